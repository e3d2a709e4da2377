import type { Catalogue } from '../../catalogue/catalogue.ts'
import { type Party, partyOn } from '../../catalogue/profile/party.ts'
import type { Hop } from '../hop.ts'
import { isAmong } from '../jurisdictions.ts'
import { ownedByItself, ownersAbove, standingsOf, toSeatOf } from '../standing.ts'

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
  const top = onTopOf(supplier, day, catalogue)
  if (!top) return undefined
  const isInside = isAmong(top.country, ['EU'], catalogue)
  if (!isInside && (isAmong(top.country, ['EEA'], catalogue) || !catalogue.entry('jurisdictions', top.country)))
    return undefined
  return isInside && top.isListed ? undefined : { isInside, hops: top.hops }
}

interface Top {
  readonly country: string
  /** Whether its shares are traded. */
  readonly isListed: boolean
  readonly hops: readonly Hop[]
}

/** Whoever is on top: the last owner, or the supplier itself. */
function onTopOf(id: string, day: string, catalogue: Catalogue): Top | undefined {
  const party = partyOn(catalogue, id, day)
  if (party?.control === 'owner') {
    const above = ownersAbove(party, catalogue).at(-1)
    return above && { country: above.owner.country, isListed: isTopListed(party, catalogue), hops: toSeatOf(above) }
  }
  const seat = standingsOf(id, day, catalogue).find(({ through }) => through === 'seat')
  if (party?.control !== 'itself' || !seat) return undefined
  const hops = [ownedByItself(party, catalogue), ...seat.hops]
  return { country: seat.country, isListed: party.supplier.ownership === 'listed', hops }
}

/** As the owner on top is described itself, or by what is described of whoever is below it. */
function isTopListed({ supplier, owners }: Party, catalogue: Catalogue): boolean {
  const [below, top] = [supplier.id, ...owners.map(({ id }) => id)]
    .slice(-2)
    .map((id) => (id === undefined ? undefined : catalogue.supplier(id)))
  return top?.ownership === 'listed' || below?.parentOwnership === 'listed'
}
