import type { Called } from '../risk-words.ts'
import { all, called, some } from './words.ts'

const PARTS = {
  course: 'Where it goes',
  goals: 'Against the ambition',
  changes: 'What is planned',
  moments: 'Next moments to decide',
  calendar: 'Contract calendar',
} as const

const TABLES = {
  course: 'Applications year after year, by what is planned',
  goals: 'The ambition of the policy, and what comes of it',
  changes: 'Plans, the first that should be done first',
  moments: 'When there is something to decide; what has passed first',
} as const

const NONE = {
  goals: 'The policy states no ambition.',
  changes: 'Nothing is planned.',
  moments: 'No moment to decide is known.',
  contracts: 'No contract is described.',
} as const

const MEASURES = { european: 'European', openSource: 'Open source', commonGround: 'Common Ground' } as const

const SHARES = {
  european: 'of the applications is in European hands',
  openSource: 'of the applications is open source',
  commonGround: 'of the applications is Common Ground',
} as const

const CHANGES = { replace: 'replaced', move: 'moved', retire: 'retired', split: 'split' } as const

const MOMENTS: Readonly<Record<string, readonly [coming: string, past: string]>> = {
  notice: ['last day to give notice', 'the last day to give notice has passed'],
  'contract-end': ['end of contract', 'contract has ended'],
  'option-end': ['end of an extension', 'an extension has ended'],
  transition: ['to be done by plan', 'should have been done by plan'],
  target: ['target to be reached', 'target should have been reached'],
  'end-of-support': ['updates end', 'updates have ended'],
  acceptance: ['accepted as a risk until then', 'was accepted as a risk until then'],
  tender: ['tender is published', 'tender was published'],
}

interface FirmnessWords {
  readonly firmness: 'decided' | 'idea' | 'unstated'
  readonly isOverdue: boolean
  readonly isDone: boolean
}

interface MoveWords {
  readonly kind: 'replace' | 'move-host' | 'own-keys' | 'test-exit' | 'ask'
  readonly things: readonly string[]
  /** What comes in their place, or who is asked. */
  readonly other: Called
  /** The functions for which something comes, where those are not all. */
  readonly onlyFor: readonly Called[]
}

/** Texts of the roadmap. */
export const reportRoadmap = {
  'report.roadmap.title': ({ names }: { names: readonly string[] }): string => `Roadmap of ${all(names)}`,
  'report.roadmap.part': ({ part }: { part: keyof typeof PARTS }): string => PARTS[part],
  'report.roadmap.table': ({ table }: { table: keyof typeof TABLES }): string => TABLES[table],
  'report.roadmap.none': ({ part }: { part: keyof typeof NONE }): string => NONE[part],
  'report.roadmap.measure': ({ measure }: { measure: keyof typeof MEASURES }): string => MEASURES[measure],
  'report.roadmap.line': ({ measure }: { measure: keyof typeof MEASURES }): string =>
    `${MEASURES[measure]}, year after year`,
  'report.roadmap.share-now': ({ measure }: { measure: keyof typeof SHARES }): string => `${SHARES[measure]} now`,
  'report.roadmap.share-then': ({ measure, year }: { measure: keyof typeof SHARES; year: number }): string =>
    `${SHARES[measure]} at the end of ${year}, as planned`,
  'report.move': ({ kind, things, other, onlyFor }: MoveWords): string =>
    ({
      replace: `Replace ${some(things)} by ${called(other)}${onlyFor.length === 0 ? '' : `, for this alone: ${all(onlyFor.map(called))}`}`,
      'move-host': `Move what runs on ${some(things)} to ${called(other)}`,
      'own-keys': `Hold the keys of ${some(things)} yourselves`,
      'test-exit': `Try to leave ${some(things)}`,
      ask: `Ask ${called(other)} where ${some(things)} ${things.length === 1 ? 'runs' : 'run'}`,
    })[kind],
  'report.move.title': (_: Record<never, never>): string => 'What to do first',
  'report.move.text': (_: Record<never, never>): string =>
    'Every move was tried on paper: the same landscape with that one change, judged anew by the same rules. No file was changed. The ten that take most away come first: critical processes, then what is critical or holds special or secret data, then errors, then warnings. Below zero there would be more of them. What a move costs, and whether it can be done, is for people to weigh.',
  'report.move.table': (_: Record<never, never>): string => 'The moves that change most',
  'report.move.none': (_: Record<never, never>): string => 'No move was found that takes something away.',
  'report.roadmap.now': (_: Record<never, never>): string => 'now',
  'report.roadmap.course': (_: Record<never, never>): string =>
    'Plans that were decided count from their day on; ideas are told apart. A contract that ends moves nothing by itself: it is a moment to decide. Of what comes in the place of something, and of which nobody says where it will run, that is not known.',
  'report.roadmap.undated': (_: Record<never, never>): string =>
    'There is a target of which nobody says when it is reached; it is in none of the years.',
  'report.roadmap.change': ({ kind }: { kind: keyof typeof CHANGES }): string => CHANGES[kind],
  'report.roadmap.resolve': ({ firmness, isOverdue, isDone }: FirmnessWords): string => {
    const word = isDone
      ? 'done'
      : { decided: 'decided', idea: 'an idea', unstated: 'not said whether it was decided' }[firmness]
    return `${word}${isOverdue ? ', overdue' : ''}`
  },
  'report.roadmap.moment': ({ kind, isPast }: { kind: string; isPast: boolean }): string =>
    MOMENTS[kind]?.[isPast ? 1 : 0] ?? kind,
  'report.roadmap.target': (_: Record<never, never>): string => 'the target that is described',
  'report.roadmap.method': (_: Record<never, never>): string =>
    'Each year is counted on its last day. An application is European where everybody who makes, runs or hosts it stands under the law of trusted countries alone; open source by its licence; Common Ground by the catalogue or its components. docs/method of Havenwijzer tells what counts exactly.',
  'report.roadmap.method-unknown': (_: Record<never, never>): string =>
    'What is not known counts for neither side: a goal is reached only if it is without it, and missed only if it is with it.',
} as const
