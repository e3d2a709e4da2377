import type { Subject } from '../analysis/subjects.ts'
import { message } from '../l10n/message.ts'
import { at, type Draft, type Place } from './rule.ts'

/** The id of a subject, where it is described. */
export function placeOf({ placement }: Subject): Place {
  return at(placement, placement.facts.entity?.at ?? placement.facts.heading)
}

/** What a finding is about, where that is described. */
export function touched(subjects: readonly Subject[]): NonNullable<Draft['related']> {
  return subjects.map((subject) => ({
    at: placeOf(subject),
    message: message('related.touched', { id: subject.element.id }),
  }))
}
