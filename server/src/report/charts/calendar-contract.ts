import { dayNumber } from './day.ts'

/** A contract as a calendar is given it. Days as `2027-04-24`. */
export interface CalendarContract {
  readonly label: string
  readonly start?: string
  /** None where it runs on, or nobody states it. */
  readonly end?: string
  /** It is known to run until somebody ends it. */
  readonly runsOn?: boolean
  /** The last day to give notice. */
  readonly notice?: string
  /** The last day of each extension that may be asked for, in order. */
  readonly options?: readonly string[]
}

/** A day as it is written, and as a number of days. */
export interface CalendarDay {
  readonly date: string
  readonly day: number
}

/** What is no day is left out. */
export function daysIn(dates: readonly (string | undefined)[]): readonly CalendarDay[] {
  return dates.flatMap((date) => {
    const day = date === undefined ? undefined : dayNumber(date)
    return date === undefined || day === undefined ? [] : [{ date, day }]
  })
}
