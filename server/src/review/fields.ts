import { isMap, type Value } from '../model/walk.ts'

/** Adds the field that a value stands in, and those under it, as `application.runsOn.product`, without list positions. */
export function addFields(value: Value | undefined, path: string, fields: Set<string>): void {
  fields.add(path)
  if (Array.isArray(value)) for (const each of value) addFields(each, path, fields)
  else if (isMap(value)) for (const [key, inner] of Object.entries(value)) addFields(inner, `${path}.${key}`, fields)
}
