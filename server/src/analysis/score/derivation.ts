import type { Element } from '../../model/element.ts'
import { type Hop, isSurer, type Sureness } from '../hop.ts'
import type { Reader } from '../reader.ts'

/** What is known besides of the whole that an element belongs to, or that stands on it. */
export interface Around {
  readonly day: string
  /** Whether it runs where the rest of the application does. */
  readonly runsWithRest: boolean
  /** Whether something nearer to the data says who has the keys. */
  readonly areKeysSaid: boolean
}

/** Between which answers it lies, and from what that follows. */
export interface Derived {
  readonly between: readonly [lowest: number, highest: number]
  readonly hops: readonly Hop[]
  readonly said?: Hop['said']
}

export type Derivation = (element: Element, around: Around, reader: Reader) => readonly Derived[]

/** Whether a claim is as sure as one with a source. */
export function isCertain(sureness: Sureness): boolean {
  return isSurer(sureness, 'general-knowledge')
}
