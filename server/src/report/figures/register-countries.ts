import { isAmong } from '../../analysis/jurisdictions.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Called } from '../../l10n/risk-words.ts'
import type { Settings } from '../../policy/settings.ts'
import { called } from '../../rules/chain-text.ts'
import { type Count, counted } from './count.ts'
import type { RegisterFigures } from './register.ts'
import type { SupplierFigures } from './suppliers.ts'

/** Suppliers by the country of their seat, and by that of who decides there in the end. */
export interface RegisterCountryFigures {
  /** `US`; '' for those of which nobody knows. */
  readonly country: string
  readonly name: Called
  /** Whether the policy trusts its law. */
  readonly isTrusted: boolean
  /** `supplier:microsoft` */
  readonly seated: Count
  readonly controlled: Count
  /** Applications in which one of either has a hand. */
  readonly applications: Count
}

/** The countries of a register, those with most suppliers first. */
export function registerCountries(
  register: readonly RegisterFigures[],
  suppliers: readonly SupplierFigures[],
  { jurisdictions }: Pick<Settings, 'jurisdictions'>,
  { reader: { catalogue } }: StateOfThings,
): readonly RegisterCountryFigures[] {
  const applications = new Map(suppliers.map((each) => [each.supplier, each.applications.ids]))
  const countries = new Set(register.flatMap((each) => [seatIn(each), controlIn(each) ?? []].flat()))
  return [...countries]
    .map((country): RegisterCountryFigures => {
      const seated = register.filter((each) => seatIn(each) === country)
      const controlled = register.filter((each) => controlIn(each) === country)
      return {
        country,
        name: country === '' ? '' : called(`jurisdiction:${country}`, catalogue),
        isTrusted: isAmong(country, jurisdictions.trusted, catalogue),
        seated: counted(seated.map(({ supplier }) => `supplier:${supplier}`)),
        controlled: counted(controlled.map(({ supplier }) => `supplier:${supplier}`)),
        applications: counted([...seated, ...controlled].flatMap(({ supplier }) => applications.get(supplier) ?? [])),
      }
    })
    .sort(
      (a, b) =>
        Number(a.country === '') - Number(b.country === '') ||
        b.controlled.count - a.controlled.count ||
        b.seated.count - a.seated.count ||
        (a.country < b.country ? -1 : 1),
    )
}

function seatIn({ seat }: RegisterFigures): string {
  return seat?.country ?? ''
}

/** Where who decides in the end is seated; '' where nobody knows who that is, undefined where nobody owns it. */
function controlIn({ seat, control }: RegisterFigures): string | undefined {
  switch (control.by) {
    case 'owner':
      return control.owners.at(-1)?.country ?? ''
    case 'unknown':
      return ''
    case 'nobody':
      return undefined
    default:
      return seat?.country ?? ''
  }
}
