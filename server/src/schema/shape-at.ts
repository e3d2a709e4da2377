import type { MapShape, Shape } from './shape.ts'

/** The shape of what stands at a path in a value; undefined where no shape knows the place. */
export function shapeAt(
  shape: Shape | undefined,
  value: unknown,
  path: readonly (string | number)[],
): Shape | undefined {
  const [step, ...rest] = path
  if (step === undefined || !shape) return shape
  if (typeof step === 'number') return shapeAt(shape.list, Array.isArray(value) ? value[step] : undefined, rest)
  const map = mapMeant(shape, value)
  const inner = map && (Object.hasOwn(map.keys, step) ? map.keys[step] : map.others)
  return shapeAt(inner, isMap(value) ? value[step] : undefined, rest)
}

/** Of the forms a map may have, the one that its keys say is meant. */
export function mapMeant(shape: Shape, value: unknown): MapShape | undefined {
  const maps = shape.maps ?? []
  const has = (key: string | undefined): boolean => key !== undefined && isMap(value) && Object.hasOwn(value, key)
  if (maps.length === 1) return maps[0]
  return maps.find((map) => has(map.when)) ?? maps.find((map) => map.when === undefined)
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
