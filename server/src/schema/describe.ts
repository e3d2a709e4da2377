import { descriptions, labels } from './generated/descriptions.ts'
import type { MapShape, TextShape } from './shape.ts'

/** A text for users, in both languages. */
export interface Described {
  readonly en: string
  readonly nl: string
}

/** What a map is. */
export function describeMap({ doc }: MapShape): Described | undefined {
  return doc === undefined ? undefined : descriptions[doc]
}

/** What to write under a key of a map, and what it is for; of a key that is not fixed, what all such keys are for. */
export function describeKey(map: MapShape, key: string): Described | undefined {
  if (!Object.hasOwn(map.keys, key)) return map.others && descriptions[`${map.doc}/`]
  return descriptions[`${map.doc}/${key}`] ?? descriptions[`*/${key}`]
}

/** What a value of a closed list stands for. */
export function labelOf({ doc }: TextShape, value: string): Described | undefined {
  const list = doc === undefined ? undefined : labels[doc]
  return list && Object.hasOwn(list, value) ? list[value] : undefined
}
