import { groupedBy } from '../model/grouped.ts'
import { isLouder, type Level } from '../policy/level.ts'
import type { Settings } from '../policy/settings.ts'
import type { Exposure } from './exposure.ts'
import { type Hop, isSurer, type Sureness, weakest } from './hop.ts'
import { isAmong, isHighRisk } from './jurisdictions.ts'
import { areHeldOutside } from './keys.ts'
import type { Reader } from './reader.ts'
import type { Subject } from './subjects.ts'
import { asSure, atMostInfo, lower } from './sure-level.ts'

/**
 * What an exposure comes down to for an element. `reach`: somebody outside can get at its data; `stop`: stop it at once; `owner`:
 * neither, but a supplier here has its owner outside; `listed`: a party from a country on the policy's list; `keys`: it holds the
 * keys to what it cannot reach by itself.
 */
export type RiskKind = 'listed' | 'reach' | 'stop' | 'owner' | 'keys'

/** Whether it is a matter of what somebody outside can do: get at the data, or stop it. */
export function isOfPower({ kind }: { readonly kind: RiskKind }): boolean {
  return kind === 'reach' || kind === 'stop' || kind === 'listed'
}

/** Likelihood × impact, for one element and one cause. */
export interface Risk {
  readonly kind: RiskKind
  readonly subject: Subject
  readonly cause: string
  readonly exposure: Exposure
  readonly chain: readonly Hop[]
  readonly level: Level
  readonly confidence: Sureness
  /** Whether its supplier sits within the trusted countries, and the owner does not. */
  readonly isForeignParent: boolean
  /** All countries by whose law this party is the cause; it is told by the one that weighs most. */
  readonly countries: readonly string[]
  /** The possible hosts, where it is one of several. */
  readonly hosts?: readonly string[]
}

/** The risks of an element: one cause for one law, and of several laws and ways by which it is a cause the worst. */
export function risksOf(
  subject: Subject,
  exposures: readonly Exposure[],
  settings: Settings,
  reader: Reader,
): readonly Risk[] {
  const all = exposures.flatMap((exposure) => risksIn(subject, exposure, settings, reader))
  return KINDS.flatMap((kind) => {
    const ofKind = all.filter((risk) => risk.kind === kind)
    return worstOfEach(oneCauseEach(worstOfEachLaw(ofKind.flatMap((risk) => settled(risk, ofKind)))))
  }).filter((risk, _i, kept) => !kept.some((other) => speaksFor(other, risk)))
}

const KINDS: readonly RiskKind[] = ['listed', 'reach', 'stop', 'owner', 'keys']

function risksIn(subject: Subject, exposure: Exposure, settings: Settings, reader: Reader): readonly Risk[] {
  const { country, through, party, reach, stop, reachChain, stopChain, chain } = exposure
  const { jurisdictions } = settings
  const seat = reader.catalogue.supplier(party)?.country
  const isForeignParent =
    through === 'owner' && seat !== undefined && isAmong(seat, jurisdictions.trusted, reader.catalogue)
  const risk = (kind: RiskKind, hops: readonly Hop[], start: Level | 'off' | undefined): readonly Risk[] => {
    const confidence = weakest(hops)
    const level = start === undefined || start === 'off' ? undefined : levelFor(start, kind, exposure, confidence)
    if (level === undefined) return []
    return [
      {
        kind,
        subject,
        cause: exposure.cause,
        exposure,
        chain: hops,
        level,
        confidence,
        isForeignParent,
        countries: [country],
      },
    ]
  }
  if (isHighRisk(country, jurisdictions, reader.catalogue)) return risk('listed', chain, 'error')
  const start = settings.riskTable[subject.rating.impact][exposure.likelihood]
  return [
    // Who reads the accounts of a sign-in is told where that stands, not with all that sign in.
    ...(reach !== 'none' && reach !== 'accounts' && reachChain ? risk('reach', reachChain, start) : []),
    ...(stop === 'at-once' && stopChain ? risk('stop', stopChain, start) : []),
    ...(subject.rating.isConfidential && areHeldOutside(exposure, settings) ? risk('keys', chain, 'warning') : []),
    ...(isForeignParent && reach === 'none' && stop === 'in-time' ? risk('owner', chain, start) : []),
  ]
}

/** Less where less is reached, and where a claim is less sure. */
function levelFor(start: Level, kind: RiskKind, exposure: Exposure, confidence: Sureness): Level | undefined {
  const reached = kind === 'reach' && exposure.reach === 'in-use' ? lower(start) : start
  const sure = asSure(reached, confidence)
  const isLittle = kind === 'reach' && exposure.reach === 'metadata'
  return isLittle || exposure.isUncertain === true ? atMostInfo(sure) : sure
}

