import type { Hop } from '../../analysis/hop.ts'
import type { Subject } from '../../analysis/subjects.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { hopMessage } from '../chain-text.ts'
import { at, type Draft, type Place } from '../rule.ts'
import { touched } from '../subject-places.ts'

/** The steps of a chain that documents state, then what is touched, but for the place that the finding stands on. */
export function relatedTo(
  chain: readonly Hop[],
  subjects: readonly Subject[],
  place: Place,
  catalogue: Catalogue,
): NonNullable<Draft['related']> {
  const steps = chain.flatMap(({ said, ...hop }) =>
    said ? [{ at: at(said.placement, said.span), message: hopMessage(hop, catalogue) }] : [],
  )
  const isElsewhere = ({ at: other }: { readonly at: Place }) =>
    other.placement !== place.placement || other.span.start !== place.span.start
  return [...steps, ...touched(subjects)].filter(isElsewhere)
}
