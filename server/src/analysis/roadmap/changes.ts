import type { Placement } from '../../model/document.ts'
import type { Element } from '../../model/element.ts'
import type { EntityKind } from '../../schema/shape.ts'
import type { Landscape } from '../landscape.ts'
import { describedIn, nodeOf, type Reader } from '../reader.ts'
import { isAtWork } from '../scenario/referred.ts'
import { inTextOrder, NEVER } from './order.ts'
import { type Plan, planFor } from './plan.ts'
import { successorsOf } from './successors.ts'

/** Something that is planned for a thing of the organisation. */
export interface PlannedChange extends Pick<Plan, 'kind' | 'before' | 'firmness' | 'isOverdue'> {
  /** `application:zaaksysteem` */
  readonly name: string
  readonly element: Element
  /** What comes in its place or where it goes: `application:id`, `product:id`; of what nobody knows what it is, as it is written. */
  readonly to: readonly string[]
  readonly isDone: boolean
  /** Where it is stated. */
  readonly statedIn: Placement
}

/** All that is planned, in the documents of now and of targets; by day, what has none last. */
export function plannedChanges(landscape: Landscape): readonly PlannedChange[] {
  const { today } = landscape
  const known = new Set<Placement>()
  const all = landscape.states.flatMap((state) => {
    const { reader } = landscape.in(state)
    return KINDS.flatMap((kind) =>
      describedIn(reader, kind).flatMap(([id]) => {
        const element = reader.elements.get({ organisation: reader.organisation, id }, kind, state)
        const plan = element && isAtWork(element) ? planFor(element, today) : undefined
        // What the provider of a shared service plans is told there.
        if (!element || !plan || plan.statedIn.facts.entity?.id !== id || known.has(plan.statedIn)) return []
        known.add(plan.statedIn)
        return [changeOf(element, plan, reader)]
      }),
    )
  })
  return all.sort((a, b) => inTextOrder(a.before ?? NEVER, b.before ?? NEVER) || inTextOrder(a.name, b.name))
}

const KINDS: readonly EntityKind[] = ['application', 'component', 'platform', 'device']

function changeOf(element: Element, plan: Plan, reader: Reader): PlannedChange {
  const { kind, before, firmness, isOverdue, on, statedIn } = plan
  return {
    name: nodeOf(element, reader),
    element,
    kind,
    to: successorsOf(element, plan, reader).map((each) =>
      each.element ? nodeOf(each.element, reader) : each.product ? `product:${each.product.id}` : each.written,
    ),
    before,
    firmness,
    isOverdue,
    isDone: on === '',
    statedIn,
  }
}
