import type { Landscape } from '../../../analysis/landscape.ts'
import { type Reader, statedIn } from '../../../analysis/reader.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import type { Catalogue } from '../../../catalogue/catalogue.ts'
import { groupedBy } from '../../../model/grouped.ts'
import type { Definition } from '../../../model/index.ts'
import { isClosedStandard } from '../../closed-standard.ts'
import { layersOf } from '../../components.ts'
import { followedStandard } from '../../followed-standard.ts'
import { type Interface, interfacesOf } from '../../interfaces.ts'
import { at, inPlaceOrder, type Place } from '../../rule.ts'
import type { OfElement } from '../telling.ts'

/** An element, and what it is coupled with point to point. */
export interface Coupled extends OfElement {
  readonly others: readonly string[]
}

/** What an organisation has now that states an interface, or is named in one. */
export function coupledElements(landscape: Landscape): readonly Coupled[] {
  const ends = landscape.in('current').askAll(interfacesOf(landscape), directEnds)
  return [...groupedBy(ends, ({ name }) => name)].flatMap(([name, same]): readonly Coupled[] => {
    // Where two documents describe it, the same one whoever was read first.
    const [first] = same.toSorted((a, b) => inPlaceOrder(a.at, b.at))
    const others = [...new Set(same.map(({ other }) => other))].sort()
    return first ? [{ name, at: first.at, weighty: false, others }] : []
  })
}

/** An end of a direct coupling, and what is at the other. */
interface End {
  readonly name: string
  readonly at: Place
  readonly other: string
}

/** The ends for which it counts. */
function directEnds(each: Interface, { reader }: StateOfThings): readonly End[] {
  const { placement, other, reference } = each
  const { entity } = placement.facts
  if (!entity || placement.head.state !== 'current' || !isDirect(each, reader)) return []
  const own = endOf(
    { placement, entity },
    reference.organisation ? `${reference.organisation}/${reference.id}` : reference.id,
  )
  // Who offers an API on an open standard is there to be called by many.
  const isOurs = other?.placement.head.organisation === reader.organisation
  return other && isOurs && !isOpenApi(each, reader.catalogue) ? [own, endOf(other, entity.id)] : [own]
}

function endOf({ placement, entity }: Definition, other: string): End {
  return { name: `${entity.kind}:${entity.id}`, at: at(placement, entity.at), other }
}

/** Not what goes through something that is there to connect, nor a screen for people, nor a national provision. */
function isDirect({ says, toProvision, placement, other }: Interface, reader: Reader): boolean {
  const { entity } = placement.facts
  const isHub = (end: Definition | undefined) => end !== undefined && isIntegration(end, reader)
  if (toProvision || says['via'] !== undefined || says['kind'] === 'screen' || !entity) return false
  return !isHub({ placement, entity }) && !isHub(other)
}

function isIntegration({ entity: { kind, id }, placement }: Definition, { elements }: Reader): boolean {
  const element = elements.get({ organisation: placement.head.organisation, id }, kind, 'current')
  if (!element) return false
  const functions = [statedIn(element, 'functions') ?? []].flat()
  return layersOf(element).includes('integration') || functions.some((each) => CONNECTING.has(each))
}

const CONNECTING: ReadonlySet<unknown> = new Set([
  'integration-platform',
  'api-gateway',
  'message-broker',
  'event-streaming',
])

function isOpenApi({ says: { kind = 'api', standard } }: Interface, catalogue: Catalogue): boolean {
  if (kind !== 'api' || typeof standard !== 'string') return false
  const name = standard.split('@')[0] ?? ''
  const status = followedStandard(standard, undefined, catalogue)?.standard.status
  return status !== 'legacy' && status !== 'retired' && !isClosedStandard(name, catalogue)
}
