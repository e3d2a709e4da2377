import type { Hop, Relation } from '../hop.ts'

/** One step of a way; besides what leads to a party, what leads from one thing to another. */
export interface Step extends Pick<Hop, 'from' | 'to' | 'source' | 'asOf'> {
  readonly relation:
    | Relation
    | 'needs'
    | 'has-part'
    | 'part-of'
    | 'linked-to'
    | 'held-by'
    | 'host-unknown'
    | 'provider-absent'
}

/** The steps alone, without the documents that say so: what comes of a scenario may outlive them. */
export function plain(steps: readonly Step[]): readonly Step[] {
  return steps.map(({ from, relation, to, source, asOf }) => ({
    from,
    relation,
    to,
    ...(source === undefined ? {} : { source }),
    ...(asOf === undefined ? {} : { asOf }),
  }))
}

export function withoutSource({ from, relation, to }: Step): Step {
  return { from, relation, to }
}
