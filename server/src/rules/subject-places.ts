import type { Assessed } from '../analysis/assessed.ts'
import type { StateOfThings } from '../analysis/state-of-things.ts'
import type { Subject } from '../analysis/subjects.ts'
import { message } from '../l10n/message.ts'
import { at, type Draft, inReadingOrder, type Place } from './rule.ts'

/** The id of a subject, where it is described. */
export function placeOf({ placement }: Subject): Place {
  return at(placement, placement.facts.entity?.at ?? placement.facts.heading)
}

/** What was assessed, in the order in which it is described. */
export function assessedInOrder(things: StateOfThings): readonly Assessed[] {
  const { assessed } = things
  return things.remember('assessed in order', [assessed], () =>
    assessed.toSorted((a, b) => inReadingOrder(a.subject.placement, b.subject.placement)),
  )
}

/** What a finding is about, where that is described. */
export function touched(subjects: readonly Subject[]): NonNullable<Draft['related']> {
  return subjects.map((subject) => ({
    at: placeOf(subject),
    message: message('related.touched', { id: subject.element.id }),
  }))
}
