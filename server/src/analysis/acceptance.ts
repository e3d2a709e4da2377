import { lastDay } from '../catalogue/control.ts'
import { isMap, type Value, type ValueMap } from '../model/walk.ts'
import type { Assessed } from './landscape.ts'
import type { DataPlace } from './places.ts'
import { mapsIn, type Reader } from './reader.ts'
import type { Risk } from './risk.ts'
import type { Subject } from './subjects.ts'

/** A risk that somebody accepted, with the elements that this covers. */
export interface Acceptance {
  readonly rule: string
  /** `kind:id`, or an id of whatever kind. */
  readonly element: string
  readonly covers: ReadonlySet<string>
}

/** The risks that an organisation accepted and that still count on a day: with a reason, with who did, and not run out. */
export function acceptancesOf({ model, organisation }: Reader, today: string): readonly Acceptance[] {
  const listed = new Set<ValueMap>()
  for (const mentions of model.mentionedIn(organisation).values()) {
    for (const { placement, reference } of mentions)
      if (reference.path === 'element' && isMap(placement.facts.value)) listed.add(placement.facts.value)
  }
  const onEntries = [...model.definedBy(organisation).values()]
    .flat()
    .flatMap(({ entity }) =>
      mapsIn(entity.value['acceptedRisks']).map(
        (said): ValueMap => ({ element: `${entity.kind}:${entity.id}`, ...said }),
      ),
    )
  return [...listed, ...onEntries].flatMap((said) => acceptance(said, today) ?? [])
}

function acceptance(said: ValueMap, today: string): Acceptance | undefined {
  const { rule, element, until } = said
  if (typeof rule !== 'string' || typeof element !== 'string' || typeof until !== 'string') return undefined
  if (!isSaid(said['reason']) || !isSaid(said['acceptedBy']) || lastDay(until) < today) return undefined
  const covers = [said['covers'] ?? element].flat().filter((each) => typeof each === 'string')
  return { rule, element, covers: new Set(covers.map(idOf)) }
}

/**
 * Whether a risk was accepted: for this element, and for this cause. An element that is named as the cause stands for the party
 * that gives it the same risk.
 */
export function isAccepted(risk: Risk, rule: string, { acceptances, assessed, reader }: Accepting): boolean {
  return acceptances.some(
    (each) =>
      each.rule === rule &&
      each.covers.has(risk.subject.element.id) &&
      (isCausedBy(risk, each.element, assessed) || isDamaged(each.element, reader)),
  )
}

/** What an acceptance is held against. */
export interface Accepting {
  readonly acceptances: readonly Acceptance[]
  readonly assessed: readonly Assessed[]
  readonly reader: Reader
}

/** A slip in the element that an acceptance names does not undo it. */
function isDamaged(element: string, { model, organisation }: Reader): boolean {
  const definitions = model.definitions({ organisation, id: idOf(element) })
  return definitions.some(({ placement }) => placement.facts.damaged) || model.hasLostId(organisation)
}

/** Whether the place of data was accepted: for this element, and for this cause or an element that has the same cause. */
export function isPlaceAccepted(
  { cause }: DataPlace,
  { element }: Subject,
  rule: string,
  acceptances: readonly Acceptance[],
  assessed: readonly Assessed[],
): boolean {
  return acceptances.some((each) => {
    if (each.rule !== rule || !each.covers.has(element.id)) return false
    if (isCalled(cause, each.element)) return true
    const named = assessed.find(({ subject }) => isCalled(subject.name, each.element))
    return named?.places.some((place) => place.cause === cause) ?? false
  })
}

function isCausedBy({ cause, kind, exposure }: Risk, element: string, assessed: readonly Assessed[]): boolean {
  const isNamed = (node: string) => isCalled(node, element)
  if (isNamed(cause) || isNamed(`supplier:${exposure.party}`)) return true
  const named = assessed.find(({ subject }) => isNamed(subject.name))
  return (
    named?.risks.some(
      (other) =>
        other.kind === kind && other.exposure.party === exposure.party && other.exposure.country === exposure.country,
    ) ?? false
  )
}

/** Whether a thing of a chain is the one that is named, with its kind or without. */
function isCalled(node: string, name: string): boolean {
  return node === name || (!name.includes(':') && idOf(node) === name)
}

function idOf(node: string): string {
  return node.replace(/^[a-zA-Z]+:/, '')
}

function isSaid(value: Value | undefined): boolean {
  return typeof value === 'string' && value.trim() !== ''
}
