import { shapes } from '../../server/src/schema/generated/shapes.ts'
import type { DocumentKind, MapShape, Shape } from '../../server/src/schema/shape.ts'
import { isMap, mapMeant } from '../../server/src/schema/shape-at.ts'

export type Path = readonly (string | number)[]

/** A place in a document at which a field is stated, as `fieldsOf` calls it. */
export interface Stated {
  readonly field: string
  readonly path: Path
  readonly value: unknown
  readonly shape: Shape
  readonly isRequired: boolean
}

/** All that a document states, field by field. */
export function statedIn(kind: DocumentKind, document: unknown): readonly Stated[] {
  return isMap(document) ? [...inMap(shapes[kind], kind, document, [])] : []
}

function* inMap(map: MapShape, name: string, value: Readonly<Record<string, unknown>>, path: Path): Iterable<Stated> {
  const prefix = map.when === 'unknown' ? undefined : (map.defines ?? name)
  for (const [key, inner] of Object.entries(value)) {
    const shape = Object.hasOwn(map.keys, key) ? map.keys[key] : undefined
    const at = [...path, key]
    if (!shape) {
      if (map.others) yield* inValue(map.others, prefix ?? name, inner, at)
      continue
    }
    const field = prefix === undefined ? key : `${prefix}.${key}`
    if (prefix !== undefined) yield { field, path: at, value: inner, shape, isRequired: map.required.includes(key) }
    yield* inValue(shape, field, inner, at)
  }
}

function* inValue(shape: Shape, field: string, value: unknown, path: Path): Iterable<Stated> {
  if (Array.isArray(value)) {
    if (shape.list) for (const [i, each] of value.entries()) yield* inValue(shape.list, field, each, [...path, i])
  } else if (isMap(value)) {
    const map = mapMeant(shape, value)
    if (map) yield* inMap(map, field, value, path)
  }
}
