import type { Element } from '../model/element.ts'
import { isMap } from '../model/walk.ts'
import type { Hop } from './hop.ts'
import { ofHosts } from './hosts.ts'
import type { Involvement } from './involvement.ts'
import { ofOperator, ofProduct } from './product-parties.ts'
import { elementAt, nodeOf, type Reader, saidAt, spotOf, statedIn, within } from './reader.ts'

/** Who runs what one signs in with holds the accounts, and keeps everybody out when it stops; a fallback takes that away. */
export function ofIdentityProvider(element: Element, from: string, reader: Reader): readonly Involvement[] {
  const provider = statedIn(element, 'identityProvider')
  const id = signsIn(element)
  if (id === undefined) return []
  const application = elementAt(within(element, reader), id, 'application')
  if (!application) return []
  const hasFallback = isMap(provider) && provider['fallback'] !== undefined
  const path = isMap(provider) ? 'identityProvider.application' : 'identityProvider'
  const hop: Hop = {
    from,
    relation: 'signs-in-with',
    to: nodeOf(application, reader),
    confidence: 'own',
    ...saidAt(element.facts.get('identityProvider'), path, id),
  }
  // What it runs on comes with it, and not with what signs in.
  const inside = [
    ...ofProduct(application, reader),
    ...ofOperator(spotOf(application, reader)),
    ...ofHosts(application, reader),
  ]
  return inside
    .filter(({ stop, reach }) => stop === 'at-once' || reach === 'data')
    .map(({ comesWithService: _, ...each }) => ({
      ...each,
      role: 'identity-provider' as const,
      reach: 'accounts' as const,
      stop: hasFallback ? ('none' as const) : each.stop,
      hops: [hop, ...each.hops],
      cause: nodeOf(application, reader),
    }))
}

/** The application that one signs in with, as it is written. */
export function signsIn(element: Element): string | undefined {
  const provider = statedIn(element, 'identityProvider')
  const id = isMap(provider) ? provider['application'] : provider
  return typeof id === 'string' ? id : undefined
}
