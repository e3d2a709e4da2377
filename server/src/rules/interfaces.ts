import type { Landscape } from '../analysis/landscape.ts'
import type { Reader } from '../analysis/reader.ts'
import type { StateOfThings } from '../analysis/state-of-things.ts'
import type { State } from '../model/document.ts'
import { isOutOfUse } from '../model/element.ts'
import { groupedBy } from '../model/grouped.ts'
import type { Definition, Mention } from '../model/index.ts'
import type { Resolution } from '../model/resolution.ts'
import type { ValueMap } from '../model/walk.ts'
import { componentInUse } from './components.ts'
import { entryWith } from './list-entry.ts'
import { nameOfPart } from './rule.ts'

/** An interface as one of its ends states it; the mention is the other end where it is named. */
export interface Interface extends Mention {
  readonly says: ValueMap
  /** `application:zaaksysteem` */
  readonly from: string
  /** As people read it: `zaaksysteem → brp`. */
  readonly shown: string
  /** The two that it joins, whichever of them states it. */
  readonly pair: string
  /** The other end, where that is described here. */
  readonly other: Definition | undefined
  /** Whether the other end is a national provision, which decides itself what it takes. */
  readonly toProvision: boolean
  /** Whether it joins two components, of which the rules of Common Ground speak. */
  readonly joinsComponents: boolean
}

/** The interfaces that the applications and components of an organisation state, but for those of which an end is out of use. */
export function interfacesOf(landscape: Landscape): readonly Interface[] {
  const now = landscape.in('current')
  return now.once(findInterfaces)
}

function findInterfaces(now: StateOfThings): readonly Interface[] {
  const { model, organisation } = now.reader
  const ids = new Set((['application', 'component'] as const).flatMap((kind) => [...model.idsOf(organisation, kind)]))
  const definitions = [...ids].flatMap((id) => model.definitions({ organisation, id }))
  return now.askAll(definitions, interfacesIn)
}

/** In whatever state they are stated. */
function interfacesIn(definition: Definition, { reader }: StateOfThings): readonly Interface[] {
  const { entity, placement } = definition
  if (placement.facts.damaged || entity.value['interfaces'] === undefined || !isInUse(definition, reader)) return []
  return placement.facts.references
    .filter(({ path }) => path === 'interfaces.to')
    .flatMap((reference) => interfaceAt({ placement, reference }, definition, reader) ?? [])
}

/** The interfaces by the two that they join, in the order in which they stand. */
export function shownOnce(interfaces: readonly Interface[]): readonly string[] {
  return [...groupedBy(interfaces, ({ pair }) => pair).values()].flatMap(([first]) => first?.shown ?? [])
}

/** The applications and components that state interfaces, in order. */
export function endsOf(interfaces: readonly Interface[]): readonly string[] {
  return [...new Set(interfaces.map(({ from }) => from))].sort()
}

function interfaceAt(mention: Mention, { entity, placement }: Definition, reader: Reader): Interface | undefined {
  const says = entryWith(mention)
  const { organisation, state } = placement.head
  const resolution = reader.model.resolve(mention)
  const own = `${organisation}/${entity.id}`
  const other = nameOfEnd(mention, resolution)
  if (!says || own === other || isGone(resolution, state, reader)) return undefined
  const joinsComponents =
    entity.kind === 'component' &&
    resolution.status === 'found' &&
    resolution.definitions.some((each) => each.entity.kind === 'component')
  const { id, organisation: theirs } = mention.reference
  return {
    ...mention,
    says,
    from: nameOfPart(placement),
    shown: `${entity.id} → ${theirs === undefined ? id : `${theirs}/${id}`}`,
    pair: [own, other].sort().join(' '),
    other: resolution.status === 'found' ? resolution.definitions[0] : undefined,
    toProvision: resolution.status === 'catalogue',
    joinsComponents,
  }
}

function nameOfEnd({ placement, reference }: Mention, resolution: Resolution): string {
  if (resolution.status === 'catalogue') return `provision:${resolution.id}`
  const [found] = resolution.status === 'found' ? resolution.definitions : []
  const organisation = found?.placement.head.organisation ?? reference.organisation ?? placement.head.organisation
  return `${organisation}/${reference.id}`
}

/** Whether the other end is there no more. */
function isGone(resolution: Resolution, state: State, reader: Reader): boolean {
  return resolution.status === 'found' && !resolution.definitions.some((each) => isInUse(each, reader, state))
}

function isInUse(
  { entity, placement }: Definition,
  { elements }: Reader,
  state: State = placement.head.state,
): boolean {
  const { organisation } = placement.head
  if (entity.kind === 'component') return componentInUse(elements, organisation, entity.id, state) !== undefined
  const element =
    entity.kind === 'application' ? elements.get({ organisation, id: entity.id }, 'application', state) : undefined
  return element !== undefined && !isOutOfUse(element)
}
