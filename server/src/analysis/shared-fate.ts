import type { Element } from '../model/element.ts'
import type { JurisdictionSettings } from '../policy/settings.ts'
import { handOf } from './hand.ts'
import { type Hop, type Sureness, weakest } from './hop.ts'
import { ofHostOnTheSpot, ofHosts, ofPlatformItself } from './hosts.ts'
import type { Involvement } from './involvement.ts'
import { isAmong } from './jurisdictions.ts'
import { isService, ofOperator, ofProduct } from './product-parties.ts'
import { nodeOf, type Reader, spotOf } from './reader.ts'
import { mayBeAnywhere } from './service-hosts.ts'
import { standingsOf } from './standing.ts'
import { BACKUP, RUNS, type StatedHost, statedHosts } from './stated-hosts.ts'

/** What something has in common with all of its backups, so that one event takes everything. */
export interface SharedFate {
  /** One owner; one place, of nobody else; the law of one country from outside. */
  readonly kind: 'owner' | 'place' | 'law'
  /** `supplier:id` or `owner:name`, `platform:id`, `jurisdiction:US`. */
  readonly of: string
  /** Where the first backup is: `platform:id`, `product:id`, `supplier:id`. */
  readonly backup: string
  /** From the element to its backup, and on to what is shared. */
  readonly chain: readonly Hop[]
  /** The same by where it runs. */
  readonly original: readonly Hop[]
}

/** By what a place can be lost, and the way there: `owner …`, `place …`, `law …`. */
type Fates = ReadonlyMap<string, readonly Hop[]>

/** Who looks, on which day, and whom one trusts. */
export interface Looking {
  readonly today: string
  readonly jurisdictions: JurisdictionSettings
  readonly reader: Reader
}

/**
 * What an element shares with its backups; undefined where a backup is elsewhere, or where nobody knows. `parts`: the components that
 * run for it, where it does not say where it runs itself.
 */
export function sharedFate(element: Element, parts: readonly Element[], looking: Looking): SharedFate | undefined {
  const { reader } = looking
  // A shared service is backed up where it is run.
  const backups = element.facts.has('from') ? [] : statedHosts(element, BACKUP, reader)
  const node = backups[0]?.hop?.to
  const copies = backups.map((host) => fatesAt(host, element, looking))
  const originals = originalsOf(element, parts, looking)
  const [copy] = copies
  const [original] = originals
  if (node === undefined || !copy || !original) return undefined
  const shared = [...copy.keys()].filter((key) => [...copies, ...originals].every((fates) => fates.has(key)))
  const key = KINDS.flatMap((kind) => shared.filter((each) => each.startsWith(`${kind} `)))[0]
  const kind = KINDS.find((each) => key?.startsWith(`${each} `))
  if (key === undefined || kind === undefined) return undefined
  const of = key.slice(kind.length + 1)
  return { kind, of, backup: node, chain: copy.get(key) ?? [], original: original.get(key) ?? [] }
}

/** What says most comes first: who shares an owner shares its law. */
const KINDS: readonly SharedFate['kind'][] = ['owner', 'place', 'law']

/** Of each place where it may be, by what that can be lost; whoever runs all of it for us has it everywhere. */
function originalsOf(element: Element, parts: readonly Element[], looking: Looking): readonly Fates[] {
  const { reader } = looking
  const spot = spotOf(element, reader)
  const everywhere = fatesThrough([...ofProduct(element, reader), ...ofOperator(spot)], looking)
  const places = placesOf(element, parts, looking)
  if (places.length === 0) return [everywhere]
  return places.map((fates) => new Map([...fates, ...everywhere]))
}

function placesOf(element: Element, parts: readonly Element[], looking: Looking): readonly Fates[] {
  const { reader } = looking
  if (element.facts.has('runsOn')) return activeHosts(element, looking)
  if (!isService(element, reader)) return parts.flatMap((part) => activeHosts(part, looking))
  // Of several places where a service may be each counts, if those are all.
  const hosts = ofHosts(element, reader)
  const areAll = !mayBeAnywhere(element, reader) && hosts.every(({ candidateOf = 1 }) => candidateOf === hosts.length)
  return areAll ? hosts.map((host) => fatesThrough([host], looking)) : []
}

function activeHosts(element: Element, looking: Looking): readonly Fates[] {
  return statedHosts(element, RUNS, looking.reader)
    .filter(({ isStandby }) => !isStandby)
    .map((host) => fatesAt(host, element, looking))
}

function fatesAt(host: StatedHost, element: Element, looking: Looking): Fates {
  const { reader } = looking
  if (!host.platform) return fatesThrough(ofHostOnTheSpot(host, element, reader), looking)
  const behind = throughPlatform(host.platform, [host.hop], new Set(), reader)
  return new Map([[`place ${nodeOf(host.platform, reader)}`, [host.hop]], ...fatesThrough(behind, looking)])
}

/** Everybody who has a hand in a platform, and in what that runs on. `passed`: so that a circle comes to an end. */
function throughPlatform(
  platform: Element,
  before: readonly Hop[],
  passed: ReadonlySet<Element>,
  reader: Reader,
): readonly Involvement[] {
  if (passed.has(platform)) return []
  const further = new Set([...passed, platform])
  const below = statedHosts(platform, RUNS, reader).flatMap((host) =>
    host.platform
      ? throughPlatform(host.platform, [host.hop], further, reader)
      : ofHostOnTheSpot(host, platform, reader),
  )
  return [...ofPlatformItself(platform, reader), ...below].map((each) => ({ ...each, hops: [...before, ...each.hops] }))
}

/** By the owner of who can stop it at once, and by the law from outside under which that party stands. */
function fatesThrough(involvements: readonly Involvement[], { today, jurisdictions, reader }: Looking): Fates {
  const { catalogue } = reader
  return new Map(
    involvements
      .filter(({ stop }) => stop === 'at-once')
      .flatMap(({ party, hops }): readonly (readonly [string, readonly Hop[]])[] => {
        const hand = handOf(party, today, catalogue)
        const laws = standingsOf(party, today, catalogue).filter(
          ({ country }) => !isAmong(country, jurisdictions.trusted, catalogue),
        )
        return [
          [`owner ${hand.node}`, [...hops, ...hand.hops]],
          ...laws.map((law) => [`law jurisdiction:${law.country}`, [...hops, ...law.hops]] as const),
        ]
      })
      // What nobody verified may be otherwise.
      .filter(([, way]) => !UNSURE.has(weakest(way))),
  )
}

const UNSURE: ReadonlySet<Sureness> = new Set(['unverified', 'unknown'])
