import type { Message } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import type { Placement } from '../../model/document.ts'
import type { JudgedItem } from '../../review/changes/judged-items.ts'
import type { Location } from '../../review/finding.ts'
import type { Level } from '../../rules/rule.ts'
import type { Span } from '../../yaml/tree.ts'

/** A line of an overview, with what stands below it. */
export interface Row {
  /** Stays the same as long as it is about the same; of the rows beside it no other has it. */
  readonly id: string
  readonly label: Called | Message
  /** Behind the label, in few words. */
  readonly detail?: Called | Message
  readonly icon:
    | Level
    | JudgedItem['verdict']
    | 'country'
    | 'supplier'
    | 'element'
    | 'process'
    | 'question'
    | 'contract'
    | 'year'
  /** Said besides, to whoever points at it. */
  readonly more?: Message
  /** Where it is written. */
  readonly at?: Location
  readonly rows: readonly Row[]
  /** Whether what stands below it shows at once. */
  readonly isOpen?: true
  /** What stands below it is asked for when somebody opens it. */
  readonly isAskedLater?: true
}

/** What one can have an overview of. */
export const OVERVIEWS = ['causes', 'suppliers', 'processes', 'unknowns', 'calendar'] as const

export type OverviewOf = (typeof OVERVIEWS)[number]

export function locationOf(placement: Placement | undefined, span: Span | undefined): Pick<Row, 'at'> {
  if (!placement || !span) return {}
  const { start, head } = placement
  return { at: { uri: head.uri, start: start + span.start, end: start + span.end } }
}
