import type { Called } from '../risk-words.ts'
import { all, called, either } from './words.ts'

/** So many of these. */
export function many(n: number, one: string, more: string): string {
  return `${n} ${n === 1 ? one : more}`
}

/** So many, or none of them, as the subject of a sentence. */
export function partOf(part: number, whole: number, one: string, more: string): string {
  if (whole === 1) return part === 0 ? `not the one ${one}` : `the one ${one}`
  return `${part === 0 ? 'none' : part} of the ${whole} ${more}`
}

/** Who can tell of one, and of more. */
export function theirs(part: number, who: 'owner' | 'supplier'): string {
  return `${part === 1 ? `Its ${who}` : `Their ${who}s`} can answer that.`
}

export const applications = (n: number): string => many(n, 'application', 'applications')

/** The first few names; how many more there are, is in the tables. */
export function few(names: readonly Called[]): string {
  const shown = names.slice(0, MOST).map(called)
  return names.length > MOST ? `${shown.join(', ')} and others` : all(shown)
}

/** The first few, of which one is meant. */
export function fewOf(names: readonly Called[]): string {
  return either(names.slice(0, MOST).map(called))
}

const MOST = 3

/** Who can tell what is not known. */
export function canAnswer(who: readonly Called[], otherwise: string): string {
  return `${who.length === 0 ? otherwise : few(who)} can answer that.`
}

/** A number with a point, and commas by the thousand. */
export function number(value: number): string {
  return NUMBERS.format(value)
}

const NUMBERS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

/** Areas of the law as they stand in a sentence. */
export function area(code: Called): string {
  return code === 'EU' || code === 'EEA' ? `the ${code}` : called(code)
}
