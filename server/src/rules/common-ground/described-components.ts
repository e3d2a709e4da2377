import type { Question } from '../../analysis/answers.ts'
import type { Landscape } from '../../analysis/landscape.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { definitionsSeen, type Element } from '../../model/element.ts'
import type { Definition } from '../../model/index.ts'
import { componentInUse } from '../components.ts'
import { addedPerState } from '../per-state.ts'
import { at, inReadingOrder, type Place } from '../rule.ts'
import { hasProblemWith } from '../unstated.ts'
import type { OfElement } from './telling.ts'

/** A component in use, as it is in a state that describes it. */
export interface DescribedComponent {
  readonly id: string
  readonly element: Element
  /** What that state says of it; of the current state where it is described first. */
  readonly definition: Definition
  readonly at: Place
  /** All that this state sees said of it. */
  readonly definitions: readonly Definition[]
}

/** Whether a mistake may hide what is said of a component under one of these keys. */
export function mayBeHidden({ definitions }: DescribedComponent, keys: readonly string[]): boolean {
  return definitions.some((definition) => keys.some((key) => hasProblemWith(definition, key)))
}

/** The components that an organisation describes in a state, but for what a slip may hide. */
export function componentsIn(things: StateOfThings): readonly DescribedComponent[] {
  const { model, organisation } = things.reader
  // What a target adds to cannot be told while that is hidden.
  if (things.state !== 'current' && model.hasDamage(organisation)) return []
  const definitions = [...model.idsOf(organisation, 'component')].flatMap(
    (id) => model.definitions({ organisation, id }).find(({ entity }) => entity.kind === 'component') ?? [],
  )
  return things.askAll(definitions, described)
}

function described({ entity: { id } }: Definition, { reader }: StateOfThings): readonly DescribedComponent[] {
  const { model, organisation, state, elements } = reader
  const seen = definitionsSeen(model, { organisation, id }, 'component', state)
  const element = componentInUse(elements, organisation, id, state)
  const [definition] = seen
    .filter(({ placement }) => placement.head.state === state)
    .toSorted((a, b) => inReadingOrder(a.placement, b.placement))
  if (!element || !definition || seen.some(({ placement }) => placement.facts.damaged)) return []
  return [{ id, element, definition, at: at(definition.placement, definition.entity.at), definitions: seen }]
}

/** What is found of components as they are now, and of a target what it adds. */
export function foundInStates<F extends OfElement>(
  landscape: Landscape,
  question: Question<DescribedComponent, StateOfThings, readonly F[]>,
): readonly F[] {
  return addedPerState<F>(
    landscape,
    (state) => {
      const things = landscape.in(state)
      return things.askAll(things.once(componentsIn), question)
    },
    ({ name, of }, before) => !before.some((other) => other.name === name && other.of === of),
  ).map(({ found }) => found)
}
