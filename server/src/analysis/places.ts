import { type Element, type Fact, isOutOfUse, productCalled } from '../model/element.ts'
import { isMap, type ValueMap } from '../model/walk.ts'
import type { Hop } from './hop.ts'
import { knownPlaceOf } from './known-place.ts'
import { isHop, isService, makerOf } from './product-parties.ts'
import { datasetsOf, type Rating, ratingOf } from './rating.ts'
import {
  nodeOf,
  type Reader,
  type Spot,
  saidAt,
  spotOf,
  statedIn,
  supplierCalled,
  textIn,
  textUnder,
} from './reader.ts'
import { type Claim, countryOfRegion } from './region.ts'
import { sharedService } from './shared-service.ts'
import { BACKUP, type Hosting, RUNS, type StatedHost, statedHosts } from './stated-hosts.ts'
import type { Subject } from './subjects.ts'

/** A country where data of a subject are, or from where others see them. */
export interface DataPlace {
  /** `kept` where it runs, a standby included; `copied` in a backup; `seen` by who gives support with access to data. */
  readonly use: 'kept' | 'copied' | 'seen'
  readonly country: string
  /** `kind:id` of what one would move, or arrange otherwise. */
  readonly cause: string
  /** The value that says so: a country or a region; of what only a catalogue knows, the product that leads there. */
  readonly said: NonNullable<Hop['said']>
  /** From the element to the country. */
  readonly hops: readonly Hop[]
  /** How bad it is, by what is kept or seen there. */
  readonly rating: Rating
}

/** The places of a subject that are stated, or that are known for certain to be one; an unknown place is none. */
export function placesOf({ parts, rating }: Subject, reader: Reader): readonly DataPlace[] {
  return parts.flatMap((part) => {
    if (isOutOfUse(part)) return []
    // A part that says what it holds keeps that; of one that does not, all that the whole holds may pass through it.
    const isWhole = parts.length === 1 || datasetsOf(part, reader).length === 0
    const held = isWhole ? rating : ratingOf([part], reader)
    return ofElement(part, reader).map((place) => ({ ...place, rating: held }))
  })
}

/**
 * The places of one element by itself with those of its backup, of a platform also where that stands; what else is on other platforms
 * is theirs to say.
 */
export function ownPlacesOf(element: Element, reader: Reader): readonly Found[] {
  const own = element.kind === 'platform' ? ofPlatform(spotOf(element, reader), 'kept') : []
  return [...own, ...ofElement(element, reader)].filter(
    ({ hops }) => hops[0]?.relation === 'backup-on' || !hops.some(({ to }) => to.startsWith('platform:')),
  )
}

type Found = Omit<DataPlace, 'rating'>

function ofElement(element: Element, reader: Reader): readonly Found[] {
  const shared = sharedService(element, nodeOf(element, reader), reader)
  if (shared) {
    return ofElement(shared.service, shared.there).map((place) => ({ ...place, hops: [shared.hop, ...place.hops] }))
  }
  const spot = spotOf(element, reader)
  return [...around(spot, 'kept', new Set()), ...known(element, reader)]
}

/** `passed`: the platforms on the way here, so that a circle comes to an end. */
function around(spot: Spot, use: 'kept' | 'copied', passed: ReadonlySet<string>): readonly Found[] {
  return [...ofHosts(spot, RUNS, use, passed), ...ofHosts(spot, BACKUP, 'copied', passed), ...ofSupport(spot)]
}

function ofHosts(
  { element, before, reader }: Spot,
  hosting: Hosting,
  use: 'kept' | 'copied',
  passed: ReadonlySet<string>,
): readonly Found[] {
  return statedHosts(element, hosting, reader).flatMap((host): readonly Found[] => {
    if (!host.platform) return onTheSpot(host, element, before, hosting, use, reader)
    const node = nodeOf(host.platform, reader)
    if (passed.has(node)) return []
    const spot: Spot = { element: host.platform, from: node, before: [...before, host.hop], cause: node, reader }
    return [...ofPlatform(spot, use), ...around(spot, use, new Set([...passed, node]))]
  })
}

function ofPlatform({ element, from, before, reader }: Spot, use: 'kept' | 'copied'): readonly Found[] {
  const product = textIn(element, 'product')
  const where = whereIs(
    textIn(element, 'region'),
    textIn(element, 'location'),
    product,
    makerOf(element, reader),
    reader,
  )
  const said = where && locationAt(element.facts.get(where.key), where.key, where.text)
  if (!where || !said) return []
  return [{ use, country: where.country, cause: from, said, hops: [...before, located(from, where, said)] }]
}

