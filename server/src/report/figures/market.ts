import { productOf } from '../../analysis/product-parties.ts'
import { isInUse } from '../../analysis/shares.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { asUsed } from '../../analysis/subjects.ts'
import { type Alternative, alternativesFor, alternativesTo, isWayOut } from '../../catalogue/profile/alternatives.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { type Count, counted } from './count.ts'
import { functionName } from './suppliers.ts'

/** What there is for a function, as market knowledge: all that the catalogue has, by name, without a choice. */
export interface MarketFigures {
  /** `email` */
  readonly function: string
  readonly name: Called
  readonly products: readonly MarketProduct[]
}

export interface MarketProduct {
  /** `product:nextcloud` */
  readonly product: string
  readonly name: string
  /** SPDX, or `proprietary`; absent where nobody knows. */
  readonly licence?: string
  readonly isOpen: boolean
  readonly maturity?: string
  /** For which products that are in use here it is known as a replacement, with how proven it is as that, and what to mind. */
  readonly replaces: readonly ReplacedFigures[]
  /** Who makes it, with the country of its seat, but for communities and foundations, and those of who is in control above it. */
  readonly maker?: { readonly name: string; readonly seat?: string; readonly owners: readonly string[] }
  /** For what it is named. */
  readonly why?: Called
  /** What the organisation has of it already. */
  readonly inUse: Count
}

export interface ReplacedFigures {
  /** `product:microsoft-365` */
  readonly product: string
  readonly name: string
  readonly maturity?: string
  readonly caveat?: Called
  /** The part that it replaces, where that is not all. */
  readonly part?: Called
}

/** The market for these functions, and in place of products that serve them; a function of which nothing is known is left out. */
export function marketFor(functions: Iterable<string>, things: StateOfThings): readonly MarketFigures[] {
  const inUse = productsInUse(things)
  const found = [...new Set(functions)].flatMap((id): readonly MarketFigures[] => {
    const products = offeredFor(id, inUse, things)
      .map((each) => productFigures(each, id, inUse, things))
      .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    return products.length === 0 ? [] : [{ function: id, name: functionName(id, things), products }]
  })
  return found.sort((a, b) => (inDutch(a.name) < inDutch(b.name) ? -1 : 1))
}

/** Reports are in Dutch unless somebody says otherwise. */
function inDutch(name: Called): string {
  return (typeof name === 'string' ? name : name.nl).toLowerCase()
}

interface Offered extends Alternative {
  readonly replaces: readonly ReplacedFigures[]
}

function offeredFor(
  id: string,
  inUse: ReadonlyMap<string, readonly string[]>,
  { reader, landscape }: StateOfThings,
): readonly Offered[] {
  const { catalogue } = reader
  const offered = new Map<string, Offered>()
  const add = (each: Alternative, replaces: readonly ReplacedFigures[]) => {
    if (!isWayOut(each)) return
    const known = offered.get(each.product.id)
    offered.set(each.product.id, { ...each, ...known, replaces: [...(known?.replaces ?? []), ...replaces] })
  }
  for (const each of alternativesFor(catalogue, id, landscape.today)) add(each, [])
  for (const used of inUse.keys()) {
    const product = catalogue.product(used)
    if (!product?.functions?.includes(id)) continue
    for (const { replacement, ...each } of alternativesTo(catalogue, product, landscape.today).replacements) {
      if (!each.product.functions?.includes(id)) continue
      const { maturity, caveat, part } = replacement
      add(each, [
        {
          product: `product:${used}`,
          name: product.name ?? used,
          ...(maturity === undefined ? {} : { maturity }),
          ...(caveat === undefined ? {} : { caveat }),
          ...(part === undefined ? {} : { part }),
        },
      ])
    }
  }
  return [...offered.values()]
}

function productFigures(
  { product, maker, ownerCountries, isOpen, replaces }: Offered,
  id: string,
  inUse: ReadonlyMap<string, readonly string[]>,
  { reader }: StateOfThings,
): MarketProduct {
  const why = reader.catalogue
    .entry('functionAlternatives', id)
    ?.alternatives.find((each) => each.product === product.id)?.why
  return {
    product: `product:${product.id}`,
    name: product.name ?? product.id,
    ...(product.licence === undefined ? {} : { licence: product.licence }),
    isOpen,
    ...(product.maturity === undefined ? {} : { maturity: product.maturity }),
    replaces,
    ...(maker
      ? {
          maker: {
            name: maker.name ?? maker.id,
            // Open source is not judged by where its steward sits.
            ...(maker.country === undefined || STEWARDS.has(maker.kind ?? '') ? {} : { seat: maker.country }),
            owners: ownerCountries,
          },
        }
      : {}),
    ...(why === undefined ? {} : { why }),
    inUse: counted(inUse.get(product.id) ?? []),
  }
}

const STEWARDS: ReadonlySet<string> = new Set(['community', 'foundation'])

function productsInUse({ assessed, reader }: StateOfThings): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { subject } of assessed) {
    if (!isInUse(subject)) continue
    for (const part of asUsed(subject).parts) {
      const product = productOf(part, reader)
      if (product) found.set(product.id, [...(found.get(product.id) ?? []), subject.name])
    }
  }
  return found
}
