import type { Landscape } from '../analysis/landscape.ts'
import type { StateOfThings } from '../analysis/state-of-things.ts'
import { definitionsSeen } from '../model/element.ts'
import type { Definition } from '../model/index.ts'
import type { Value } from '../model/walk.ts'
import { isNear } from '../schema/near.ts'
import type { EntityKind } from '../schema/shape.ts'

/** A thing of an organisation as it is now: what each of its current documents says of it, the first that is read first. */
export interface Thing {
  readonly id: string
  readonly first: Definition
  readonly definitions: readonly Definition[]
}

/** The things of a kind that an organisation has now; none that a slip made hard to read. */
export function currentThings(kind: EntityKind, landscape: Landscape): readonly Thing[] {
  const now = landscape.in('current')
  return now.once(questionFor(kind))
}

/** One question for each kind, so that it is the same one whenever it is asked. */
function questionFor(kind: EntityKind): (now: StateOfThings) => readonly Thing[] {
  const question = QUESTIONS.get(kind) ?? makeQuestion(kind)
  QUESTIONS.set(kind, question)
  return question
}

const QUESTIONS = new Map<EntityKind, (now: StateOfThings) => readonly Thing[]>()

function makeQuestion(kind: EntityKind): (now: StateOfThings) => readonly Thing[] {
  const ofOne = (definition: Definition, now: StateOfThings) => thingOf(definition, now)
  return (now) => {
    const { model, organisation } = now.reader
    const definitions = [...model.idsOf(organisation, kind)].flatMap(
      (id) => model.definitions({ organisation, id }).find(({ entity }) => entity.kind === kind) ?? [],
    )
    return now.askAll(definitions, ofOne)
  }
}

/** The thing that a definition is one of. */
function thingOf({ entity: { kind, id } }: Definition, { reader }: StateOfThings): readonly Thing[] {
  const { model, organisation } = reader
  const definitions = model
    .sameAs(organisation)
    .flatMap((each) => definitionsSeen(model, { organisation: each, id }, kind, 'current'))
  const [first] = definitions
  // Of a document whose organisation is a slip, what the right one describes as well is told there.
  if (!first || first.placement.head.organisation !== organisation) return []
  return definitions.some(({ placement }) => placement.facts.damaged) ? [] : [{ id, first, definitions }]
}

/** The same of several kinds. */
export function currentThingsOf(kinds: readonly EntityKind[], landscape: Landscape): readonly Thing[] {
  const lists = kinds.map((kind) => currentThings(kind, landscape))
  return landscape.in('current').remember(`things ${kinds.join()}`, lists, () => lists.flat())
}

/** What is said under a key, by the first that says it. */
export function stated({ definitions }: Thing, key: string): Value | undefined {
  return definitions.map(({ entity }) => entity.value[key]).find((value) => value !== undefined && !isBlank(value))
}

/** Whether nothing is said under a key: that it is not known is something too, and what is wrong with it a finding already. */
export function isUnstated(thing: Thing, key: string): boolean {
  return stated(thing, key) === undefined && !thing.definitions.some((definition) => hasProblemWith(definition, key))
}

/** Whether no part that describes a thing has a mistake in it, which may hide what it says. */
export function isWell({ definitions }: Thing): boolean {
  return definitions.every(({ placement }) => placement.facts.problems.length === 0)
}

function isBlank(value: Value): boolean {
  return typeof value === 'string' && value.trim() === ''
}

/** Whether a key may be there, in a form that is not read: with a value that cannot be, misspelt, or where it has no place. */
export function hasProblemWith({ placement }: Definition, key: string): boolean {
  return placement.facts.problems.some((problem) => {
    if (problem.from !== 'schema') return true
    const { problem: what, key: written, path } = problem.schema
    return what === 'unknown-key' ? written !== undefined && isNear(written, key) : path[0] === key
  })
}
