import type { Called } from '../risk-words.ts'
import { called } from './words.ts'

/** Texts that the editor shows beside what is exposed. */
export const display = {
  'display.uses': ({ count }: { count: number }): string => (count === 1 ? 'used once' : `used ${count} times`),
  'display.hint': ({ countries }: { countries: readonly string[] }): string => `← ${countries.join(', ')}`,
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
