import type { durations as english, Fallback } from '../en/durations.ts'
import { count } from './command-line.ts'

const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  min: ['minuut', 'minuten'],
  h: ['uur', 'uur'],
  d: ['dag', 'dagen'],
  w: ['week', 'weken'],
}

/** A length of time as the format writes it, `24h`, in words: `24 uur`. */
export function stated(text: string): string {
  const [, number, unit = ''] = /^([0-9]+)(min|h|d|w)$/.exec(text) ?? []
  const [one = unit, many = unit] = UNITS[unit] ?? []
  return number === undefined ? text : count(Number(number), one, many)
}

/** What people do meanwhile, with how long that lasts where it is stated: `papier (2 dagen)`. */
export function fallbackInWords({ what, lasts }: Fallback): string {
  return lasts === undefined ? what : `${what} (${stated(lasts)})`
}

/** `2 dagen 4 uur` */
export const duration = (minutes: number): string =>
  [
    [Math.floor(minutes / 1440), 'dag', 'dagen'] as const,
    [Math.floor((minutes % 1440) / 60), 'uur', 'uur'] as const,
    [minutes % 60, 'minuut', 'minuten'] as const,
  ]
    .filter(([n]) => n > 0)
    .map(([n, one, many]) => `${n} ${n === 1 ? one : many}`)
    .join(' ') || '0 minuten'

/** Texts that are a length of time, for a cell of a table. */
export const durations = {
  'duration.stated': ({ of }) => stated(of),
  'duration.minutes': ({ minutes }) => duration(minutes),
  'duration.fallback': fallbackInWords,
} as const satisfies typeof english
