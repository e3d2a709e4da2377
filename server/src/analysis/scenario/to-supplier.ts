import type { Catalogue } from '../../catalogue/catalogue.ts'
import { partyOn } from '../../catalogue/profile/party.ts'
import type { Hop } from '../hop.ts'
import { ownersAbove } from '../standing.ts'

/** From a party to the supplier that it is, or that is in control of it. */
export function toSupplier(
  id: string,
  supplier: string,
  today: string,
  catalogue: Catalogue,
): readonly Hop[] | undefined {
  if (id === supplier) return []
  const party = partyOn(catalogue, id, today)
  return party && ownersAbove(party, catalogue).find(({ owner }) => owner.id === supplier)?.hops
}
