import { sectionsOf } from './sections.ts'
import type { DocumentKind, Shape } from './shape.ts'

/** What may stand under a key of an entry in a list of a kind of document; undefined where there is no such key. */
export function shapeOfKey(kind: DocumentKind, section: string | undefined, key: string): Shape | undefined {
  const list = section === undefined ? undefined : sectionsOf(kind)[section]?.shape.list
  return list?.maps?.map(({ keys }) => (Object.hasOwn(keys, key) ? keys[key] : undefined)).find((shape) => shape)
}
