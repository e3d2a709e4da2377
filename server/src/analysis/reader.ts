import type { Catalogue } from '../catalogue/catalogue.ts'
import type { State } from '../model/document.ts'
import { definitionsSeen, type Element, type Fact } from '../model/element.ts'
import type { Definition, Model } from '../model/index.ts'
import type { Name } from '../model/name-table.ts'
import { isMap, type Value, type ValueMap } from '../model/walk.ts'
import type { EntityKind } from '../schema/shape.ts'
import { Elements } from './elements.ts'
import type { Hop } from './hop.ts'

/** Looks at elements of one organisation, as they are in a state. */
export interface Reader {
  readonly model: Model
  readonly organisation: string
  readonly state: State
  readonly catalogue: Catalogue
  readonly elements: ElementSource
  /** The shared services on the way here. */
  readonly passed?: ReadonlySet<string>
}

/** Where elements are had from. */
export type ElementSource = Pick<Elements, 'get'>

export function readerFor(
  model: Model,
  organisation: string,
  state: State = 'current',
  elements: ElementSource = new Elements(model),
): Reader {
  return { model, organisation, state, catalogue: model.catalogueFor(organisation), elements }
}

/** How a thing is called in a chain: `kind:id`, with its organisation where that is another. */
export function nodeOf({ kind, id, organisation }: Element, reader: Reader): string {
  return organisation === reader.organisation ? `${kind}:${id}` : `${kind}:${organisation}/${id}`
}

/** An element by its reference, which may name another organisation; undefined where that is not described here. */
export function elementAt(reader: Reader, reference: string, kind: EntityKind): Element | undefined {
  const slash = reference.indexOf('/')
  const name: Name =
    slash < 0
      ? { organisation: reader.organisation, id: reference }
      : { organisation: reference.slice(0, slash), id: reference.slice(slash + 1) }
  return reader.elements.get(name, kind, reader.state)
}

/** The things of a kind that the organisation describes, by id, each with what the documents that the state sees say of it. */
export function describedIn(
  { model, organisation, state }: Reader,
  kind: EntityKind,
): readonly (readonly [id: string, definitions: readonly Definition[]])[] {
  return [...model.idsOf(organisation, kind)].flatMap((id) => {
    const definitions = definitionsSeen(model, { organisation, id }, kind, state)
    return definitions.length === 0 ? [] : [[id, definitions] as const]
  })
}

/** What an element says, or inherits, under a key; what is stated as unknown is nothing. */
export function statedIn(element: Element, key: string): Value | undefined {
  const value = element.facts.get(key)?.value
  return isMap(value) && 'unknown' in value ? undefined : value
}

export function textIn(element: Element, key: string): string | undefined {
  const value = statedIn(element, key)
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function mapsIn(value: Value | undefined): readonly ValueMap[] {
  return [value ?? []].flat().filter((each): each is ValueMap => isMap(each) && !('unknown' in each))
}

/** The text under a key of what is described on the spot. */
export function textUnder(map: ValueMap, key: string): string | undefined {
  const value = map[key]
  return typeof value === 'string' ? value : undefined
}

/** Where a document says something of an element, by the path of the key: the text that names it, else the element's id. */
export function saidAt(fact: Fact | undefined, path: string, text: string): Pick<Hop, 'said'> {
  if (!fact || fact.origin.from === 'catalogue') return {}
  const { placement } = fact.origin
  const reference = placement.facts.references.find(
    (each) => each.path === path && each.id === text.replace(/^.*\//, ''),
  )
  const span = reference ?? placement.facts.entity?.at
  return span ? { said: { placement, span: { start: span.start, end: span.end } } } : {}
}

/** The supplier that a party is; undefined for an organisation, or for whom nobody knows. */
export function supplierCalled(reader: Reader, party: string): string | undefined {
  if (reader.catalogue.supplier(party)) return party
  const match = reader.catalogue.named('suppliers', party)
  return match?.certainty === 'exact' ? match.id : undefined
}

/** References in an element are to things of its own organisation. */
export function within(element: Element, reader: Reader): Reader {
  return element.organisation === reader.organisation ? reader : { ...reader, organisation: element.organisation }
}

/** An element on the way from the one that is asked about: how one came here, and what it would come down to. */
export interface Spot {
  readonly element: Element
  /** Its name in the chain. */
  readonly from: string
  readonly before: readonly Hop[]
  readonly cause: string
  readonly reader: Reader
}

/** The element itself, where a chain begins. */
export function spotOf(element: Element, reader: Reader): Spot {
  const from = nodeOf(element, reader)
  return { element, from, before: [], cause: from, reader }
}
