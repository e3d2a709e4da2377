import type { Catalogue } from '../../catalogue/catalogue.ts'
import { isOpenLicence } from '../../catalogue/open-licence.ts'
import { partyOn } from '../../catalogue/profile/party.ts'
import { type Element, productCalled, SERVICE_MODELS } from '../../model/element.ts'
import { nameKey } from '../../model/name-key.ts'
import { isMap } from '../../model/walk.ts'
import type { Involvement } from '../involvement.ts'
import { isService, makerOf, productOf } from '../product-parties.ts'
import {
  describedIn,
  elementAt,
  nodeOf,
  type Reader,
  statedIn,
  supplierCalled,
  textIn,
  textUnder,
  within,
} from '../reader.ts'
import { mayBeAnywhere } from '../service-hosts.ts'
import { sharedService } from '../shared-service.ts'
import { signsIn } from '../sign-in.ts'
import { isSoftware, RUNS, type StatedHost, statedHosts } from '../stated-hosts.ts'
import { absentProvider, hasUnknownHost } from '../unknown-host.ts'

/**
 * What nobody says of an application, so that it cannot be told who else has a hand in it. `operator`: who runs it; `host`: where that
 * is; `owner`: who is behind one of them; `provider`: all of it, for those who know are not here; `sign-in`: what people sign in with
 * then; `sign-in-hands`: who runs what they sign in with, where, or who is behind that; `maker`, `maker-owner`: who makes the software,
 * or is behind that, where it is not also who runs it.
 */
export type Gap = (typeof GAPS)[number]

export const GAPS = [
  'provider',
  'operator',
  'host',
  'owner',
  'sign-in',
  'sign-in-hands',
  'maker',
  'maker-owner',
] as const

/** Whether somebody may be hidden by it who can get at the data. What people sign in with has their accounts alone. */
export function hidesReach(gap: Gap): boolean {
  return hidesStop(gap) && gap !== 'sign-in-hands'
}

/** Whether somebody may be hidden by it who can stop it at once. */
export function hidesStop(gap: Gap): boolean {
  return gap !== 'maker' && gap !== 'maker-owner'
}

/** What is not known of an application with its parts. */
export function gapsOf(
  parts: readonly Element[],
  involvements: readonly Involvement[],
  day: string,
  reader: Reader,
): ReadonlySet<Gap> {
  const owners = involvements.filter(({ party }) => !isOwnerKnown(party, day, reader.catalogue)).flatMap(ownerGap)
  return new Set([...parts.flatMap((part) => gapsIn(part, parts, reader)), ...owners])
}

/** Where something takes over from what people sign in with, it does not matter who is behind that. */
function ownerGap({ role, stop }: Involvement): readonly Gap[] {
  if (role === 'maker') return ['maker-owner']
  if (role !== 'identity-provider') return ['owner']
  return stop === 'none' ? [] : ['sign-in-hands']
}

function gapsIn(part: Element, parts: readonly Element[], reader: Reader): readonly Gap[] {
  const shared = absentProvider(part, reader) === undefined && sharedService(part, nodeOf(part, reader), reader)
  if (shared) return gapsIn(shared.service, [shared.service], shared.there)
  const own = ownGaps(part, parts, reader)
  return own.includes('provider') ? own : [...own, ...signInGaps(part, reader)]
}

/** The same, whatever people sign in with. */
function ownGaps(part: Element, parts: readonly Element[], reader: Reader): readonly Gap[] {
  if (absentProvider(part, reader) !== undefined) return ['provider']
  const shared = sharedService(part, nodeOf(part, reader), reader)
  if (shared) return ownGaps(shared.service, [shared.service], shared.there)
  // A service that its provider ends, and of which nobody says what comes.
  if (textIn(part, 'from') !== undefined) return ['provider']
  return [
    ...(isMakerKnown(part, parts, reader) ? [] : (['maker'] as const)),
    ...(isOperatorKnown(part, parts, reader) ? [] : (['operator'] as const)),
    ...(isHostKnown(part, parts, reader) ? [] : (['host'] as const)),
  ]
}

/** Where something takes over from what people sign in with, it does not matter who runs that, and where. */
function signInGaps(part: Element, reader: Reader): readonly Gap[] {
  const id = signsIn(part)
  if (id === undefined) return []
  const here = within(part, reader)
  const provider = elementAt(here, id, 'application')
  if (!provider) return ['sign-in']
  const stated = statedIn(part, 'identityProvider')
  if (isMap(stated) && stated['fallback'] !== undefined) return []
  const gaps = ownGaps(provider, [provider, ...componentsOf(provider, here)], here)
  return gaps.some(hidesStop) ? ['sign-in-hands'] : []
}

/** A component is part of the application that it names, else of one with its own id. */
function componentsOf({ id }: Element, reader: Reader): readonly Element[] {
  return describedIn(reader, 'component').flatMap(([own]) => {
    const component = elementAt(reader, own, 'component')
    return component && (textIn(component, 'partOf') ?? component.id) === id ? [component] : []
  })
}

