import type { Assessed } from '../../analysis/assessed.ts'
import type { Exposure } from '../../analysis/exposure.ts'
import { isSurer, type Sureness, weakest } from '../../analysis/hop.ts'
import type { Involvement } from '../../analysis/involvement.ts'
import { isAmong } from '../../analysis/jurisdictions.ts'
import { standingsOf } from '../../analysis/standing.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { absentProvider, hasUnknownHost } from '../../analysis/unknown-host.ts'
import { unknownOfSupplier } from '../../analysis/unknown-owner.ts'
import type { JurisdictionSettings } from '../../policy/settings.ts'

/**
 * Under whose law somebody or something stands. `trusted`: that of trusted countries alone, as far as is stated and known;
 * `outside`: that of another country too, through the seat or through who is in control; `unknown`: nobody can tell.
 */
export type Origin = 'trusted' | 'outside' | 'unknown'

export const ORIGINS: readonly Origin[] = ['trusted', 'outside', 'unknown']

/** Under whose law a supplier stands, by its seat and by whoever is in control of it. */
export function originOfSupplier(
  id: string,
  { jurisdictions }: { readonly jurisdictions: JurisdictionSettings },
  { reader, landscape }: StateOfThings,
): Origin {
  const { catalogue } = reader
  const standings = standingsOf(id, landscape.today, catalogue)
  const outside = standings.filter(({ country }) => !isAmong(country, jurisdictions.trusted, catalogue))
  if (outside.some(({ hops }) => isKnown(weakest(hops)))) return 'outside'
  const lacks = unknownOfSupplier(id, reader, landscape.today) ?? ['country']
  return outside.length > 0 || lacks.length > 0 ? 'unknown' : 'trusted'
}

/** Who from outside can do what with an application, for certain, as `US`. */
export interface Hands {
  /** Countries under whose law somebody can get at what it holds. */
  readonly reach: ReadonlySet<string>
  /** Countries under whose law somebody can stop it at once. */
  readonly stop: ReadonlySet<string>
  /** Countries of which one or the other may be so. */
  readonly perhaps: ReadonlySet<string>
}

export function handsFromOutside({ exposures }: Assessed): Hands {
  const strong = exposures.filter((each) => reaches(each) || stops(each))
  const sure = strong.filter((each) => isSure(each, strong))
  const countries = (of: readonly Exposure[]) => new Set(of.map(({ country }) => country))
  const reach = countries(sure.filter(reaches))
  const stop = countries(sure.filter(stops))
  const perhaps = countries(strong.filter(({ country }) => !reach.has(country) && !stop.has(country)))
  return { reach, stop, perhaps }
}

/** Under whose law an application stands: of everybody who can get at what it holds or stop it at once. */
export function originOfApplication(assessed: Assessed, things: StateOfThings): Origin {
  const { reach, stop, perhaps } = handsFromOutside(assessed)
  if (reach.size + stop.size > 0) return 'outside'
  return perhaps.size > 0 || isOpen(assessed, things) ? 'unknown' : 'trusted'
}

/** Whether nobody knows who all have a hand in it: where it runs, or who is behind those who run it. */
function isOpen({ subject, involvements }: Assessed, { reader, landscape }: StateOfThings): boolean {
  if (subject.parts.some((part) => absentProvider(part, reader) !== undefined || hasUnknownHost(part, reader)))
    return true
  return involvements.some(
    (each) =>
      (reaches(each) || stops(each)) && (unknownOfSupplier(each.party, reader, landscape.today)?.length ?? 0) > 0,
  )
}

function reaches({ reach }: Involvement): boolean {
  return reach === 'data' || reach === 'in-use'
}

function stops({ stop }: Involvement): boolean {
  return stop === 'at-once'
}

/** Of several possible hosts what holds for each of them is sure. */
function isSure(exposure: Exposure, all: readonly Exposure[]): boolean {
  if (exposure.isUncertain || !isKnown(weakest(exposure.chain))) return false
  const { candidateOf, cause, country } = exposure
  if (candidateOf === undefined) return true
  const hosts = all
    .filter((each) => each.cause === cause && each.candidateOf === candidateOf && each.country === country)
    .map(({ hops }) => hops.find(({ relation }) => relation === 'hosted-on')?.to)
  return new Set(hosts).size === candidateOf
}

function isKnown(sureness: Sureness): boolean {
  return isSurer(sureness, 'unverified')
}
