import type { Range } from './csf.ts'
import {
  type Documents,
  type Entry,
  fromCatalogue,
  hostsOf,
  isAmong,
  isService,
  isServiceByModel,
  isUnknown,
  OWN,
  placesToRun,
  runsWithRest,
  type Thing,
} from './things.ts'

/*
 * What follows for the criteria of the framework from other facts, by section 14 of the method, with what its sections 2 and 5 say of who
 * has a hand in a thing and of what is certain. Nothing of the engine is used.
 */

const REGIONS = fromCatalogue('cloud-regions.yaml', 'cloudRegions')
const AREAS = fromCatalogue('jurisdictions.yaml', 'jurisdictions')

/** `any`: what is known of it leaves every answer open, whatever it stands on. */
export type Derived = Range | 'any' | undefined

export function derivedOf(thing: Thing, id: string, documents: Documents, areKeysSaidNearer: boolean): Derived {
  switch (id) {
    case 'SOV-1.1':
      return ofControl(thing, documents)
    case 'SOV-3.1':
      return ofKeys(thing, documents, areKeysSaidNearer)
    case 'SOV-3.4':
      return ofPlaces(thing, documents)
    case 'SOV-4.4':
      return ofSupport(thing)
    case 'SOV-6.3':
      return ofLicence(thing, documents)
    case 'SOV-8.1':
      return ofEnergy(thing)
    default:
      return undefined
  }
}

type Side = 'in' | 'out' | undefined

/** Whether it is in the European Union; of a country that is in the Economic Area alone that says nothing. */
function sideOf(country: unknown): Side {
  const area = areaOf(country)
  return area === 'eu' ? 'in' : area === 'eea' ? undefined : area
}

function areaOf(country: unknown): 'eu' | 'eea' | 'out' | undefined {
  if (typeof country !== 'string') return undefined
  const said = AREAS.find(({ code }) => code === country)
  return said?.['eu'] === true ? 'eu' : said?.['eea'] === true ? 'eea' : 'out'
}

function ofControl(thing: Thing, documents: Documents): Derived {
  const spots = hostsOf(thing, documents).filter(({ kind }) => kind === 'host')
  const sides = [
    ...partiesOf(thing, documents).map((each) => controlOf(each, documents)),
    ...spots.flatMap((spot) =>
      isSureOf(spot, thing, documents)
        ? partiesOf(spot, documents).map((each) => controlOf(each, documents))
        : [undefined],
    ),
  ]
  if (sides.length === 0) return undefined
  const isAll = sides.every((side) => side !== undefined) && isHostKnown(thing, documents)
  if (sides.includes('out')) return { low: 1, high: 2 }
  return isAll ? { low: 3, high: 4 } : 'any'
}

/** Nothing is known of a service that does not say where it runs, as nothing here is known by the catalogue alone. */
function isHostKnown(thing: Thing, documents: Documents): boolean {
  return thing.kind === 'platform'
    ? !isUnknown(thing.entry['runsOn'])
    : hostsOf(thing, documents).length > 0 || runsWithRest(thing, documents)
}

/** On what others run their service is theirs to say: it wants a source, of the host or of what says it. */
function isSureOf(spot: Thing, of: Thing, documents: Documents): boolean {
  const around = of.entry['runsOn'] === undefined ? documents.productOf(of.entry) : of.entry
  const said = (key: string) => spot.entry[key] ?? around?.[key]
  const isNamed = spot.entry['product'] !== undefined || spot.entry['supplier'] !== undefined
  return !isNamed || !isService(of, documents) || (said('source') !== undefined && said('asOf') !== undefined)
}

/** Who runs it for us; of a platform or host also whose cloud it is. */
function partiesOf(thing: Thing, documents: Documents): readonly (Entry | undefined)[] {
  const { operator } = thing.entry
  const { called, productOf } = documents
  const supplier = called('suppliers', productOf(thing.entry)?.['supplier'] ?? thing.entry['supplier'])
  const stated = operator === undefined || operator === OWN ? [] : [called('suppliers', operator)]
  const delivered = isServiceByModel(thing, documents) ? [supplier] : []
  if (thing.kind === 'platform' || thing.kind === 'host') return [...stated, ...delivered]
  if (operator === undefined) return delivered
  // Unless another is stated, of a service it is its supplier.
  return isUnknown(operator) ? [...stated, ...delivered] : stated
}

/** Where whoever is on top sits, if that is certain. */
function controlOf(supplier: Entry | undefined, documents: Documents): Side {
  const top = supplier && onTopOf(supplier, documents, new Set())
  const side = sideOf(top?.country)
  return top?.isListed && side === 'in' ? undefined : side
}

interface Top {
  readonly country: unknown
  readonly isListed: boolean
}

