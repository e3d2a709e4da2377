import { stringify } from 'yaml'
import { type Language, message, worded } from '../l10n/message.ts'
import type { Policy } from '../policy/policy.ts'
import type { Review } from '../review/review.ts'
import { type FieldReader, under } from '../schema/field-reader.ts'

/** What holds for a file follows from these. */
export const policyReader: FieldReader = {
  id: 'policy in force',
  reads: under('policy', 'extends levels jurisdictions acceptedKeys exitTests requiredSeal csfWeights ambition'),
}

/** All that holds for a file, whoever said it. */
export function policyText(uri: string, review: Review, language: Language): string {
  const policies = chain(review.policyFor(uri), new Map([...review.allPolicies()].map((each) => [each.uri, each])))
  const from = policies.map((each) => each.slice(each.lastIndexOf('/') + 1)).join(' < ')
  const title = worded(message('policy.in-force', { from }), language)
  return `# ${title}\n${stringify(review.settingsFor(uri), { lineWidth: 0, version: '1.2' })}`
}

/** The files that say how to judge, the nearest first. */
function chain(policy: Policy | undefined, policies: ReadonlyMap<string, Policy>): readonly string[] {
  const passed: string[] = []
  for (let at = policy; at && !passed.includes(at.uri); ) {
    passed.push(at.uri)
    if (at.extends?.startsWith('preset:')) passed.push(at.extends)
    at = at.extends === undefined ? undefined : policies.get(at.extends)
  }
  return passed
}
