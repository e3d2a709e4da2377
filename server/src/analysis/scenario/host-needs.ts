import { type Element, SERVICE_MODELS } from '../../model/element.ts'
import type { Hop } from '../hop.ts'
import { ofHostOnTheSpot, ofHosts } from '../hosts.ts'
import type { Involvement } from '../involvement.ts'
import { isService } from '../product-parties.ts'
import { nodeOf, type Reader, statedIn, textIn } from '../reader.ts'
import { mayBeAnywhere } from '../service-hosts.ts'
import { RUNS, type StatedHost, statedHosts } from '../stated-hosts.ts'
import { hasUnknownHost } from '../unknown-host.ts'
import { isAtWork } from './referred.ts'
import type { Step } from './step.ts'
import type { Need, Support } from './stops.ts'
import type { Strike } from './strike.ts'

/** What an element needs of where it runs: of each host that is in use, that or one that stands by. */
export function needsOfHosts(element: Element, strike: Strike, reader: Reader): readonly Need[] {
  const fact = element.facts.get('runsOn')
  if (fact === undefined) return isService(element, reader) ? needsOfService(element, strike, reader) : []
  if (statedIn(element, 'runsOn') === undefined) return hostUnknown(element, isService(element, reader), strike, reader)
  const hosts = statedHosts(element, RUNS, reader).filter(({ platform }) => !platform || isAtWork(platform))
  const supports = (isStandby: boolean) =>
    hosts.filter((host) => host.isStandby === isStandby).map((host) => supportOf(host, element, strike, reader))
  const [active, standby] = [supports(false), supports(true)]
  return active.length === 0 ? [standby] : active.map((host) => [host, ...standby])
}

/** Nobody knows where it runs: perhaps there. */
export function hostUnknown(element: Element, isOthers: boolean, strike: Strike, reader: Reader): readonly Need[] {
  if (!strike.mayHit(isOthers)) return []
  const way: readonly Step[] = [{ from: nodeOf(element, reader), relation: 'host-unknown', to: '' }]
  return [[{ way, falls: 'perhaps' }]]
}

/** Whether a platform of ours stands nobody knows where. */
export function isPlacelessPlatform(platform: Element): boolean {
  const isCloud = SERVICE_MODELS.has(textIn(platform, 'serviceModel') ?? '')
  return !isCloud && ['runsOn', 'location', 'region'].every((key) => !platform.facts.has(key))
}

function supportOf(host: StatedHost, element: Element, strike: Strike, reader: Reader): Support {
  return host.platform
    ? { thing: nodeOf(host.platform, reader), way: [host.hop] }
    : worstOf(ofHostOnTheSpot(host, element, reader), strike, reader)
}

/** Of all who have a hand in one host the one that is surest to fall. */
function worstOf(involvements: readonly Involvement[], strike: Strike, reader: Reader): Support {
  const all = involvements.map((each) => strike.on(each, reader))
  return (
    all.find(({ falls }) => falls === 'surely') ??
    all.find(({ falls }) => falls === 'perhaps') ?? { falls: 'never', way: [] }
  )
}

/** Where a service runs as a catalogue knows it: of several places it surely falls with all of them, perhaps with one. */
function needsOfService(element: Element, strike: Strike, reader: Reader): readonly Need[] {
  if (hasUnknownHost(element, reader)) return hostUnknown(element, true, strike, reader)
  const places = ofHosts(element, reader).map((each) => ({
    place: each.hops.find(({ relation }: Hop) => relation === 'hosted-on')?.to,
    count: each.candidateOf ?? 1,
    support: strike.on(each, reader),
  }))
  const falling = places.filter(({ support }) => support.falls !== 'never')
  const [first] = falling
  const isOpen = mayBeAnywhere(element, reader)
  if (!first) return isOpen ? hostUnknown(element, true, strike, reader) : []
  const sure = new Set(falling.filter(({ support }) => support.falls === 'surely').map(({ place }) => place))
  const isSure = !isOpen && sure.size === first.count
  return [[{ ...first.support, falls: isSure ? 'surely' : 'perhaps' }]]
}
