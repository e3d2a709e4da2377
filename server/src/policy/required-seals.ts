import { isMap, type Value } from '../model/walk.ts'

/** A SEAL that entries need that have all of this, each at least so: their most sensitive personal data, and so on. */
export interface RequiredSeal {
  readonly when: Readonly<Partial<Record<Condition, string>>>
  /** 0 to 4. */
  readonly seal: number
}

export type Condition = (typeof CONDITIONS)[number]

const CONDITIONS = ['personal', 'classification', 'criticality'] as const

/** What a policy says under `requiredSeal`; undefined where that is no list. What cannot be understood asks for nothing. */
export function requiredSealsIn(said: Value | undefined): readonly RequiredSeal[] | undefined {
  if (!Array.isArray(said)) return undefined
  return said.flatMap((each): readonly RequiredSeal[] => {
    if (!isMap(each)) return []
    const { when, seal } = each
    if (!isMap(when) || typeof seal !== 'number') return []
    const stated = CONDITIONS.flatMap((key) => (when[key] === undefined ? [] : [[key, when[key]] as const]))
    const isUnderstood = stated.every(([, value]) => typeof value === 'string')
    const isAny = Object.keys(when).length > 0 && stated.length === 0
    return isUnderstood && !isAny ? [{ when: Object.fromEntries(stated) as RequiredSeal['when'], seal }] : []
  })
}
