import type { Element } from '../model/element.ts'
import { ofHelpers } from './helping-parties.ts'
import { ofBackup, ofHosts } from './hosts.ts'
import type { Involvement } from './involvement.ts'
import { ofOperator, ofProduct } from './product-parties.ts'
import { nodeOf, type Reader, spotOf } from './reader.ts'
import { ofServices } from './services.ts'
import { sharedService } from './shared-service.ts'
import { ofIdentityProvider } from './sign-in.ts'

/** Every party that has a hand in an element: who makes it, runs it, hosts it, helps, holds keys, and whom it leans on. */
export function involvementsIn(element: Element, reader: Reader): readonly Involvement[] {
  const own = nodeOf(element, reader)
  const shared = ofProvider(element, own, reader)
  if (shared) return shared
  const spot = spotOf(element, reader)
  return [
    ...ofProduct(element, reader),
    ...ofOperator(spot),
    ...ofHosts(element, reader),
    ...ofHelpers(spot),
    ...ofBackup(element, reader),
    ...ofIdentityProvider(element, own, reader),
    ...ofServices(spot),
  ]
}

/** A shared service, `from: organisation/id`: whoever has a hand in it there has so here. */
function ofProvider(element: Element, own: string, reader: Reader): readonly Involvement[] | undefined {
  const shared = sharedService(element, own, reader)
  return (
    shared &&
    involvementsIn(shared.service, shared.there).map((each) => ({ ...each, hops: [shared.hop, ...each.hops] }))
  )
}
