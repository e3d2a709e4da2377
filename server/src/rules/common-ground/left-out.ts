import type { DocumentHead } from '../../model/document.ts'
import type { Place } from '../rule.ts'

/** Something that is stated of a thing, or could be and is not. */
export interface Statable {
  readonly at: Place
  /** Undefined where it is stated not to be known. */
  readonly isStated: boolean | undefined
}

/**
 * What is not stated, by whether that says something: it does in a document that states it more often than not. Elsewhere nobody
 * said anything.
 */
export function byHabit<S extends Statable>(
  all: readonly S[],
): { readonly leftOut: readonly S[]; readonly unknown: readonly S[] } {
  const balance = new Map<DocumentHead, number>()
  for (const { at, isStated } of all) {
    const { head } = at.placement
    balance.set(head, (balance.get(head) ?? 0) + (isStated ? 1 : -1))
  }
  const missing = all.filter(({ isStated }) => isStated === false)
  const isTelling = ({ at }: S) => (balance.get(at.placement.head) ?? 0) > 0
  return { leftOut: missing.filter(isTelling), unknown: missing.filter((each) => !isTelling(each)) }
}
