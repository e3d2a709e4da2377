import type { Catalogue } from '../catalogue/catalogue.ts'
import { partyOn } from '../catalogue/profile/party.ts'

/** Who makes it and who is behind that, each with the country: `Zivver B.V. (NL) < Kiteworks (US)`. */
export function ownerOf(supplier: string | undefined, catalogue: Catalogue, today: string): string | undefined {
  const party = partyOn(catalogue, supplier, today)
  if (!party) return undefined
  const own = called(party.supplier.name ?? party.supplier.id, party.supplier.country)
  const above = party.owners.map(({ name, country }) => called(name, country))
  return [own, ...above].join(' < ')
}

function called(name: string, country: string | undefined): string {
  return country === undefined ? name : `${name} (${country})`
}
