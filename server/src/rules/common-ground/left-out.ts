import type { DocumentHead } from '../../model/document.ts'
import type { Model } from '../../model/index.ts'
import type { Place } from '../rule.ts'

/** Something that is stated of a thing, or could be and is not. */
export interface Statable {
  readonly at: Place
  /** `unknown`: it is stated not to be known; `unclear`: a mistake may hide it. */
  readonly says: 'stated' | 'nothing' | 'unknown' | 'unclear'
}

/**
 * What is not stated, by whether that says something: it does in a document that states it more often than not. Elsewhere nobody
 * said anything. Neither, where a mistake may hide which of the two it is; where a slip hides what is said, nothing.
 */
export function byHabit<S extends Statable>(
  all: readonly S[],
  organisation: string,
  model: Model,
): { readonly leftOut: readonly S[]; readonly unknown: readonly S[] } {
  if (model.hasDamage(organisation)) return { leftOut: [], unknown: [] }
  const balances = new Map<DocumentHead, Balance>()
  for (const { at, says } of all) {
    const { head } = at.placement
    const { least, most } = balances.get(head) ?? { least: 0, most: 0 }
    balances.set(head, {
      least: least + (says === 'stated' ? 1 : -1),
      most: most + (says === 'stated' || says === 'unclear' ? 1 : -1),
    })
  }
  const missing = all.filter(({ says }) => says === 'nothing')
  const balanceOf = ({ at }: S) => balances.get(at.placement.head) ?? { least: 0, most: 0 }
  return {
    leftOut: missing.filter((each) => balanceOf(each).least > 0),
    unknown: missing.filter((each) => balanceOf(each).most <= 0),
  }
}

/** How many more state it than do not, at the least and at the most. */
interface Balance {
  readonly least: number
  readonly most: number
}
