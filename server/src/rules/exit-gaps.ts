import type { Assessed } from '../analysis/assessed.ts'
import { isBoughtPlatform, isHadFromOthers } from '../analysis/bought.ts'
import { contractOf, elementsOf } from '../analysis/contracts.ts'
import { type ExitHolder, exitSaid } from '../analysis/exit.ts'
import { RISK_FIELDS } from '../analysis/fields.ts'
import type { Surroundings } from '../analysis/landscape.ts'
import { mapsIn, nodeOf, type Reader, statedIn, textUnder } from '../analysis/reader.ts'
import type { StateOfThings } from '../analysis/state-of-things.ts'
import { providerOf } from '../analysis/unknown-host.ts'
import { lastDay, monthsBefore } from '../catalogue/calendar.ts'
import { message } from '../l10n/message.ts'
import type { Placement } from '../model/document.ts'
import { definitionsSeen, type Element } from '../model/element.ts'
import { isMap, type Value } from '../model/walk.ts'
import { levelUnder } from '../policy/settings.ts'
import { askedOn, isAskedLately } from './asked.ts'
import type { OrganisationContext, Reason } from './rule.ts'
import { hasProblemWith } from './unstated.ts'

/** What is missing of the way out of something that is had from others. */
export interface ExitGap {
  /** `application:zaaksysteem` */
  readonly name: string
  readonly element: Element
  /** Where it is described. */
  readonly placement: Placement
  /** Whether it is critical, or holds special or secret data. */
  readonly isWeighty: boolean
  /** Whether somebody said how much hangs on it; of a platform its applications say that. */
  readonly isRated: boolean
  /** Its contract, where that is described: there one says it for all that is under it. */
  readonly contract: Element | undefined
  readonly misses: MissingPlan | MissingTests
}

/** No plan is stated, or it is a file that is not there. */
export interface MissingPlan {
  readonly what: 'plan'
  /** Tests that are missing as well. */
  readonly cases: readonly MissingTest[]
  /** Day on which it was asked; '' where nobody did. */
  readonly askedOn: string
  /** Of a file that is not there, its path and who names it. */
  readonly gone?: { readonly path: string; readonly holder: ExitHolder }
}

/** Leaving was not tested, or too long ago. */
export interface MissingTests {
  readonly what: 'tests'
  /** Who states the plan. */
  readonly holder: ExitHolder
  readonly cases: readonly MissingTest[]
}

/** A case for which leaving was not tested, or too long ago. */
export interface MissingTest {
  readonly case: 'plannedExit' | 'suddenLoss'
  /** Day of the last test; '' where there was none. */
  readonly last: string
}

export function testWords(tests: readonly MissingTest[]): {
  readonly cases: readonly string[]
  readonly last: readonly string[]
} {
  return { cases: tests.map((test) => test.case), last: tests.map(({ last }) => last) }
}

/** The fields by which it is told what is missing of a way out. */
export const EXIT_FIELDS: readonly string[] = [
  ...RISK_FIELDS,
  '*.exit',
  '*.exit.*',
  '*.contract',
  'contract.supplier',
  'platform.lifecycle',
  '*.transition.*',
  'policy.exitTests',
  'policy.thresholds.askQuietMonths',
  'policy.thresholds.exitTestMaxAgeMonths',
]

/** What is missing, as reasons in a line that tells of something else that is missing of the same element. */
export function exitReasons({ misses, placement }: ExitGap, { settings }: OrganisationContext): readonly Reason[] {
  const plan: readonly Reason[] =
    misses.what === 'plan'
      ? [{ rule: 'lock-in/no-exit-plan', message: message('reason.no-exit-plan', { path: misses.gone?.path ?? '' }) }]
      : []
  const tests: readonly Reason[] =
    misses.cases.length > 0
      ? [{ rule: 'lock-in/exit-plan-untested', message: message('reason.exit-untested', testWords(misses.cases)) }]
      : []
  return [...plan, ...tests].filter(({ rule }) => levelUnder(settings(placement.head.uri), rule, 'warning'))
}

/** What is missing of the ways out that there should be now: of applications, components of no application, and platforms. */
export function exitGaps(things: StateOfThings): readonly ExitGap[] {
  const applications = things.askEach(gapOfSubject)
  const platforms = things.askAll(elementsOf('platform', things.reader), gapOfPlatform)
  return things.remember('exit gaps', [applications, platforms], () => [...applications, ...platforms])
}

