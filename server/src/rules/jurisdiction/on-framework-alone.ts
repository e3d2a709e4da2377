import type { Placed } from './by-place.ts'
import { basisOf } from './transfer-basis.ts'

/** Whether personal data are in the United States, or seen from there, with no more than the Data Privacy Framework for a ground. */
export function isOnFrameworkAlone({ subject, place, adequacy }: Placed): boolean {
  return (
    place.country === 'US' &&
    adequacy.status === 'partial' &&
    place.rating.isPersonal &&
    // Where the ground is stated as unknown, nobody knows that it is this one alone.
    basisOf(subject.element) === 'none'
  )
}
