import type { TextEdit } from './edit.ts'
import type { SlipCode } from './slip.ts'
import type { Span } from './tree.ts'

/** An edit that might make text read. */
export interface Candidate {
  readonly code: SlipCode
  readonly edits: readonly TextEdit[]
  /** What to underline. */
  readonly span: Span
  /** Line of the slip, from 0. */
  readonly line: number
  /** Lower is likelier, from the way such slips happen. */
  readonly rank: number
  readonly detail?: string
  /** Whether the edit is what a person would want in the file; else it only serves to read on. */
  readonly plain: boolean
}

/** A line of the text that is to be mended. */
export interface Line {
  readonly number: number
  readonly start: number
  readonly text: string
  readonly lead: string
  readonly body: string
}

/** How likely each slip is, from the way people type: lower is likelier. */
export const RANKS: Readonly<Record<SlipCode, number>> = {
  tab: 0,
  'space-after-colon': 1,
  'space-after-dash': 1,
  'quote-open': 2,
  'bracket-open': 2,
  'colon-missing': 3,
  indentation: 3,
  'dash-missing': 4,
  'bracket-extra': 4,
  'quotes-missing': 5,
  'not-a-key': 9,
  'merge-conflict': 9,
  'control-character': 9,
  'duplicate-key': 9,
  'section-missing': 9,
  other: 9,
}

/** A mend of one edit. */
export function candidate(
  code: SlipCode,
  line: Line,
  edit: TextEdit,
  span: Span,
  options: { plain?: boolean; detail?: string; later?: number } = {},
): Candidate {
  const { plain = true, detail, later = 0 } = options
  return {
    code,
    edits: [edit],
    span,
    line: line.number,
    rank: RANKS[code] + later,
    plain,
    ...(detail === undefined ? {} : { detail }),
  }
}
