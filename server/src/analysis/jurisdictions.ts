import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Entry } from '../catalogue/data.ts'
import type { JurisdictionSettings, Likelihood } from '../policy/settings.ts'
import type { PowerId } from '../schema/generated/types.ts'

type Law = Entry<'laws'>

/**
 * How likely it is that the law of a country is used against an organisation here: what the policy says, else what the catalogue
 * starts from: limited with an adequacy decision, raised without. A country that counts as another is as that one.
 */
export function likelihoodOf(country: string, settings: JurisdictionSettings, catalogue: Catalogue): Likelihood {
  if (isHighRisk(country, settings, catalogue)) return 'high'
  if (isAmong(country, settings.trusted, catalogue)) return 'trusted'
  const said = settings.likelihood[country]
  if (said !== undefined) return said
  const known = catalogue.entry('jurisdictions', country)
  if (known?.treatAs !== undefined && known.treatAs !== country) return likelihoodOf(known.treatAs, settings, catalogue)
  // A member state that a policy leaves out of the trusted ones has courts and treaties all the same.
  if (known?.likelihood !== undefined) return known.likelihood === 'trusted' ? 'limited' : known.likelihood
  return known?.adequacy?.status === 'decision' ? 'limited' : 'raised'
}

/** Whether a country, or one that it counts as, is on the policy's list. */
export function isHighRisk(country: string, { highRisk }: JurisdictionSettings, catalogue: Catalogue): boolean {
  const as = catalogue.entry('jurisdictions', country)?.treatAs
  return highRisk.countries.includes(country) || (as !== undefined && highRisk.countries.includes(as))
}

/** Whether a country is one of these, or a member of one of these areas. */
export function isAmong(country: string, areas: readonly string[], catalogue: Catalogue): boolean {
  if (areas.includes(country)) return true
  const known = catalogue.entry('jurisdictions', country)
  return (areas.includes('EU') && known?.eu === true) || (areas.includes('EEA') && known?.eea === true)
}

/** What European law says of handing personal data to a country. */
export interface Adequacy {
  /** `free` within the EEA; `lapsed` where a decision has ended; `unclear` where nobody studied which decision holds there. */
  readonly status: 'free' | 'decision' | 'partial' | 'lapsed' | 'none' | 'unclear'
  /** Last day on which the decision holds, or held. */
  readonly expires?: string
  /** Day since which its ground is disputed, where that has come. */
  readonly contestedSince?: string
}

/** The adequacy of a country on a day: that personal data may go there, and nothing of whose power they are in. */
export function adequacyOf(country: string, day: string, catalogue: Catalogue): Adequacy {
  const known = catalogue.entry('jurisdictions', country)
  if (known?.eea === true) return { status: 'free' }
  if (!known?.adequacy || known.adequacy.status === 'not-applicable') return { status: 'unclear' }
  const { status, expires, contestedSince } = known.adequacy
  if (status === 'none') return { status: isUnderOther(known.treatAs, catalogue) ? 'unclear' : 'none' }
  const until = expires === undefined ? {} : { expires }
  if (expires !== undefined && expires < day) return { status: 'lapsed', ...until }
  const isContested = contestedSince !== undefined && contestedSince <= day
  return { status, ...until, ...(isContested ? { contestedSince } : {}) }
}

/** Whether a territory may share in the decision on the country that it counts as. */
function isUnderOther(treatAs: string | undefined, catalogue: Catalogue): boolean {
  const status = treatAs === undefined ? undefined : catalogue.entry('jurisdictions', treatAs)?.adequacy?.status
  return status !== undefined && status !== 'none'
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
