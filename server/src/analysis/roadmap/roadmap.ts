import type { State } from '../../model/document.ts'
import type { Landscape } from '../landscape.ts'
import { type PlannedChange, plannedChanges } from './changes.ts'
import { contractCalendar, endingDay } from './contract-calendar.ts'
import { type Figures, figuresOf } from './figures.ts'
import { type GoalOutcome, goalOutcomes } from './goals.ts'
import { outlooksNow, outlooksOn, reachedOn, stateOn } from './outlooks.ts'

/** Where an organisation goes by what is planned, year after year. */
export interface Roadmap {
  /** As it is described, whatever is planned. */
  readonly now: Figures
  readonly years: readonly RoadmapYear[]
  readonly changes: readonly PlannedChange[]
  readonly goals: readonly GoalOutcome[]
  /** Whether there is a target of which nobody says when it is reached: it is in none of the years. */
  readonly hasUndatedTarget: boolean
}

/** How the applications stand at the end of a year. */
export interface RoadmapYear {
  readonly year: number
  /** Its last day. */
  readonly on: string
  /** The last target that is reached by then, else `current`. */
  readonly state: State
  /** Once what has been decided is carried out, each by its day. */
  readonly planned: Figures
  /** Once every plan that has a day is carried out, ideas too. */
  readonly withIdeas: Figures
  /** What is to be done before a day of this year, whether that was decided or not. */
  readonly changes: readonly PlannedChange[]
  readonly targets: readonly State[]
  /** `contract:id`, of those that end in it as they stand, and do not go on by themselves: a moment to decide, that moves nothing. */
  readonly contractsEnding: readonly string[]
}

/** The years from this one to the last for which anything is planned or aimed at: five at least, thirty at most. */
export function roadmapOf(landscape: Landscape): Roadmap {
  const changes = plannedChanges(landscape)
  const goals = goalOutcomes(landscape)
  const first = yearOf(landscape.today)
  const planned = [
    ...changes.flatMap(({ before }) => (before === undefined ? [] : [yearOf(before)])),
    ...landscape.states.flatMap((state) => yearReached(state) ?? []),
    ...goals.map(({ goal }) => goal.year),
  ]
  const last = Math.min(Math.max(first + FEWEST - 1, ...planned), first + MOST - 1)
  return {
    now: figuresOf(outlooksNow(landscape)),
    years: Array.from({ length: last - first + 1 }, (_, i) => yearIn(landscape, first + i, changes)),
    changes,
    goals,
    hasUndatedTarget: landscape.states.includes('target'),
  }
}

const FEWEST = 5
const MOST = 30

function yearIn(landscape: Landscape, year: number, changes: readonly PlannedChange[]): RoadmapYear {
  const on = `${year}-12-31`
  return {
    year,
    on,
    state: stateOn(landscape, on),
    planned: figuresOf(outlooksOn(landscape, on, 'planned')),
    withIdeas: figuresOf(outlooksOn(landscape, on, 'ideas')),
    changes: changes.filter(({ before }) => before !== undefined && yearOf(before) === year),
    targets: landscape.states.filter((state) => yearReached(state) === year),
    contractsEnding: contractCalendar(landscape)
      .flatMap((entry) => (yearOf(endingDay(entry, landscape.today) ?? '') === year ? [entry.name] : []))
      .sort(),
  }
}

function yearReached(state: State): number | undefined {
  const day = reachedOn(state)
  return day === undefined ? undefined : yearOf(day)
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
