import type { Hop } from '../../analysis/hop.ts'
import type { Reader } from '../../analysis/reader.ts'
import type { Subject } from '../../analysis/subjects.ts'
import { at, type Draft, inPlaceOrder, type Place } from '../rule.ts'
import { touched } from '../subject-places.ts'

/** The first text of this organisation's own that says one of these; of a target the first that it says itself. */
export function firstSaid(said: readonly Hop['said'][], { organisation, state }: Reader): Place | undefined {
  const own = said
    .flatMap((each) => (each ? [at(each.placement, each.span)] : []))
    .filter(({ placement }) => placement.head.organisation === organisation)
    .sort(inPlaceOrder)
  return own.find(({ placement }) => placement.head.state === state) ?? own[0]
}

/** The applications that a finding is about, where they are described; not where it stands itself. */
export function touchedElsewhere(subjects: readonly Subject[], place: Place): NonNullable<Draft['related']> {
  return touched(subjects.filter(({ placement }) => placement !== place.placement))
}
