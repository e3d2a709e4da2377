import type { Hosting } from '../../schema/generated/types.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Entry } from '../data.ts'
import { type Party, partyOn } from './party.ts'

/** A place where a product may run. */
export interface HostCandidate {
  readonly hosting: Hosting
  readonly kind: 'product' | 'own-platform' | 'customer-choice' | 'not-applicable' | 'unknown'
  /** The platform, where it is a product. */
  readonly platform?: Entry<'products'>
  /** Who runs the platform, with who is behind it. */
  readonly host?: Party
  /** Country where it stands: as stated, else of the region. */
  readonly country?: string
}

/** The places where a product may run; of several, any one may be meant. */
export function hostsOf(catalogue: Catalogue, product: Entry<'products'>, day: string): readonly HostCandidate[] {
  return (product.hostedOn ?? []).map((hosting) => {
    const { provider, region } = hosting
    const platform = catalogue.product(provider)
    const host = partyOn(catalogue, hosting.operator ?? platform?.supplier, day)
    const country = hosting.country ?? (region === undefined ? undefined : catalogue.region(provider, region)?.country)
    return {
      hosting,
      kind: kindOf(provider),
      ...(platform && { platform }),
      ...(host && { host }),
      ...(country !== undefined && { country }),
    }
  })
}

function kindOf(provider: string): HostCandidate['kind'] {
  switch (provider) {
    case 'own-platform':
    case 'customer-choice':
    case 'not-applicable':
    case 'unknown':
      return provider
    default:
      return 'product'
  }
}
