import { isMap, type Value } from '../model/walk.ts'
import { policyDefaults, policyPresets } from '../schema/generated/policy-defaults.ts'
import type { CsfWeights } from '../schema/generated/types.ts'
import { isLevel, type Level } from './level.ts'
import type { Policy } from './policy.ts'
import { type RequiredSeal, requiredSealsIn } from './required-seals.ts'

/** How to judge what stands in a file: a policy, over what it extends, over what holds without one. */
export interface Settings {
  /** Levels by rule, or by `category/*`. */
  readonly levels: Readonly<Record<string, Level | 'off'>>
  readonly thresholds: Readonly<Record<ThresholdName, number>>
  readonly jurisdictions: JurisdictionSettings
  readonly riskTable: Readonly<Record<Impact, Readonly<Record<Likelihood, Level | 'off'>>>>
  /** Answers on encryption keys that are enough for confidential data. */
  readonly acceptedKeys: readonly string[]
  /** Cases for which leaving must have been tested. */
  readonly exitTests: readonly string[]
  /** SEAL of the EU Cloud Sovereignty Framework that some entries need. */
  readonly requiredSeal: readonly RequiredSeal[]
  /** The weights that the score is counted with, as the catalogue calls them. */
  readonly csfWeights: CsfWeights
  /** Where the organisation wants to go, each by the year; empty where it does not say. */
  readonly ambition: Readonly<Record<Measure, readonly Goal[]>>
  /** What a policy says, and does not hold for want of one: `jurisdictions.locations`, `acceptedKeys`. */
  readonly stated: ReadonlySet<string>
  /** Uri of the policy, it or one that it builds on, whose `extends` names one that is not here. */
  readonly baseMissingIn: string | undefined
}

/** What an ambition is about: a share of the applications, as `ambition` in the schema. */
export type Measure = 'european' | 'openSource' | 'commonGround'

/** A share to be reached by the end of a year. */
export interface Goal {
  readonly year: number
  /** 0 to 1. */
  readonly share: number
  /** Where that was decided. */
  readonly decision?: string
}

export interface JurisdictionSettings {
  /** Countries, or `EU` and `EEA` for all their members. */
  readonly trusted: readonly string[]
  readonly locations: readonly string[]
  readonly likelihood: Readonly<Record<string, Likelihood>>
  readonly highRisk: { readonly countries: readonly string[]; readonly source?: string; readonly asOf?: string }
}

/** Numbers that a policy may set, as `thresholds` in its schema. */
export type ThresholdName = keyof (typeof policyDefaults)['thresholds']
/** How likely it is that the law of a country is used against an organisation here. */
export type Likelihood = 'trusted' | 'limited' | 'raised' | 'high'
/** How bad it is, by data and criticality. */
export type Impact = 'low' | 'medium' | 'high' | 'critical'

/** The settings of a policy; of one that extends itself, in a circle, each counts once. */
export function settingsOf(policy: Policy | undefined, policies: ReadonlyMap<string, Policy>): Settings {
  const layers: Readonly<Record<string, Value>>[] = []
  const passed = new Set<string>()
  let baseMissingIn: string | undefined
  for (let at = policy; at && !passed.has(at.uri); ) {
    passed.add(at.uri)
    layers.push(at.said)
    const base: string | undefined = at.extends
    if (base?.startsWith('preset:')) layers.push(presetOf(base.slice('preset:'.length)))
    const above: Policy | undefined = base === undefined ? undefined : policies.get(base)
    if (base !== undefined && !base.startsWith('preset:') && !above) baseMissingIn = at.uri
    at = above
  }
  // What is extended comes first, so that what extends it goes over it.
  const said = (key: string): Said => layers.map((layer) => layer[key]).toReversed()
  return {
    baseMissingIn,
    levels: levelsIn(said('levels')),
    thresholds: thresholdsIn(said('thresholds')),
    jurisdictions: jurisdictionsIn(said('jurisdictions')),
    riskTable: riskTableIn(said('riskTable')),
    acceptedKeys:
      said('acceptedKeys')
        .map(texts)
        .findLast((keys) => keys !== undefined) ?? [],
    exitTests:
      said('exitTests')
        .map(texts)
        .findLast((cases) => cases !== undefined) ?? policyDefaults.exitTests,
    csfWeights: said('csfWeights').filter(isWeights).at(-1) ?? policyDefaults.csfWeights,
    ambition: ambitionIn(said('ambition')),
    requiredSeal:
      said('requiredSeal')
        .map(requiredSealsIn)
        .findLast((seals) => seals !== undefined) ?? [],
    stated: new Set(layers.flatMap(keysIn)),
  }
}

