import { type SourceDocument, sectionValue } from '../model/document.ts'
import type { Policies } from '../policy/policies.ts'
import { type Policy, policyOf } from '../policy/policy.ts'
import type { DocumentKind } from '../schema/validate.ts'

/** What a policy that is another changes: nothing, how loud findings are where they are shown, or what is found as well. */
export type PolicyChange = 'nothing' | 'levels' | 'judgements'

/** Takes what the documents of a file say as a policy. Its name makes it one, so that what it names is known before anything else is read. */
export function followPolicy(
  policies: Policies,
  uri: string,
  nameKind: DocumentKind | undefined,
  documents: readonly SourceDocument[],
): PolicyChange {
  const policy = nameKind === 'policy' ? documents.find((document) => document.head.kind === 'policy') : undefined
  const before = policies.get(uri)
  if (!policy && !before) return 'nothing'
  policies.set(uri, policy && policyOf(uri, (section) => sectionValue(policy, section)))
  const now = policies.get(uri)
  if (findingsBy(before) === findingsBy(now)) return 'nothing'
  return judging(before) === judging(now) ? 'levels' : 'judgements'
}

/** What of a policy has to do with findings: what it asks about is answered when somebody asks. */
function findingsBy(policy: Policy | undefined): string {
  return JSON.stringify({ ...policy, scenarios: [] })
}

/** What of a policy decides what is found. What one rule says may hang on whether another is off, not on how loud that is. */
function judging(policy: Policy | undefined): string {
  const levels = Object.entries(policy?.said.levels ?? {}).map(([rule, level]) => [rule, level === 'off'])
  return JSON.stringify({ ...policy, scenarios: [], said: { ...policy?.said, levels } })
}
