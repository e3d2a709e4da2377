import type { Entry } from '../catalogue/data.ts'
import { type Alternative, alternativesFor, alternativesTo, isWayOut } from '../catalogue/profile/alternatives.ts'
import { isEuropean } from '../catalogue/profile/reach.ts'
import { type Element, isOutOfUse, productCalled } from '../model/element.ts'
import type { Bilingual, Maturity } from '../schema/generated/types.ts'
import { type Judging, type NewHome, newHomeOf, type OwnPlatform, platformsInTrustedArea } from './new-home.ts'
import { platformsInstead } from './other-platforms.ts'
import { describedIn, elementAt, type Reader, textIn } from './reader.ts'
import { type Purpose, purposeOf, type Replaceable } from './replaceable.ts'

/** Something that can come in place of what one plans to replace. */
export interface RankedAlternative {
  /** `product:nextcloud`, or `platform:haven-prod` for one that the organisation has. */
  readonly id: string
  readonly name: string
  /** Undefined of an own platform without a product that is known. */
  readonly product: Entry<'products'> | undefined
  readonly group: AlternativeGroup
  readonly isOpen: boolean
  /** Seat and owners of its maker are in the EEA. */
  readonly isEuropean: boolean
  readonly maker?: Entry<'suppliers'>
  /** Countries of those who control the maker, other than its own. */
  readonly ownerCountries: readonly string[]
  readonly maturity?: Maturity
  readonly caveat?: string | Bilingual
  /** Why one would choose it. */
  readonly why?: string | Bilingual
  /** The part that it replaces, where the catalogue says that it is not all. */
  readonly part?: string | Bilingual
  /** The functions that it serves, where those are not all. */
  readonly onlyFor: readonly string[]
  /** For how much something else is needed besides, as far as the catalogue knows; more where that is what it is for first. */
  readonly lacking: number
  readonly home: NewHome
  /** Ids of what the organisation has of it already. */
  readonly inUse: readonly string[]
}

/** `haven`: runs on a Haven cluster that the organisation has; `open`: other open source; `other`. */
export type AlternativeGroup = 'haven' | 'open' | 'other'

/** Why there are none. */
export type NoAlternatives = 'unknown-functions' | 'none-known' | 'shared-service' | 'out-of-use'

export interface RankedAlternatives {
  readonly purpose: Purpose
  /** The best first. */
  readonly ranked: readonly RankedAlternative[]
  readonly none?: NoAlternatives
}

/**
 * What can come in place of a thing of an organisation, by what it is for: those on Haven first where that fits, then open
 * source; in each group European makers first, then those under European law, then what is proven, then what the organisation
 * has already. Never what is withdrawn, what ties to its provider again, or the same product.
 */
export function rankedAlternatives(
  thing: Replaceable,
  reader: Reader,
  judging: Judging,
  stock?: Stock,
): RankedAlternatives {
  const purpose = purposeOf(thing, reader)
  const { element } = thing
  const none = (why: NoAlternatives): RankedAlternatives => ({ purpose, ranked: [], none: why })
  if (element.facts.has('from')) return none('shared-service')
  if (isOutOfUse(element)) return none('out-of-use')
  if (purpose.functions.length === 0) return none('unknown-functions')
  const { platforms, inUse } = stock ?? stockOf(reader, judging)
  const isPlatform = thing.of === 'element' && element.kind === 'platform'
  const own = isPlatform ? platformsInstead(element, purpose, platforms, reader, judging.today) : []
  const others = candidatesFor(purpose, reader, judging.today)
    .filter(({ product }) => !isPlatform || product.platform === true)
    .map((candidate) => ranked(candidate, thing, purpose, platforms, inUse, reader))
  const all = [...own, ...inOrder(others, reader)]
  return all.length === 0 ? none('none-known') : { purpose, ranked: all }
}

/** What an organisation has already, for whoever asks for the alternatives of many things. */
export interface Stock {
  readonly platforms: readonly OwnPlatform[]
  /** Ids of what it uses, by product. */
  readonly inUse: ReadonlyMap<string, readonly string[]>
}

export function stockOf(reader: Reader, judging: Judging): Stock {
  return { platforms: platformsInTrustedArea(reader, judging), inUse: productsInUse(reader) }
}

/** A product of the catalogue that may come instead, with the functions that it serves of those that are asked for. */
interface Candidate extends Alternative {
  readonly maturity?: Maturity
  readonly caveat?: string | Bilingual
  readonly part?: string | Bilingual
  readonly why?: string | Bilingual
  /** Whether it replaces the product as such. */
  readonly isDirect: boolean
  /** The functions for which it is named as an alternative. */
  readonly namedFor: readonly string[]
}

