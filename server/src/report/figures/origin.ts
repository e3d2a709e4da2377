import { isSurer, type Sureness, weakest } from '../../analysis/hop.ts'
import { isAmong } from '../../analysis/jurisdictions.ts'
import { coursesIn } from '../../analysis/roadmap/course.ts'
import type { Outlook } from '../../analysis/roadmap/outlook.ts'
import { isInUse } from '../../analysis/shares.ts'
import { standingsOf } from '../../analysis/standing.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Subject } from '../../analysis/subjects.ts'
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

/** Who from outside can do what with something, as `US`. */
export interface Hands {
  /** Countries under whose law somebody can get at what it holds, for certain. */
  readonly reach: readonly string[]
  /** Countries under whose law somebody can stop it at once, for certain. */
  readonly stop: readonly string[]
  /** Countries of which one or the other may be so. */
  readonly perhaps: readonly string[]
}

export function handsFromOutside({ reach, stop }: Outlook): Hands {
  const sure = [...reach.surely, ...stop.surely]
  const perhaps = [...new Set([...reach.perhaps, ...stop.perhaps])].filter((country) => !sure.includes(country))
  return { reach: reach.surely, stop: stop.surely, perhaps }
}

/** Under whose law something stands: of everybody who can get at what it holds or stop it at once. */
export function originOf({ reach, stop }: Outlook): Origin {
  const answers = [reach.answer, stop.answer]
  if (answers.includes('yes')) return 'outside'
  return answers.includes('unknown') ? 'unknown' : 'trusted'
}

/** An application in use, with how it stands. */
export interface InUse {
  readonly subject: Subject
  readonly outlook: Outlook
}

/** The applications in use, each with how it stands. */
export function inUseWithOutlook(things: StateOfThings): readonly InUse[] {
  const outlooks = new Map(coursesIn(things).map(({ name, described }) => [name, described]))
  return things.assessed.flatMap(({ subject }) => {
    const outlook = isInUse(subject) ? outlooks.get(subject.name) : undefined
    return outlook ? [{ subject, outlook }] : []
  })
}

function isKnown(sureness: Sureness): boolean {
  return isSurer(sureness, 'unverified')
}
