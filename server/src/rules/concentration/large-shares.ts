import { SURENESSES, type Sureness } from '../../analysis/hop.ts'
import {
  type Holdings,
  holdingsOf,
  isFrom,
  type Party,
  type Share,
  sharesOf,
  surenessOf,
} from '../../analysis/shares.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { assessedInOrder } from '../subject-places.ts'

/** A party with the shares that are too large. */
export interface LargeShares {
  readonly party: Party
  readonly shares: readonly Share[]
  readonly least: number
  readonly confidence: Sureness
  /** Its applications; of a party that has none its contracts. */
  readonly affected: readonly string[]
}

/** Of which parties a share is as large as this, or larger. */
export function largeShares(parties: readonly Party[], least: number, all: Holdings): readonly LargeShares[] {
  const large = parties.flatMap((party): readonly LargeShares[] => {
    const shares = sharesOf(party, all).filter((share) => isFrom(share, least))
    if (shares.length === 0) return []
    const sure = shares.map(({ of }) => surenessOf(of, least, party, all))
    const applications = party.applications.map(({ subject }) => subject.name)
    const affected = applications.length > 0 ? applications : party.contracts.map(({ name }) => name)
    return [
      {
        party,
        shares,
        least,
        confidence: SURENESSES.findLast((each) => sure.includes(each)) ?? 'unknown',
        affected: [...new Set(affected)].sort(),
      },
    ]
  })
  return large.length === 0 ? NONE : large
}

/** The very same each time, so that nothing is asked on where there is nothing. */
const NONE: readonly LargeShares[] = []

/** Which parties have too large a share of what is in use in a state, by the policy there. */
export function largeSupplierShares(things: StateOfThings): readonly LargeShares[] {
  return things.once(found)
}

function found(things: StateOfThings): readonly LargeShares[] {
  const { today, settings } = things.around
  const all = holdingsOf(assessedInOrder(things), today, things)
  const { supplierShare: least } = settings(all.applications[0]?.placement.head.uri ?? '').thresholds
  return largeShares(all.parties, least, all)
}

/** Whether a state has more of a party than the states before it: another thing, or another share that is too large. */
export function addsShares(found: LargeShares, before: readonly LargeShares[]): boolean {
  const known = before.filter(({ party }) => party.node === found.party.node)
  const names = known.flatMap(({ affected }) => affected)
  const kinds = known.flatMap(({ shares }) => shares.map(({ of }) => of))
  return found.affected.some((name) => !names.includes(name)) || found.shares.some(({ of }) => !kinds.includes(of))
}
