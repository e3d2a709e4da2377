import type { Called } from '../../l10n/risk-words.ts'
import { idOf } from '../../model/node.ts'
import type { Count } from '../figures/count.ts'
import type { OrganisationFigures } from '../report.ts'

/** From whom one has these applications, from whom one has most of them coming first: whom one can ask about them. */
export function suppliersOfThese({ ids }: Count, { deliveries }: OrganisationFigures): readonly string[] {
  const wanted = new Set(ids)
  return deliveries
    .map(({ name, applications }) => ({ name, of: applications.ids.filter((id) => wanted.has(id)).length }))
    .filter(({ of }) => of > 0)
    .sort((a, b) => b.of - a.of || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name)
}

/** What suppliers are called. */
export function supplierNames({ ids }: Count, { suppliers }: OrganisationFigures): readonly string[] {
  return ids.map((id) => suppliers.find(({ supplier }) => supplier === idOf(id))?.name ?? idOf(id))
}

/** What a country is called, by its code; the code itself where nobody knows. */
export function countryCalled(code: string, { countryNames, laws }: OrganisationFigures): Called {
  return [...countryNames, ...laws].find(({ country }) => country === code)?.name ?? code
}

/** The countries from outside that a supplier belongs to. */
export function countriesOf(supplier: string, { supplierLaw }: OrganisationFigures): readonly Called[] {
  return supplierLaw.countries
    .filter(({ suppliers }) => suppliers.ids.includes(`supplier:${supplier}`))
    .map(({ name }) => name)
}
