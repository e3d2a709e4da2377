import { lastDay } from '../catalogue/calendar.ts'
import type { Placement } from '../model/document.ts'
import type { ItemProblem } from '../model/item-facts.ts'
import { idOf } from '../model/node.ts'
import { isMap, type Value, type ValueMap } from '../model/walk.ts'
import { isNear, nearest } from '../schema/near.ts'
import type { Span } from '../yaml/tree.ts'
import type { Assessed } from './assessed.ts'
import type { DataPlace } from './places.ts'
import type { Reader } from './reader.ts'
import type { Risk } from './risk.ts'
import type { Subject } from './subjects.ts'

/** What an acceptance must say to count: why, by whom, and until when. */
const ACCEPTANCE_KEYS = ['reason', 'acceptedBy', 'until'] as const

/** All that it can say. */
const KEYS: ReadonlySet<string> = new Set(['rule', 'element', 'covers', 'except', 'acceptedOn', ...ACCEPTANCE_KEYS])

export type AcceptanceKey = (typeof ACCEPTANCE_KEYS)[number]

/** A risk that somebody accepted, with the elements that this covers. */
export interface Acceptance {
  readonly rule: string
  /** `kind:id`, or an id of whatever kind; '' where a slip hides it: it may be any. */
  readonly element: string
  /** Ids. */
  readonly covers: ReadonlySet<string>
  /** Ids of what was looked at and not accepted. */
  readonly except: ReadonlySet<string>
  readonly reason: string
  readonly acceptedBy: string
  /** Days or less precise; '' where it is not said. */
  readonly acceptedOn: string
  readonly until: string
  /** What it should say and does not. */
  readonly lacks: readonly AcceptanceKey[]
  /** Where it stands: in its part, the name of the rule. */
  readonly placement: Placement
  readonly span: Span
  /** Which of those of its entry it is, from 0; undefined in the list of the document. */
  readonly index: number | undefined
}

/** What became of an acceptance; the first of these that holds. */
export type AcceptanceState =
  /** Its rule cannot be accepted. */
  | 'impossible'
  /** Nothing is found that it would accept. */
  | 'pointless'
  | 'incomplete'
  | 'expired'
  /** The same cause touches more than it covers. */
  | 'outgrown'
  | 'in-force'

/** An acceptance, held against what the rules found. */
export interface AcceptanceUse {
  readonly acceptance: Acceptance
  readonly state: AcceptanceState
  /** What it covers and of which the rule finds something, as `application:zaaksysteem`. */
  readonly covered: readonly string[]
  /** What the same cause touches besides, covered by no acceptance. */
  readonly beyond: readonly string[]
  /** Of what is pointless: rules of the same kind that do find something of what it covers. */
  readonly instead: readonly string[]
}

/** Whether it counts on a day: whole, and not run out as far as a slip leaves that to read. */
export function isInForce({ lacks, until }: Acceptance, today: string): boolean {
  return lacks.length === 0 && (until === '' || lastDay(until) >= today)
}

/** The acceptances that an organisation wrote down, in force or not. */
export function acceptancesOf({ model, organisation }: Reader): readonly Acceptance[] {
  const placements = new Set<Placement>()
  for (const mentions of model.mentionedIn(organisation).values()) {
    // Of one that a slip cut through only what it covers may be left.
    for (const { placement, reference } of mentions)
      if (reference.path === 'element' || reference.path === 'covers') placements.add(placement)
  }
  for (const definitions of model.definedBy(organisation).values())
    for (const { placement } of definitions) placements.add(placement)
  return [...placements].flatMap(acceptancesIn)
}

/** The acceptances that a part holds. */
export function acceptancesIn(placement: Placement): readonly Acceptance[] {
  const known = ofPlacement.get(placement)
  if (known) return known
  const found = readIn(placement)
  ofPlacement.set(placement, found)
  return found
}

/** As long as a part says the same its acceptances are the same objects. */
const ofPlacement = new WeakMap<Placement, readonly Acceptance[]>()

function readIn(placement: Placement): readonly Acceptance[] {
  const { entity, section, value, rules, heading } = placement.facts
  if (!entity) {
    const isOne = section === 'acceptedRisks' && isMap(value)
    return isOne ? acceptance(value, placement, rules[0] ?? heading, undefined) : []
  }
  const said = [entity.value['acceptedRisks'] ?? []].flat()
  // The rules stand in the order of the entries that name one.
  const places = rules.filter(({ path }) => path === 'acceptedRisks.rule')
  const named = said.filter((each) => isMap(each) && typeof each['rule'] === 'string')
  return said.flatMap((each, index) => {
    if (!isMap(each)) return []
    const place = named.length === places.length ? places[named.indexOf(each)] : undefined
    const here: ValueMap = { element: `${entity.kind}:${entity.id}`, ...each }
    return acceptance(here, placement, place ?? entity.at, index)
  })
}

