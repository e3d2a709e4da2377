import { dateText } from '../date-text.ts'
import type { Called } from '../risk-words.ts'
import { all, called, either, kind, onDate } from './words.ts'

/** Texts that the editor shows beside what is exposed. */
export const display = {
  'display.uses': ({ count }: { count: number }): string => (count === 1 ? 'used once' : `used ${count} times`),
  'display.hint': ({ countries }: { countries: readonly string[] }): string => `← ${countries.join(', ')}`,
  'display.host': ({ on, by, places, more, isOneOf, isPerhaps }: DisplayHost): string => {
    const listed = [
      ...after('on', on),
      ...after('with', by),
      ...after('in', places),
      ...(more > 0 ? [`${more} more`] : []),
    ]
    return `${isPerhaps ? 'perhaps runs' : 'runs'} ${isOneOf ? either(listed) : all(listed)}`
  },
  'display.host-known': ({ way, through, from, file, source, asOf, weak }: DisplayOrigin): string => {
    const part =
      through === undefined
        ? ''
        : through.kind === 'application'
          ? `Through ${through.id}, which it is part of: `
          : `Through its ${kind(through.kind)} ${through.id}: `
    const read = source === '' ? '' : `, read at ${source}`
    const told =
      from === 'catalogue'
        ? 'The catalogue says so'
        : from === 'product'
          ? `Stated of the product in ${file}`
          : `Stated in ${file}`
    const day = asOf === '' ? '' : source === '' ? `, as known ${onDate(asOf)}` : ` (${dateText(asOf, 'en')})`
    return `${part}${way.map(called).join(' → ')}${way.length === 0 ? '' : '. '}${told}${read}${day}${WEAK[weak] ?? ''}.`
  },
  'display.lens': ({ country, via, reaches, stops, others }: DisplayLens): string =>
    `${called(country)} ${POWERS[`${reaches} ${stops}`] ?? ''} through ${called(via)}${others === 0 ? '' : ` (and ${others} more)`}`,
  'display.impact': ({ count, processes }: { count: number; processes: number }): string =>
    `within reach through this: ${count === 1 ? '1 application' : `${count} applications`}${
      processes === 0 ? '' : processes === 1 ? ', 1 critical process' : `, ${processes} critical processes`
    }`,
  'display.party': ({ party, country, reach, stops, isQuestion, way }: DisplayParty): string => {
    const can = [REACH[reach], stops ? 'can stop it at once' : undefined].filter((each) => each !== undefined)
    return `${called(party)} (${called(country)}) ${can.join(' and ')}${isQuestion ? ', perhaps' : ''}: ${way.map(called).join(' → ')}.`
  },
}

export interface DisplayHost {
  /** Products and platforms, each with its region or country. */
  readonly on: readonly string[]
  /** Suppliers, of whom it is not known on what. */
  readonly by: readonly string[]
  /** Of which only the place is known. */
  readonly places: readonly string[]
  /** How many hosts besides. */
  readonly more: number
  readonly isOneOf: boolean
  readonly isPerhaps: boolean
}

export interface DisplayOrigin {
  readonly way: readonly Called[]
  readonly through: { readonly kind: string; readonly id: string } | undefined
  readonly from: 'document' | 'product' | 'catalogue'
  readonly file: string
  readonly source: string
  readonly asOf: string
  /** How sure a catalogue is of it, where that is not much. */
  readonly weak: string
}

function after(word: string, names: readonly string[]): readonly string[] {
  return names.map((name, i) => (i === 0 ? `${word} ${name}` : name))
}

const WEAK: Readonly<Record<string, string>> = {
  'general-knowledge': ' (general knowledge, no source read)',
  unverified: ' (not verified)',
}

export interface DisplayLens {
  readonly country: Called
  readonly via: Called
  readonly reaches: boolean
  readonly stops: boolean
  /** How many parties besides. */
  readonly others: number
}

export interface DisplayParty {
  readonly party: Called
  readonly country: Called
  readonly reach: string
  readonly stops: boolean
  readonly isQuestion: boolean
  readonly way: readonly Called[]
}

const POWERS: Readonly<Record<string, string>> = {
  'true true': 'reaches the data and can stop it',
  'true false': 'reaches the data',
  'false true': 'can stop it',
}

const REACH: Readonly<Record<string, string>> = {
  data: 'can get at the data',
  'in-use': 'can get at the data while it computes on them',
  metadata: 'can see who and when, not what',
}