function gapOfSubject({ subject }: Assessed, things: StateOfThings): readonly ExitGap[] {
  const { element, placement, rating, lifecycle, name } = subject
  const { reader } = things
  const isWeighty = rating.impact === 'critical'
  if (lifecycle === 'planned' || !isHadFromOthers(element, reader) || isToldThere(element, isWeighty, reader)) return []
  return gapOf({ name, element, placement, isWeighty, isRated: rating.isRated }, things)
}

function gapOfPlatform(element: Element, things: StateOfThings): readonly ExitGap[] {
  const { reader } = things
  const origin = element.facts.get('id')?.origin
  if (origin?.from !== 'document' || !isBoughtPlatform(element, reader)) return []
  const name = nodeOf(element, reader)
  return gapOf({ name, element, placement: origin.placement, isWeighty: false, isRated: true }, things)
}

function gapOf(left: Left, { reader, around }: StateOfThings): readonly ExitGap[] {
  const misses = missingOf(left, reader, around)
  return misses ? [{ ...left, contract: contractOf(left.element, reader), misses }] : []
}

type Left = Pick<ExitGap, 'name' | 'element' | 'placement' | 'isWeighty' | 'isRated'>

/** A provider whose documents are here is told there what it owes; who bears it is told what weighs. */
function isToldThere(element: Element, isWeighty: boolean, { model }: Reader): boolean {
  const provider = providerOf(element)
  return provider !== undefined && model.isPresent(provider) && !isWeighty
}

function missingOf(left: Left, reader: Reader, context: Surroundings): ExitGap['misses'] | undefined {
  const plan = exitSaid(left.element, 'plan', reader)
  const cases = missingTests(left, reader, context)
  if (!plan || isUnknown(plan.value)) {
    if (!plan && mayBeMisspelt(left.element, reader)) return undefined
    if (isLeaving(left.element) || (plan && isAnswered(plan.value, plan.holder.placement, context))) return undefined
    return { what: 'plan', cases, askedOn: askedOn(plan?.value) }
  }
  if (typeof plan.value !== 'string') return undefined
  const { holder, value: path } = { ...plan, value: plan.value }
  if (context.isThere(holder.placement, path) === false)
    return { what: 'plan', cases, askedOn: '', gone: { path, holder } }
  return cases.length > 0 ? { what: 'tests', holder, cases } : undefined
}

/** Whether a slip may hide what is said of it: that is a finding already. */
function mayBeMisspelt(element: Element, reader: Reader): boolean {
  return [element, contractOf(element, reader) ?? []]
    .flat()
    .some((each) =>
      definitionsSeen(reader.model, each, each.kind, 'current').some((definition) =>
        ['exit', 'contract'].some((key) => hasProblemWith(definition, key)),
      ),
    )
}

/** Whether it has been decided to do without it: that is a plan to leave. */
export function isLeaving(element: Element): boolean {
  return mapsIn(statedIn(element, 'transition')).some(
    (transition) =>
      LEAVING.has(textUnder(transition, 'kind') ?? '') && DECIDED.has(textUnder(transition, 'status') ?? ''),
  )
}

const LEAVING: ReadonlySet<string> = new Set(['replace', 'retire'])

const DECIDED: ReadonlySet<string> = new Set(['decided', 'started', 'done'])

/** The rules of central government ask for the second case where a core task or much personal data hangs on it. */
function missingTests(
  { element, isWeighty, placement }: Left,
  reader: Reader,
  context: Surroundings,
): readonly MissingTest[] {
  const { exitTests, thresholds } = context.settings(placement.head.uri)
  const since = monthsBefore(context.today, thresholds.exitTestMaxAgeMonths)
  return CASES.flatMap((each): readonly MissingTest[] => {
    if (!exitTests.includes(each) || (each === 'suddenLoss' && !isWeighty)) return []
    const tested = exitSaid(element, `testedOn.${each}`, reader)
    if (!tested) return [{ case: each, last: '' }]
    if (isUnknown(tested.value))
      return isAnswered(tested.value, tested.holder.placement, context) ? [] : [{ case: each, last: '' }]
    return typeof tested.value === 'string' && lastDay(tested.value) < since ? [{ case: each, last: tested.value }] : []
  })
}

const CASES: readonly MissingTest['case'][] = ['plannedExit', 'suddenLoss']

function isUnknown(value: Value): boolean {
  return isMap(value) && 'unknown' in value
}

/** That it is not known is something that is said; a question of long ago wants an answer. */
function isAnswered(value: Value, placement: Placement, context: Surroundings): boolean {
  return askedOn(value) === '' || isAskedLately(value, placement, context)
}