function onTheSpot(
  { entry, index, product, supplier, hop }: Exclude<StatedHost, { readonly platform: Element }>,
  element: Element,
  before: readonly Hop[],
  hosting: Hosting,
  use: 'kept' | 'copied',
  reader: Reader,
): readonly Found[] {
  const maker = supplier === undefined ? undefined : supplierCalled(reader, supplier)
  const where = whereIs(textUnder(entry, 'region'), textUnder(entry, 'location'), product, maker, reader)
  if (!where) return []
  const { key } = where
  const nth = entriesBefore(index, element, hosting).filter((each) => each[key] === where.text).length
  const said = locationAt(element.facts.get(hosting.key), `${hosting.path}.${key}`, where.text, nth)
  if (!said) return []
  const lead = hop ?? toProductSaying(hosting, element, reader)
  const node = lead?.to ?? nodeOf(element, reader)
  const hops = [...before, ...(lead ? [lead] : []), located(node, where, said)]
  return [{ use, country: where.country, cause: node, said, hops }]
}

/** To the product, where that says on what it runs. */
function toProductSaying({ key }: Hosting, element: Element, reader: Reader): Hop | undefined {
  const origin = element.facts.get(key)?.origin
  return origin?.from === 'product' ? isHop(element, origin.product, reader) : undefined
}

/** The hosts in a list before one, that are described on the spot. */
function entriesBefore(index: number, element: Element, { key }: Hosting): readonly ValueMap[] {
  const fact = statedIn(element, key)
  const stated = key === 'backup' && isMap(fact) ? fact['runsOn'] : fact
  return Array.isArray(stated) ? stated.slice(0, index).filter(isMap) : []
}

/** Where a service runs when the landscape does not say. */
function known(element: Element, reader: Reader): readonly Found[] {
  if (element.facts.has('runsOn') || !isService(element, reader)) return []
  const place = knownPlaceOf(element, reader)
  const [is] = place?.hops ?? []
  if (!place || !is?.said || is.said.placement.facts.damaged) return []
  // Where a service stands is a matter of that service, whatever else is hosted there.
  return [{ use: 'kept', country: place.country, cause: is.to, said: is.said, hops: place.hops }]
}

function ofSupport({ element, from, before, reader }: Spot): readonly Found[] {
  const support = statedIn(element, 'support')
  if (!isMap(support) || support['accessToData'] !== true) return []
  const by = textUnder(support, 'by')
  const fact = element.facts.get('support')
  const node = by === undefined ? from : partyCalled(by, reader)
  const hop: readonly Hop[] =
    by === undefined
      ? []
      : [{ from, relation: 'supported-by', to: node, confidence: 'own', ...saidAt(fact, 'support.by', by) }]
  return [support['from'] ?? []].flat().flatMap((country): readonly Found[] => {
    const said = typeof country === 'string' ? locationAt(fact, 'support.from', country) : undefined
    if (typeof country !== 'string' || !said || !isKnown(country, reader)) return []
    const to = `jurisdiction:${country}`
    const access: Hop = { from: node, relation: 'accessed-from', to, confidence: 'own', said }
    return [{ use: 'seen', country, cause: node, said, hops: [...before, ...hop, access] }]
  })
}

/** A supplier, also one that nothing describes, or we ourselves. */
function partyCalled(by: string, reader: Reader): string {
  const supplier = supplierCalled(reader, by)
  if (supplier !== undefined) return `supplier:${supplier}`
  return by === reader.organisation ? `organisation:${by}` : `supplier:${by}`
}

interface Where {
  readonly country: string
  readonly key: 'region' | 'location'
  readonly text: string
  readonly claim: Claim
}

/** The country of the region; else the country that is stated. */
function whereIs(
  region: string | undefined,
  location: string | undefined,
  product: string | undefined,
  maker: string | undefined,
  reader: Reader,
): Where | undefined {
  const { catalogue, model, organisation } = reader
  const id = product === undefined ? undefined : (productCalled(model, organisation, product)?.id ?? product)
  const found = region === undefined ? undefined : countryOfRegion(region, id, maker, catalogue)
  if (region !== undefined && found) return { ...found, key: 'region', text: region }
  if (location === undefined || !isKnown(location, reader)) return undefined
  return { country: location, key: 'location', text: location, claim: { confidence: 'own' } }
}

/** Whether anything is known of a country; of one that nothing is known of, nothing can be said. */
function isKnown(country: string, { catalogue }: Reader): boolean {
  return catalogue.entry('jurisdictions', country) !== undefined
}

function located(from: string, { country, claim }: Where, said: Hop['said'] & object): Hop {
  return { from, relation: 'located-in', to: `jurisdiction:${country}`, said, ...claim }
}

/** Where a country or region stands in a document; of several alike under one path the nth, from 0. */
function locationAt(fact: Fact | undefined, path: string, text: string, nth = 0): DataPlace['said'] | undefined {
  if (!fact || fact.origin.from === 'catalogue') return undefined
  const { placement } = fact.origin
  const same = placement.facts.locations.filter((each) => each.path === path && each.text === text)
  const place = same[nth]
  return place && { placement, span: { start: place.start, end: place.end } }
}
