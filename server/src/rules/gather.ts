import type { DocumentHead, Placement } from '../model/document.ts'
import { groupedBy } from '../model/grouped.ts'
import type { Model } from '../model/index.ts'
import type { ValueMap } from '../model/walk.ts'
import { at, type Context, type Draft, inPlaceOrder, type Place } from './rule.ts'

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
  { alone, together }: Telling<G>,
): readonly Draft[] {
  const weighty = gaps.filter((gap) => gap.weighty).map((gap) => ({ ...alone(gap), level: 'warning' as const }))
  const others = gaps.filter((gap) => !gap.weighty)
  const rest = byDocument(others, model, (here, heading) => {
    const many = areMany(here, model, context)
    return many === undefined ? [] : many ? [together(here, heading)] : here.map(alone)
  })
  return [...weighty, ...rest]
}

/**
 * Whether things are so many (`thresholds.gatherBelow`) that they are told together. Undefined where slips hide whether they
 * are: a slip is one finding, and does not make one line into several.
 */
export function areMany(gaps: readonly Pick<Gap, 'at'>[], model: Model, { settings }: Context): boolean | undefined {
  const [first] = gaps
  if (!first) return false
  const { head } = first.at.placement
  const { gatherBelow } = settings(head.uri).thresholds
  if (gaps.length >= gatherBelow) return true
  const isHidden = [...model.strays.values()].includes(head.organisation)
  return isHidden || gaps.length + model.damageIn(head.organisation) >= gatherBelow ? undefined : false
}

/** Tells what stands in each document, in reading order, with the heading of the list in which the first of it stands. */
export function byDocument<T extends { readonly at: Place }>(
  all: readonly T[],
  model: Model,
  tell: (here: readonly T[], heading: Place, head: DocumentHead) => readonly Draft[],
): readonly Draft[] {
  return [...groupedBy(all, ({ at: { placement } }) => placement.head)].flatMap(([head, here]) => {
    const ordered = here.toSorted((a, b) => inPlaceOrder(a.at, b.at))
    const [first] = ordered
    return first ? tell(ordered, headingOf(first.at, model), head) : []
  })
}

/** The key of the list that a place stands in; of a list on one line, the place itself. */
export function headingOf(place: Place, model: Model): Place {
  const { section } = place.placement.facts
  const head = section === undefined ? undefined : model.listHeading(place.placement.head, section)
  return head ? at(head, head.facts.heading) : place
}

/** Fixes that go with what is gathered: more than these on one lamp nobody reads. */
export const MOST_FIXES = 3

/** The fields of the format by which a part is weighty. */
export const WEIGHT_FIELDS: readonly string[] = [
  '*.criticality',
  'application.data',
  'component.stores',
  'component.stores.*',
  'dataset.classification',
  'dataset.personal',
]

/** Whether a part is critical, or holds special or secret data. */
export function isWeighty(placement: Placement, model: Model): boolean {
  const { entity, references } = placement.facts
  if (entity?.value['criticality'] === 'critical') return true
  return references.some(
    (reference) =>
      reference.kinds.includes('dataset') &&
      ['data', 'stores'].includes(reference.path.split('.')[0] ?? '') &&
      model
        .sameAs(reference.organisation ?? placement.head.organisation)
        .flatMap((organisation) => model.definitions({ organisation, id: reference.id }))
        .some((definition) => definition.entity.kind === 'dataset' && isDelicate(definition.entity.value)),
  )
}

/** Whether a dataset says that it holds special or secret data. */
export function isDelicate({ personal, classification }: ValueMap): boolean {
  return personal === 'special' || classification === 'secret'
}
