import { isInCalendar } from './days.ts'
import type { Judged, Problem } from './problem.ts'
import { textsOf } from './texts.ts'

/** Dates that the calendar does not have, and things that were read or done on a day that is yet to come. */
export function impossibleDates(judged: readonly Judged[], today: string): readonly Problem[] {
  return judged.flatMap((at) =>
    textsOf(at).flatMap(({ path, text, shape, within }): readonly Problem[] => {
      if (shape.format !== 'date' && shape.format !== 'partial-date') return []
      if (!isInCalendar(text)) return [{ at, path, code: 'no-date', args: { date: text } }]
      const isPast = PAST.has(path.at(-1) ?? '') && within['status'] !== 'announced'
      return isPast && text > today ? [{ at, path, code: 'future', args: { date: text, today } }] : []
    }),
  )
}

/** Keys of what has been read or has happened. */
const PAST: ReadonlySet<string | number> = new Set([
  'date',
  'asOf',
  'checked',
  'ownershipAsOf',
  'contestedSince',
  'lapsedOn',
])
