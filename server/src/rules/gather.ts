import type { Placement } from '../model/document.ts'
import { groupedBy } from '../model/grouped.ts'
import type { Model } from '../model/index.ts'
import type { Value } from '../model/walk.ts'
import { at, type Context, type Draft, inReadingOrder, type Place } from './rule.ts'

/** Something that is not known, in the place where it is missed. */
export interface Gap {
  readonly at: Place
  /** Whether much hangs on it: then it is told on its own line, and louder. */
  readonly weighty: boolean
}

/** How gaps are told. */
export interface Telling<G extends Gap> {
  readonly alone: (gap: G) => Draft
  /** On the heading of the list in which the first of them stands. */
  readonly together: (gaps: readonly G[], heading: Place) => Draft
}

/**
 * Tells gaps without a flood: what weighs on its own line at warning, the others as one finding a document where there are
 * `thresholds.gatherBelow` or more of them.
 */
export function gathered<G extends Gap>(
  gaps: readonly G[],
  model: Model,
  context: Context,
  telling: Telling<G>,
): readonly Draft[] {
  const weighty = gaps.filter((gap) => gap.weighty).map((gap) => ({ ...telling.alone(gap), level: 'warning' as const }))
  const byDocument = groupedBy(
    gaps.filter((gap) => !gap.weighty),
    (gap) => gap.at.placement.head,
  )
  const rest = [...byDocument].flatMap(([head, here]) => {
    if (here.length < context.settings(head.uri).thresholds.gatherBelow) return here.map(telling.alone)
    const ordered = here.toSorted(
      (a, b) => inReadingOrder(a.at.placement, b.at.placement) || a.at.span.start - b.at.span.start,
    )
    const [first] = ordered
    return first ? [telling.together(ordered, headingOf(first.at, model))] : []
  })
  return [...weighty, ...rest]
}

/** The key of the list that a place stands in; of a list on one line, the place itself. */
function headingOf(place: Place, model: Model): Place {
  const { section } = place.placement.facts
  const head = section === undefined ? undefined : model.listHeading(place.placement.head, section)
  return head ? at(head, head.facts.heading) : place
}

/** Whether a part is critical, or holds special or secret data. */
export function isWeighty(placement: Placement, model: Model): boolean {
  const { entity, references } = placement.facts
  if (entity?.value['criticality'] === 'critical') return true
  return references.some(
    (reference) =>
      reference.kinds.includes('dataset') &&
      ['data', 'stores'].includes(reference.path.split('.')[0] ?? '') &&
      model
        .definitions({ organisation: reference.organisation ?? placement.head.organisation, id: reference.id })
        .some((definition) => definition.entity.kind === 'dataset' && isDelicate(definition.entity.value)),
  )
}

function isDelicate({ personal, classification }: { readonly [key: string]: Value }): boolean {
  return personal === 'special' || classification === 'secret'
}
