import { type RankedAlternative, type RankedAlternatives, rankedAlternatives } from '../../analysis/alternatives.ts'
import type { Assessed } from '../../analysis/assessed.ts'
import { nodeOf, type Reader } from '../../analysis/reader.ts'
import type { Replaceable } from '../../analysis/replaceable.ts'
import type { Placement } from '../../model/document.ts'
import { isLouder, type Level } from '../../policy/level.ts'
import type { Review } from '../review.ts'
import { type Differences, differencesBetween } from './effect.ts'
import { replacement } from './replacement.ts'
import { canBeRewritten, rewritten } from './rewritten.ts'

/** How exposed a thing is: its loudest risk, and how many there are. */
export interface ExposureLevel {
  /** Undefined where nobody outside has a hand in it. */
  readonly level: Level | undefined
  readonly risks: number
}

/** What would change if a thing were replaced. */
export interface Effect extends Differences {
  readonly before: ExposureLevel
  readonly after: ExposureLevel
}

/** What can come in place of a thing, the best first. */
export function alternativesIn(review: Review, thing: Replaceable): RankedAlternatives {
  return rankedAlternatives(thing, readerIn(review, thing.element.organisation), review.context)
}

/**
 * What would change if a thing were replaced by an alternative: the same rules judge a second state of the review, in which the
 * documents say so. Nothing of the review itself changes. Undefined where a slip hides what the thing is.
 */
export function effectOf(review: Review, thing: Replaceable, alternative: RankedAlternative): Effect | undefined {
  const { organisation } = thing.element
  const second = stateAfter(review, thing, alternative)
  if (!second) return undefined
  const uris = second.takeTouched()
  const found = (each: Review) => uris.flatMap((uri) => each.findings(uri))
  const subjects = subjectsOf(review, thing)
  return {
    ...differencesBetween(found(review), found(second)),
    before: exposureIn(review, organisation, subjects),
    after: exposureIn(second, organisation, subjects),
  }
}

/** The second state itself, for more questions. */
export function stateAfter(review: Review, thing: Replaceable, alternative: RankedAlternative): Review | undefined {
  const changes = replacement(thing, alternative, readerIn(review, thing.element.organisation))
  if (changes.size === 0 || ![...changes.keys()].every(canBeRewritten)) return undefined
  const replaced = new Map([...changes].map(([placement, values]) => [placement, rewritten(placement, values)]))
  const second = review.secondState(organisationsIn([...replaced].flat()))
  second.replaceParts(replaced)
  return second
}

function readerIn(review: Review, organisation: string): Reader {
  return review.landscapeOf(organisation).in('current').reader
}

/** Those that these items speak for or of. */
export function organisationsIn(placements: readonly Placement[]): ReadonlySet<string> {
  return new Set(
    placements.flatMap(({ head, facts }) => [
      '',
      head.organisation,
      ...facts.references.flatMap(({ organisation }) => organisation ?? []),
    ]),
  )
}

/** The elements of which the exposure counts: the thing with what it is part of; of a platform all that runs on it. */
function subjectsOf(review: Review, { element }: Replaceable): ReadonlySet<string> {
  const things = review.landscapeOf(element.organisation).in('current')
  const node = nodeOf(element, things.reader)
  const counts = ({ subject, involvements }: Assessed) =>
    element.kind === 'platform'
      ? involvements.some(({ hops }) => hops.some(({ from, to }) => from === node || to === node))
      : subject.parts.some(({ kind, id }) => kind === element.kind && id === element.id)
  return new Set(things.assessed.filter(counts).map(({ subject }) => subject.name))
}

function exposureIn(review: Review, organisation: string, subjects: ReadonlySet<string>): ExposureLevel {
  const { assessed } = review.landscapeOf(organisation).in('current')
  return exposureOf(assessed.filter(({ subject }) => subjects.has(subject.name)))
}

/** How exposed things are, taken together. */
export function exposureOf(assessed: readonly Assessed[]): ExposureLevel {
  const risks = assessed.flatMap((each) => each.risks)
  const level = risks.reduce<Level | undefined>(
    (most, each) => (most === undefined || isLouder(each.level, most) ? each.level : most),
    undefined,
  )
  return { level, risks: risks.length }
}
