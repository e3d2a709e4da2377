import type { Value } from '../model/walk.ts'
import type { Level, ThresholdName } from '../rules/rule.ts'
import { policyDefaults } from '../schema/generated/policy-defaults.ts'

/** What a policy document says that reviewing needs. */
export interface Policy {
  readonly uri: string
  readonly language: 'nl' | 'en' | undefined
  /** Globs of further documents, relative to the policy's folder. */
  readonly documents: readonly string[]
  /** Levels by rule, or by `category/*`. */
  readonly levels: Readonly<Record<string, Level | 'off'>>
  readonly thresholds: Readonly<Record<ThresholdName, number>>
}

const BYTES_IN_MEGABYTE = 1_000_000

/** The policy in a document's top-level values; what is not understood there is left at its default. */
export function policyOf(uri: string, value: (section: string) => Value | undefined): Policy {
  const language = value('language')
  const documents = value('documents')
  const levels = value('levels')
  return {
    uri,
    language: language === 'nl' || language === 'en' ? language : undefined,
    documents: Array.isArray(documents) ? documents.filter((d): d is string => typeof d === 'string') : [],
    levels: isMap(levels)
      ? Object.fromEntries(Object.entries(levels).flatMap(([rule, level]) => (isLevel(level) ? [[rule, level]] : [])))
      : {},
    thresholds: thresholdsIn(value('thresholds')),
  }
}

/** What a policy sets, over what holds where it says nothing. */
function thresholdsIn(said: Value | undefined): Policy['thresholds'] {
  const given = isMap(said) ? said : {}
  const names = Object.keys(policyDefaults.thresholds) as ThresholdName[]
  const under = (name: ThresholdName): number => {
    const value = given[name]
    return typeof value === 'number' && value > 0 ? value : policyDefaults.thresholds[name]
  }
  return Object.fromEntries(names.map((name) => [name, under(name)])) as Record<ThresholdName, number>
}

/** A threshold under a policy, or what holds without one. */
export function thresholdUnder(policy: Policy | undefined, name: ThresholdName): number {
  return policy?.thresholds[name] ?? policyDefaults.thresholds[name]
}

/** The largest file that is read under a policy, in bytes. */
export function fileLimit(policy: Policy | undefined): number {
  return thresholdUnder(policy, 'fileMegabytes') * BYTES_IN_MEGABYTE
}

/** The policy that applies to a file: the nearest upward; of two in one folder the first by name. */
export function policyFor(uri: string, policies: Iterable<Policy>): Policy | undefined {
  let nearest: Policy | undefined
  for (const policy of policies) {
    const folder = policy.uri.slice(0, policy.uri.lastIndexOf('/') + 1)
    if (!uri.startsWith(folder)) continue
    const nearer = nearest === undefined ? 1 : policy.uri.lastIndexOf('/') - nearest.uri.lastIndexOf('/')
    if (nearest === undefined || nearer > 0 || (nearer === 0 && policy.uri < nearest.uri)) nearest = policy
  }
  return nearest
}

/** The level of a rule under a policy: its own entry, else its category's, else its default; undefined when it is off. */
export function levelUnder(policy: Policy | undefined, rule: string, level: Level): Level | undefined {
  const said = policy?.levels[rule] ?? policy?.levels[`${rule.slice(0, rule.indexOf('/'))}/*`] ?? level
  return said === 'off' ? undefined : said
}

function isMap(value: Value | undefined): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isLevel(value: Value): value is Level | 'off' {
  return value === 'error' || value === 'warning' || value === 'info' || value === 'hint' || value === 'off'
}
