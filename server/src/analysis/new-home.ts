import type { Alternative } from '../catalogue/profile/alternatives.ts'
import { type Element, isOutOfUse, SERVICE_MODELS } from '../model/element.ts'
import type { Settings } from '../policy/settings.ts'
import { isCompliant } from './compliance.ts'
import { exposuresOf } from './exposure.ts'
import { isAmong } from './jurisdictions.ts'
import { describedIn, elementAt, type Reader, statedIn, textIn } from './reader.ts'
import { RUNS, statedHosts } from './stated-hosts.ts'

/** Where something that comes in place of another would run. */
export type NewHome =
  /** On a platform that the organisation has. */
  | { readonly kind: 'platform'; readonly platform: string; readonly isHaven: boolean }
  /** With who offers it as a service. */
  | { readonly kind: 'service' }
  /** Where what it replaces a part of runs already. */
  | { readonly kind: 'same' }
  /** Still to be chosen. */
  | { readonly kind: 'open' }

/** A platform of the organisation that nobody outside can reach into or stop. */
export interface OwnPlatform {
  readonly id: string
  readonly element: Element
  /** A cluster that declares that it complies with Haven. */
  readonly isHaven: boolean
  /** Run by the organisation itself, or by another public body, on nobody's platform. */
  readonly isOwnDataCentre: boolean
}

/** By which day and policy it is judged. */
export interface Judging {
  readonly today: string
  readonly settings: (uri: string) => Settings
}

/**
 * The platforms in the trusted area, those that more runs on first: nobody from outside has a hand in them, and it is stated
 * where they stand or on what.
 */
export function platformsInTrustedArea(reader: Reader, { today, settings }: Judging): readonly OwnPlatform[] {
  const platforms = describedIn(reader, 'platform').flatMap(([id, definitions]): readonly OwnPlatform[] => {
    const element = elementAt(reader, id, 'platform')
    const placement = definitions[0]?.placement
    if (!element || !placement || placement.facts.damaged || isOutOfUse(element)) return []
    if (element.facts.get('lifecycle')?.value === 'planned') return []
    const { jurisdictions } = settings(placement.head.uri)
    const location = textIn(element, 'location')
    const isOutside = location !== undefined && !isAmong(location, jurisdictions.locations, reader.catalogue)
    const isKnown = location !== undefined || isAService(element) || statedIn(element, 'runsOn') !== undefined
    if (isOutside || !isKnown) return []
    const exposures = exposuresOf(element, today, jurisdictions, reader)
    if (exposures.some(({ reach, stop }) => reach !== 'none' || stop !== 'none')) return []
    return [{ id, element, isHaven: isCompliant(element), isOwnDataCentre: isOwnDataCentre(element, reader) }]
  })
  const uses = (id: string) => reader.model.allMentions({ organisation: reader.organisation, id }).length
  return platforms.toSorted((a, b) => uses(b.id) - uses(a.id) || (a.id < b.id ? -1 : 1))
}

function isAService(element: Element): boolean {
  return SERVICE_MODELS.has(textIn(element, 'serviceModel') ?? '')
}

function isOwnDataCentre(platform: Element, { model, organisation }: Reader): boolean {
  const operator = textIn(platform, 'operator')
  if (operator === undefined || isAService(platform) || statedIn(platform, 'runsOn') !== undefined) return false
  const isOrganisation = model
    .definitions({ organisation: '', id: operator })
    .some(({ entity }) => entity.kind === 'organisation')
  return operator === organisation || isOrganisation
}

/**
 * Where a product would run in place of an element: on a Haven cluster, in an own data centre, where the element runs now,
 * each if it can and if that is in the trusted area; else with who offers it as a service.
 */
export function newHomeOf(
  { product, onHaven }: Alternative,
  element: Element,
  platforms: readonly OwnPlatform[],
  reader: Reader,
): NewHome {
  const isService = SERVICE_MODELS.has(product.serviceModel ?? '')
  // Of a component no key says that what is sold as a service is run here.
  const canRunHere =
    product.serviceModel === 'self-hosted' || (product.selfHostable === true && element.kind === 'application')
  if (canRunHere) {
    const now = new Set(statedHosts(element, RUNS, reader).flatMap(({ platform }) => platform?.id ?? []))
    const nearest = platforms.toSorted((a, b) => Number(now.has(b.id)) - Number(now.has(a.id)))
    const home =
      (onHaven ? nearest.find(({ isHaven }) => isHaven) : undefined) ??
      nearest.find(({ isOwnDataCentre }) => isOwnDataCentre) ??
      nearest.find(({ id }) => now.has(id))
    if (home) return { kind: 'platform', platform: home.id, isHaven: home.isHaven }
  }
  return { kind: isService ? 'service' : 'open' }
}
