import type { Called } from '../risk-words.ts'
import { all, called, either } from './words.ts'

/** So many of these. */
export function many(n: number, one: string, more: string): string {
  return `${n} ${n === 1 ? one : more}`
}

/** Who can tell of one, and of more. */
export function theirs(part: number, who: 'eigenaar' | 'leverancier'): string {
  return `De ${part === 1 ? `${who} kan` : `${who === 'eigenaar' ? 'eigenaren' : 'leveranciers'} kunnen`} dat beantwoorden.`
}

export const applications = (n: number): string => many(n, 'applicatie', 'applicaties')

/** The first few names; how many more there are, is in the tables. */
export function few(names: readonly Called[]): string {
  const shown = names.slice(0, MOST).map(called)
  return names.length > MOST ? `${shown.join(', ')} en anderen` : all(shown)
}

/** The first few, of which one is meant. */
export function fewOf(names: readonly Called[]): string {
  return either(names.slice(0, MOST).map(called))
}

const MOST = 3

/** Who can tell what is not known. */
export function canAnswer(who: readonly Called[], otherwise: string): string {
  if (who.length === 0) return `${otherwise} dat beantwoorden.`
  return `${few(who)} ${who.length === 1 ? 'kan' : 'kunnen'} dat beantwoorden.`
}

/** A number with a comma, and dots by the thousand. */
export function number(value: number): string {
  return NUMBERS.format(value)
}

const NUMBERS = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 })

/** Areas of the law by their Dutch letters. */
export function area(code: Called): string {
  if (code === 'EU') return 'de EU'
  return code === 'EEA' ? 'de EER' : called(code)
}