/** The keys of a policy, and those under them. */
function keysIn(layer: Readonly<Record<string, Value>>): readonly string[] {
  return Object.entries(layer).flatMap(([key, value]) => [
    key,
    ...(isMap(value) ? Object.keys(value).map((inner) => `${key}.${inner}`) : []),
  ])
}

function presetOf(name: string): Readonly<Record<string, Value>> {
  return Object.hasOwn(policyPresets, name) ? (policyPresets[name] as unknown as Readonly<Record<string, Value>>) : {}
}

type Said = readonly (Value | undefined)[]

/** Later ones over earlier ones. */
function levelsIn(said: Said): Settings['levels'] {
  const pairs = said.filter(isMap).flatMap((levels) => Object.entries(levels))
  return Object.fromEntries(pairs.flatMap(([rule, level]) => (isLevel(level) ? [[rule, level]] : [])))
}

function thresholdsIn(said: Said): Settings['thresholds'] {
  const thresholds: Record<ThresholdName, number> = { ...policyDefaults.thresholds }
  const names = Object.keys(thresholds) as ThresholdName[]
  for (const given of said.filter(isMap)) {
    for (const name of names) {
      const value = given[name]
      if (typeof value === 'number' && value > 0) thresholds[name] = value
    }
  }
  return thresholds
}

function jurisdictionsIn(said: Said): JurisdictionSettings {
  const { trusted, locations, likelihood, highRisk } = policyDefaults.jurisdictions
  let settings: JurisdictionSettings = { trusted, locations, likelihood, highRisk }
  for (const given of said.filter(isMap)) {
    const high = given['highRisk']
    settings = {
      trusted: texts(given['trusted']) ?? settings.trusted,
      locations: texts(given['locations']) ?? settings.locations,
      likelihood: { ...settings.likelihood, ...likelihoodsIn(given['likelihood']) },
      highRisk: isMap(high)
        ? {
            countries: texts(high['countries']) ?? [],
            ...(typeof high['source'] === 'string' ? { source: high['source'] } : {}),
            ...(typeof high['asOf'] === 'string' ? { asOf: high['asOf'] } : {}),
          }
        : settings.highRisk,
    }
  }
  return settings
}

function likelihoodsIn(value: Value | undefined): Readonly<Record<string, Likelihood>> {
  if (!isMap(value)) return {}
  return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => (isLikelihood(each) ? [[key, each]] : [])))
}

function riskTableIn(said: Said): Settings['riskTable'] {
  const table: Record<Impact, Record<Likelihood, Level | 'off'>> = {
    low: { ...policyDefaults.riskTable.low },
    medium: { ...policyDefaults.riskTable.medium },
    high: { ...policyDefaults.riskTable.high },
    critical: { ...policyDefaults.riskTable.critical },
  }
  for (const given of said.filter(isMap)) {
    for (const impact of Object.keys(table) as Impact[]) {
      const row = given[impact]
      if (!isMap(row)) continue
      for (const [likelihood, level] of Object.entries(row))
        if (isLikelihood(likelihood) && isLevel(level)) table[impact][likelihood] = level
    }
  }
  return table
}

/** Who states goals for a measure puts them in the place of all that were stated before. */
function ambitionIn(said: Said): Settings['ambition'] {
  const goals = (measure: Measure): readonly Goal[] =>
    goalsIn(said.filter(isMap).findLast((given) => Array.isArray(given[measure]))?.[measure])
  return { european: goals('european'), openSource: goals('openSource'), commonGround: goals('commonGround') }
}

function goalsIn(value: Value | undefined): readonly Goal[] {
  const goals = [value ?? []].flat().flatMap((each): readonly Goal[] => {
    if (!isMap(each)) return []
    const { year, share, decision } = each
    if (!Number.isInteger(year) || typeof share !== 'number' || share < 0 || share > 1) return []
    return [{ year: Number(year), share, ...(typeof decision === 'string' ? { decision } : {}) }]
  })
  return goals.toSorted((a, b) => a.year - b.year)
}

function isWeights(value: unknown): value is CsfWeights {
  return value === 'v1.2.1' || value === 'calculator-2026-06-01'
}

function isLikelihood(value: unknown): value is Likelihood {
  return value === 'trusted' || value === 'limited' || value === 'raised' || value === 'high'
}

function texts(value: Value | undefined): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : undefined
}

/** The level of a rule: its own entry, else its category's, else its default; undefined when it is off. */
export function levelUnder({ levels }: Settings, rule: string, level: Level): Level | undefined {
  const said = levels[rule] ?? levels[`${rule.slice(0, rule.indexOf('/'))}/*`] ?? level
  return said === 'off' ? undefined : said
}

/** The largest file that is read, in bytes. */
export function fileLimit({ thresholds }: Settings): number {
  return thresholds.fileMegabytes * BYTES_IN_MEGABYTE
}

const BYTES_IN_MEGABYTE = 1_000_000
