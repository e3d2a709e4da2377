import type { ControlEvent, EventParty } from '../schema/generated/types.ts'
import { lastDay } from './calendar.ts'
import type { Entry } from './data.ts'

/** Who controls a supplier on a day. */
export interface Control {
  /** Undefined: not known. */
  readonly owner: EventParty | undefined
  /** Day from which this owner is in control, where an event tells. */
  readonly since?: string
  /** A change that is on its way: announced, and neither completed nor stopped by that day. */
  readonly announced?: ControlEvent
}

/**
 * Who controls a supplier on a day, `YYYY-MM-DD`. What the entry states holds from its last completed change on; before that
 * counts whom that change came from, or whom an earlier one led to. A year or month counts as its last day; an unverified
 * event changes nothing; of announcements only the latest event on the same change counts.
 */
export function controlOn(supplier: Entry<'suppliers'>, day: string): Control {
  const changes = (supplier.controlEvents ?? [])
    .filter((event) => event.type === 'control' && event.status !== 'unverified')
    .toSorted((a, b) => (lastDay(a.date) < lastDay(b.date) ? -1 : lastDay(a.date) > lastDay(b.date) ? 1 : 0))
  const completed = changes.filter((event) => event.status === 'completed')
  const next = completed.find((event) => lastDay(event.date) > day)
  const last = completed.findLast((event) => lastDay(event.date) <= day)
  const latest = changes.findLast((event) => lastDay(event.date) <= day)
  const announced = latest?.status === 'announced' ? { announced: latest } : {}
  const since = last ? { since: lastDay(last.date) } : {}
  if (!next) return { owner: supplier.ultimateParent, ...since, ...announced }
  return { owner: next.from ?? last?.to, ...since, ...announced }
}