function candidatesFor({ product, functions, isSaid }: Purpose, reader: Reader, day: string): readonly Candidate[] {
  const { catalogue } = reader
  const serves = (other: Entry<'products'>) => other.functions?.some((each) => functions.includes(each)) === true
  const direct = product
    ? alternativesTo(catalogue, product, day)
        .replacements.filter((each) => !isSaid || serves(each.product))
        .map(
          ({ replacement, ...other }): Candidate => ({
            ...replacementFacts(replacement),
            ...other,
            isDirect: true,
            namedFor: [],
          }),
        )
    : []
  const serving = functions.flatMap((id) =>
    alternativesFor(catalogue, id, day).map((other): Candidate => {
      const why = catalogue
        .entry('functionAlternatives', id)
        ?.alternatives.find((each) => each.product === other.product.id)?.why
      return { ...other, ...(why === undefined ? {} : { why }), isDirect: false, namedFor: [id] }
    }),
  )
  const found = new Map<string, Candidate>()
  for (const each of [...direct, ...serving].filter(isWayOut)) {
    if (each.product.id === product?.id) continue
    const known = found.get(each.product.id)
    // What the one way says and the other does not, holds too.
    const both = known && {
      onHaven: known.onHaven || each.onHaven,
      namedFor: [...known.namedFor, ...each.namedFor],
    }
    found.set(each.product.id, { ...each, ...known, ...both })
  }
  return [...found.values()]
}

function replacementFacts({
  maturity,
  caveat,
  part,
}: {
  readonly maturity?: Maturity
  readonly caveat?: string | Bilingual
  readonly part?: string | Bilingual
}): Pick<Candidate, 'maturity' | 'caveat' | 'part'> {
  return {
    ...(maturity === undefined ? {} : { maturity }),
    ...(caveat === undefined ? {} : { caveat }),
    ...(part === undefined ? {} : { part }),
  }
}

function ranked(
  candidate: Candidate,
  thing: Replaceable,
  { functions }: Purpose,
  platforms: readonly OwnPlatform[],
  inUse: ReadonlyMap<string, readonly string[]>,
  reader: Reader,
): RankedAlternative {
  const { product, maker, isOpen, onHaven, isDirect, maturity = product.maturity, caveat, part, why } = candidate
  const home = homeOf(candidate, thing, platforms, reader)
  const served = functions.filter((id) => candidate.namedFor.includes(id) || product.functions?.includes(id))
  // Of what replaces the product as such, and is known for other functions, nobody can tell.
  const isUntold = isDirect && served.length === 0
  const hasCluster = platforms.some(({ isHaven }) => isHaven)
  return {
    id: `product:${product.id}`,
    name: product.name ?? product.id,
    product,
    group: onHaven && hasCluster ? 'haven' : isOpen ? 'open' : 'other',
    isOpen,
    isEuropean: candidate.isEuropean,
    ...(maker && { maker }),
    ownerCountries: candidate.ownerCountries,
    ...(maturity && { maturity }),
    ...(caveat !== undefined && { caveat }),
    ...(why !== undefined && { why }),
    ...(part !== undefined && { part }),
    onlyFor: part === undefined && !isDirect && served.length < functions.length ? served : [],
    lacking: part !== undefined || isUntold ? functions.length : lackingOf(served, functions),
    home,
    inUse: (inUse.get(product.id) ?? []).filter((id) => id !== thing.element.id),
  }
}

/** What serves some other function alone leaves what it is for first to be found. */
function lackingOf(served: readonly string[], functions: readonly string[]): number {
  const [first = ''] = functions
  return functions.length - served.length + (served.includes(first) ? 0 : functions.length)
}

function homeOf(
  candidate: Candidate,
  { of, element }: Replaceable,
  platforms: readonly OwnPlatform[],
  reader: Reader,
): NewHome {
  if (of === 'use') return { kind: 'same' }
  // A platform that one hires is with its provider; what one installs oneself still wants a place.
  if (element.kind === 'platform')
    return { kind: candidate.product.serviceModel === 'self-hosted' ? 'open' : 'service' }
  return newHomeOf(candidate, element, platforms, reader)
}

function inOrder(alternatives: readonly RankedAlternative[], { catalogue }: Reader): readonly RankedAlternative[] {
  const rank = (each: RankedAlternative): readonly number[] => [
    GROUPS.indexOf(each.group),
    each.lacking,
    Number(each.maker?.country === undefined || !isEuropean(catalogue, each.maker.country)),
    Number(!each.isEuropean),
    MATURITIES.indexOf(each.maturity),
    Number(each.inUse.length === 0),
  ]
  const ranks = new Map(alternatives.map((each) => [each, rank(each)]))
  return alternatives.toSorted((a, b) => compared(ranks.get(a) ?? [], ranks.get(b) ?? []))
}

function compared(one: readonly number[], other: readonly number[]): number {
  return one.map((value, i) => value - (other[i] ?? 0)).find((difference) => difference !== 0) ?? 0
}

const GROUPS: readonly AlternativeGroup[] = ['haven', 'open', 'other']
/** What nobody judged stands between what is proven and what is not yet. */
const MATURITIES: readonly (Maturity | undefined)[] = ['proven', undefined, 'emerging', 'experimental']

/** What the organisation uses now, by product. */
function productsInUse(reader: Reader): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const kind of ['application', 'component', 'platform'] as const)
    for (const [id] of describedIn(reader, kind)) {
      const element = elementAt(reader, id, kind)
      const product = element && !isPlanned(element) ? productIn(element, reader) : undefined
      if (product === undefined || found.get(product)?.includes(id)) continue
      found.set(product, [...(found.get(product) ?? []), id])
    }
  return found
}

function isPlanned(element: Element): boolean {
  return isOutOfUse(element) || element.facts.get('lifecycle')?.value === 'planned'
}

function productIn(element: Element, { model, organisation }: Reader): string | undefined {
  const name = textIn(element, 'product')
  return name === undefined ? undefined : productCalled(model, organisation, name)?.id
}
