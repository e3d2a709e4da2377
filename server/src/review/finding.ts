import type { Hop, Sureness } from '../analysis/hop.ts'
import type { Message } from '../l10n/message.ts'
import type { Called } from '../l10n/risk-words.ts'
import type { State } from '../model/document.ts'
import type { Ask, Fix, Level, Power, Reason } from '../rules/rule.ts'
import type { Span } from '../yaml/tree.ts'

/** A span in a file; offsets in UTF-16 code units. */
export interface Location extends Span {
  readonly uri: string
}

/** Something that a rule found, in its place. */
export interface Finding {
  /** Stays the same when the file is reformatted or reordered: rule, organisation, state and cause. */
  readonly id: string
  readonly rule: string
  readonly level: Level
  /** Id of the organisation that bears the effect; '' when the document does not say. */
  readonly organisation: string
  readonly state: State
  readonly cause: string
  /** The path in its id, where a file has one such finding: another name of the file is no other finding. */
  readonly fileInId?: string
  readonly at: Location
  /** The id of the entry it stands on. */
  readonly element: string | undefined
  readonly message: Message
  readonly related: readonly (Location & { readonly message: Message })[]
  /** The elements that the cause touches, as `application:zaaksysteem`; none where it touches only the one it stands on. */
  readonly affected: readonly string[]
  /** The weakest claim that it rests on; absent where it rests on the files alone. */
  readonly confidence?: Sureness
  /** From an affected element to what it comes down to; empty where there is no way to show. */
  readonly chain: readonly Step[]
  readonly powers: readonly Power[]
  /** Weaker findings on the same cause, for which this one speaks. */
  readonly reasons: readonly Reason[]
  readonly fixes: readonly Fix[]
  /** What is to be asked. */
  readonly asks: readonly Ask[]
  /** Another product, or another place, would help. */
  readonly hasWayOut: boolean
  /** By whom and how this was accepted; absent of what was not. */
  readonly accepted?: Accepted
  /** What was accepted of the same cause, and does not cover this. */
  readonly beside: readonly Accepted[]
}

/** An accepted risk, with the place where it is written down. */
export interface Accepted {
  readonly element: string
  readonly reason: string
  readonly acceptedBy: string
  /** '' where it is not said. */
  readonly acceptedOn: string
  /** '' where a slip hides it, as of the others. */
  readonly until: string
  /** Ids. */
  readonly covers: readonly string[]
  readonly at: Location
}

/** One step of a chain, in words and with the place that says so. */
export interface Step extends Omit<Hop, 'said'> {
  readonly fromName: Called
  readonly toName: Called
  readonly message: Message
  readonly at?: Location
}
