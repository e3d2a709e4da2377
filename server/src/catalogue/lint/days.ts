import { lastDay } from '../control.ts'

/** Whether a year, month or day is in the calendar. */
export function isInCalendar(date: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? []
  if (year === undefined) return false
  const at = new Date(Date.UTC(Number(year), Number(month ?? '1') - 1, Number(day ?? '1')))
  return at.toISOString().startsWith(date)
}

/** Whether a year, month or day was over more than a year before a day. */
export function isOlderThanYear(date: string, today: string): boolean {
  const year = Number(today.slice(0, 4)) - 1
  return lastDay(date) < `${year}${today.slice(4)}`
}
