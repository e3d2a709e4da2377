import type { Hop, Relation } from '../hop.ts'

/**
 * One step of a way: what leads from one thing to another, to a party, or to what nobody knows; how sure it is where that is another's
 * to say.
 */
export interface Step extends Omit<Hop, 'relation' | 'confidence'>, Partial<Pick<Hop, 'confidence'>> {
  readonly relation: Relation | 'held-by' | 'host-unknown' | 'provider-absent'
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