/** Of open source that we run ourselves it does not matter who makes it; of a part without a product its application tells. */
function isMakerKnown(part: Element, parts: readonly Element[], reader: Reader): boolean {
  if (!isService(part, reader) && isOpenLicence(textIn(part, 'licence'))) return true
  const maker = makerOf(part, reader)
  if (maker !== undefined) return reader.catalogue.supplier(maker) !== undefined
  if (textIn(part, 'product') !== undefined) return false
  return part === parts[0] ? parts.length > 1 : true
}

function isOperatorKnown(part: Element, parts: readonly Element[], reader: Reader): boolean {
  const operator = textIn(part, 'operator')
  if (operator !== undefined) return isPartyKnown(operator, part, reader)
  if (isService(part, reader)) return reader.catalogue.supplier(makerOf(part, reader) ?? '') !== undefined
  if (textIn(part, 'serviceModel') !== undefined || statedIn(part, 'runsOn') !== undefined) return true
  return part === parts[0] ? parts.length > 1 : true
}

/** A supplier of the catalogue, or an organisation that somebody names. */
function isPartyKnown(party: string, { organisation }: Element, reader: Reader): boolean {
  const { model } = reader
  const isOrganisation = model
    .definitions({ organisation: '', id: party })
    .some((d) => d.entity.kind === 'organisation')
  return (
    supplierCalled(reader, party) !== undefined || party === organisation || isOrganisation || model.isPresent(party)
  )
}

/** A component that does not say so runs where its application does, an application where its components do. */
function isHostKnown(part: Element, parts: readonly Element[], reader: Reader): boolean {
  if (isPlaced(part, reader)) return areHostsKnown(part, reader, new Set())
  const [whole, ...components] = parts
  if (part !== whole) return whole !== undefined && isPlaced(whole, reader) && areHostsKnown(whole, reader, new Set())
  return components.length > 0 && components.every((each) => isPlaced(each, reader))
}

/** Whether it says itself, or its product does, where it runs. */
function isPlaced(part: Element, reader: Reader): boolean {
  return isService(part, reader) || part.facts.has('runsOn')
}

function areHostsKnown(element: Element, reader: Reader, passed: ReadonlySet<string>): boolean {
  if (statedIn(element, 'runsOn') === undefined)
    return isService(element, reader) && !hasUnknownHost(element, reader) && !mayBeAnywhere(element, reader)
  const hosts = statedHosts(element, RUNS, reader)
  return hosts.length > 0 && hosts.every((host) => isOneKnown(host, element, reader, passed))
}

function isOneKnown(host: StatedHost, element: Element, reader: Reader, passed: ReadonlySet<string>): boolean {
  if (host.platform) return isPlatformKnown(host.platform, reader, passed)
  const operator = textUnder(host.entry, 'operator')
  if (operator !== undefined) return isPartyKnown(operator, element, reader)
  const product =
    host.product === undefined ? undefined : productCalled(reader.model, reader.organisation, host.product)
  if (host.supplier !== undefined) return supplierCalled(reader, host.supplier) !== undefined
  // Of software that we run it is said where it stands, as of a platform.
  const isPlaced = ['location', 'region'].some((key) => textUnder(host.entry, key) !== undefined)
  return product !== undefined && isSoftware(product) && isPlaced && !isService(element, reader)
}

/** A cloud stands where its maker has it; of another platform it is said on what or where it stands. */
function isPlatformKnown(platform: Element, reader: Reader, passed: ReadonlySet<string>): boolean {
  const key = nameKey(platform)
  if (passed.has(key)) return false
  const operator = textIn(platform, 'operator')
  if (operator !== undefined && !isPartyKnown(operator, platform, reader)) return false
  if (textIn(platform, 'product') !== undefined && !productOf(platform, reader)) return false
  if (statedIn(platform, 'runsOn') !== undefined) return areHostsKnown(platform, reader, new Set([...passed, key]))
  if (SERVICE_MODELS.has(textIn(platform, 'serviceModel') ?? ''))
    return reader.catalogue.supplier(makerOf(platform, reader) ?? '') !== undefined
  return textIn(platform, 'location') !== undefined || textIn(platform, 'region') !== undefined
}

/** Whether it is known in whose hands a supplier is; nobody owns a community or a foundation, and a public body is its own. */
function isOwnerKnown(party: string, day: string, catalogue: Catalogue): boolean {
  const known = partyOn(catalogue, party, day)
  if (!known) return false
  const { kind = 'company', country } = known.supplier
  return kind === 'community' || (country !== undefined && (known.control !== 'unknown' || OWNERLESS.has(kind)))
}

const OWNERLESS: ReadonlySet<string> = new Set(['foundation', 'government'])
