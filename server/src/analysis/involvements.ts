import { type Element, productCalled } from '../model/element.ts'
import { ofHelpers } from './helping-parties.ts'
import type { Hop } from './hop.ts'
import { ofBackup, ofHosts } from './hosts.ts'
import type { Involvement } from './involvement.ts'
import { isService, ofOperator, ofProduct } from './product-parties.ts'
import { elementAt, nodeOf, type Reader, saidAt, spotOf, statedIn, textIn } from './reader.ts'
import { ofServices } from './services.ts'
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
    ...ofBackup(element, own, reader),
    ...ofIdentityProvider(element, own, reader),
    ...ofServices(spot),
  ]
}

/** Whether others run it for us, and neither we nor a catalogue know where. */
export function hasUnknownHost(element: Element, reader: Reader): boolean {
  if (!isService(element, reader)) return false
  if (element.facts.has('runsOn')) return statedIn(element, 'runsOn') === undefined
  const name = textIn(element, 'product')
  const product = name === undefined ? undefined : productCalled(reader.model, reader.organisation, name)
  return (product?.hostedOn ?? []).every(({ provider }) => provider === 'unknown')
}

/** A shared service, `from: organisation/id`: whoever has a hand in it there has so here. */
function ofProvider(element: Element, own: string, reader: Reader): readonly Involvement[] | undefined {
  const from = textIn(element, 'from')
  const service = from === undefined ? undefined : elementAt(reader, from, element.kind)
  if (from === undefined || !service || service.organisation === element.organisation) return undefined
  const hop: Hop = {
    from: own,
    relation: 'is',
    to: nodeOf(service, reader),
    confidence: 'own',
    ...saidAt(element.facts.get('from'), 'from', from),
  }
  const there: Reader = { ...reader, catalogue: reader.model.catalogueFor(service.organisation) }
  return involvementsIn(service, there).map((each) => ({ ...each, hops: [hop, ...each.hops] }))
}
