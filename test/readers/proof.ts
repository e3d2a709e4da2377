import { fieldPattern } from '../../server/src/rules/rule.ts'
import type { FieldReader } from '../../server/src/schema/field-reader.ts'
import type { DocumentKind } from '../../server/src/schema/shape.ts'
import { isMap } from '../../server/src/schema/shape-at.ts'
import { checkValue } from '../../server/src/schema/validate.ts'
import { changed, hasOneValue, otherValues } from './changes.ts'
import { type Path, type Stated, statedIn } from './stated.ts'

/** Documents by the names of their files, as values. */
export type Documents = Readonly<Record<string, unknown>>

/** How it is seen what a reader reads: documents that state it all, and what the reader tells of them. */
export interface Proof {
  readonly documents: Documents
  /** `at`: where a document is to be changed, or was. */
  readonly tells: (documents: Documents, at: { readonly file: string; readonly path: Path }) => string
}

/** The fields of which no change is seen in what a reader tells, each with why. */
export function unseenOf(
  { reads }: FieldReader,
  fields: readonly string[],
  { documents, tells }: Proof,
): readonly string[] {
  const stated = Object.entries(documents).flatMap(([file, document]) =>
    statedIn(kindOf(document), document).map((each) => ({ file, ...each })),
  )
  const byField = Map.groupBy(stated, ({ field }) => field)
  return fields
    .filter((field) => reads.some((read) => fieldPattern(read).test(field)))
    .flatMap((field) => {
      const places = byField.get(field) ?? []
      if (places.length === 0) return [`${field}: no document states it`]
      const alike = places.map(({ value }) => value)
      const isSeen = spread(places).some((place) => isSeenAt(place, alike, documents, tells))
      return isSeen ? [] : [`${field}: nothing changes`]
    })
}

function isSeenAt(
  place: Stated & { readonly file: string },
  alike: readonly unknown[],
  documents: Documents,
  tells: Proof['tells'],
): boolean {
  const { file, path } = place
  const before = documents[file]
  const told = tells(documents, place)
  return otherValues(place, alike).some((value) => {
    const after = changed(before, path, value)
    // What the format does not allow is read otherwise as a whole, which says nothing of the field.
    if (!hasOneValue(place.shape) && !isRight(after, path)) return false
    return tells({ ...documents, [file]: after }, place) !== told
  })
}

/** Some of many places, from the first to the last. */
function spread<T>(places: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.floor(places.length / MOST_PLACES))
  return places.filter((_, i) => i % step === 0).slice(0, MOST_PLACES)
}

const MOST_PLACES = 12

function isRight(document: unknown, [section, index]: Path): boolean {
  if (!isMap(document) || typeof section !== 'string') return false
  const value = document[section]
  const items: readonly unknown[] = !Array.isArray(value) ? [value] : typeof index === 'number' ? [value[index]] : value
  return value === undefined || items.every((item) => checkValue(kindOf(document), section, item).length === 0)
}

export function kindOf(document: unknown): DocumentKind {
  const kind = isMap(document) ? document['kind'] : undefined
  return kind === 'common-ground' || kind === 'policy' || kind === 'catalogue' ? kind : 'landscape'
}
