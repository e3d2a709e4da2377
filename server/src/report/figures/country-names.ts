import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Called } from '../../l10n/risk-words.ts'
import type { Settings } from '../../policy/settings.ts'
import { called } from '../../rules/chain-text.ts'
import type { SupplierFigures } from './suppliers.ts'

/** A country that figures or policy name by its code. */
export interface CountryName {
  /** `US` */
  readonly country: string
  readonly name: Called
}

/** What the countries are called that suppliers belong to, and that the policy trusts; an area such as `EU` is no country. */
export function countryNames(
  suppliers: readonly SupplierFigures[],
  { reader: { catalogue } }: StateOfThings,
  { jurisdictions: { trusted, locations } }: Settings,
): readonly CountryName[] {
  const codes = suppliers.flatMap(({ seat, owners }) => [seat, ...owners.map(({ country }) => country)])
  return [...new Set([...codes, ...trusted, ...locations])]
    .filter((code) => catalogue.entry('jurisdictions', code) !== undefined)
    .sort()
    .map((country) => ({ country, name: called(`jurisdiction:${country}`, catalogue) }))
}
