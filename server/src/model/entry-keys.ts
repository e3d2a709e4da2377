import { shapeOfKey } from '../schema/entry-key.ts'
import type { Shape } from '../schema/shape.ts'
import type { Placement } from './document.ts'

/** What may stand under a key of the entry that a part is; undefined where the format has no such key there. */
export function shapeUnder({ head, facts }: Placement, key: string): Shape | undefined {
  return shapeOfKey(head.kind, facts.section, key)
}

/** Whether an entry may have a key, by the schema. */
export function knowsKey(placement: Placement, key: string): boolean {
  return shapeUnder(placement, key) !== undefined
}
