import type { Catalogue } from '../catalogue.ts'
import type { Entry, Prose } from '../data.ts'
import { type Alternatives, alternativesTo } from './alternatives.ts'
import { type HostCandidate, hostsOf } from './hosts.ts'
import { type Party, partyOn } from './party.ts'
import { type Reach, reachOf } from './reach.ts'

/** All that the catalogue tells about a product on a day. */
export interface ProductProfile {
  readonly product: Entry<'products'>
  /** Undefined: not in the catalogue, or nobody. */
  readonly maker?: Party
  readonly reach: readonly Reach[]
  readonly hosts: readonly HostCandidate[]
  readonly alternatives: Alternatives
  readonly prose: Prose
}

/** All that the catalogue tells about a supplier on a day. */
export interface SupplierProfile {
  readonly party: Party
  readonly reach: readonly Reach[]
  readonly products: readonly Entry<'products'>[]
  /** Suppliers that it controls. */
  readonly controls: readonly Entry<'suppliers'>[]
  readonly prose: Prose
}

export function productProfile(catalogue: Catalogue, id: string, day: string): ProductProfile | undefined {
  const product = catalogue.product(id)
  if (!product) return undefined
  const maker = partyOn(catalogue, product.supplier, day)
  return {
    product,
    ...(maker && { maker }),
    reach: maker ? reachOf(catalogue, maker) : [],
    hosts: hostsOf(catalogue, product, day),
    alternatives: alternativesTo(catalogue, product, day),
    prose: catalogue.prose('products', id),
  }
}

export function supplierProfile(catalogue: Catalogue, id: string, day: string): SupplierProfile | undefined {
  const party = partyOn(catalogue, id, day)
  if (!party) return undefined
  const isControlled = (other: Entry<'suppliers'>) =>
    other.id !== id && partyOn(catalogue, other.id, day)?.owners.some((owner) => owner.id === id) === true
  return {
    party,
    reach: reachOf(catalogue, party),
    products: catalogue.productsOf(id),
    controls: [...catalogue.entries('suppliers')].filter(isControlled),
    prose: catalogue.prose('suppliers', id),
  }
}