/** Undefined where nobody knows, or says so without a source. */
function onTopOf(supplier: Entry, documents: Documents, below: ReadonlySet<unknown>): Top | undefined {
  const { id, ultimateParent, country, ownership, parentOwnership } = supplier
  if (ultimateParent === undefined || isUnknown(ultimateParent)) return undefined
  const owner = ultimateParent as Entry
  if (owner['id'] === id) return isRead(supplier) ? { country, isListed: ownership === 'listed' } : undefined
  if (!isRead(owner) && !isRead(supplier)) return undefined
  const above = owner['id'] === undefined ? undefined : documents.called('suppliers', owner['id'])
  const further = above?.['ultimateParent']
  const isLast = further === undefined || isUnknown(further) || (further as Entry)['id'] === above?.['id']
  if (above && !isLast && !below.has(above['id'])) return onTopOf(above, documents, new Set([...below, id]))
  return {
    country: owner['country'] ?? above?.['country'],
    isListed: parentOwnership === 'listed' || above?.['ownership'] === 'listed',
  }
}

/** With a source and a day, or from the catalogue. */
function isRead(entry: Entry): boolean {
  return (entry['source'] !== undefined && entry['asOf'] !== undefined) || entry['confidence'] !== undefined
}

export const KEY_WORDS = ['provider', 'mostly-provider', 'shared', 'mostly-customer', 'customer-only']

function ofKeys(thing: Thing, documents: Documents, areSaidNearer: boolean): Derived {
  if (areSaidNearer) return undefined
  const { encryptionKeys, keyHolder } = thing.entry
  if (isAmong(encryptionKeys, KEY_WORDS)) return keysBy(encryptionKeys, keyHolder)
  const spots = hostsOf(thing, documents).filter(({ kind }) => kind === 'host')
  const ranges = spots.map((spot) =>
    isSureOf(spot, thing, documents)
      ? keysBy(spot.entry['encryptionKeys'], spot.entry['keyHolder'] ?? keyHolder)
      : ('any' as const),
  )
  const known = ranges.filter((each) => each !== 'any')
  if (known.length === 0) return ranges.length === 0 ? undefined : 'any'
  const high = Math.min(...known.map((each) => each.high))
  return { low: known.length < ranges.length ? 1 : high, high }
}

function keysBy(said: unknown, holder: unknown): Range | 'any' {
  const answer = KEY_WORDS.indexOf(String(said)) + 1
  const isElsewhere = holder !== undefined && holder !== OWN
  return answer === 0 || (answer > 3 && isElsewhere) ? 'any' : { low: answer, high: answer }
}

function ofPlaces(thing: Thing, documents: Documents): Range | undefined {
  const spots = surely(hostsOf(thing, documents), thing, documents).filter(({ kind }) => kind === 'host')
  const isOut = [thing, ...spots, ...copiesOf(thing, documents)].some((each) => placeOf(each) === 'out')
  return isOut ? { low: 1, high: 4 } : undefined
}

/** Where its backup is, with all that this stands on. */
function copiesOf(thing: Thing, documents: Documents): readonly Thing[] {
  const { runsOn } = (thing.entry['backup'] as Entry | undefined) ?? {}
  const around = (each: Thing): readonly Thing[] => [
    each,
    ...surely(hostsOf(each, documents), each, documents).flatMap(around),
    ...copiesOf(each, documents),
  ]
  return surely(placesToRun(runsOn, documents), thing, documents).flatMap(around)
}

function surely(hosts: readonly Thing[], of: Thing, documents: Documents): readonly Thing[] {
  return hosts.filter((each) => each.kind === 'platform' || isSureOf(each, of, documents))
}

function placeOf({ entry }: Thing): 'eu' | 'eea' | 'out' | undefined {
  const codes = REGIONS.find(({ provider }) => provider === entry['product'])?.['regions'] as
    | readonly Entry[]
    | undefined
  return areaOf(codes?.find(({ code }) => code === entry['region'])?.['country'] ?? entry['location'])
}

function ofSupport({ entry }: Thing): Range | undefined {
  const { from } = (entry['support'] as Entry | undefined) ?? {}
  if (!Array.isArray(from) || from.length === 0) return undefined
  const sides = from.map(sideOf)
  if (sides.includes(undefined)) return undefined
  if (!sides.includes('in')) return { low: 1, high: 1 }
  return sides.includes('out') ? { low: 2, high: 3 } : { low: 4, high: 5 }
}

/** Of what only the catalogue knows, where it has a source. */
function ofLicence({ entry }: Thing, { productOf }: Documents): Range | undefined {
  const product = productOf(entry)
  const confidence = product?.['confidence'] as Entry | undefined
  const isCertain = confidence === undefined || isAmong(confidence['licence'], ['sourced', 'inherent'])
  const said = entry['licence'] ?? (isCertain ? product?.['licence'] : undefined)
  if (typeof said !== 'string') return undefined
  return said === 'proprietary' ? { low: 1, high: 2 } : { low: 3, high: 5 }
}

function ofEnergy({ entry }: Thing): Range | undefined {
  const { pue } = (entry['energy'] as Entry | undefined) ?? {}
  if (typeof pue !== 'number') return undefined
  if (pue >= 3) return { low: 1, high: 1 }
  if (pue >= 1.5) return { low: 2, high: 2 }
  if (pue >= 1.3) return { low: 2, high: 3 }
  return { low: 4, high: pue >= 1.2 ? 4 : 5 }
}
