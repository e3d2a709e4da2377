import type { Element } from '../../model/element.ts'
import type { EntityKind } from '../../schema/shape.ts'
import { describedIn, elementAt, nodeOf, type Reader, textIn } from '../reader.ts'
import { needsOf, type Parts } from './needs.ts'
import { isAtWork } from './referred.ts'
import type { Need } from './stops.ts'
import type { Strike } from './strike.ts'

/** A thing that may stop, with what it cannot do without. */
export interface Thing {
  readonly element: Element
  readonly needs: readonly Need[]
}

/** All of an organisation that is at work, by name, and what of other organisations that leans on. */
export function thingsOf(strike: Strike, reader: Reader): ReadonlyMap<string, Thing> {
  const things = new Map<string, Thing>()
  const partsOf = new Map<string, Parts>()
  const waiting = KINDS.flatMap((kind) => described(kind, reader.organisation, reader))
  for (let element = waiting.shift(); element; element = waiting.shift()) {
    const name = nodeOf(element, reader)
    if (things.has(name) || !isAtWork(element)) continue
    const { organisation } = element
    const parts = partsOf.get(organisation) ?? partsIn(organisation, reader)
    partsOf.set(organisation, parts)
    const needs = needsOf(element, parts, strike, seenFrom(organisation, reader))
    things.set(name, { element, needs })
    for (const { thing } of needs.flat()) {
      const other = thing === undefined || things.has(thing) ? undefined : elementCalled(thing, reader)
      if (other) waiting.push(other)
    }
  }
  return things
}

const KINDS: readonly EntityKind[] = ['platform', 'application', 'component', 'process']

function described(kind: EntityKind, organisation: string, reader: Reader): readonly Element[] {
  const there = { ...reader, organisation }
  return describedIn(there, kind)
    .map(([id]) => id)
    .sort()
    .flatMap((id) => reader.elements.get({ organisation, id }, kind, reader.state) ?? [])
}

/** Whether a thing is another organisation's. */
export function isElsewhere(node: string): boolean {
  return node.includes('/')
}

/** What another organisation says of suppliers and products holds for what is its own; names stay those of who asks. */
export function seenFrom(organisation: string, reader: Reader): Reader {
  return organisation === reader.organisation
    ? reader
    : { ...reader, catalogue: reader.model.catalogueFor(organisation) }
}

/** An element by its name in a chain, `kind:id`. */
export function elementCalled(node: string, reader: Reader): Element | undefined {
  const colon = node.indexOf(':')
  return elementAt(reader, node.slice(colon + 1), node.slice(0, colon) as EntityKind)
}

function partsIn(organisation: string, reader: Reader): Parts {
  const applications = new Map(described('application', organisation, reader).map((each) => [each.id, each]))
  const wholeOf = (component: Element) => applications.get(textIn(component, 'partOf') ?? component.id)
  const parts = new Map<string, Element[]>()
  for (const component of described('component', organisation, reader)) {
    const whole = wholeOf(component)
    if (whole && isAtWork(component)) parts.set(whole.id, [...(parts.get(whole.id) ?? []), component])
  }
  return { of: ({ kind, id }) => (kind === 'application' ? (parts.get(id) ?? []) : []), wholeOf }
}
