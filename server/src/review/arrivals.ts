import type { Placement } from '../model/document.ts'
import type { Model } from '../model/index.ts'

/** Parts of files that were not there before. */
export interface Arrived {
  readonly placements: readonly Placement[]
  /** Organisations whose acceptances came along. */
  readonly accepting: ReadonlySet<string>
  /** The organisations that there were before. */
  readonly presentBefore: ReadonlySet<string>
  /** Whether they are the most of what there is by now. */
  readonly areMost: boolean
}

/** Files that came since anybody asked what is found: they are looked at together, when somebody does. */
export class Arrivals {
  private placements: Placement[] = []
  private accepting = new Set<string>()
  private presentBefore: ReadonlySet<string> = new Set()
  private known = 0

  /** Takes note of the parts of a file, before the model has them. */
  add(placements: readonly Placement[], accepting: Iterable<string>, model: Model): void {
    if (this.placements.length === 0) this.presentBefore = new Set(model.present())
    for (const placement of placements) this.placements.push(placement)
    for (const each of accepting) this.accepting.add(each)
  }

  /** What came, once. */
  take(): Arrived | undefined {
    const { placements, accepting, presentBefore } = this
    if (placements.length === 0) return undefined
    const areMost = placements.length > this.known
    this.known += placements.length
    this.placements = []
    this.accepting = new Set()
    return { placements, accepting, presentBefore, areMost }
  }
}
