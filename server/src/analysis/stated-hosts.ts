import type { Entry } from '../catalogue/data.ts'
import { type Element, productCalled, SERVICE_MODELS } from '../model/element.ts'
import { isMap, type Value, type ValueMap } from '../model/walk.ts'
import type { Hop, Relation } from './hop.ts'
import { isService, productNode } from './product-parties.ts'
import { elementAt, nodeOf, type Reader, saidAt, statedIn, supplierCalled, textUnder, within } from './reader.ts'

/** Where a host is stated, and what it is there. */
export interface Hosting {
  readonly key: 'runsOn' | 'backup'
  readonly path: string
  readonly relation: Extract<Relation, 'runs-on' | 'backup-on'>
  readonly role: 'host' | 'backup-host'
}

export const RUNS: Hosting = { key: 'runsOn', path: 'runsOn', relation: 'runs-on', role: 'host' }
export const BACKUP: Hosting = { key: 'backup', path: 'backup.runsOn', relation: 'backup-on', role: 'backup-host' }

/** A host that an element states: a platform, or one that is described on the spot. */
export type StatedHost = { readonly platform: Element; readonly hop: Hop; readonly isStandby: boolean } | HostOnTheSpot

export interface HostOnTheSpot {
  readonly platform?: undefined
  readonly entry: ValueMap
  /** Of several, which; from 0. */
  readonly index: number
  readonly product: string | undefined
  readonly supplier: string | undefined
  /** Undefined where it names neither product nor supplier. */
  readonly hop: Hop | undefined
  readonly isStandby: boolean
}

/** The hosts that an element states, each with the hop that leads there. */
export function statedHosts(element: Element, hosting: Hosting, reader: Reader): readonly StatedHost[] {
  const fact = statedIn(element, hosting.key)
  const stated = hosting.key === 'backup' ? (isMap(fact) ? fact['runsOn'] : undefined) : fact
  return [stated ?? []].flat().flatMap((choice: Value, index): readonly StatedHost[] => {
    const isStandby = isMap(choice) && choice['role'] === 'standby'
    // Only of several hosts one may be a platform with a part to play.
    const id = !isMap(choice) ? choice : Array.isArray(stated) ? choice['platform'] : undefined
    if (typeof id === 'string') {
      const key = isMap(choice) ? '.platform' : ''
      return platformCalled(id, key, element, hosting, reader).map((host) => ({ ...host, isStandby }))
    }
    return isMap(choice) && !('unknown' in choice)
      ? [{ ...onTheSpot(choice, element, hosting, reader), entry: choice, index, isStandby }]
      : []
  })
}

function platformCalled(
  id: string,
  key: string,
  element: Element,
  hosting: Hosting,
  reader: Reader,
): readonly { readonly platform: Element; readonly hop: Hop }[] {
  const platform = elementAt(within(element, reader), id, 'platform')
  if (!platform) return []
  const hop: Hop = {
    from: nodeOf(element, reader),
    relation: hosting.relation,
    to: nodeOf(platform, reader),
    confidence: 'own',
    ...saidAt(element.facts.get(hosting.key), `${hosting.path}${key}`, id),
  }
  return [{ platform, hop }]
}

/** What a host says under a key, or what its statement stands in, the nearest first: a source and a date there are of the host too. */
function textAround(key: string, entry: ValueMap, { facts }: Element, hosting: Hosting): string | undefined {
  const fact = facts.get(hosting.key)
  const around =
    fact?.origin.from === 'product'
      ? [fact.origin.placement.facts.entity?.value[key]]
      : [hosting.key === 'backup' && isMap(fact?.value) ? fact.value[key] : undefined, facts.get(key)?.value]
  return [entry[key], ...around].find((value) => typeof value === 'string')
}

/** Whether a product is something that one runs, and no cloud of whoever makes it; of one of which nobody says that, it is not known. */
export function isSoftware({ serviceModel }: Entry<'products'>): boolean {
  return typeof serviceModel === 'string' && !SERVICE_MODELS.has(serviceModel)
}

/** `{ product, supplier, operator, region, location }`. */
function onTheSpot(
  entry: ValueMap,
  element: Element,
  hosting: Hosting,
  reader: Reader,
): { readonly product: string | undefined; readonly supplier: string | undefined; readonly hop: Hop | undefined } {
  const named = textUnder(entry, 'product')
  const known = named === undefined ? undefined : productCalled(reader.model, reader.organisation, named)
  const seller = textUnder(entry, 'supplier')
  const isRun = known !== undefined && isSoftware(known)
  // Who runs software is the host, not who makes it.
  const product = isRun && seller !== undefined ? undefined : named
  const supplier = isRun ? seller : (known?.supplier ?? seller)
  if (product === undefined && supplier === undefined) return { product, supplier, hop: undefined }
  const source = textAround('source', entry, element, hosting)
  const asOf = textAround('asOf', entry, element, hosting)
  const isRead = source !== undefined && asOf !== undefined
  const to =
    product === undefined
      ? `supplier:${supplierCalled(reader, supplier ?? '') ?? supplier}`
      : productNode(product, reader)
  const hop: Hop = {
    from: nodeOf(element, reader),
    relation: hosting.relation,
    to,
    // Where others run their service is theirs to say: it wants a source.
    confidence: !isService(element, reader) ? 'own' : isRead ? 'stated' : 'general-knowledge',
    ...(source === undefined ? {} : { source }),
    ...(asOf === undefined ? {} : { asOf }),
    ...saidAt(
      element.facts.get(hosting.key),
      `${hosting.path}.${product === undefined ? 'supplier' : 'product'}`,
      product ?? supplier ?? '',
    ),
  }
  return { product, supplier, hop }
}
