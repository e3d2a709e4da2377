import type { ControlEvent } from '../../schema/generated/types.ts'
import { firstDay, lastDay } from '../calendar.ts'
import type { Entry } from '../data.ts'
import { type Judged, ofSection, type Problem } from './problem.ts'

/** Events of a supplier that stand in another order than they happened, or that have no date to order them by. */
export function disorderedEvents(judged: readonly Judged[]): readonly Problem[] {
  return ofSection<Entry<'suppliers'>>(judged, 'suppliers').flatMap((at) => {
    const events: readonly Partial<ControlEvent>[] = at.value.controlEvents ?? []
    return events.flatMap((event, i): readonly Problem[] => {
      const path = ['controlEvents', i, 'date']
      if (!event.date)
        return [
          {
            at,
            path,
            code: 'event-no-date',
            args: { event: typeof event.event === 'object' ? event.event.en : (event.event ?? '') },
          },
        ]
      const before = events.slice(0, i).findLast(({ date }) => date !== undefined)?.date
      // A month and a day in it may stand in either order.
      const isEarlier = before !== undefined && lastDay(event.date) < firstDay(before)
      return isEarlier ? [{ at, path, code: 'event-order', args: { date: event.date, before } }] : []
    })
  })
}
