import { describeKey } from '../../schema/describe.ts'
import type { MapShape, Shape } from '../../schema/shape.ts'
import type { Offered } from './offered.ts'
import type { Place } from './place.ts'
import { type Beginnings, pairsText, starter } from './starter.ts'

/** The keys that a map may still have, the required ones first, each with a value to begin with. */
export function keysAt(place: Place, from: Beginnings, fits: (key: string) => boolean): readonly Offered[] {
  const { maps, beside, start, end, before, after, column, isFlow, renames } = place
  return maps.flatMap((map) => {
    const needed = beside.length === 0 && renames === undefined ? map.required : []
    // A map that needs several keys begins with all of them.
    if (needed.length > 1) {
      const text = pairsText(map, needed, { isFlow, column }, from)
      return text === undefined
        ? []
        : [{ kind: 'key', label: needed.join(', '), text: before + text + after, start, end, asksOn: true }]
    }
    return keysOf(map, from).flatMap(([key, shape]): readonly Offered[] => {
      if (beside.includes(key) || needed.some((each) => each !== key)) return []
      const about = describeKey(map, key)
      const base = { kind: 'key', label: key, start, end, ...(about ? { about } : {}) } as const
      if (renames !== undefined) return key === renames || !fits(key) ? [] : [{ ...base, text: before + key + after }]
      const value = starter(shape, key, { isFlow, column }, from)
      return value === undefined ? [] : [{ ...base, text: `${before}${key}:${value}${after}`, asksOn: true }]
    })
  })
}

function keysOf(map: MapShape, from: Beginnings): readonly (readonly [key: string, shape: Shape])[] {
  const fixed = [...map.required, ...Object.keys(map.keys).filter((key) => !map.required.includes(key))]
  const known = fixed.flatMap((key) => {
    const shape = map.keys[key]
    return shape ? [[key, shape] as const] : []
  })
  const { others, otherKeys } = map
  if (!others || !otherKeys) return known
  const free = from.choicesFor(otherKeys)
  return [...known, ...free.map((key) => [key, others] as const)]
}
