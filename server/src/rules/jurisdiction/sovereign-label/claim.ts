import type { Hop } from '../../../analysis/hop.ts'
import type { Catalogue } from '../../../catalogue/catalogue.ts'
import type { Called } from '../../../l10n/risk-words.ts'

/** That a product is sold as sovereign, and where its supplier says so. */
export interface Claim {
  readonly product: string
  readonly says: Called
  readonly source: string
}

/** The first product on a chain that is sold as sovereign. */
export function claimOn(chain: readonly Hop[], catalogue: Catalogue): Claim | undefined {
  const nodes = chain.flatMap(({ from, to }) => [from, to]).filter((node) => node.startsWith('product:'))
  return nodes.flatMap((node) => claimOf(node.slice('product:'.length), catalogue) ?? [])[0]
}

/** What a supplier claims of its product. */
export function claimOf(id: string, catalogue: Catalogue): Claim | undefined {
  const product = catalogue.product(id)
  const claim = product?.soldAsSovereign
  if (!product || !claim) return undefined
  return { product: product.name ?? id, says: claim.claim ?? '', source: claim.source ?? '' }
}
