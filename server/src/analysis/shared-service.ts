import type { Element } from '../model/element.ts'
import { nameKey } from '../model/name-key.ts'
import type { Hop } from './hop.ts'
import { elementAt, nodeOf, type Reader, saidAt, textIn } from './reader.ts'

/** A service of another organisation that an element is, `from: organisation/id`, where that is described. */
export interface SharedService {
  readonly service: Element
  /** From the element to the service. */
  readonly hop: Hop
  /** Looks at the service with what its own organisation says of suppliers and products. */
  readonly there: Reader
}

export function sharedService(element: Element, own: string, reader: Reader): SharedService | undefined {
  const from = textIn(element, 'from')
  const service = from === undefined ? undefined : elementAt(reader, from, element.kind)
  if (from === undefined || !service || service.organisation === element.organisation) return undefined
  const name = nameKey(service)
  // Two services that are each from the other lead nowhere.
  if (reader.passed?.has(name)) return undefined
  const hop: Hop = {
    from: own,
    relation: 'is',
    to: nodeOf(service, reader),
    confidence: 'own',
    ...saidAt(element.facts.get('from'), 'from', from),
  }
  const passed = new Set([...(reader.passed ?? []), nameKey(element), name])
  return { service, hop, there: { ...reader, catalogue: reader.model.catalogueFor(service.organisation), passed } }
}
