import { dateText } from '../date-text.ts'
import type { Called } from '../risk-words.ts'
import { questionText } from './undeclared.ts'
import { called } from './words.ts'

/** Texts of overviews in the side bar. */
export const overview = {
  'overview.findings': ({ count }: { count: number }): string => (count === 1 ? '1 finding' : `${count} findings`),
  'overview.uses': ({ count }: { count: number }): string =>
    count === 1 ? 'in 1 application' : `in ${count} applications`,
  'overview.suppliers': ({ count }: { count: number }): string => (count === 1 ? '1 supplier' : `${count} suppliers`),
  'overview.law-unknown': (_: Record<never, never>): string => 'Seat and owner not known',
  'overview.exposed': ({ count }: { count: number }): string =>
    count === 1 ? '1 application within reach' : `${count} applications within reach`,
  'overview.nobody': (_: Record<never, never>): string => 'Nobody in particular',
  'overview.questions': ({ count }: { count: number }): string => (count === 1 ? '1 question' : `${count} questions`),
  'overview.to-ask': ({ about, keys }: { about: Called; keys: readonly string[] }): string =>
    questionText(called(about), keys),
  'overview.asked': ({ askedOn }: { askedOn: string }): string =>
    askedOn === '' ? 'not known' : `asked on ${dateText(askedOn, 'en')}`,
  'overview.contract': ({ date, id, isNotice, hasEnded }: ContractMoment): string =>
    `${dateText(date, 'en')}: ${id} ${hasEnded ? 'has ended' : isNotice ? 'last day for notice' : 'ends'}`,
  'overview.contracts': ({ count }: { count: number }): string => (count === 1 ? '1 contract' : `${count} contracts`),
  'overview.lines': ({ count }: { count: number }): string => (count === 1 ? '1 line' : `${count} lines`),
} as const

interface ContractMoment {
  readonly date: string
  readonly id: string
  /** The last day on which one can give notice. */
  readonly isNotice: boolean
  readonly hasEnded: boolean
}
