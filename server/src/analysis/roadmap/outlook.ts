import { isOpenLicence } from '../../catalogue/open-licence.ts'
import type { Element } from '../../model/element.ts'
import type { JurisdictionSettings } from '../../policy/settings.ts'
import { type Exposure, exposuresThrough, handsIn } from '../exposure.ts'
import { weakest } from '../hop.ts'
import type { Involvement } from '../involvement.ts'
import { productOf } from '../product-parties.ts'
import { nodeOf, type Reader, statedIn, textIn } from '../reader.ts'
import { sharedService } from '../shared-service.ts'
import { type Gap, gapsOf, hidesReach, hidesStop } from './gaps.ts'

/** How an application stands, by what is said of it and of what it then consists of. */
export interface Outlook {
  /** Who from outside the trusted countries can get at its data; by the letter of the policy, however little they would find. */
  readonly reach: Outsiders
  /** Who from outside can stop it at once. */
  readonly stop: Outsiders
  readonly european: Answer
  readonly openSource: Answer
  readonly commonGround: Answer
  readonly gaps: ReadonlySet<Gap>
}

/** Countries by whose law somebody can do something. */
export interface Outsiders {
  readonly surely: readonly string[]
  /** By claims that nobody verified or laws that nobody studied, or of one of several possible hosts. */
  readonly perhaps: readonly string[]
  /** Whether nobody surely can, as far as is known, and not all is known. */
  readonly answer: Answer
}

/** `unknown` where nobody says enough: never taken for `no`. */
export type Answer = 'yes' | 'no' | 'unknown'

/** How an application stands that consists of these parts. */
export function outlookOf(
  parts: readonly Element[],
  day: string,
  jurisdictions: JurisdictionSettings,
  reader: Reader,
): Outlook {
  const involvements = parts.flatMap((part) => handsIn(part, reader))
  const gaps = gapsOf(parts, involvements, day, reader)
  const described = parts.map((part) => describedBy(part, reader))
  return {
    ...outsidersAmong(involvements, gaps, day, jurisdictions, reader),
    european: isEuropean(involvements, gaps, day, reader),
    openSource: isOpenSource(described.map(({ part }) => textIn(part, 'licence'))),
    commonGround: isCommonGround(described),
    gaps,
  }
}

/** Who of these from outside can get at its data, and who can stop it at once. */
export function outsidersAmong(
  involvements: readonly Involvement[],
  gaps: ReadonlySet<Gap>,
  day: string,
  jurisdictions: JurisdictionSettings,
  reader: Reader,
): Pick<Outlook, 'reach' | 'stop'> {
  const exposures = exposuresThrough(involvements, day, jurisdictions, reader)
  return {
    reach: outsiders(
      exposures.flatMap((each) => (isOfData(each.reach) ? [alongLaw(each)] : [])),
      [...gaps].some(hidesReach),
    ),
    stop: outsiders(
      exposures.flatMap((each) =>
        each.stopChain && each.stop === 'at-once' ? [{ ...each, chain: each.stopChain }] : [],
      ),
      [...gaps].some(hidesStop),
    ),
  }
}

/** Under which law data are reached; a country of which no law was studied is not one that has none. */
function alongLaw(exposure: Exposure): Exposure {
  return exposure.reachChain ? { ...exposure, chain: exposure.reachChain } : { ...exposure, isUncertain: true }
}

function isOfData(reach: Exposure['reach']): boolean {
  return reach === 'data' || reach === 'in-use'
}

function outsiders(exposures: readonly Exposure[], isMoreHidden: boolean): Outsiders {
  const sure = exposures.filter((each) => isSure(each, exposures))
  const surely = countriesIn(sure)
  const perhaps = countriesIn(exposures).filter((country) => !surely.includes(country))
  const isOpen = isMoreHidden || perhaps.length > 0
  return { surely, perhaps, answer: surely.length > 0 ? 'yes' : isOpen ? 'unknown' : 'no' }
}

function countriesIn(exposures: readonly Exposure[]): readonly string[] {
  return [...new Set(exposures.map(({ country }) => country))].sort()
}

/** What holds for all of several possible hosts holds; what nobody verified, or states for certain, is a question. */
function isSure({ isUncertain, candidateOf, cause, chain }: Exposure, all: readonly Exposure[]): boolean {
  const sureness = weakest(chain)
  if (isUncertain || sureness === 'unverified' || sureness === 'unknown') return false
  if (candidateOf === undefined) return true
  const same = all.filter((other) => other.cause === cause && other.candidateOf === candidateOf)
  return new Set(same.map(hostOf)).size === candidateOf
}

function hostOf({ hops }: Exposure): string {
  return hops.find(({ relation }) => relation === 'hosted-on')?.to ?? ''
}

/**
 * Whether nobody outside the European Economic Area can get at its data or stop it, be it in time, by own seat or that of an owner in
 * control; whatever countries a policy trusts besides. Only where all who have a hand in it are known.
 */
function isEuropean(involvements: readonly Involvement[], gaps: ReadonlySet<Gap>, day: string, reader: Reader): Answer {
  const exposures = exposuresThrough(involvements, day, EUROPE, reader).filter(
    ({ reach, stop }) => isOfData(reach) || stop !== 'none',
  )
  const { answer } = outsiders(exposures, gaps.size > 0)
  return answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown'
}

const EUROPE: JurisdictionSettings = {
  trusted: ['EU', 'EEA'],
  locations: ['EU', 'EEA'],
  likelihood: {},
  highRisk: { countries: [] },
}

/** Where every licence that is known is open, and that of the application itself is known, or else those of all its components. */
function isOpenSource([own, ...others]: readonly (string | undefined)[]): Answer {
  const known = [own, ...others].filter((each) => each !== undefined)
  if (known.some((licence) => !isOpenLicence(licence))) return 'no'
  const isKnown = own !== undefined || (others.length > 0 && others.every((each) => each !== undefined))
  return isKnown ? 'yes' : 'unknown'
}

/** A part, as far as it is a shared service as its provider describes it. */
interface Described {
  readonly part: Element
  readonly there: Reader
}

function describedBy(part: Element, reader: Reader): Described {
  const shared = sharedService(part, nodeOf(part, reader), reader)
  return shared ? describedBy(shared.service, shared.there) : { part, there: reader }
}

/**
 * Where a component says in which layer of Common Ground it is, or a catalogue calls a product of it Common Ground; closed software is
 * not, unless a catalogue calls it so in part. Of other software nobody knows.
 */
function isCommonGround(described: readonly Described[]): Answer {
  const answers = described.map(commonGroundOf)
  if (answers.includes('no')) return 'no'
  return answers.includes('yes') ? 'yes' : 'unknown'
}

function commonGroundOf({ part, there }: Described): Answer {
  const known = productOf(part, there)?.commonGround
  if (known === 'yes') return 'yes'
  const licence = textIn(part, 'licence')
  if (licence !== undefined && !isOpenLicence(licence)) return known === 'partial' ? 'unknown' : 'no'
  return part.kind === 'component' && statedIn(part, 'layer') !== undefined ? 'yes' : 'unknown'
}