/** Of several possible hosts: what holds for all of them holds, what holds for some is a question. */
function settled(risk: Risk, all: readonly Risk[]): readonly Risk[] {
  const { candidateOf } = risk.exposure
  if (candidateOf === undefined) return [risk]
  const same = all.filter(({ cause, exposure }) => cause === risk.cause && exposure.candidateOf === candidateOf)
  const hosts = [...new Set(same.map(hostOf))]
  const mildest = same.reduce((level, other) => (isLouder(level, other.level) ? other.level : level), risk.level)
  return [{ ...risk, hosts, level: hosts.length === candidateOf ? mildest : atMostInfo(mildest) }]
}

function hostOf({ chain }: Risk): string {
  return chain.find(({ relation }) => relation === 'hosted-on')?.to ?? ''
}

/** Of several risks with one cause and one law the loudest, of equals the surest. */
function worstOfEachLaw(risks: readonly Risk[]): readonly Risk[] {
  return [...groupedBy(risks, ({ cause, exposure }) => `${exposure.country} ${cause}`).values()].map(worstOf)
}

/** The same of those with one cause, which knows by which other laws it is one. */
function worstOfEach(risks: readonly Risk[]): readonly Risk[] {
  return [...groupedBy(risks, ({ cause }) => cause).values()].map((same) => {
    const countries = same.flatMap((risk) => risk.countries)
    return same.length === 1 ? worstOf(same) : { ...worstOf(same), countries }
  })
}

function worstOf(risks: readonly Risk[]): Risk {
  return risks.reduce((worst, risk) => (isWorse(risk, worst) ? risk : worst))
}

/** Whether one weighs more: it is louder, or as loud and surer. */
export function isWorse(one: Risk, other: Risk): boolean {
  if (one.level !== other.level) return isLouder(one.level, other.level)
  return isSurer(one.confidence, other.confidence)
}

function oneCauseEach(risks: readonly Risk[]): readonly Risk[] {
  return risks
    .filter((risk) => !risks.some((other) => other !== risk && coversCauseOf(other, risk)))
    .map((risk) => {
      const [host] = risks.filter((other) => isSamePartyBehind(risk, other)).sort(inWeight)
      return host ? { ...risk, ...proofOf(host) } : risk
    })
}

function inWeight(one: Risk, other: Risk): number {
  return isWorse(one, other) ? -1 : isWorse(other, one) ? 1 : 0
}

/** Whether a party that runs a service is also who hosts it, and that is surer: it is the same party by either way. */
function isSamePartyBehind(service: Risk, host: Risk): boolean {
  const { party, country } = host.exposure
  const isSame = party === service.exposure.party && country === service.exposure.country
  return isSame && isServiceItself(service) && host.exposure.comesWithService === true && isWorse(host, service)
}

function proofOf({ level, confidence, chain }: Risk): Pick<Risk, 'level' | 'confidence' | 'chain'> {
  return { level, confidence, chain }
}

/**
 * Whether who deals with one is rid of the other too: a service and what comes with it under one law, a platform of ours
 * and what else the same party does there, a platform and the one that it runs on.
 */
function coversCauseOf(one: Risk, other: Risk): boolean {
  if (isSamePartyBehind(one, other)) return true
  if (isSamePartyBehind(other, one)) return false
  if (one.exposure.country !== other.exposure.country || isLouder(other.level, one.level)) return false
  if (isServiceItself(one) && other.exposure.comesWithService) return true
  if (isServiceItself(other) && one.exposure.comesWithService) return isLouder(one.level, other.level)
  if (one.exposure.party !== other.exposure.party || !isOwnPlace(one.cause)) return false
  if (isOwnPlace(other.cause)) return other.cause !== one.cause && passes(one, other.cause)
  return HELPING.has(other.exposure.role) || passes(other, one.cause)
}

/** The roles that a party may have besides being the host. */
const HELPING: ReadonlySet<string> = new Set(['service', 'support', 'sub-processor', 'key-holder'])

/** Whether it is who runs the service that the element is. */
function isServiceItself({ exposure }: Risk): boolean {
  return exposure.role === 'operator' && exposure.hops.every(({ relation }) => relation !== 'runs-on')
}

function isOwnPlace(cause: string): boolean {
  return cause.startsWith('platform:')
}

function passes({ chain }: Risk, node: string): boolean {
  return chain.some(({ from }) => from === node)
}

/** Whether one says what the other is about, and more. */
function speaksFor({ kind, cause, exposure }: Risk, risk: Risk): boolean {
  if (risk.kind === 'owner') return (kind === 'reach' || kind === 'stop') && exposure.party === risk.exposure.party
  const isSame = cause === risk.cause || exposure.party === risk.exposure.party
  return risk.kind === 'keys' && kind === 'reach' && isSame
}
