import { isAmong } from '../../analysis/jurisdictions.ts'
import type { Placed } from './by-place.ts'

/** Whether data are kept outside the area that the policy allows. From where they are seen is another matter. */
export function isOutside({ place, settings, reader }: Placed): boolean {
  return place.use !== 'seen' && !isAmong(place.country, settings.jurisdictions.locations, reader.catalogue)
}
