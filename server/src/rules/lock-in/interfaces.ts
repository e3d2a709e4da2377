import type { State } from '../../model/document.ts'
import { elementIn, isOutOfUse } from '../../model/element.ts'
import { groupedBy } from '../../model/grouped.ts'
import type { Definition, Mention, Model } from '../../model/index.ts'
import type { Resolution } from '../../model/resolution.ts'
import type { ValueMap } from '../../model/walk.ts'
import { componentInUse } from '../components.ts'
import { entryWith } from '../list-entry.ts'
import { nameOfPart } from '../rule.ts'

/** An interface as one of its ends states it; the mention is the other end where it is named. */
export interface Interface extends Mention {
  readonly says: ValueMap
  /** `application:zaaksysteem` */
  readonly from: string
  /** As people read it: `zaaksysteem → brp`. */
  readonly shown: string
  /** The two that it joins, whichever of them states it. */
  readonly pair: string
  /** Whether the other end is a national provision, which decides itself what it takes. */
  readonly toProvision: boolean
  /** Whether it joins two components, of which the rules of Common Ground speak. */
  readonly joinsComponents: boolean
}

/** The interfaces that the applications and components of an organisation state, but for those of which an end is out of use. */
export function interfacesOf(organisation: string, model: Model): readonly Interface[] {
  return [...model.definedBy(organisation).values()].flat().flatMap((definition) => {
    const { entity, placement } = definition
    if (placement.facts.damaged || entity.value['interfaces'] === undefined || !isInUse(definition, model)) return []
    return placement.facts.references
      .filter(({ path }) => path === 'interfaces.to')
      .flatMap((reference) => interfaceAt({ placement, reference }, definition, model) ?? [])
  })
}

/** The interfaces by the two that they join, in the order in which they stand. */
export function shownOnce(interfaces: readonly Interface[]): readonly string[] {
  return [...groupedBy(interfaces, ({ pair }) => pair).values()].flatMap(([first]) => first?.shown ?? [])
}

/** The applications and components that state interfaces, in order. */
export function endsOf(interfaces: readonly Interface[]): readonly string[] {
  return [...new Set(interfaces.map(({ from }) => from))].sort()
}

function interfaceAt(mention: Mention, { entity, placement }: Definition, model: Model): Interface | undefined {
  const says = entryWith(mention)
  const { organisation, state } = placement.head
  const resolution = model.resolve(mention)
  const own = `${organisation}/${entity.id}`
  const other = nameOfEnd(mention, resolution)
  if (!says || own === other || isGone(resolution, state, model)) return undefined
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
function isGone(resolution: Resolution, state: State, model: Model): boolean {
  return resolution.status === 'found' && !resolution.definitions.some((each) => isInUse(each, model, state))
}

function isInUse({ entity, placement }: Definition, model: Model, state: State = placement.head.state): boolean {
  const { organisation } = placement.head
  if (entity.kind === 'component') return componentInUse(model, organisation, entity.id, state) !== undefined
  const element =
    entity.kind === 'application' ? elementIn(model, { organisation, id: entity.id }, 'application', state) : undefined
  return element !== undefined && !isOutOfUse(element)
}
