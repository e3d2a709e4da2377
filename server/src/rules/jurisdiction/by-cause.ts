import { type Acceptance, type Standing, standingOf } from '../../analysis/acceptance.ts'
import { endOf } from '../../analysis/contract-moments.ts'
import { contractOf } from '../../analysis/contracts.ts'
import { weakest } from '../../analysis/hop.ts'
import { type CriticalProcess, impactOn, interfacesOf, numberIn } from '../../analysis/impact.ts'
import type { ReachOfData } from '../../analysis/involvement.ts'
import type { Reader } from '../../analysis/reader.ts'
import { isWorse, type Risk, type RiskKind } from '../../analysis/risk.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { eachOnce, type Subject } from '../../analysis/subjects.ts'
import type { Message } from '../../l10n/message.ts'
import type { GatheredWords, RiskWords } from '../../l10n/risk-words.ts'
import type { State } from '../../model/document.ts'
import type { Element } from '../../model/element.ts'
import { groupedBy } from '../../model/grouped.ts'
import { isLouder } from '../../policy/level.ts'
import { called } from '../chain-text.ts'
import { headingOf } from '../gather.ts'
import { powersIn } from '../powers.ts'
import { type Context, type Draft, inReadingOrder, type OrganisationContext, type Place, type Reason } from '../rule.ts'
import { placeOf, touched } from '../subject-places.ts'
import { isWeak, weakClaim } from '../weak-claim.ts'
import { declareFixes } from './declare-fixes.ts'
import { placeOfCause } from './place-of-cause.ts'
import { relatedTo } from './related.ts'
import { standingIn } from './standing-in.ts'

/** How a rule tells of its risks. */
export interface Telling {
  readonly rule: string
  readonly kind: RiskKind
  readonly message: (words: RiskWords, shown: Risk, reader: Reader) => Message
  /** Of those that nobody rated, a few at a cause; a rule without it tells each cause by itself. */
  readonly gathered?: (words: GatheredWords) => Message
  /** Weaker findings on the same cause that it speaks for. */
  readonly reasons?: (risks: readonly Risk[], around: Around, things: StateOfThings) => readonly Reason[]
  /** What these rest on besides the risks, the very same as long as it says the same. */
  readonly restsOn?: (things: StateOfThings) => readonly object[]
}

/** What else is known where a finding is told. */
export interface Around {
  readonly reader: Reader
  readonly processes: readonly CriticalProcess[]
  /** The causes through which data are reached. */
  readonly reaching: ReadonlySet<string>
  /** Of each cause the risks by which it is placed: the loudest, whatever rule tells of them and whether they were accepted. */
  readonly loudest: ReadonlyMap<string, readonly Risk[]>
}

/**
 * One finding for each cause and level, naming all that the cause touches; the unrated ones of causes that touch only a few, all
 * of them unrated, together as one finding.
 */
export function toldByCause(context: OrganisationContext, telling: Telling): readonly Draft[] {
  const { landscape } = context
  // Whose they are, and so what was accepted, may have been lost in a slip.
  if (landscape.organisation === '' && landscape.model.hasDamage('')) return []
  return landscape.states.flatMap((state) => {
    const all = landscape.risksIn(state)
    const things = landscape.in(state)
    const around = things.remember('around', [all, things.processes], () => ({
      reader: things.reader,
      processes: things.processes,
      reaching: new Set(all.flatMap(({ kind, cause }) => (kind === 'reach' ? [cause] : []))),
      loudest: loudestOf(all),
      byKind: groupedBy(all, ({ kind }) => kind),
    }))
    const restsOn = telling.restsOn?.(things) ?? []
    const ofKind = around.byKind.get(telling.kind) ?? []
    const standings = new Map(ofKind.map((risk) => [risk, standingOf(risk, telling.rule, things)]))
    const isAccepted = (risk: Risk) => standings.get(risk)?.by !== undefined
    const accepted = groupedBy(ofKind.filter(isAccepted), ({ cause }) => cause)
    const tell = (each: readonly Risk[], standing: Acceptance | readonly Acceptance[]) => {
      const { cause = '', level } = each[0] ?? {}
      const others = 'rule' in standing ? [] : (accepted.get(cause) ?? []).map(({ subject }) => subject.name)
      const of = [...each, ...(around.loudest.get(cause) ?? []), around.processes, ...restsOn, ...[standing].flat()]
      return things.remember(
        `${telling.rule} ${cause} ${level} ${around.reaching.has(cause)} ${'rule' in standing} ${others.join()}`,
        of,
        () => onCause(each, new Set(others), standing, things, around, telling, context.today),
      )
    }
    const few: Risk[] = []
    const open = groupedBy(
      ofKind.filter((risk) => !isAccepted(risk)),
      ({ cause }) => cause,
    )
    const drafts = [...open.values()].flatMap((same) => {
      return [...groupedBy(same, ({ level }) => level).values()].flatMap((each) => {
        if (!telling.gathered || !isMinor(each, same, context)) return tell(each, besideOf(each, standings))
        few.push(...each.filter(({ level }) => level !== 'hint'))
        return []
      })
    })
    const closed = [...accepted.values()].flatMap((same) =>
      [...groupedBy(same, (risk) => standings.get(risk)?.by)].flatMap(([by, each]) => (by ? tell(each, by) : [])),
    )
    return [...drafts, ...closed, ...together(few, state, around.reader, telling)]
  })
}

