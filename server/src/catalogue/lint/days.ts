import { isDay, lastDay } from '../calendar.ts'

/** Whether a year, month or day is in the calendar. */
export function isInCalendar(date: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(date) && isDay(date)
}

/** Whether a year, month or day was over more than a year before a day. */
export function isOlderThanYear(date: string, today: string): boolean {
  const year = Number(today.slice(0, 4)) - 1
  return lastDay(date) < `${year}${today.slice(4)}`
}
