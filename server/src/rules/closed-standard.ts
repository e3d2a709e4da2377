import type { Catalogue } from '../catalogue/catalogue.ts'

/** Whether a standard is none: it names a product or a supplier, or says itself that it was made for one (`maatwerk`, `topdesk-api`). */
export function isClosedStandard(name: string, catalogue: Catalogue): boolean {
  if (catalogue.standard(name)) return false
  const bare = name.replace(/[.-](?:api|connector|koppeling|interface|webservice)s?$/, '')
  return bare.split(/[.-]/).some((word) => OWN_MAKE.has(word)) || isOfMaker(bare, catalogue)
}

const OWN_MAKE: ReadonlySet<string> = new Set([
  'maatwerk',
  'maatwerkkoppeling',
  'leverancierseigen',
  'bespoke',
  'proprietary',
  'vendor',
])

/** Open software has an interface that anybody may build as well. */
function isOfMaker(name: string, catalogue: Catalogue): boolean {
  const match = catalogue.named('products', name)
  const product = catalogue.product(name) ?? (match?.certainty === 'exact' ? catalogue.product(match.id) : undefined)
  if (product) return product.licence === 'proprietary' && product.serviceModel !== 'standard'
  return catalogue.supplier(name) !== undefined
}
