import { type Entry, type Landscape, lawsFor, REACHING, signInOf, TRUSTED } from './landscape.ts'
import { idOf, isRated, rowOf } from './weight.ts'

/** What is found: by which rule, how loud, what it comes down to, and what it touches. */
export interface Found {
  readonly rule: string
  readonly level: Loud
  readonly cause: string
  readonly affected: readonly string[]
}

export type Loud = 'error' | 'warning' | 'info'

/** From this number on things are one finding, and below it a cause of what nobody rated has no line of its own. */
export const FEW = 3

/*
 * Who from outside reaches data, stops a service, or owns the maker of software, counted once more from the method and from the pages of
 * these rules.
 */
export function exposures(landscape: Landscape): readonly Found[] {
  return RULES.flatMap((rule) => inFindings(rule, touchesOf(rule, landscape), landscape))
}

const REACH = 'jurisdiction/foreign-law-reaches-data'
export const STOP = 'jurisdiction/can-be-switched-off'
const OWNER = 'jurisdiction/foreign-parent'
const RULES = [REACH, STOP, OWNER] as const
type Rule = (typeof RULES)[number]

/** A party outside that has a hand in an application, by what that comes down to. */
export interface Touch {
  readonly cause: string
  readonly application: Entry
  readonly country: string
  readonly level: Loud
}

function touchesOf(rule: Rule, landscape: Landscape): readonly Touch[] {
  return landscape.all.flatMap((application) => {
    const hands = HANDS[rule](application, landscape)
    return hands.flatMap(({ cause, country }) => {
      const level = levelOf(rule, country, rowOf(application, landscape))
      return level ? [{ cause, application, country, level }] : []
    })
  })
}

interface Hand {
  readonly cause: string
  readonly country: string
}

const HANDS: Readonly<Record<Rule, (application: Entry, landscape: Landscape) => readonly Hand[]>> = {
  [REACH]: handsOn,
  [STOP]: (application, landscape) => [...handsOn(application, landscape), ...signIns(application, landscape)],
  [OWNER]: (application, landscape) => asSignIn(application, owners(application, landscape), landscape),
}

/** Who runs or hosts what people sign in with stops it, unless something takes over, or it does so already by the platform below. */
function signIns(application: Entry, landscape: Landscape): readonly Hand[] {
  const provider = providerOf(application, landscape)
  if (!provider) return []
  return handsOn(provider, landscape)
    .filter(({ cause }) => cause !== `platform:${application['runsOn']}`)
    .map((hand) => ({ ...hand, cause: idOf(provider) }))
}

/** What people sign in with, and nothing takes over from. */
function providerOf(application: Entry, { called }: Landscape): Entry | undefined {
  const { application: id, fallback } = signInOf(application)
  const provider = called('applications', id)
  return provider === application || fallback !== undefined ? undefined : provider
}

/** What others sign in with is itself what one would replace; a platform of ours goes before it. */
function asSignIn(provider: Entry, hands: readonly Hand[], { list }: Landscape): readonly Hand[] {
  if (!list('applications').some((each) => signInOf(each)['application'] === provider['id'])) return hands
  return hands.map((hand) => (hand.cause.startsWith('platform:') ? hand : { ...hand, cause: idOf(provider) }))
}

/** Who runs it, and who hosts it: under the same law as who runs it a host is no second cause. */
export function handsOn(application: Entry, landscape: Landscape): readonly Hand[] {
  const { operatorOf, hostOf, outsideOf } = landscape
  const operator = operatorOf(application)
  const host = hostOf(application)
  const running = operator ? outsideOf(operator) : []
  const hosting = typeof host === 'object' ? outsideOf(host).filter((country) => !running.includes(country)) : []
  const hands = [
    ...running.map((country) => ({ cause: `supplier:${operator?.['id']}`, country })),
    ...hosting.map((country) => ({ cause: placeOf(application, landscape), country })),
  ]
  return asSignIn(application, hands, landscape)
}

/** A platform of our own, else the product that a service runs on. */
function placeOf({ runsOn, ...entry }: Entry, { productOf }: Landscape): string {
  const host = productOf(entry)?.['runsOn'] as Entry | undefined
  return runsOn === undefined ? `product:${host?.['product']}` : `platform:${runsOn}`
}

