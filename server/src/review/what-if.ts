import type { RankedAlternative } from '../analysis/alternatives.ts'
import { nodeOf, type Reader } from '../analysis/reader.ts'
import type { Replaceable } from '../analysis/replaceable.ts'
import type { Risk } from '../analysis/risk.ts'
import type { Placement } from '../model/document.ts'
import { isLouder, type Level } from '../policy/level.ts'
import { type Differences, differencesBetween } from './effect.ts'
import { replacement } from './replacement.ts'
import type { Review } from './review.ts'
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

/**
 * What would change if a thing were replaced by an alternative: the same rules judge a second state of the review, in which the
 * documents say so. Nothing of the review itself changes. Undefined where a slip hides what the thing is.
 */
export function effectOf(review: Review, thing: Replaceable, alternative: RankedAlternative): Effect | undefined {
  const { organisation } = thing.element
  const reader = readerIn(review, organisation)
  const second = stateAfter(review, thing, alternative)
  if (!second) return undefined
  const uris = second.takeTouched()
  const found = (each: Review) => uris.flatMap((uri) => each.findings(uri))
  const nodes = nodesOf(thing, alternative, reader)
  return {
    ...differencesBetween(found(review), found(second)),
    before: exposureIn(review, organisation, thing, nodes),
    after: exposureIn(second, organisation, thing, nodes),
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
function organisationsIn(placements: readonly Placement[]): ReadonlySet<string> {
  return new Set(
    placements.flatMap(({ head, facts }) => [
      '',
      head.organisation,
      ...facts.references.flatMap(({ organisation }) => organisation ?? []),
    ]),
  )
}

/** As what a platform, and the one that comes in its place, stand in chains; none where the thing is what is judged. */
function nodesOf(thing: Replaceable, { id }: RankedAlternative, reader: Reader): ReadonlySet<string> {
  if (thing.element.kind !== 'platform') return new Set()
  return new Set([nodeOf(thing.element, reader), ...(id.startsWith('platform:') ? [id] : [])])
}

/** Of an application or component its own; of a platform, of all that runs on it, what comes by it. */
function exposureIn(
  review: Review,
  organisation: string,
  { element }: Replaceable,
  nodes: ReadonlySet<string>,
): ExposureLevel {
  const { assessed } = review.landscapeOf(organisation).in('current')
  const risks =
    nodes.size > 0
      ? assessed.flatMap((each) => each.risks.filter((risk) => comesBy(risk, nodes)))
      : assessed
          .filter(({ subject }) => subject.parts.some(({ kind, id }) => kind === element.kind && id === element.id))
          .flatMap((each) => each.risks)
  const level = risks.reduce<Level | undefined>(
    (most, each) => (most === undefined || isLouder(each.level, most) ? each.level : most),
    undefined,
  )
  return { level, risks: risks.length }
}

function comesBy({ cause, chain }: Risk, nodes: ReadonlySet<string>): boolean {
  return nodes.has(cause) || chain.some(({ from }) => nodes.has(from))
}
