import { type Reader, statedIn } from '../../analysis/reader.ts'
import type { Placement } from '../../model/document.ts'
import { definitionsSeen, type Element } from '../../model/element.ts'

/** The part that describes an element now, the one that says what it is first. */
export function describing({ kind, id, organisation }: Element, { model }: Reader): Placement | undefined {
  const definitions = definitionsSeen(model, { organisation, id }, kind, 'current').filter(
    ({ placement }) => !placement.facts.damaged,
  )
  return (definitions.find(({ entity }) => entity.value['product'] !== undefined) ?? definitions[0])?.placement
}

/** What an element says under a key itself, and not by its product. */
export function isSaidHere(element: Element, key: string): boolean {
  return element.facts.get(key)?.origin.from === 'document' && statedIn(element, key) !== undefined
}
