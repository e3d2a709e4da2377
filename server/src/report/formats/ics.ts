import { organisationName } from '../../analysis/organisation-name.ts'
import { contractCalendar } from '../../analysis/roadmap/contract-calendar.ts'
import { momentsOf } from '../../analysis/roadmap/moments.ts'
import type { Language } from '../../l10n/message.ts'
import { calendarEntries } from '../../output/calendar/entries.ts'
import { icsOf } from '../../output/calendar/ics.ts'
import type { Review } from '../../review/review.ts'

/** The moments to decide and the contracts of an organisation, for a calendar program. */
export function toIcs(review: Review, organisation: string, language: Language): string {
  const landscape = review.landscapeOf(organisation)
  const { today } = landscape
  const { catalogue } = landscape.in('current').reader
  const entries = calendarEntries(momentsOf(landscape), contractCalendar(landscape), today, catalogue)
  return icsOf(entries, { organisation, name: organisationName(organisation, review.model), today, language })
}
