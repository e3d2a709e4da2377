import type { Replacement, ReplaceReason } from '../../schema/generated/types.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Entry } from '../data.ts'
import { isOpenLicence } from '../open-licence.ts'
import { countriesOf, partyOn } from './party.ts'
import { isEuropean } from './reach.ts'

/** A product that can come instead of another. */
export interface Alternative {
  readonly product: Entry<'products'>
  readonly maker?: Entry<'suppliers'>
  /** Countries of those who control the maker, other than its own. */
  readonly ownerCountries: readonly string[]
  readonly isOpen: boolean
  /** Seat and owners of the maker are in the EEA. */
  readonly isEuropean: boolean
  /** Part of Haven+, or runs on a Haven cluster. */
  readonly onHaven: boolean
}

/** What can come instead of a product. */
export interface Alternatives {
  /** Why one looks for a replacement. */
  readonly reasons: readonly ReplaceReason[]
  readonly replacements: readonly (Alternative & { readonly replacement: Replacement })[]
  /** Per function of the product, the first is the default suggestion. */
  readonly byFunction: readonly { readonly function: string; readonly ranked: readonly Alternative[] }[]
}

/** What can come instead of a product: what replaces it directly, and what serves its functions. */
export function alternativesTo(catalogue: Catalogue, product: Entry<'products'>, day: string): Alternatives {
  return catalogue.keep('alternatives', `${product.id} ${day}`, () => findAlternatives(catalogue, product, day))
}

function findAlternatives(catalogue: Catalogue, product: Entry<'products'>, day: string): Alternatives {
  const direct = catalogue.entry('productAlternatives', product.id)
  return {
    reasons: direct?.reasons ?? [],
    replacements: (direct?.replacedBy ?? []).flatMap((replacement) => {
      const found = alternative(catalogue, replacement.product, day)
      return found ? [{ ...found, replacement }] : []
    }),
    byFunction: (product.functions ?? []).flatMap((id) => {
      const ranked = alternativesFor(catalogue, id, day).filter((other) => other.product.id !== product.id)
      return ranked.length > 0 ? [{ function: id, ranked }] : []
    }),
  }
}

/** Whether it can come in place of something: not what has ended itself, nor what ties to its provider again. */
export function isWayOut({ product }: Alternative): boolean {
  return product.lifecycle === undefined && !isTiedToProvider(product)
}

/** Whether only its provider has the interface or the runtime: what is built on it does not move along. */
export function isTiedToProvider({ providerSpecific, selfHostable }: Entry<'products'>): boolean {
  return providerSpecific === true && selfHostable !== true
}

/** What serves a function, the default suggestion first. */
export function alternativesFor(catalogue: Catalogue, functionId: string, day: string): readonly Alternative[] {
  const ranked = catalogue.entry('functionAlternatives', functionId)?.alternatives ?? []
  return ranked.flatMap(({ product, havenPlus }) => alternative(catalogue, product, day, havenPlus) ?? [])
}

function alternative(catalogue: Catalogue, id: string, day: string, havenPlus = false): Alternative | undefined {
  const product = catalogue.product(id)
  if (!product) return undefined
  const maker = partyOn(catalogue, product.supplier, day)
  const countries = maker ? countriesOf(maker) : []
  const role = product.havenPlus?.role
  return {
    product,
    ...(maker && { maker: maker.supplier }),
    ownerCountries: countries.filter((country) => country !== maker?.supplier.country),
    isOpen: isOpenLicence(product.licence),
    isEuropean:
      maker !== undefined &&
      maker.control !== 'unknown' &&
      countries.length > 0 &&
      countries.every((country) => isEuropean(catalogue, country)),
    onHaven: havenPlus || role === 'component' || role === 'runs-on',
  }
}
