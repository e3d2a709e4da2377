import type { Language } from './message.ts'

/** A year, month or day, `2026`, `2026-04` or `2026-04-24`, as people write it. */
export function dateText(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')))
  if (Number.isNaN(at.getTime())) return date
  const ofMonth = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const
  const form = day === undefined ? ofMonth : ({ ...ofMonth, day: 'numeric' } as const)
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', form).format(at)
}
