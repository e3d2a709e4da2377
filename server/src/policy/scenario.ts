import { isMap, type Value, type ValueMap } from '../model/walk.ts'
import type { Policy } from './policy.ts'

/** A question of the kind "what if". Parties and platforms stand in it as somebody names them, or by their ids once it is known who is meant. */
export type Scenario = CutOff | Outage | Takeover | PriceRise

/** Nobody under the law of these countries or areas delivers any more, nor do these suppliers and what they control: all at once. */
export interface CutOff {
  readonly kind: 'cut-off'
  readonly jurisdictions: readonly string[]
  readonly suppliers: readonly string[]
}

/** A platform is out; `lasts` as the format writes a length of time, `4h`. */
export interface Outage {
  readonly kind: 'outage'
  readonly platform: string
  readonly lasts?: string
}

/** A supplier gets an owner in control. */
export interface Takeover {
  readonly kind: 'takeover'
  readonly supplier: string
  readonly by: Buyer
}

export interface Buyer {
  readonly name?: string
  readonly country: string
}

/** A supplier asks more; `share`: 0.5 is half as much again. */
export interface PriceRise {
  readonly kind: 'price-rise'
  readonly supplier: string
  readonly share?: number
}

/** A scenario that a policy asks about. */
export interface PolicyScenario {
  readonly id: string
  /** As people call it; its id where it has no other name. */
  readonly name: string
  readonly scenario: Scenario
}

/** The scenarios of a policy, over those of what it extends: by one id the nearest. */
export function scenariosOf(
  policy: Policy | undefined,
  policyAt: (uri: string) => Policy | undefined,
): readonly PolicyScenario[] {
  const found = new Map<string, PolicyScenario>()
  const passed = new Set<string>()
  for (let at = policy; at && !passed.has(at.uri); at = at.extends === undefined ? undefined : policyAt(at.extends)) {
    passed.add(at.uri)
    for (const each of at.scenarios) if (!found.has(each.id)) found.set(each.id, each)
  }
  return [...found.values()]
}

/** The scenarios that a policy states, as far as they can be understood: what is wrong with the others is a finding of its own. */
export function scenariosIn(value: Value | undefined): readonly PolicyScenario[] {
  return [value ?? []].flat().flatMap((each): readonly PolicyScenario[] => {
    const id = isMap(each) ? textIn(each, 'id') : undefined
    const scenario = isMap(each) ? scenarioIn(each) : undefined
    return isMap(each) && id !== undefined && scenario ? [{ id, name: textIn(each, 'name') ?? id, scenario }] : []
  })
}

function scenarioIn(said: ValueMap): Scenario | undefined {
  const { cutOff, outage, takeover, priceRise } = said
  if (isMap(cutOff)) return cutOffIn(cutOff)
  if (isMap(outage)) return outageIn(outage)
  if (isMap(takeover)) return takeoverIn(takeover)
  return isMap(priceRise) ? priceRiseIn(priceRise) : undefined
}

function cutOffIn(said: ValueMap): CutOff | undefined {
  const [jurisdictions, suppliers] = [textsIn(said, 'jurisdictions'), textsIn(said, 'suppliers')]
  return jurisdictions.length + suppliers.length === 0 ? undefined : { kind: 'cut-off', jurisdictions, suppliers }
}

function outageIn(said: ValueMap): Outage | undefined {
  const [platform, lasts] = [textIn(said, 'platform'), textIn(said, 'lasts')]
  return platform === undefined ? undefined : { kind: 'outage', platform, ...(lasts === undefined ? {} : { lasts }) }
}

function takeoverIn(said: ValueMap): Takeover | undefined {
  const supplier = textIn(said, 'supplier')
  const by = said['by']
  const country = isMap(by) ? textIn(by, 'country') : undefined
  const name = isMap(by) ? textIn(by, 'name') : undefined
  if (supplier === undefined || country === undefined) return undefined
  return { kind: 'takeover', supplier, by: { ...(name === undefined ? {} : { name }), country } }
}

function priceRiseIn(said: ValueMap): PriceRise | undefined {
  const supplier = textIn(said, 'supplier')
  const share = said['share']
  if (supplier === undefined) return undefined
  return { kind: 'price-rise', supplier, ...(typeof share === 'number' && share > 0 ? { share } : {}) }
}

function textIn(said: ValueMap, key: string): string | undefined {
  const value = said[key]
  return typeof value === 'string' && value !== '' ? value : undefined
}

function textsIn(said: ValueMap, key: string): readonly string[] {
  return [said[key] ?? []].flat().filter((each): each is string => typeof each === 'string')
}
