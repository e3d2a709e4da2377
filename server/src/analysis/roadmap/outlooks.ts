import type { State } from '../../model/document.ts'
import type { Landscape } from '../landscape.ts'
import { type Course, coursesIn, outlookOn } from './course.ts'
import type { NamedOutlook } from './figures.ts'
import type { Expectation } from './plan.ts'

/** The state in which a landscape is on a day: the last target that is reached by then, else as it is now. */
export function stateOn({ states }: Landscape, day: string): State {
  return states.findLast((state) => isReachedBy(state, day)) ?? 'current'
}

function isReachedBy(state: State, day: string): boolean {
  const reached = reachedOn(state)
  return reached !== undefined && reached <= day
}

/** The day on which a target is reached; undefined of the current state, and of a target without one. */
export function reachedOn(state: State): string | undefined {
  return state.startsWith('target:') ? state.slice('target:'.length) : undefined
}

/** The courses of the applications that there are on a day. */
export function coursesOn(landscape: Landscape, day: string): readonly Course[] {
  return coursesIn(landscape.in(stateOn(landscape, day)))
}

/** How the applications stand that are in use on a day, once the plans are carried out that are expected to be. */
export function outlooksOn(landscape: Landscape, day: string, expected: Expectation): readonly NamedOutlook[] {
  return coursesOn(landscape, day).flatMap((course) => {
    const outlook = outlookOn(course, day, expected)
    return outlook ? [{ name: course.name, outlook }] : []
  })
}

/** How the applications stand that are in use now, as they are described, whatever is planned. */
export function outlooksNow(landscape: Landscape): readonly NamedOutlook[] {
  return coursesIn(landscape.in('current')).flatMap(({ name, described }) =>
    described ? [{ name, outlook: described }] : [],
  )
}
