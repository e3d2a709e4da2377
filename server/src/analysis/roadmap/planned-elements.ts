import type { State } from '../../model/document.ts'
import type { Element } from '../../model/element.ts'
import { nameKey } from '../../model/name-key.ts'
import type { Name } from '../../model/name-table.ts'
import type { EntityKind } from '../../schema/shape.ts'
import { type ElementSource, elementAt, type Reader, textIn } from '../reader.ts'
import { isAtWork } from '../scenario/referred.ts'
import type { Subject } from '../subjects.ts'
import { type Becoming, becomingOf } from './becoming.ts'
import { dayOf, type Expectation, type Plan, planFor } from './plan.ts'

/** The elements of a landscape as they are once what is planned by a day is carried out; who looks at them needs to know nothing of plans. */
export class PlannedElements implements ElementSource {
  /** Every plan that was come across, carried out by then or not. */
  readonly met = new Set<Plan>()
  private readonly now: Reader
  private readonly expected: Expectation
  private readonly day: string
  private readonly today: string

  /** `day`: until which plans are carried out; ''  of those that are done already alone. */
  constructor(now: Reader, expected: Expectation, day: string, today: string) {
    this.now = now
    this.expected = expected
    this.day = day
    this.today = today
  }

  /** Looks at the landscape as it is then. */
  get reader(): Reader {
    return { ...this.now, elements: this }
  }

  /** What one comes to by a name: what it stands for then, or what has taken over from that; undefined where nobody says what has. */
  get(name: Name, kind: EntityKind, state: State): Element | undefined {
    const element = this.now.elements.get(name, kind, state)
    return element && PLANNED.has(kind) ? this.standingFor(element, new Set()) : element
  }

  /** Of what an application, with its components, consists then; undefined where it is not in use: not any more, or not yet. */
  partsOf({ element: whole, parts }: Subject): readonly Element[] | undefined {
    const becoming = this.becoming(whole)
    // What takes over is counted itself.
    if (becoming && becoming.as !== 'itself') return undefined
    const own: readonly [Element, ...Element[]] = becoming?.elements ?? [whole]
    if (textIn(own[0], 'lifecycle') === 'planned' && !this.comesIntoUse(whole)) return undefined
    const components = parts.filter(
      (part) => part !== whole && isAtWork(part) && !own.some((each) => isSame(each, part)),
    )
    const staying = components.filter((part) => becoming?.isAnew !== true || !isOfSameProduct(part, whole))
    return [...own, ...staying.flatMap((part) => this.partAs(part))]
  }

  private standingFor(element: Element, passed: ReadonlySet<string>): Element | undefined {
    const key = `${element.kind} ${nameKey(element)}`
    if (passed.has(key)) return undefined
    const becoming = this.becoming(element)
    if (!becoming) return element
    if (becoming.as === 'nothing') return undefined
    const [only, ...others] = becoming.as === 'others' ? becoming.others : becoming.elements
    // Of several that take over, nobody says which does so for whom.
    if (!only || others.length > 0) return undefined
    return becoming.as === 'others' ? this.standingFor(only, new Set([...passed, key])) : only
  }

  private becoming(element: Element): Becoming | undefined {
    const plan = planFor(element, this.today)
    const on = plan && this.dayMet(plan)
    return plan && on !== undefined && on <= this.day ? becomingOf(element, plan, on, this.now) : undefined
  }

  private dayMet(plan: Plan): string | undefined {
    this.met.add(plan)
    return dayOf(plan, this.expected)
  }

  private partAs(part: Element): readonly Element[] {
    const becoming = this.becoming(part)
    if (!becoming) return [part]
    return becoming.as === 'itself' ? becoming.elements : []
  }

  /** Whether something that is planned is what another plan leads to that is carried out by then. */
  private comesIntoUse({ organisation, id, kind }: Element): boolean {
    const { model } = this.now
    return model.allMentions({ organisation, id }).some(({ placement, reference }) => {
      const { entity } = placement.facts
      if (reference.path !== 'transition.to' || !entity || !PLANNED.has(entity.kind) || kind !== 'application')
        return false
      const other = elementAt(this.now, entity.id, entity.kind)
      const becoming = other && this.becoming(other)
      return becoming?.as === 'others' || (becoming?.as === 'itself' && becoming.isAnew)
    })
  }
}

/** What can have a plan that means something for an application. */
const PLANNED: ReadonlySet<EntityKind> = new Set(['application', 'component', 'platform'])

/** A component that is built as the product that goes, or of which no other is said. */
function isOfSameProduct(part: Element, whole: Element): boolean {
  const product = textIn(part, 'product')
  return product === undefined || product === textIn(whole, 'product')
}

function isSame(one: Element, other: Element): boolean {
  return one.kind === other.kind && nameKey(one) === nameKey(other)
}
