import type { Confidence } from '../schema/generated/types.ts'
import type { Entry, Section } from './data.ts'

/**
 * An entry over the one of the same id below it: what it states counts, what it does not state stays. Claims that belong
 * together are taken together, with their own confidence: who states another owner has not confirmed the old owner's seat.
 */
export function overlaid<S extends Section>(section: S, below: Entry<S>, above: Entry<S>): Entry<S> {
  const lower: Record<string, unknown> = { ...below }
  const upper: Readonly<Record<string, unknown>> = { ...above }
  const confidence: Record<string, unknown> = { ...(lower['confidence'] as object | undefined) }
  for (const { claim, keys } of CLAIMS[section] ?? []) {
    if (!keys.some((key) => key in upper)) continue
    for (const key of keys) delete lower[key]
    confidence[claim] = statedConfidence(upper, claim, keys)
  }
  return { ...lower, ...upper, ...(Object.keys(confidence).length > 0 ? { confidence } : {}) } as Entry<S>
}

/** As sure as it says; else as a source and a date allow. */
function statedConfidence(
  entry: Readonly<Record<string, unknown>>,
  claim: string,
  keys: readonly string[],
): Confidence {
  const said = (entry['confidence'] as Readonly<Record<string, Confidence>> | undefined)?.[claim]
  const claims = keys.map((key) => entry[key] as { readonly source?: unknown } | undefined)
  const hasSource = [entry, ...claims].some((each) => each?.source !== undefined) || entry['sources'] !== undefined
  return said ?? (hasSource ? 'sourced' : 'general-knowledge')
}

interface Claim {
  /** As `confidence` calls it. */
  readonly claim: string
  readonly keys: readonly string[]
}

const CLAIMS: { readonly [S in Section]?: readonly Claim[] } = {
  suppliers: [
    { claim: 'identity', keys: ['country'] },
    {
      claim: 'ownership',
      keys: [
        'ultimateParent',
        'ownership',
        'parentOwnership',
        'otherJurisdictions',
        'controlOutsideEea',
        'ownershipAsOf',
        'controlEvents',
      ],
    },
  ],
  products: [
    { claim: 'identity', keys: ['supplier'] },
    { claim: 'hosting', keys: ['hostedOn', 'euHostingOption'] },
    { claim: 'licence', keys: ['licence', 'licenceNote', 'licenceChange'] },
  ],
}
