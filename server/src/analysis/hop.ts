import type { Confidence } from '../catalogue/data.ts'
import type { Placement } from '../model/document.ts'
import type { Span } from '../yaml/tree.ts'

/** What leads from one thing to the next. */
export type Relation =
  | 'is'
  | 'made-by'
  | 'supplied-by'
  | 'operated-by'
  | 'runs-on'
  | 'hosted-on'
  | 'uses'
  | 'supported-by'
  | 'keys-held-by'
  | 'sub-processor'
  | 'backup-on'
  | 'signs-in-with'
  | 'managed-by'
  | 'updated-by'
  | 'owned-by'
  | 'seat-in'
  | 'located-in'
  | 'accessed-from'
  | 'law'
  | 'needs'
  | 'has-part'
  | 'part-of'
  | 'linked-to'

/** One step of a chain. Things are `kind:id`; an owner that is no supplier of the catalogue is `owner:name`. */
export interface Hop {
  readonly from: string
  readonly relation: Relation
  readonly to: string
  /** Where a document says so; else a catalogue does. */
  readonly said?: { readonly placement: Placement; readonly span: Span }
  readonly source?: string
  readonly asOf?: string
  readonly confidence: Sureness
}

/** How sure a hop is. `own`: the organisation says it of itself; `stated`: it says it of others, and where that was read. */
export type Sureness = Confidence | 'own' | 'stated'

/** From sure to unsure: what the organisation says of itself needs no source. */
export const SURENESSES: readonly Sureness[] = [
  'own',
  'inherent',
  'sourced',
  'stated',
  'general-knowledge',
  'unverified',
  'unknown',
]

/** The weakest claim of a chain. */
export function weakest(hops: readonly Hop[]): Sureness {
  return hops.reduce<Sureness>((worst, { confidence }) => weaker(worst, confidence), 'own')
}

/** The less sure of two. */
export function weaker(one: Sureness, other: Sureness): Sureness {
  return isSurer(one, other) ? other : one
}

/** The surer first. */
export function inSureness(one: Sureness, other: Sureness): number {
  return SURENESSES.indexOf(one) - SURENESSES.indexOf(other)
}

/** Whether one is surer than the other. */
export function isSurer(one: Sureness, other: Sureness): boolean {
  return SURENESSES.indexOf(one) < SURENESSES.indexOf(other)
}
