import type { Mistake } from './generated/validators.js'
import type { Shape, TextFormat } from './shape.ts'
import { mapMeant, shapeAt } from './shape-at.ts'

/** One mistake against the format. */
export interface SchemaProblem {
  /** Where, from the value that was checked; of an unknown or missing key the map it concerns. */
  readonly path: readonly (string | number)[]
  readonly problem: SchemaProblemKind
  /** The unknown or missing key. */
  readonly key?: string
  /** Values of the closed list, words for the types, keys of which one is missing, or keys that are known here. */
  readonly expected?: readonly string[]
  readonly format?: TextFormat
  readonly min?: number
  readonly max?: number
}

export type SchemaProblemKind =
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-type'
  | 'not-in-list'
  | 'wrong-form'
  | 'out-of-range'
  | 'duplicate-value'

/** A mistake in the words of the format: the shape at its place says what was expected. */
export function problemOf(
  { instancePath, keyword, params }: Mistake,
  root: Shape | undefined,
  value: unknown,
): SchemaProblem {
  const path = pathOf(instancePath, value)
  const shape = shapeAt(root, value, path)
  switch (keyword) {
    case 'type':
      return mistyped(path, shape, valueAt(value, path))
    case 'enum':
      return notInList(path, shape)
    case 'const':
      return shape?.number ? outOfRange(path, shape) : notInList(path, shape)
    case 'pattern':
      return { path, problem: 'wrong-form', ...formatOf(shape) }
    case 'minimum':
    case 'maximum':
      return outOfRange(path, shape)
    case 'uniqueItems':
      return { path: [...path, Math.max(params.i ?? 0, params.j ?? 0)], problem: 'duplicate-value' }
    case 'required':
      return missingKey(path, params.missingProperty ?? '')
    case 'additionalProperties':
      return unknownKey(path, params.additionalProperty ?? '', shape, valueAt(value, path))
    default:
      throw new Error(`the schemas use ${keyword}, which has no problem of its own`)
  }
}

type Path = SchemaProblem['path']

function mistyped(path: Path, shape: Shape | undefined, value: unknown): SchemaProblem {
  // An empty value, or a number where the values of a list stand, is a wrong value rather than a wrong type.
  if (shape?.text?.closed && (value === null || typeof value !== 'object')) return notInList(path, shape)
  return { path, problem: 'wrong-type', expected: typeWords(shape), ...formatOf(shape) }
}

function notInList(path: Path, shape: Shape | undefined): SchemaProblem {
  const only = shape?.text?.const
  return {
    path,
    problem: 'not-in-list',
    expected: only === undefined ? (shape?.text?.closed ?? []) : [only],
    ...formatOf(shape),
  }
}

function outOfRange(path: Path, shape: Shape | undefined): SchemaProblem {
  const { min, max } = shape?.number ?? {}
  return { path, problem: 'out-of-range', ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
}

/** Where one of several keys must choose a form, they come as one word with bars between them. */
function missingKey(path: Path, keys: string): SchemaProblem {
  const expected = keys.split('|')
  return { path, problem: 'missing-key', key: expected[0] ?? keys, expected }
}

function unknownKey(path: Path, key: string, shape: Shape | undefined, value: unknown): SchemaProblem {
  const meant = shape && mapMeant(shape, value)
  const maps = meant ? [meant] : (shape?.maps ?? [])
  const choosing = (shape?.maps ?? []).flatMap(({ when }) => when ?? [])
  const expected = new Set([...maps.flatMap((map) => Object.keys(map.keys)), ...choosing])
  expected.delete(key)
  return { path, problem: 'unknown-key', key, expected: [...expected] }
}

/** The forms that are allowed; that a fact may be stated unknown goes without saying. */
function typeWords(shape: Shape | undefined): readonly string[] {
  const { text, number, boolean, list, maps = [] } = shape ?? {}
  const isMap = maps.some((map) => map.when !== 'unknown')
  const words = [
    text && 'text',
    number && (number.integer ? 'integer' : 'number'),
    boolean && 'boolean',
    list && 'list',
    isMap && 'map',
  ]
  return words.filter((word) => typeof word === 'string')
}

function formatOf(shape: Shape | undefined): { readonly format?: TextFormat } {
  return shape?.text?.format ? { format: shape.text.format } : {}
}

function pathOf(pointer: string, value: unknown): Path {
  const path: (string | number)[] = []
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(valueAt(value, path)) ? Number(key) : key)
  }
  return path
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    value,
  )
}
