import type { Language } from '../../l10n/message.ts'

/** Days since 1970 of a day `2027-04-24`; undefined where it is none. */
export function dayNumber(date: string): number | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  return Number.isNaN(time) ? undefined : time / DAY
}

/** The first day of a year. */
export function yearStart(year: number): number {
  return Date.UTC(year, 0, 1) / DAY
}

export function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear()
}

/** A day as it fits in a column: `24 apr 2027`. */
export function shortDay(date: string, language: Language): string {
  const day = dayNumber(date)
  return day === undefined ? date : FORMATS[language].format(new Date(day * DAY))
}

const DAY = 24 * 60 * 60 * 1000

const FORM = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const
const FORMATS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: new Intl.DateTimeFormat('nl-NL', FORM),
  en: new Intl.DateTimeFormat('en-GB', FORM),
}
