import { type Bundle, type BundleResult, reviewBundle, type Sources, type Surroundings } from './bundle.ts'
import type { Runner } from './scan.ts'

/** Reviews bundles here, one after the other. */
export class Here implements Runner {
  private readonly sources: Sources
  private turn: Promise<unknown> = Promise.resolve()

  constructor(sources: Sources) {
    this.sources = sources
  }

  run(bundle: Bundle, around: Surroundings): Promise<BundleResult> {
    const result = this.turn.then(() => reviewBundle(bundle, around, this.sources))
    this.turn = result.catch(() => undefined)
    return result
  }
}