function acceptance(
  said: ValueMap,
  placement: Placement,
  { start, end }: Span,
  index: number | undefined,
): readonly Acceptance[] {
  // A slip in it does not undo it: what was accepted is not listed again because of a letter.
  const isCut = hasSlip(placement)
  const others = isCut ? Object.keys(said).filter((key) => !KEYS.has(key)) : []
  const meant = (key: string) => said[key] ?? said[nearest(key, others) ?? '']
  const rule = meant('rule')
  const element = meant('element') ?? (isCut ? '' : undefined)
  if (typeof rule !== 'string' || typeof element !== 'string') return []
  const covers = idsIn(meant('covers') ?? (element === '' ? undefined : element))
  if (element === '' && covers.size === 0) return []
  const one = {
    rule,
    element,
    covers,
    except: idsIn(meant('except')),
    reason: textOf(meant('reason')),
    acceptedBy: textOf(meant('acceptedBy')),
    acceptedOn: textOf(meant('acceptedOn')),
    until: textOf(meant('until')),
    lacks: isCut ? [] : ACCEPTANCE_KEYS.filter((key) => textOf(said[key]) === ''),
    placement,
    span: { start, end },
    index,
  }
  return [one]
}

/** Whether a slip cut through an accepted risk, or made a key of it another. */
function hasSlip({ facts: { damaged, entity, problems } }: Placement): boolean {
  const isOfIt = (problem: ItemProblem) =>
    problem.from === 'schema' &&
    problem.schema.problem !== 'not-in-list' &&
    (entity === undefined || problem.schema.path[0] === 'acceptedRisks')
  return damaged || problems.some(isOfIt)
}

function idsIn(value: Value | undefined): ReadonlySet<string> {
  return new Set([value ?? []].flat().flatMap((each) => (typeof each === 'string' ? [idOf(each)] : [])))
}

function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value.trim() : ''
}

/** How a risk stands to what was accepted. */
export interface Standing {
  /** What covers it. */
  readonly by: Acceptance | undefined
  /** What accepted the same cause for others, and not for this one. */
  readonly beside: readonly Acceptance[]
}

/** What acceptances are held against. */
export interface Accepting {
  /** Those in force. */
  readonly acceptances: readonly Acceptance[]
  readonly assessed: readonly Assessed[]
  readonly reader: Reader
}

/**
 * Whether a risk was accepted: for this element, and for this cause. An element that is named as the cause stands for the party
 * that gives it the same risk.
 */
export function standingOf(risk: Risk, rule: string, { acceptances, assessed, reader }: Accepting): Standing {
  const ofCause = acceptances.filter(
    (each) =>
      each.rule === rule &&
      (isCausedBy(risk, each.element, assessed) ||
        (each.covers.has(risk.subject.element.id) && mayHaveSlip(each.element, reader))),
  )
  return standing(ofCause, risk.subject, reader)
}

/** The same of a place of data. */
export function standingOfPlace(
  { cause }: DataPlace,
  subject: Subject,
  rule: string,
  { acceptances, assessed, reader }: Accepting,
): Standing {
  const ofCause = acceptances.filter((each) => {
    if (each.rule !== rule) return false
    if (isCalled(cause, each.element)) return true
    const named = assessed.find((other) => isCalled(other.subject.name, each.element))
    return named?.places.some((place) => place.cause === cause) ?? false
  })
  return standing(ofCause, subject, reader)
}

function standing(ofCause: readonly Acceptance[], { element }: Subject, reader: Reader): Standing {
  const by = ofCause.find((each) => isCovered(element.id, each, reader))
  return { by, beside: by ? [] : ofCause }
}

/** Whether an acceptance covers an id; also one that is almost called like what it names and is not there: one of them is a slip. */
export function isCovered(
  id: string,
  { covers }: Acceptance,
  { model, organisation }: Pick<Reader, 'model' | 'organisation'>,
) {
  if (covers.has(id)) return true
  return [...covers].some((each) => isNear(each, id) && model.definitions({ organisation, id: each }).length === 0)
}

/** A slip in the element that an acceptance names does not undo it. */
function mayHaveSlip(element: string, { model, organisation }: Reader): boolean {
  const definitions = model.definitions({ organisation, id: idOf(element) })
  return definitions.some(({ placement: { facts } }) => facts.problems.length > 0) || model.hasLostId(organisation)
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

/** Whether a thing of a chain is the one that is named, with its kind or without; '' names any. */
export function isCalled(node: string, name: string): boolean {
  return node === name || name === '' || (!name.includes(':') && idOf(node) === name)
}