/** Who owns the maker of closed software that is run by ourselves, where the maker sits here and has no other hand in it. */
function owners(application: Entry, landscape: Landscape): readonly Hand[] {
  const { makerOf, isService, isOpen, hostOf, outsideOf } = landscape
  const maker = makerOf(application)
  const provider = providerOf(application, landscape)
  const hands = [hostOf(application), provider && toldOf(provider, landscape)]
  if (!maker || isService(application) || isOpen(application) || hands.includes(maker)) return []
  if (!TRUSTED.has(String(maker['country']))) return []
  return outsideOf(maker).map((country) => ({ cause: `supplier:${maker['id']}`, country }))
}

/** Who is told to stop what people sign in with: whose law weighs most, of equals who runs it. */
function toldOf(provider: Entry, { operatorOf, hostOf, outsideOf }: Landscape): Entry | undefined {
  const [operator, host] = [operatorOf(provider), hostOf(provider)]
  const running = operator ? outsideOf(operator) : []
  const hosting = typeof host === 'object' ? outsideOf(host).filter((country) => !running.includes(country)) : []
  const weight = (countries: readonly string[]) =>
    countries.some((each) => likelihood(each) === 'raised') ? 2 : Math.min(countries.length, 1)
  if (weight(hosting) > weight(running)) return host as Entry
  return running.length > 0 ? operator : undefined
}

const LEVELS = {
  limited: { low: undefined, medium: 'info', high: 'warning', critical: 'warning' },
  raised: { low: 'info', medium: 'warning', high: 'warning', critical: 'error' },
} as const

/** Of these countries only Switzerland has an adequacy decision and little practice. */
export const likelihood = (country: string) => (country === 'CH' ? 'limited' : 'raised')

/** Reach needs a law; by one that nobody verified it informs at most. */
function levelOf(rule: Rule, country: string, row: 'low' | 'medium' | 'high' | 'critical'): Loud | undefined {
  const level = LEVELS[likelihood(country)][row]
  if (rule === OWNER || level === undefined) return level
  const { isAny, isKnown } = lawsFor(country, rule === REACH ? REACHING : ['cut-off'])
  if (!isAny) return rule === REACH ? undefined : level
  return isKnown ? level : 'info'
}

/** One for a cause and a level; what touches few that nobody rated is one for all, and so is what nobody rated and only informs. */
function inFindings(rule: Rule, touches: readonly Touch[], landscape: Landscape): readonly Found[] {
  const found: Found[] = []
  const gathered = new Set<Entry>()
  for (const [cause, own] of byCause(touches)) {
    const loudest = new Map<Entry, Loud>()
    for (const { application, level } of own) {
      const other = loudest.get(application)
      loudest.set(application, other ? louder(other, level) : level)
    }
    const isNoneRated = [...loudest.keys()].every((each) => !isRated(each, landscape))
    const isLoose = (level: Loud) => {
      const same = [...loudest].flatMap(([each, own]) => (own === level ? [each] : []))
      if (same.some((each) => isRated(each, landscape))) return false
      return level === 'info' || (isNoneRated && same.length < FEW)
    }
    for (const [each, level] of loudest) if (isLoose(level)) gathered.add(each)
    for (const level of ['error', 'warning', 'info'] as const) {
      const touched = [...loudest].filter(([, own]) => own === level && !isLoose(own))
      if (touched.length > 0) found.push({ rule, level, cause, affected: touched.map(([each]) => idOf(each)) })
    }
  }
  if (gathered.size > 0)
    found.push({ rule, level: 'info', cause: 'organisation:gm0001', affected: [...gathered].map(idOf) })
  return found
}

function byCause(touches: readonly Touch[]): ReadonlyMap<string, readonly Touch[]> {
  const causes = new Map<string, Touch[]>()
  for (const touch of touches) causes.set(touch.cause, [...(causes.get(touch.cause) ?? []), touch])
  return causes
}

const ORDER = ['info', 'warning', 'error'] as const
export const isAsLoud = (level: Loud, than: Loud) => ORDER.indexOf(level) >= ORDER.indexOf(than)
export const louder = (one: Loud, other: Loud) => (isAsLoud(one, other) ? one : other)
