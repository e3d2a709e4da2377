import type { Placement } from '../model/document.ts'
import { sees } from '../model/document.ts'
import { definitionsSeen, type Element, isOutOfUse } from '../model/element.ts'
import { type Rating, ratingOf } from './rating.ts'
import { type Reader, textIn } from './reader.ts'
import { isAtWork } from './scenario/referred.ts'

/** What a finding counts as touched: an application with the components that are part of it, or a component of none. */
export interface Subject {
  /** `application:zaaksysteem` */
  readonly name: string
  readonly element: Element
  /** The element itself, and the components that are part of it, but for those that are retired. */
  readonly parts: readonly Element[]
  /** Where it is described, of a target where that changes it: this organisation and state bear the effect. */
  readonly placement: Placement
  readonly rating: Rating
  /** Its lifecycle: nothing stated is in use. */
  readonly lifecycle: 'planned' | 'in-use' | 'phasing-out'
  /** Whether the documents of this state say anything of it: of a target, whether it changes it. */
  readonly isTouched: boolean
}

/** Subjects, each once, in the order in which they come. */
export function eachOnce(subjects: readonly Subject[]): readonly Subject[] {
  return [...new Map(subjects.map((subject) => [subject.name, subject])).values()]
}

/** The same without the components that are planned: those count for nothing yet. */
export function asUsed(subject: Subject): Subject {
  const parts = subject.parts.filter((part) => part === subject.element || isAtWork(part))
  return parts.length === subject.parts.length ? subject : { ...subject, parts }
}

/** Elements that are judged as one: an application with its components, or a component by itself. */
export interface Whole {
  readonly kind: 'application' | 'component'
  readonly id: string
  /** Ids of the components that are part of it. */
  readonly components: readonly string[]
}

/** The applications of an organisation in a state, and components of none; each by id, so that it does not matter who was read first. */
export function wholesOf(reader: Reader): readonly Whole[] {
  const { model, organisation, state, elements } = reader
  const applications: string[] = []
  const components: string[] = []
  for (const [id, definitions] of model.definedBy(organisation)) {
    for (const { entity, placement } of definitions) {
      if (!sees(state, placement.head.state)) continue
      if (entity.kind === 'application' && applications.at(-1) !== id) applications.push(id)
      if (entity.kind === 'component' && components.at(-1) !== id) components.push(id)
    }
  }
  const known = new Set(applications)
  const parts = new Map<string, string[]>()
  const alone: string[] = []
  for (const id of components) {
    const component = elements.get({ organisation, id }, 'component', state)
    if (!component) continue
    const said = textIn(component, 'partOf')
    const whole = said ?? id
    // Of what it is part of that is not there, its own finding tells; and a slip may hide that it is part of something.
    if (!known.has(whole)) {
      if (said === undefined && !model.hasLostId(organisation)) alone.push(id)
    } else parts.set(whole, [...(parts.get(whole) ?? []), id])
  }
  return [
    ...applications
      .sort()
      .map((id) => ({ kind: 'application' as const, id, components: (parts.get(id) ?? []).sort() })),
    ...alone.sort().map((id) => ({ kind: 'component' as const, id, components: [] })),
  ]
}

/** A whole as something to judge; undefined for what is retired, or what a slip made unreadable. */
export function subjectOf({ kind, id, components }: Whole, reader: Reader): Subject | undefined {
  const { model, organisation, state, elements } = reader
  const element = elements.get({ organisation, id }, kind, state)
  const lifecycle = element?.facts.get('lifecycle')?.value
  if (!element || lifecycle === 'retired') return undefined
  const parts = [
    element,
    ...components
      .flatMap((each) => elements.get({ organisation, id: each }, 'component', state) ?? [])
      .filter((each) => !isOutOfUse(each)),
  ]
  const definitions = definitionsSeen(model, { organisation, id }, kind, state)
  const here = definitions.find(({ placement }) => placement.head.state === state)
  const placement = (here ?? definitions[0])?.placement
  // What a slip hides in one state is not held against the next.
  if (!placement || definitions.some((definition) => definition.placement.facts.damaged)) return undefined
  const isNew = definitions.every((definition) => definition.placement.head.state !== 'current')
  // What it adds to cannot be told while that is hidden, or stands in a document that does not say whose it is.
  const isHidden = () =>
    model.hasDamage(organisation) || elements.get({ organisation: '', id }, kind, 'current') !== undefined
  if (isNew && state !== 'current' && isHidden()) return undefined
  return {
    name: `${kind}:${id}`,
    element,
    parts,
    placement,
    rating: ratingOf(parts, reader),
    lifecycle: lifecycle === 'planned' || lifecycle === 'phasing-out' ? lifecycle : 'in-use',
    isTouched: here !== undefined,
  }
}
