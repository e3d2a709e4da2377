import type { Review } from '../review/review.ts'
import type { Files } from './fix-edits.ts'

/** The files of a review, with their texts from elsewhere. */
export function filesIn(review: Review, textOf: Files['textOf']): Files {
  return {
    model: review.model,
    textOf,
    siblings: ({ head }) => review.documents(head.uri)[head.index]?.placements ?? [],
  }
}
