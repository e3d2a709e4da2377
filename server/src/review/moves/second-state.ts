import type { Placement } from '../../model/document.ts'
import type { Review } from '../review.ts'
import { rewritten } from '../what-if/rewritten.ts'
import { organisationsIn } from '../what-if/what-if.ts'
import type { Move } from './move.ts'

/**
 * A second state of a review in which one move after the other is tried: each begins where the documents are. What the last one
 * changed goes back together with what the next one changes, so that both cost one judgement.
 */
export class SecondState {
  readonly review: Review
  /** What stands there now, with what the documents say. */
  private changed: ReadonlyMap<Placement, Placement> = new Map()

  constructor(review: Review, moves: readonly Move[]) {
    const placements = moves.flatMap(({ changes }) =>
      [...changes].flatMap(([placement, values]) => [placement, rewritten(placement, values)]),
    )
    this.review = review.secondState(organisationsIn(placements))
    // What was touched before is of the first state.
    this.review.takeTouched()
  }

  /** Has the documents say what they would after a move; tells which files may have other findings than after the last one. */
  tryOut({ changes }: Move): readonly string[] {
    const next = new Map([...changes].map(([placement, values]) => [placement, rewritten(placement, values)]))
    const standing = new Map([...this.changed].map(([now, before]) => [before, now]))
    const back = [...this.changed].filter(([, before]) => !next.has(before))
    const forth = [...next].map(([placement, then]) => [standing.get(placement) ?? placement, then] as const)
    this.review.replaceParts(new Map([...back, ...forth]))
    this.changed = new Map([...next].map(([before, then]) => [then, before]))
    return this.review.takeTouched()
  }
}
