import type { Hop } from '../hop.ts'

/** What is known of the answer to a criterion for a thing: one answer, or between which it lies for certain. */
export interface Answer {
  /** `SOV-1.1` */
  readonly criterion: string
  readonly lowest: number
  readonly highest: number
  /** What it rests on: what holds it where it is. */
  readonly grounds: readonly Ground[]
}

/** Why an answer is what it is. */
export interface Ground {
  /** Of which thing that is known: `platform:azure-weu`. */
  readonly of: string
  readonly by: Source
  /** The answer there, where it is one. */
  readonly answer?: number
  /** From the thing to what it follows from; nothing where it is stated of the thing itself. */
  readonly hops: readonly Hop[]
  /** Where a document says so; else a catalogue does. */
  readonly said?: Hop['said']
}

/** How an answer is known: `stated` under `csf`, or from which facts it follows. */
export type Source = 'stated' | 'control' | 'encryption-keys' | 'places' | 'support' | 'licence' | 'energy'

export type Answers = ReadonlyMap<string, Answer>

/** Whether exactly one answer is left. */
export function isSettled({ lowest, highest }: Answer): boolean {
  return lowest === highest
}

/** Of answers for parts of one chain the lowest: a whole is no better than any of them. */
export function lowestOf(answers: readonly [Answer, ...Answer[]]): Answer {
  const lowest = Math.min(...answers.map((each) => each.lowest))
  const highest = Math.min(...answers.map((each) => each.highest))
  const grounds = answers.filter((each) => each.lowest === lowest || each.highest === highest)
  return { criterion: answers[0].criterion, lowest, highest, grounds: grounds.flatMap((each) => each.grounds) }
}
