import type { Catalogue } from '../catalogue/catalogue.ts'
import { partyOn } from '../catalogue/profile/party.ts'
import type { Hop } from './hop.ts'
import { ownersAbove } from './standing.ts'

/** In whose hands a supplier is in the end: suppliers with one owner are one party. */
export interface Hand {
  /** `supplier:id`, or `owner:name` for an owner that no catalogue has as a supplier. */
  readonly node: string
  /** From the supplier to that owner. */
  readonly hops: readonly Hop[]
}

/** Who is behind a supplier on a day: its topmost owner, itself where it has none or where nobody verified who that is. */
export function handOf(supplier: string, day: string, catalogue: Catalogue): Hand {
  return catalogue.keep('hand', `${supplier} ${day}`, () => findHand(supplier, day, catalogue))
}

function findHand(supplier: string, day: string, catalogue: Catalogue): Hand {
  const itself: Hand = { node: `supplier:${supplier}`, hops: [] }
  const party = partyOn(catalogue, supplier, day)
  // Agencies of one state are not one party that one buys from.
  if (!party || party.supplier.kind === 'government') return itself
  const top = ownersAbove(party, catalogue).at(-1)
  const node = top?.hops.at(-1)?.to
  if (!top || node === undefined || top.hops.some(({ confidence }) => UNVERIFIED.has(confidence))) return itself
  if (node.startsWith('supplier:')) return { node, hops: top.hops }
  const named = catalogue.named('suppliers', top.owner.name)
  const known = named?.certainty === 'exact' ? catalogue.supplier(named.id) : undefined
  if (known && known.country === top.owner.country) return { node: `supplier:${known.id}`, hops: top.hops }
  // A description, such as `creditor-owned`, is nobody in particular.
  return /^\p{Ll}/u.test(top.owner.name) ? itself : { node, hops: top.hops }
}

const UNVERIFIED: ReadonlySet<string> = new Set(['unverified', 'unknown'])
