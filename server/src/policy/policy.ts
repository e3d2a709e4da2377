import type { Value } from '../model/walk.ts'
import { type PolicyScenario, scenariosIn } from './scenario.ts'

/** What a policy document says, as far as it can be understood; what it leaves out follows from what it extends. */
export interface Policy {
  readonly uri: string
  /** A preset, `preset:gemeente`, or the uri of another policy. */
  readonly extends: string | undefined
  readonly language: 'nl' | 'en' | undefined
  /** Globs of further documents, relative to the policy's folder. */
  readonly documents: readonly string[]
  readonly scenarios: readonly PolicyScenario[]
  /** Its keys that say how to judge, as they stand. */
  readonly said: Readonly<Record<string, Value>>
}

/** Keys that say how to judge. */
const JUDGING = [
  'levels',
  'thresholds',
  'jurisdictions',
  'riskTable',
  'acceptedKeys',
  'exitTests',
  'requiredSeal',
  'csfWeights',
  'ambition',
] as const

/** The policy in a document's top-level values. */
export function policyOf(uri: string, value: (section: string) => Value | undefined): Policy {
  const language = value('language')
  const documents = value('documents')
  const base = value('extends')
  const said = JUDGING.flatMap((key) => {
    const stated = value(key)
    return stated === undefined || stated === null ? [] : [[key, stated] as const]
  })
  return {
    uri,
    extends: typeof base === 'string' ? (base.startsWith('preset:') ? base : resolved(base, uri)) : undefined,
    language: language === 'nl' || language === 'en' ? language : undefined,
    documents: Array.isArray(documents) ? documents.filter((d): d is string => typeof d === 'string') : [],
    scenarios: scenariosIn(value('scenarios')),
    said: Object.fromEntries(said),
  }
}

/** A path relative to a policy, as a uri. */
function resolved(path: string, uri: string): string {
  const steps = uri.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(encodeURIComponent(step))
  }
  return steps.join('/')
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
