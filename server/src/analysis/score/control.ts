import type { Catalogue } from '../../catalogue/catalogue.ts'
import { partyOn } from '../../catalogue/profile/party.ts'
import { readAt } from '../../catalogue/source.ts'
import type { Hop } from '../hop.ts'
import { isAmong } from '../jurisdictions.ts'
import { standingsOf } from '../standing.ts'

/** Whether control over a supplier ultimately sits in the EU, with the hops that lead there. */
export interface Control {
  readonly isInside: boolean
  readonly hops: readonly Hop[]
}

/**
 * Where control over a supplier ultimately sits on a day; undefined where nobody knows who is on top, or where that is in the EEA
 * and not in the EU. Of whom nobody stands above, the seat counts; but shares of a listed company may be anywhere, so that it says
 * nothing of one in the EU.
 */
export function controlOf(supplier: string, day: string, catalogue: Catalogue): Control | undefined {
  const party = partyOn(catalogue, supplier, day)
  if (party?.control !== 'owner' && party?.control !== 'itself') return undefined
  const owners = party.owners
  const top = standingsOf(supplier, day, catalogue).at(-1)
  // An owner of whom no country is known is no standing.
  const isOnTop = party.control === 'itself' ? top?.through === 'seat' : top?.country === owners.at(-1)?.country
  if (!top || !isOnTop || (party.control === 'owner' && top.through !== 'owner')) return undefined
  const { country } = top
  const isInside = isAmong(country, ['EU'], catalogue)
  if (!isInside && (isAmong(country, ['EEA'], catalogue) || !catalogue.entry('jurisdictions', country)))
    return undefined
  if (party.control === 'owner') return { isInside, hops: top.hops }
  if (isInside && party.supplier.ownership === 'listed') return undefined
  const itself: Hop = {
    from: `supplier:${supplier}`,
    relation: 'owned-by',
    to: `supplier:${supplier}`,
    confidence: party.supplier.confidence?.ownership ?? 'unknown',
    ...readAt(catalogue, 'suppliers', supplier),
  }
  return { isInside, hops: [itself, ...top.hops] }
}
