import { isMap, type Value } from '../model/walk.ts'

/** What decides which SEAL of the EU Cloud Sovereignty Framework something needs. */
export interface SealDeciders {
  readonly personal?: string
  readonly classification?: string
  readonly criticality?: string
}

/** A SEAL that is needed where all of this holds: at least this delicate, this critical. */
export interface RequiredSeal {
  readonly when: SealDeciders
  readonly seal: number
}

/** Whether a condition holds; one that names nothing holds for everything. */
export function needsSeal(when: SealDeciders, of: SealDeciders): boolean {
  return KEYS.every((key) => {
    const least = when[key]
    return least === undefined || rank(key, of[key]) >= rank(key, least)
  })
}

/** What a policy says under `requiredSeal`; an entry that cannot be read is none. */
export function requiredSealsIn(value: Value | undefined): readonly RequiredSeal[] {
  return [value ?? []].flat().flatMap((each): readonly RequiredSeal[] => {
    if (!isMap(each) || !isMap(each['when']) || typeof each['seal'] !== 'number') return []
    const said = each['when']
    const named = KEYS.filter((key) => said[key] !== undefined)
    // With a slip in it, it would hold for more than was meant.
    if (Object.keys(said).some((key) => !isKey(key) && !key.startsWith('x-'))) return []
    if (named.some((key) => rank(key, said[key]) < 0)) return []
    return [{ when: Object.fromEntries(named.map((key) => [key, String(said[key])])), seal: each['seal'] }]
  })
}

const KEYS = ['personal', 'classification', 'criticality'] as const

function isKey(key: string): key is keyof SealDeciders {
  return KEYS.some((each) => each === key)
}

/** From harmless to bad. */
const RANKS: Readonly<Record<keyof SealDeciders, readonly unknown[]>> = {
  personal: ['none', 'ordinary', 'bsn', 'criminal', 'special'],
  classification: ['public', 'internal', 'confidential', 'secret'],
  criticality: ['low', 'medium', 'high', 'critical'],
}

function rank(key: keyof SealDeciders, value: unknown): number {
  return RANKS[key].indexOf(value)
}
