import type { Catalogue } from '../../../catalogue/catalogue.ts'
import type { Interface } from '../interfaces.ts'

/** What is wrong with what an interface says of its standard: that it is not open, or that there is nothing. */
export type Lack = 'closed' | 'unstated'

/** Undefined where it follows an open standard, or one of which nobody can say that it is not. */
export function lackOf({ says, toProvision, joinsComponents }: Interface, catalogue: Catalogue): Lack | undefined {
  const { standard, kind } = says
  if (typeof standard === 'string') return isClosed(standard.split('@')[0] ?? '', catalogue) ? 'closed' : undefined
  // A national provision prescribes its interface; how components are joined is a matter of Common Ground.
  if (standard !== undefined || toProvision || (joinsComponents && WITHOUT_API.has(kind))) return undefined
  return kind === 'database' || kind === 'screen' ? 'closed' : 'unstated'
}

const WITHOUT_API: ReadonlySet<unknown> = new Set(['database', 'file', 'job'])

/** It names a product or a supplier, or says itself that it was made for one: `maatwerk`, `topdesk-api`. */
function isClosed(name: string, catalogue: Catalogue): boolean {
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
