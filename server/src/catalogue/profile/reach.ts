import type { Catalogue } from '../catalogue.ts'
import type { Entry } from '../data.ts'
import { countriesOf, type Party } from './party.ts'

/** What the law of a country brings. */
export interface Reach {
  readonly country: string
  /** Why this country counts. */
  readonly role: 'seat' | 'owner' | 'other'
  /** `eea`: inside the legal order of the EEA; `not-studied`: a short or empty list means unknown, not none. */
  readonly study: 'eea' | 'studied' | 'not-studied'
  readonly laws: readonly Entry<'laws'>[]
  /** Country whose laws count here too, in our judgement. */
  readonly treatAs?: string
}

/** The laws that a party stands under: of its seat, of whoever is above it, and of other ties. */
export function reachOf(catalogue: Catalogue, party: Party): readonly Reach[] {
  const counted = countriesOf(party)
  const others = (party.supplier.otherJurisdictions ?? []).filter((country) => !counted.includes(country))
  const seat = party.supplier.country
  return [
    ...counted.map((country) => reachIn(catalogue, country, country === seat ? 'seat' : 'owner')),
    ...others.map((country) => reachIn(catalogue, country, 'other')),
  ]
}

/** The laws of one country. */
export function reachIn(catalogue: Catalogue, country: string, role: Reach['role']): Reach {
  const jurisdiction = catalogue.entry('jurisdictions', country)
  const laws = (jurisdiction?.laws ?? []).flatMap((id) => catalogue.entry('laws', id) ?? [])
  const said = jurisdiction?.lawStudy
  const study = said ?? (laws.length > 0 ? 'studied' : 'not-studied')
  return {
    country,
    role,
    // Outside the EEA an empty list never means that there is no law.
    study: study === 'studied' && laws.length === 0 ? 'not-studied' : study,
    laws,
    ...(jurisdiction?.treatAs !== undefined && { treatAs: jurisdiction.treatAs }),
  }
}

/** Whether a country is in the European Economic Area. */
export function isEuropean(catalogue: Catalogue, country: string): boolean {
  return catalogue.entry('jurisdictions', country)?.eea === true
}
