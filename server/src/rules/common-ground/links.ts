import type { Landscape } from '../../analysis/landscape.ts'
import type { Reader } from '../../analysis/reader.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { sees } from '../../model/document.ts'
import { definitionsSeen, type Element } from '../../model/element.ts'
import { groupedBy } from '../../model/grouped.ts'
import type { Definition, Mention, Model } from '../../model/index.ts'
import type { ValueMap } from '../../model/walk.ts'
import { componentInUse } from '../components.ts'
import { entryWith } from '../list-entry.ts'
import { perStateThatAdds } from '../mentions.ts'

/** An interface that a component states with another component; the mention is the other end where it is named. */
export interface Link extends Mention {
  readonly caller: Element
  readonly callee: Element
  readonly says: ValueMap
}

/**
 * The links between components that the components of an organisation state and that a rule has something to say of, by the two
 * that they join, in each state that adds them.
 */
export function linksOf(landscape: Landscape, isFound: (link: Link) => boolean): readonly (readonly Link[])[] {
  const links = landscape.in('current').once(allLinks).filter(isFound)
  const pairs = groupedBy(links, ({ caller, callee }) => `${caller.id} ${nameOf(callee)}`)
  return [...pairs.values()].flatMap(perStateThatAdds)
}

/** In whatever state they are stated. */
export function allLinks(now: StateOfThings): readonly Link[] {
  const { model, organisation } = now.reader
  const definitions = [...model.idsOf(organisation, 'component')].flatMap((id) =>
    model.definitions({ organisation, id }),
  )
  return now.askAll(definitions, linksIn)
}

function linksIn({ placement, entity }: Definition, { reader }: StateOfThings): readonly Link[] {
  if (entity.kind !== 'component' || placement.facts.damaged || entity.value['interfaces'] === undefined) return []
  return placement.facts.references
    .filter(({ path }) => path === 'interfaces.to')
    .flatMap((reference) => linkAt({ placement, reference }, entity.id, reader) ?? [])
}

/** Whether the other end states the link as well, and is the one to tell it: of one state, the first by id. */
export function isToldAtOtherEnd(link: Link, links: readonly Link[]): boolean {
  const { state } = link.placement.head
  return links.some((each) => {
    if (!isBackOf(each, link)) return false
    const theirs = each.placement.head.state
    return theirs === state ? nameOf(each.caller) < nameOf(link.caller) : sees(state, theirs)
  })
}

/** Whether one link goes back where the other comes from. */
export function isBackOf(one: Link, other: Link): boolean {
  return nameOf(one.caller) === nameOf(other.callee) && nameOf(one.callee) === nameOf(other.caller)
}

/** A component as `kiss`, or `org/kiss` where it is another's than the caller's. */
export function shortNameOf({ caller, callee }: Link): string {
  return caller.organisation === callee.organisation ? callee.id : nameOf(callee)
}

function nameOf({ organisation, id }: Element): string {
  return `${organisation}/${id}`
}

function linkAt(mention: Mention, id: string, { model, elements }: Reader): Link | undefined {
  const { organisation, state } = mention.placement.head
  const says = entryWith(mention)
  const other = says && componentMeant(mention, model)
  if (!says || !other || other.placement.facts.damaged) return undefined
  const caller = componentInUse(elements, organisation, id, state)
  const callee = caller && componentInUse(elements, other.placement.head.organisation, other.entity.id, state)
  if (!caller || !callee || nameOf(caller) === nameOf(callee)) return undefined
  return { ...mention, caller, callee, says }
}

/**
 * The component at the other end. An id that an application has as well means the application, and so its component only where it
 * has no other.
 */
function componentMeant(mention: Mention, model: Model): Definition | undefined {
  const resolution = model.resolve(mention)
  const [first] = resolution.status === 'found' ? resolution.definitions : []
  if (first?.entity.kind !== 'application') return first?.entity.kind === 'component' ? first : undefined
  const { organisation, state } = first.placement.head
  const { id } = first.entity
  const [same] = definitionsSeen(model, { organisation, id }, 'component', state)
  return same && !hasOtherParts(model, organisation, id) ? same : undefined
}

function hasOtherParts(model: Model, organisation: string, application: string): boolean {
  for (const definitions of model.definedBy(organisation).values())
    for (const { entity } of definitions)
      if (entity.kind === 'component' && entity.id !== application && entity.value['partOf'] === application)
        return true
  return false
}
