import { isDay, lastDay } from '../../catalogue/calendar.ts'
import type { Placement } from '../../model/document.ts'
import type { Element } from '../../model/element.ts'
import { isMap, type Value } from '../../model/walk.ts'

/** What is planned for an element, as its `transition` says. */
export interface Plan {
  readonly kind: PlanKind
  /** What comes in its place or where it goes, as it is written. */
  readonly to: readonly string[]
  /** The last day on which it should be done; undefined where none is stated. */
  readonly before: string | undefined
  readonly firmness: Firmness
  /** Whether it should have been done by now, and nothing says that it is. */
  readonly isOverdue: boolean
  /** From when on it is so; '' where it is done, undefined where there is no day to count on. */
  readonly on: string | undefined
  /** Where it is stated. */
  readonly statedIn: Placement
}

export type PlanKind = 'replace' | 'move' | 'retire' | 'split'

/** How firm it is: `decided` has been decided on, has been started or is done; of what is `unstated` nobody says. */
export type Firmness = 'decided' | 'idea' | 'unstated'

/** What is planned for an element on a day; undefined where nothing is. */
export function planFor(element: Element, today: string): Plan | undefined {
  const fact = element.facts.get('transition')
  if (fact?.origin.from !== 'document' || !isMap(fact.value)) return undefined
  const { kind, to, before: written, status } = fact.value
  if (!isPlanKind(kind)) return undefined
  const before = typeof written === 'string' && isDay(written) ? lastDay(written) : undefined
  const isDone = status === 'done'
  const isOverdue = !isDone && before !== undefined && before < today
  return {
    kind,
    to: [to ?? []].flat().filter((each) => typeof each === 'string'),
    before,
    firmness: firmnessOf(status),
    isOverdue,
    on: isDone ? '' : isOverdue ? undefined : before,
    statedIn: fact.origin.placement,
  }
}

function isPlanKind(kind: Value | undefined): kind is PlanKind {
  return kind === 'replace' || kind === 'move' || kind === 'retire' || kind === 'split'
}

function firmnessOf(status: Value | undefined): Firmness {
  if (status === 'decided' || status === 'started' || status === 'done') return 'decided'
  return status === 'idea' ? 'idea' : 'unstated'
}

/**
 * Which plans are taken to be carried out. `planned`: what has been decided, by its day. `perhaps`: also what has no day to count
 * on, and that of which nobody says whether it has been decided; the first as if it were so now. `ideas`: every plan that has a day.
 */
export type Expectation = 'planned' | 'perhaps' | 'ideas'

/** The day from which on a plan counts; undefined where it does not. */
export function dayOf({ firmness, on }: Plan, expected: Expectation): string | undefined {
  switch (expected) {
    case 'planned':
      return firmness === 'decided' ? on : undefined
    case 'perhaps':
      return firmness === 'idea' ? undefined : (on ?? '')
    case 'ideas':
      return on
  }
}
