import type { Mention } from '../model/index.ts'
import { isMap, type ValueMap } from '../model/walk.ts'

/** The entry of a list in which a reference stands: of `uses.product`, an entry of `uses`. Undefined where the list stands there twice. */
export function entryWith({ placement, reference }: Mention): ValueMap | undefined {
  const [list = '', key = ''] = reference.path.split('.')
  const { entity, references } = placement.facts
  const value = entity?.value[list]
  // References come in the order of the entries that have one.
  const entries = Array.isArray(value) ? value.filter((each) => isMap(each) && typeof each[key] === 'string') : []
  const places = references.filter(({ path }) => path === reference.path)
  return entries.length === places.length ? entries[places.indexOf(reference)] : undefined
}
