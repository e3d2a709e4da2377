import { Remembered } from '../schema/remembered.ts'

/** The last day that a year, month or day stands for. */
export function lastDay(date: string): string {
  const [year = '', month, day] = date.split('-')
  if (day !== undefined) return date
  if (month === undefined) return `${year}-12-31`
  // Day 0 of the next month.
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return `${year}-${month}-${length}`
}

/** The first day that a year, month or day stands for. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10)
}

/** The day so many months after another; of a shorter month the last day. */
export function monthsAfter(day: string, months: number): string {
  return monthsBefore(day, -months)
}

/** The day so many months before another; of a shorter month the last day. */
export function monthsBefore(day: string, months: number): string {
  return BEFORE.get(`${day} ${months}`, () => findMonthsBefore(day, months))
}

/** A landscape asks for the same few days again and again. */
const BEFORE = new Remembered<string>(1000)

function findMonthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const then = new Date(Date.UTC(year, month - 1 - months, 1))
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate()
  return `${then.toISOString().slice(0, 8)}${String(Math.min(date, last)).padStart(2, '0')}`
}

/** Whether the calendar has a day, month or year; text of another form is the schema's business. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return !/^\d{4}-(?:00|1[3-9]|[2-9]\d)$/.test(text)
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Whether a text is a day of the calendar, in full. */
export function isWholeDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text)
}
