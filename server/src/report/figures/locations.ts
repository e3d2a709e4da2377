import type { Assessed } from '../../analysis/assessed.ts'
import { isAmong } from '../../analysis/jurisdictions.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Settings } from '../../policy/settings.ts'
import { type Count, counted } from './count.ts'
import { inUseWithOutlook, type Origin, originOf } from './origin.ts'

/** Where an application runs, by the area in which the policy lets data be. */
export type Location = 'inside' | 'outside' | 'unknown'

export const LOCATIONS: readonly Location[] = ['inside', 'outside', 'unknown']

/** Where the applications in use run, and under whose law they stand there: two questions that do not answer each other. */
export type LocationFigures = Readonly<Record<Location, Readonly<Record<Origin | 'all', Count>>>>

export function locationsOf(things: StateOfThings, settings: Settings): LocationFigures {
  const assessed = new Map(things.assessed.map((each) => [each.subject.name, each]))
  const found = inUseWithOutlook(things).map(({ subject: { name }, outlook }) => {
    const own = assessed.get(name)
    const isHidden = outlook.gaps.has('host') || outlook.gaps.has('provider')
    return { name, origin: originOf(outlook), at: own ? locationOf(own, isHidden, things, settings) : 'unknown' }
  })
  const count = (at: Location, origin: Origin) =>
    counted(found.filter((each) => each.at === at && each.origin === origin).map(({ name }) => name))
  const row = (at: Location) => ({
    all: counted(found.filter((each) => each.at === at).map(({ name }) => name)),
    trusted: count(at, 'trusted'),
    outside: count(at, 'outside'),
    unknown: count(at, 'unknown'),
  })
  return { inside: row('inside'), outside: row('outside'), unknown: row('unknown') }
}

/** One place outside is enough; inside it is where all of it is known to run there. */
function locationOf(
  { places }: Assessed,
  isHidden: boolean,
  { reader }: StateOfThings,
  { jurisdictions }: Settings,
): Location {
  const kept = places.filter(({ use }) => use === 'kept')
  if (kept.some(({ country }) => !isAmong(country, jurisdictions.locations, reader.catalogue))) return 'outside'
  return kept.length === 0 || isHidden ? 'unknown' : 'inside'
}