/** The acceptances of the cause that cover none of these. */
function besideOf(risks: readonly Risk[], standings: ReadonlyMap<Risk, Standing>): readonly Acceptance[] {
  return [...new Set(risks.flatMap((risk) => standings.get(risk)?.beside ?? []))]
}

function loudestOf(risks: readonly Risk[]): ReadonlyMap<string, readonly Risk[]> {
  const loudest = new Map<string, Risk[]>()
  for (const risk of risks) {
    const known = loudest.get(risk.cause)
    const [first] = known ?? []
    if (!first || isLouder(risk.level, first.level)) loudest.set(risk.cause, [risk])
    else if (risk.level === first.level) known?.push(risk)
  }
  return new Map([...loudest].map(([cause, same]) => [cause, same.sort(inOrder)]))
}

/** Whether elements of one level that nobody rated are no line of their own: what only informs, or a few at a cause of no others. */
export function isMinor(risks: readonly Risk[], ofCause: readonly Risk[], { settings }: Context): boolean {
  const [first] = risks
  if (!first || risks.some(isRated)) return false
  if (!isLouder(first.level, 'info')) return true
  return !ofCause.some(isRated) && risks.length < settings(first.subject.placement.head.uri).thresholds.gatherBelow
}

function isRated({ subject }: Risk): boolean {
  return subject.rating.isRated
}

/**
 * `accepted`: of which others that the cause touches the risk was accepted. `standing`: the acceptance that covers these, or those
 * that do not.
 */
function onCause(
  risks: readonly Risk[],
  accepted: ReadonlySet<string>,
  standing: Acceptance | readonly Acceptance[],
  things: StateOfThings,
  around: Around,
  telling: Telling,
  today: string,
): readonly Draft[] {
  const { reader } = around
  const { state } = things
  const ordered = risks.toSorted(inOrder)
  const shown = shownOf(ordered, telling.kind)
  // All that is told of one cause stands in one place, and not at an element of which this was accepted.
  const loudest = (around.loudest.get(shown.cause) ?? []).filter(({ subject }) => !accepted.has(subject.name))
  const place = placeOfCause(loudest.length > 0 ? loudest : ordered, shown, state, reader)
  const { organisation } = reader
  const { uri } = shown.subject.placement.head
  const element = place.placement.facts.entity?.id
  return [
    {
      at: place,
      level: shown.level,
      cause: shown.cause,
      ...(element === undefined ? {} : { element }),
      affected: ordered.map(({ subject }) => subject.name).sort(),
      confidence: weakest(shown.chain),
      chain: shown.chain,
      powers: powersIn(ordered, telling.kind),
      reasons: telling.reasons?.(ordered, around, things) ?? [],
      ...standingIn(standing),
      fixes: declareFixes(shown, reader, today),
      bearer: { organisation, state, uri },
      message: telling.message(wordsFor(ordered, shown, accepted.size, place, around), shown, reader),
      related: relatedTo(
        shown.chain,
        ordered.map(({ subject }) => subject),
        place,
        reader.catalogue,
      ),
    },
  ]
}

/**
 * The one that the text is about: the worst; of equals, where it is about reach, one of which most is reached; of those one in
 * the role that the party has most often.
 */
function shownOf(ordered: readonly Risk[], kind: RiskKind): Risk {
  const worst = ordered.reduce((known, risk) => (isWorse(risk, known) ? risk : known), ordered[0] as Risk)
  const equals = ordered.filter((risk) => !isWorse(worst, risk))
  const most = REACHES.find((reach) => equals.some(({ exposure }) => exposure.reach === reach))
  const told = kind === 'reach' ? equals.filter(({ exposure }) => exposure.reach === most) : equals
  const byRole = [...groupedBy(told, ({ exposure }) => exposure.role).values()]
  return byRole.reduce<readonly Risk[]>((many, same) => (same.length > many.length ? same : many), [])[0] ?? worst
}

