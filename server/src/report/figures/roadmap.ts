import type { Landscape } from '../../analysis/landscape.ts'
import type { PlannedChange } from '../../analysis/roadmap/changes.ts'
import type { Exposed, Figures, Split } from '../../analysis/roadmap/figures.ts'
import type { GoalOutcome } from '../../analysis/roadmap/goals.ts'
import { type Moment, momentsOf } from '../../analysis/roadmap/moments.ts'
import { type RoadmapYear, roadmapOf } from '../../analysis/roadmap/roadmap.ts'
import { type Count, counted } from './count.ts'

/** Where it goes by what is planned, what that is held against, and when there is something to decide. */
export interface RoadmapFigures {
  /** As it is described, whatever is planned. */
  readonly now: CourseFigures
  readonly years: readonly YearFigures[]
  readonly goals: readonly GoalFigures[]
  readonly changes: readonly ChangeFigures[]
  readonly moments: readonly MomentFigures[]
  /** Whether there is a target of which nobody says when it is reached: it is in none of the years. */
  readonly hasUndatedTarget: boolean
}

/** Each application in use in one of the three. */
export type SplitFigures = Readonly<Record<'yes' | 'no' | 'unknown', Count>>

/** How the applications stand. */
export interface CourseFigures {
  readonly inUse: Count
  /** Within reach of somebody from outside the trusted countries. */
  readonly reach: SplitFigures
  /** Can be stopped at once by somebody from outside. */
  readonly stop: SplitFigures
  readonly european: SplitFigures
  readonly openSource: SplitFigures
  readonly commonGround: SplitFigures
}

export interface YearFigures {
  readonly year: number
  /** Once what was decided is carried out. */
  readonly planned: CourseFigures
  /** Once every plan that has a day is carried out, ideas too. */
  readonly withIdeas: CourseFigures
  readonly targets: readonly string[]
  readonly contractsEnding: Count
}

export interface GoalFigures {
  readonly measure: GoalOutcome['measure']
  readonly year: number
  /** Of 1. */
  readonly share: number
  readonly reached: GoalOutcome['reached']
  readonly withIdeas: GoalOutcome['withIdeas']
  readonly planned: SplitFigures
  /** How many applications it takes, and how many of those are missing as planned. */
  readonly needed: number
  readonly missing: number
}

export interface ChangeFigures {
  /** `application:zaaksysteem` */
  readonly of: string
  readonly kind: PlannedChange['kind']
  readonly to: readonly string[]
  /** '' where no day is stated. */
  readonly before: string
  readonly firmness: PlannedChange['firmness']
  readonly isOverdue: boolean
  readonly isDone: boolean
}

export interface MomentFigures extends Pick<Moment, 'date' | 'kind' | 'of' | 'isPast'> {
  readonly affects: Count
}

export function roadmapIn(landscape: Landscape): RoadmapFigures {
  const { now, years, goals, changes, hasUndatedTarget } = roadmapOf(landscape)
  return {
    now: course(now),
    years: years.map(year),
    goals: goals.map(goal),
    changes: changes.map(change),
    moments: momentsOf(landscape).map(({ date, kind, of, isPast, affects }) => ({
      date,
      kind,
      of,
      isPast,
      affects: counted(affects),
    })),
    hasUndatedTarget,
  }
}

function split({ yes, no, unknown }: Split | Exposed): SplitFigures {
  return { yes: counted(yes), no: counted(no), unknown: counted(unknown) }
}

function course({ inUse, reach, stop, european, openSource, commonGround }: Figures): CourseFigures {
  return {
    inUse: counted(inUse),
    reach: split(reach),
    stop: split(stop),
    european: split(european),
    openSource: split(openSource),
    commonGround: split(commonGround),
  }
}

function year({ year: at, planned, withIdeas, targets, contractsEnding }: RoadmapYear): YearFigures {
  return {
    year: at,
    planned: course(planned),
    withIdeas: course(withIdeas),
    targets,
    contractsEnding: counted(contractsEnding),
  }
}

function goal({ measure, goal: of, reached, withIdeas, planned, needed, missing }: GoalOutcome): GoalFigures {
  return { measure, year: of.year, share: of.share, reached, withIdeas, planned: split(planned), needed, missing }
}

function change({ name, kind, to, before = '', firmness, isOverdue, isDone }: PlannedChange): ChangeFigures {
  return { of: name, kind, to, before, firmness, isOverdue, isDone }
}
