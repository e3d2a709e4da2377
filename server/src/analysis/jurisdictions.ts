import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Entry } from '../catalogue/data.ts'
import type { JurisdictionSettings, Likelihood } from '../policy/settings.ts'
import type { PowerId } from '../schema/generated/types.ts'

type Law = Entry<'laws'>

/**
 * How likely it is that the law of a country is used against an organisation here: what the policy says, else trusted in the EU
 * and EEA, limited with an adequacy decision, raised without. A country that counts as another is at least as that one.
 */
export function likelihoodOf(country: string, settings: JurisdictionSettings, catalogue: Catalogue): Likelihood {
  if (settings.highRisk.countries.includes(country)) return 'high'
  if (isAmong(country, settings.trusted, catalogue)) return 'trusted'
  const known = catalogue.entry('jurisdictions', country)
  if (known?.treatAs !== undefined && known.treatAs !== country) return likelihoodOf(known.treatAs, settings, catalogue)
  const said = settings.likelihood[country]
  if (said !== undefined) return said
  return known?.adequacy?.status === 'decision' ? 'limited' : 'raised'
}

/** Whether a country is one of these, or a member of one of these areas. */
export function isAmong(country: string, areas: readonly string[], catalogue: Catalogue): boolean {
  if (areas.includes(country)) return true
  const known = catalogue.entry('jurisdictions', country)
  return (areas.includes('EU') && known?.eu === true) || (areas.includes('EEA') && known?.eea === true)
}

/** The law of a country, in force on a day, that gives one of these powers: the surest, of equals the first. */
export function lawFor(
  country: string,
  powers: readonly PowerId[],
  day: string,
  catalogue: Catalogue,
): Law | undefined {
  const known = catalogue.entry('jurisdictions', country)
  const ids = [
    ...(known?.laws ?? []),
    ...(known?.treatAs ? (catalogue.entry('jurisdictions', known.treatAs)?.laws ?? []) : []),
  ]
  const laws = ids
    .flatMap((id) => catalogue.entry('laws', id) ?? [])
    .filter((law) => isInForce(law, day) && law.powers?.some((power) => powers.includes(power)))
  return SURE.map((word) => laws.find(({ confidence }) => (confidence ?? 'unverified') === word)).find(Boolean)
}

const SURE = ['sourced', 'inherent', 'general-knowledge', 'unverified', 'unknown'] as const

function isInForce({ inForce, lapsedOn }: Law, day: string): boolean {
  return inForce !== false || (lapsedOn !== undefined && day < lapsedOn)
}

/** Powers that reach data, and those that stop a service. */
export const REACHING: readonly PowerId[] = ['compel-data', 'compel-assistance', 'interception', 'weaken-encryption']
export const STOPPING: readonly PowerId[] = ['cut-off']