/** From much to little. */
const REACHES: readonly ReachOfData[] = ['data', 'in-use', 'metadata', 'accounts', 'none']

function wordsFor(
  risks: readonly Risk[],
  shown: Risk,
  accepted: number,
  { placement: { head } }: Place,
  { reader, processes }: Around,
): RiskWords {
  // In the documents of another it says whose they are.
  const home = head.organisation === reader.organisation ? '' : `${reader.organisation}/`
  const { catalogue } = reader
  const { exposure, chain } = shown
  const owner = chain.findLast(({ relation }) => relation === 'owned-by')
  const law = chain.at(-1)?.relation === 'law' ? chain.at(-1)?.to : undefined
  const subjects = risks.map(({ subject }) => subject)
  const impact = impactOn(subjects, processes, reader)
  return {
    party: called(`supplier:${exposure.party}`, catalogue),
    country: called(`jurisdiction:${exposure.country}`, catalogue),
    ...(owner ? { owner: called(owner.to, catalogue) } : {}),
    ...(law === undefined ? {} : { law: called(law, catalogue) }),
    role: exposure.role,
    reach: exposure.reach,
    names: subjects.map(({ element }) => `${home}${element.id}`),
    unrated: subjects.filter(({ rating }) => !rating.isRated).length,
    accepted,
    planned: subjects.filter(({ lifecycle }) => lifecycle === 'planned').length,
    processes: impact.processes,
    hosts: (shown.hosts ?? []).map((host) => called(host, catalogue)),
    isUncertain: exposure.isUncertain === true,
    isAnyHost: (shown.hosts?.length ?? 0) === (exposure.candidateOf ?? 0),
    ...weakClaim(chain, catalogue),
  }
}

/** On the heading of the list in which the first of them stands: none of them is worth a line of its own. */
function together(risks: readonly Risk[], state: State, reader: Reader, { kind, gathered }: Telling): readonly Draft[] {
  const ordered = risks.toSorted(inOrder)
  const [first] = ordered
  if (!first || !gathered) return []
  const { organisation } = reader
  const subjects = eachOnce(ordered.map(({ subject }) => subject))
  const countries = [...new Set(ordered.map(({ exposure }) => exposure.country))]
  const begin = subjects.toSorted(
    (a, b) =>
      (numberIn(b.element, 'users') ?? 0) - (numberIn(a.element, 'users') ?? 0) ||
      interfacesOf(b.element) - interfacesOf(a.element) ||
      compare(contractEnd(a.element, reader) ?? LATER, contractEnd(b.element, reader) ?? LATER),
  )
  const shown = ordered.reduce((worst, risk) => (isWorse(risk, worst) ? risk : worst), first)
  const { placement } = first.subject
  return [
    {
      at: headingOf(placeOf(first.subject), reader.model),
      level: 'info',
      cause: `organisation:${organisation}`,
      affected: subjects.map(({ name }) => name).sort(),
      confidence: ordered.map(({ chain }) => weakest(chain)).find(isWeak) ?? weakest(shown.chain),
      chain: shown.chain,
      powers: powersIn(ordered, kind),
      bearer: { organisation, state, uri: placement.head.uri },
      message: gathered({
        count: subjects.length,
        kind: kindOf(subjects),
        countries: countries.map((country) => called(`jurisdiction:${country}`, reader.catalogue)),
        names: begin.slice(0, MOST).map(({ element }) => element.id),
      }),
      related: touched(subjects),
    },
  ]
}

function kindOf(subjects: readonly Subject[]): string {
  const kinds = new Set(subjects.map(({ element }) => element.kind))
  const [kind] = kinds
  return kinds.size === 1 && kind !== undefined ? kind : 'element'
}

/** By place; two causes of one element by their names, so that nothing else decides which is shown. */
function inOrder(a: Risk, b: Risk): number {
  return inReadingOrder(a.subject.placement, b.subject.placement) || compare(a.cause, b.cause)
}

function contractEnd(element: Element, reader: Reader): string | undefined {
  const contract = contractOf(element, reader)
  return contract && endOf(contract)
}

/** As many as one can rate in an afternoon. */
const MOST = 10

/** After every day that a contract ends on. */
const LATER = '9999-12-31'

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
