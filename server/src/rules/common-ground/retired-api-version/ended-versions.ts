import type { Landscape } from '../../../analysis/landscape.ts'
import { mapsIn, statedIn } from '../../../analysis/reader.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import type { Catalogue } from '../../../catalogue/catalogue.ts'
import type { Entry } from '../../../catalogue/data.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { type EndedVersion, followedStandard } from '../../followed-standard.ts'
import { type Interface, interfacesOf } from '../../interfaces.ts'
import { perStateThatAdds } from '../../mentions.ts'
import { at, type Place } from '../../rule.ts'
import { type DescribedComponent, foundInStates } from '../described-components.ts'
import type { OfElement } from '../telling.ts'

/** A version of a standard that came to its end. */
interface Ended {
  readonly standard: Entry<'standards'>
  readonly version: string
  readonly ended: EndedVersion
}

/** Where one is used. */
export interface Use extends Ended {
  readonly at: Place
  /** `application:zaken` */
  readonly name: string
  /** As people read it: `zaken → brp`, or what offers it. */
  readonly shown: string
}

/** Interfaces that follow, and components that offer, a version that came to its end; of a target what it adds. */
export function endedVersions(landscape: Landscape): readonly Use[] {
  const catalogue = landscape.model.catalogueFor(landscape.organisation)
  const followed = interfacesOf(landscape).flatMap((each) => endedOn(each, catalogue))
  const same = groupedBy(followed, ({ pair, standard, version }) => `${pair} ${standard.id} ${version}`)
  const added = [...same.values()].flatMap((uses) => perStateThatAdds(uses).flatMap(([first]) => first ?? []))
  return [
    ...added.map((use) => ({ ...use, at: at(use.placement, use.reference), name: use.from })),
    ...foundInStates(landscape, endedOffers),
  ]
}

/** What a national provision takes is not ours to choose. */
function endedOn(each: Interface, catalogue: Catalogue): readonly (Interface & Ended)[] {
  if (each.toProvision) return []
  const { standard, version } = each.says
  return endedVersion(standard, version, catalogue).map((ended) => ({ ...each, ...ended }))
}

/** Who offers another version as well lets others move. */
function endedOffers(
  { id, element, at: place }: DescribedComponent,
  { reader }: StateOfThings,
): readonly (Use & OfElement)[] {
  const { catalogue } = reader
  const offers = mapsIn(statedIn(element, 'provides'))
  const ended = offers.flatMap(({ standard, version }) => endedVersion(standard, version, catalogue))
  const isAlone = (one: Ended) =>
    offers.every(({ standard, version }) => {
      if (typeof standard !== 'string') return true
      const other = followedStandard(standard, version, catalogue)
      return other?.standard.id !== one.standard.id || other.ended !== undefined
    })
  return ended.filter(isAlone).map((each) => ({
    ...each,
    at: place,
    name: `component:${id}`,
    of: `${each.standard.id} ${each.version}`,
    shown: id,
    weighty: false,
  }))
}

/** A standard that is on its way out as a whole is another story. */
function endedVersion(written: unknown, said: unknown, catalogue: Catalogue): readonly Ended[] {
  const followed = typeof written === 'string' ? followedStandard(written, said, catalogue) : undefined
  if (!followed?.ended || followed.version === undefined) return []
  const { standard, version, ended } = followed
  if (standard.status === 'legacy' || standard.status === 'retired') return []
  return isNewest(version, standard) ? [] : [{ standard, version, ended }]
}

/** Whether it is newer than all that are in use: then the list may only be behind. */
function isNewest(version: string, { versions = [] }: Entry<'standards'>): boolean {
  const living = versions.flatMap((each) => (each.status === 'in-use' && /\d/.test(each.version) ? [each.version] : []))
  return living.length > 0 && living.every((each) => isNewer(version, each))
}

function isNewer(one: string, other: string): boolean {
  const [mine, theirs] = [numbersIn(one), numbersIn(other)]
  const at = mine.findIndex((number, i) => number !== (theirs[i] ?? 0))
  return at >= 0 && (mine[at] ?? 0) > (theirs[at] ?? 0)
}

function numbersIn(version: string): readonly number[] {
  return (/\d+(?:\.\d+)*/.exec(version)?.[0] ?? '').split('.').map(Number)
}
