import type { Assessed } from '../../analysis/assessed.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Finding } from '../finding.ts'
import type { Review } from '../review.ts'
import { type Differences, differencesBetween } from '../what-if/effect.ts'
import { type ExposureLevel, exposureOf } from '../what-if/what-if.ts'
import { exitsToTest, hostsToAsk, keysToHold } from './arranging.ts'
import { Bounds } from './bounds.ts'
import { joined, type Move } from './move.ts'
import { replacements } from './replacing.ts'
import { SecondState } from './second-state.ts'
import {
  exposedProcesses,
  inWeight,
  isExposed,
  isWeighty,
  lighterBy,
  NO_WEIGHT,
  type Weight,
  weightOf,
} from './weight.ts'

/** A move, and what would change by it in an organisation as it is now. */
export interface TriedMove {
  readonly move: Move
  /** How much less there would be of what weighs. */
  readonly lighter: Weight
  readonly differences: Differences
  /** The applications, and components of none, that would be exposed otherwise. */
  readonly exposure: readonly ChangedExposure[]
  /** `process:id` of the critical processes that would be exposed no longer, and of those that would be instead. */
  readonly freed: readonly string[]
  readonly newlyExposed: readonly string[]
}

export interface ChangedExposure {
  /** `application:zaaksysteem` */
  readonly name: string
  readonly before: ExposureLevel
  readonly after: ExposureLevel
}

export interface Progress {
  readonly tried: number
  /** How many there are to try at most. */
  readonly atMost: number
}

/**
 * What to do first: of every move whose cause is found something of, those that take most away, the one that takes most first; of
 * equals in the order of their ids. What weighs is told at `Weight`. Those that could take most are tried first, until what is left
 * can take no more than the last of those that are kept.
 *
 * Before the first and after each it yields, so that a caller can do other things, or leave it. Where the review changes in between,
 * nothing comes of it: undefined.
 */
export function* whatFirst(
  review: Review,
  organisation: string,
  most = 10,
): Generator<Progress, readonly TriedMove[] | undefined, undefined> {
  const things = review.landscapeOf(organisation).in('current')
  const findingsIn = (state: Review, uri: string) =>
    state.findings(uri).filter((each) => each.organisation === organisation && each.state === 'current')
  const before = new Map(review.uris().map((uri) => [uri, findingsIn(review, uri)]))
  const moves = possibleMoves([...before.values()].flat(), things)
  if (moves.length === 0) return []
  const { revision } = review
  const trials = new SecondState(
    review,
    moves.map(({ move }) => move),
  )
  const standing = stateOf(things)
  /** What was touched by any move, as it is after the last one. */
  const after = new Map<string, readonly Finding[]>()
  let best: readonly TriedMove[] = []
  yield { tried: 0, atMost: moves.length }
  for (const [i, { move, bound }] of moves.entries()) {
    if (review.revision !== revision) return undefined
    const last = best.length < most ? undefined : best.at(-1)
    if (last && inWeight(last.lighter, bound) < 0) break
    for (const uri of trials.tryOut(move)) after.set(uri, findingsIn(trials.review, uri))
    const old = [...after.keys()].flatMap((uri) => before.get(uri) ?? [])
    const now = [...after.values()].flat()
    const then = stateOf(trials.review.landscapeOf(organisation).in('current'))
    const lighter = lighterBy({ ...standing.weight, ...weightOf(old) }, { ...then.weight, ...weightOf(now) })
    if (inWeight(lighter, NO_WEIGHT) < 0) {
      const tried = { move, lighter, ...changesOf(standing, then), differences: differencesBetween(old, now) }
      best = [...best, tried].sort(inOrder).slice(0, most)
    }
    yield { tried: i + 1, atMost: moves.length }
  }
  return review.revision === revision ? best : undefined
}

/** The same at once. */
export function whatFirstNow(review: Review, organisation: string, most?: number): readonly TriedMove[] {
  const trying = whatFirst(review, organisation, most)
  for (let step = trying.next(); ; step = trying.next()) if (step.done) return step.value ?? []
}

function inOrder(one: TriedMove, other: TriedMove): number {
  return inWeight(one.lighter, other.lighter) || (one.move.id < other.move.id ? -1 : 1)
}

/** Every move that may take something away, with how much that is at most; those that could take most first. */
export function possibleMoves(
  findings: readonly Finding[],
  things: StateOfThings,
): readonly { readonly move: Move; readonly bound: Weight }[] {
  const bounds = new Bounds(things, findings)
  return joined([
    ...replacements(findings, things),
    ...keysToHold(things),
    ...exitsToTest(things),
    ...hostsToAsk(things),
  ])
    .map((move) => ({ move, bound: bounds.of(move) }))
    .filter(({ bound }) => inWeight(bound, NO_WEIGHT) < 0)
    .sort((a, b) => inWeight(a.bound, b.bound) || (a.move.id < b.move.id ? -1 : 1))
}

/** What of a landscape is compared. */
interface Standing {
  readonly assessed: readonly Assessed[]
  readonly processes: ReadonlySet<string>
  readonly weight: Weight
}

function stateOf(things: StateOfThings): Standing {
  const { assessed } = things
  const processes = exposedProcesses(things)
  const weighty = assessed.filter((each) => isExposed(each) && isWeighty(each)).length
  return { assessed, processes, weight: { ...NO_WEIGHT, processes: processes.size, weighty } }
}

function changesOf(
  { assessed: old, processes: before }: Standing,
  { assessed: now, processes: after }: Standing,
): Pick<TriedMove, 'exposure' | 'freed' | 'newlyExposed'> {
  const known = new Map(old.map((each) => [each.subject.name, each]))
  const exposure = now.flatMap((each): readonly ChangedExposure[] => {
    const same = known.get(each.subject.name)
    if (!same || same === each) return []
    const [was, is] = [exposureOf([same]), exposureOf([each])]
    return was.level === is.level && was.risks === is.risks ? [] : [{ name: each.subject.name, before: was, after: is }]
  })
  const named = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...some].filter((id) => !others.has(id)).map((id) => `process:${id}`)
  return { exposure, freed: named(before, after).sort(), newlyExposed: named(after, before).sort() }
}
