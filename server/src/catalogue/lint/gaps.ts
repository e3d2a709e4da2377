import type { Confidence } from '../../schema/generated/types.ts'
import type { Catalogue } from '../catalogue.ts'

/** The claims on a product that a verdict rests on. */
export const gapClaims = ['maker', 'seat', 'owner', 'host'] as const
export type GapClaim = (typeof gapClaims)[number]

/** How sure each of the claims on a product is. */
export interface ProductSureness {
  readonly id: string
  readonly name: string
  readonly sure: Readonly<Record<GapClaim, Confidence>>
}

export interface Gaps {
  readonly products: readonly ProductSureness[]
  /** Ids that no product has. */
  readonly missing: readonly string[]
}

/** How sure the catalogue is of the maker, its seat, its owner and the host of these products. */
export function gapsOf(ids: readonly string[], catalogue: Catalogue): Gaps {
  const products = ids.flatMap((id): readonly ProductSureness[] => {
    const product = catalogue.product(id)
    if (!product) return []
    const supplier = product.supplier === undefined ? undefined : catalogue.supplier(product.supplier)
    const isOwned = supplier?.ultimateParent !== undefined || supplier?.kind === 'community'
    const sure = {
      maker: product.supplier === undefined ? 'unknown' : (product.confidence?.identity ?? 'unknown'),
      seat: supplier?.country === undefined ? 'unknown' : (supplier.confidence?.identity ?? 'unknown'),
      owner: isOwned ? (supplier?.confidence?.ownership ?? 'unknown') : 'unknown',
      host: (product.hostedOn ?? []).length === 0 ? 'unknown' : (product.confidence?.hosting ?? 'unknown'),
    } as const
    return [{ id, name: product.name ?? id, sure }]
  })
  return { products, missing: ids.filter((id) => !catalogue.product(id)) }
}

/** Whether a claim is too weak to rest a verdict on. */
export function isGap(confidence: Confidence): boolean {
  return confidence !== 'sourced' && confidence !== 'inherent'
}
