import { count } from './command-line.ts'

/** What people do meanwhile; `lasts`: as the format writes it, absent where nobody says it. */
export interface Fallback {
  readonly what: string
  readonly lasts?: string | undefined
}

const UNITS: Readonly<Record<string, string>> = { min: 'minute', h: 'hour', d: 'day', w: 'week' }

/** A length of time as the format writes it, `24h`, in words: `24 hours`. */
export function stated(text: string): string {
  const [, number, unit = ''] = /^([0-9]+)(min|h|d|w)$/.exec(text) ?? []
  return number === undefined ? text : count(Number(number), UNITS[unit] ?? unit)
}

/** What people do meanwhile, with how long that lasts where it is stated: `paper (2 days)`. */
export function fallbackInWords({ what, lasts }: Fallback): string {
  return lasts === undefined ? what : `${what} (${stated(lasts)})`
}

/** `2 days 4 hours` */
export const duration = (minutes: number): string =>
  [
    [Math.floor(minutes / 1440), 'day'] as const,
    [Math.floor((minutes % 1440) / 60), 'hour'] as const,
    [minutes % 60, 'minute'] as const,
  ]
    .filter(([n]) => n > 0)
    .map(([n, unit]) => count(n, unit))
    .join(' ') || '0 minutes'

/** Texts that are a length of time, for a cell of a table. */
export const durations = {
  'duration.stated': ({ of }: { of: string }): string => stated(of),
  'duration.minutes': ({ minutes }: { minutes: number }): string => duration(minutes),
  'duration.fallback': (fallback: Fallback): string => fallbackInWords(fallback),
} as const
