import { elementsOf } from '../../analysis/contracts.ts'
import { isSurer, weakest } from '../../analysis/hop.ts'
import { isAmong } from '../../analysis/jurisdictions.ts'
import { makerOf, productOf } from '../../analysis/product-parties.ts'
import { standingsOf } from '../../analysis/standing.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Called } from '../../l10n/risk-words.ts'
import type { Settings } from '../../policy/settings.ts'
import { called } from '../../rules/chain-text.ts'
import { type Count, counted } from './count.ts'
import type { Origin } from './origin.ts'
import type { SupplierFigures } from './suppliers.ts'

/** Under whose law the suppliers stand, seat and control apart. */
export interface SupplierLawFigures {
  /** Every supplier once. */
  readonly suppliers: Readonly<Record<Origin | 'all', Count>>
  /** Seated in a trusted country, while somebody from outside is in control. */
  readonly foreignOwned: Count
  /** Countries from outside, those of most suppliers first. */
  readonly countries: readonly SupplierCountry[]
}

export interface SupplierCountry {
  /** `US` */
  readonly country: string
  readonly name: Called
  /** Suppliers that stand under its law by their seat, or by whoever is in control. */
  readonly suppliers: Count
  /** Devices of makers that do. */
  readonly devices: Count
}

export function supplierLawOf(
  suppliers: readonly SupplierFigures[],
  things: StateOfThings,
  settings: Settings,
): SupplierLawFigures {
  const { catalogue } = things.reader
  const named = (of: readonly SupplierFigures[]) => counted(of.map(({ supplier }) => `supplier:${supplier}`))
  const outside = suppliers.filter(({ origin }) => origin === 'outside')
  const byCountry = new Map<string, { readonly suppliers: Set<string>; readonly devices: Set<string> }>()
  const under = (country: string) => {
    const known = byCountry.get(country) ?? { suppliers: new Set(), devices: new Set() }
    byCountry.set(country, known)
    return known
  }
  for (const { supplier } of outside)
    for (const country of countriesFromOutside(supplier, things, settings))
      under(country).suppliers.add(`supplier:${supplier}`)
  for (const device of elementsOf('device', things.reader)) {
    const maker = productOf(device, things.reader)?.supplier ?? makerOf(device, things.reader)
    if (maker === undefined) continue
    for (const country of countriesFromOutside(maker, things, settings))
      under(country).devices.add(`device:${device.id}`)
  }
  const isTrusted = (country: string) => isAmong(country, settings.jurisdictions.trusted, catalogue)
  return {
    suppliers: {
      all: named(suppliers),
      trusted: named(suppliers.filter(({ origin }) => origin === 'trusted')),
      outside: named(outside),
      unknown: named(suppliers.filter(({ origin }) => origin === 'unknown')),
    },
    foreignOwned: named(outside.filter(({ seat }) => isTrusted(seat))),
    countries: [...byCountry]
      .map(([country, own]) => ({
        country,
        name: called(`jurisdiction:${country}`, catalogue),
        suppliers: counted(own.suppliers),
        devices: counted(own.devices),
      }))
      .sort((a, b) => b.suppliers.count - a.suppliers.count || (a.country < b.country ? -1 : 1)),
  }
}

/** Of its seat, and of whoever is in control, as far as somebody verified that. */
function countriesFromOutside(
  supplier: string,
  { reader, landscape }: StateOfThings,
  { jurisdictions }: Settings,
): readonly string[] {
  const { catalogue } = reader
  return standingsOf(supplier, landscape.today, catalogue)
    .filter(({ country, hops }) => {
      return !isAmong(country, jurisdictions.trusted, catalogue) && isSurer(weakest(hops), 'unverified')
    })
    .map(({ country }) => country)
}
