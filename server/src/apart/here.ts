import {
  type Bundle,
  type BundleResult,
  type Grouped,
  type GroupResult,
  reviewBundle,
  type Sources,
  type Surroundings,
} from './bundle.ts'
import type { Runner } from './scan.ts'

/** Does here what is to be done with bundles, one after the other. */
export class InTurn<G extends Grouped> implements Runner<G> {
  private readonly doOne: Runner<G>['run']
  private turn: Promise<unknown> = Promise.resolve()

  constructor(doOne: Runner<G>['run']) {
    this.doOne = doOne
  }

  run(bundle: Bundle, around: Surroundings): Promise<BundleResult<G>> {
    const result = this.turn.then(() => this.doOne(bundle, around))
    this.turn = result.catch(() => undefined)
    return result
  }
}

/** Reviews bundles here. */
export class Here extends InTurn<GroupResult> {
  constructor(sources: Sources) {
    super((bundle, around) => reviewBundle(bundle, around, sources))
  }
}
