import type { Message } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { unknownRows } from '../../language/overview/unknowns.ts'
import type { Review } from '../../review/review.ts'
import { type FieldReader, under } from '../../schema/field-reader.ts'

/** What nobody knows yet, by whom one can ask. */
export interface UnknownFigures {
  readonly who: Called | Message
  readonly questions: readonly QuestionFigures[]
}

export interface QuestionFigures {
  /** Stays the same as long as it is about the same. */
  readonly id: string
  readonly about: Called | Message
  readonly isAsked: boolean
}

/** What was asked, and of whom. */
export const unknownReader: FieldReader = { id: 'report/unknowns', reads: under('unknown', 'askedOn askedTo') }

export function unknownsIn(review: Review, organisation: string): readonly UnknownFigures[] {
  return unknownRows(review, organisation).map(({ label, rows }) => ({
    who: label,
    questions: rows.map((row) => ({ id: row.id, about: row.label, isAsked: row.askedOn !== '' })),
  }))
}
