import type { Language } from './message.ts'

/** A year, month or day, `2026`, `2026-04` or `2026-04-24`, as people write it. */
export function dateText(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')))
  if (Number.isNaN(at.getTime())) return date
  return formatFor(language, day !== undefined).format(at)
}

/** Made once: that takes longer than to use it a hundred times. */
function formatFor(language: Language, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${hasDay}`
  const known = FORMATS.get(key)
  if (known) return known
  const ofMonth = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const
  const form = hasDay ? ({ ...ofMonth, day: 'numeric' } as const) : ofMonth
  const made = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', form)
  FORMATS.set(key, made)
  return made
}

const FORMATS = new Map<string, Intl.DateTimeFormat>()
