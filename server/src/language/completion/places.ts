import type { Placement, SourceDocument, SourceFile } from '../../model/document.ts'
import { isMap, type Value } from '../../model/walk.ts'
import type { ReadPart } from '../../yaml/read.ts'
import { type Place, placeOf } from './place.ts'
import type { Step } from './spot.ts'
import { nextLineIn, spotsAt } from './spots.ts'
import type { CompletionQuestion, ValuesFrom } from './values.ts'

/** A place at an offset of an open file, with the part that it stands in. */
export interface PlaceInFile {
  /** With offsets in the part. */
  readonly place: Place
  readonly part: ReadPart
  readonly document: SourceDocument
  /** The part as it was last understood. */
  readonly placement: Placement | undefined
}

/** The places at an offset of an open file of which the format knows something. */
export function placesAt(source: SourceFile, offset: number): readonly PlaceInFile[] {
  const at = partAt(source, offset)
  if (!at) return []
  const { part, document } = at
  const { text } = part.content
  const next = nextLineIn(source.text.text, part.start + text.length)
  return spotsAt(text, offset - part.start, next, dashesBefore(source, part)).flatMap((spot) => {
    const isTopLevel = spot.role === 'key' && spot.path.length === 0
    const beside = isTopLevel ? [...spot.beside, ...topLevelKeys(source, part.document)] : spot.beside
    const place = placeOf({ ...spot, beside }, part.content, document.head.kind)
    return place ? [{ place, ...at }] : []
  })
}

/** What the values that may stand at a place follow from. */
export function valuesFrom(at: PlaceInFile, { model, today }: CompletionQuestion): ValuesFrom {
  const { document, placement, place } = at
  const { organisation } = document.head
  const path = pathInItem(at)
  const map = mapAlong(saidIn(placement), place.role === 'key' ? path : path.slice(0, -1))
  return {
    model,
    catalogue: model.catalogueFor(organisation),
    organisation,
    today,
    said: (key) => {
      const said = map?.[key]
      return typeof said === 'string' ? said : undefined
    },
    self: placement?.facts.entity?.id,
  }
}

/** What a part says, as it was last understood. */
export function saidIn(placement: Placement | undefined): Value | undefined {
  return placement?.facts.entity?.value ?? placement?.facts.value
}

/** The path of a place from the item, or the value of the top-level key, on. */
export function pathInItem({ place, placement }: PlaceInFile): readonly Step[] {
  return placement ? place.path.slice(1) : place.path
}

function mapAlong(value: Value | undefined, path: readonly Step[]): Readonly<Record<string, Value>> | undefined {
  const [step, ...rest] = path
  if (step === undefined) return isMap(value) ? value : undefined
  if (typeof step === 'number') return Array.isArray(value) ? mapAlong(value[step], rest) : undefined
  return isMap(value) ? mapAlong(value[step], rest) : undefined
}

/** The part in which an offset stands, with its document and what it was last understood to say. */
function partAt(source: SourceFile, offset: number) {
  const parts = source.text.parts
  const part = parts.findLast(({ start }) => start <= offset) ?? parts[0]
  const document = part && source.documents[part.document]
  if (!part || !document) return undefined
  const placement = document.placements.find(({ start }) => start === part.start)
  return { part, document, placement }
}

/** The column of the dash of the item before a part of the same list. */
function dashesBefore({ text: { parts } }: SourceFile, part: ReadPart): number | undefined {
  const before = parts[parts.indexOf(part) - 1]
  const isBeside = before?.content.kind === 'item' && before.content.section === part.content.section
  const column = isBeside ? /^[ ]*(?=-)/m.exec(before.content.text)?.[0].length : undefined
  return part.content.kind === 'item' ? column : undefined
}

function topLevelKeys({ text }: SourceFile, document: number): readonly string[] {
  return text.parts.flatMap((part) =>
    part.document === document && part.content.kind !== 'item' && part.content.section !== undefined
      ? [part.content.section]
      : [],
  )
}
