import { productCalled } from '../model/element.ts'
import type { Hop, Relation } from './hop.ts'
import { hostPowers, type Involvement, type Keys } from './involvement.ts'
import { keysOf } from './keys.ts'
import { madeBy } from './product-parties.ts'
import { mapsIn, type Spot, saidAt, statedIn } from './reader.ts'

/** What it stands on: databases, queues and stores compute on the data or keep them; others have powers of their own. */
export function ofServices({ element, from, before, cause, reader }: Spot): readonly Involvement[] {
  const fact = element.facts.get('uses')
  const keys = keysOf(element, undefined, reader)
  return mapsIn(statedIn(element, 'uses')).flatMap((use): readonly Involvement[] => {
    const { product, for: purpose } = use
    const known = typeof product === 'string' ? productCalled(reader.model, reader.organisation, product) : undefined
    const party = known?.supplier
    if (typeof product !== 'string' || !known || party === undefined) return []
    // Software on one's own cluster is no party's to reach.
    if (known.serviceModel === 'self-hosted' || known.serviceModel === 'standard' || known.serviceModel === 'hardware')
      return []
    const relation: Relation =
      purpose === 'device-management' ? 'managed-by' : purpose === 'update-channel' ? 'updated-by' : 'uses'
    const hop: Hop = {
      from,
      relation,
      to: `product:${known.id}`,
      confidence: 'own',
      ...saidAt(fact, 'uses.product', product),
    }
    return [
      {
        party,
        role: 'service',
        ...servicePowers(typeof purpose === 'string' ? purpose : '', keys),
        hops: [...before, hop, madeBy(product, party, reader)],
        cause: before.length === 0 ? `product:${known.id}` : cause,
      },
    ]
  })
}

function servicePowers(purpose: string, keys: Keys): Pick<Involvement, 'reach' | 'stop' | 'keys'> {
  switch (purpose) {
    case 'device-management':
      return { reach: 'data', stop: 'in-time' }
    case 'update-channel':
      return { reach: 'none', stop: 'in-time' }
    case 'dns':
    case 'certificates':
      return { reach: 'metadata', stop: 'at-once' }
    case 'cdn':
      // Whether it ends TLS, and so reads along, no key says.
      return { reach: 'metadata', stop: 'at-once' }
    case 'object-storage':
    case 'backup':
      return hostPowers(keys, true)
    default:
      return hostPowers(keys, false)
  }
}
