import type { Goal, Measure } from '../../policy/settings.ts'
import type { Landscape } from '../landscape.ts'
import type { StateOfThings } from '../state-of-things.ts'
import { coursesIn, outlookOn } from './course.ts'
import { type Split, split } from './figures.ts'
import type { Answer, Outlook } from './outlook.ts'
import { coursesOn, outlooksOn } from './outlooks.ts'

/** A goal of the policy, and what comes of it by what is planned. */
export interface GoalOutcome {
  readonly measure: Measure
  readonly goal: Goal
  /** Whether it is reached; `unknown` where that hangs on what nobody says. */
  readonly reached: Answer
  /** The applications that are in use by then, as planned. */
  readonly planned: Split
  /** Those that may stand otherwise by then: their plan has no day to count on, or nobody says whether it was decided. */
  readonly loose: readonly string[]
  /** How many applications it takes, how many of those are missing as planned, and how many however well what is not known turns out. */
  readonly needed: number
  readonly missing: number
  readonly missingAtLeast: number
  /** Whether it is reached once every plan that has a day is carried out, ideas too. */
  readonly withIdeas: Answer
}

/** What comes of the goals of the policy by the last day of their years; of a year that has passed, by today. */
export function goalOutcomes(landscape: Landscape): readonly GoalOutcome[] {
  return landscape.in('current').once(findOutcomes)
}

function findOutcomes(now: StateOfThings): readonly GoalOutcome[] {
  const { landscape, assessed } = now
  // An organisation as a whole is judged by the policy of its first application.
  const { ambition } = landscape.around.settings(assessed[0]?.subject.placement.head.uri ?? '')
  const goals = MEASURES.flatMap((measure) => ambition[measure].map((goal) => ({ measure, goal })))
  if (goals.length === 0) return NONE
  const courses = landscape.states.map((state) => coursesIn(landscape.in(state)))
  return now.remember('goals', [assessed, ...courses], () =>
    goals.map(({ measure, goal }) => outcomeOf(measure, goal, landscape)),
  )
}

const MEASURES: readonly Measure[] = ['european', 'openSource', 'commonGround']
const NONE: readonly GoalOutcome[] = []

function outcomeOf(measure: Measure, goal: Goal, landscape: Landscape): GoalOutcome {
  const lastDay = `${goal.year}-12-31`
  const day = lastDay < landscape.today ? landscape.today : lastDay
  const courses = coursesOn(landscape, day).map((course) => ({
    name: course.name,
    possible: (['planned', 'perhaps'] as const).map((each) => placeOf(outlookOn(course, day, each), measure)),
  }))
  const planned = split(outlooksOn(landscape, day, 'planned'), (outlook) => outlook[measure])
  const ideas = split(outlooksOn(landscape, day, 'ideas'), (outlook) => outlook[measure])
  const first = (order: readonly Place[]) => (possible: readonly Place[]) =>
    order.find((each) => possible.includes(each))
  const worst = countOf(courses.map(({ possible }) => first(WORST_FIRST)(possible)))
  const shown = countOf(courses.map(({ possible }) => first(BEST_FIRST)(possible)))
  // What a slip hides may be one that counts.
  const hidden = landscape.model.damageIn(landscape.organisation)
  const best = { ...shown, all: shown.all + hidden, atMost: shown.atMost + hidden }
  const needed = neededOf(goal, countIn(planned).all)
  return {
    measure,
    goal,
    reached: answerBetween(goal, worst, best),
    planned,
    loose: courses.filter(({ possible: [one, other] }) => one !== other).map(({ name }) => name),
    needed,
    missing: Math.max(0, needed - planned.yes.length),
    missingAtLeast: Math.max(0, neededOf(goal, best.all) - best.atMost),
    withIdeas: answerBetween(goal, countIn(ideas), countIn(ideas)),
  }
}

/** Where an application is on the day: in one of three, or not in use. */
type Place = Answer | 'gone'

function placeOf(outlook: Outlook | undefined, measure: Measure): Place {
  return outlook ? outlook[measure] : 'gone'
}

/** For a share one that counts is better than one that is not there, and that better than one that does not count. */
const BEST_FIRST: readonly Place[] = ['yes', 'unknown', 'gone', 'no']
const WORST_FIRST: readonly Place[] = ['no', 'unknown', 'gone', 'yes']

/** How many there are, and how many of them surely count, or may. */
interface Count {
  readonly all: number
  readonly atLeast: number
  readonly atMost: number
}

function countOf(places: readonly (Place | undefined)[]): Count {
  const there = places.filter((place) => place !== 'gone')
  const atLeast = there.filter((place) => place === 'yes').length
  return { all: there.length, atLeast, atMost: atLeast + there.filter((place) => place === 'unknown').length }
}

function countIn({ yes, no, unknown }: Split): Count {
  return { all: yes.length + no.length + unknown.length, atLeast: yes.length, atMost: yes.length + unknown.length }
}

/** Of nothing there is no share. */
function answerBetween(goal: Goal, worst: Count, best: Count): Answer {
  if (worst.all > 0 && worst.atLeast >= neededOf(goal, worst.all)) return 'yes'
  return best.all > 0 && best.atMost < neededOf(goal, best.all) ? 'no' : 'unknown'
}

/** Less a little, for a third of three is one, also where a third is written as 0.3333334. */
function neededOf({ share }: Goal, all: number): number {
  return Math.ceil(share * all - 1e-6)
}
