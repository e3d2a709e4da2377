import type { Acceptance } from '../analysis/acceptance.ts'
import { monthsAfter } from '../catalogue/calendar.ts'
import { message } from '../l10n/message.ts'
import type { Placement } from '../model/document.ts'
import { idOf } from '../model/node.ts'
import { hasIdForm } from './id-form.ts'
import type { Change, Fix, KeyValue } from './rule.ts'
import { tabStop } from './tab-stop.ts'

/** What is to be accepted. */
export interface Acceptable {
  readonly rule: string
  readonly cause: string
  /** As `application:zaaksysteem`. */
  readonly affected: readonly string[]
  /** Id of the one at which it is told, if it is one of them. */
  readonly element: string | undefined
  /** A part of the organisation that would accept it. */
  readonly from: Placement
  /** What was accepted of the same cause. */
  readonly beside: readonly Acceptance[]
}

/**
 * Writes an accepted risk down, for those who accept it to complete; where the same cause was accepted for others, adds these to
 * it. None for what is gathered: what has no cause in common is not accepted in one go.
 */
export function acceptFixes(what: Acceptable, today: string): readonly Fix[] {
  const shown = what.affected.find((name) => idOf(name) === what.element) ?? what.affected[0] ?? ''
  const isOfOne = what.affected.length === 1 || oneThing(what.cause) !== undefined
  const element = nameIn(what.cause) ?? (isOfOne ? nameIn(shown) : undefined)
  if (element === undefined) return []
  const names = what.affected.map(idOf)
  const wider = what.beside.filter(({ covers, element: of }) => covers.size > 1 || !covers.has(idOf(of)))
  return [...wider.flatMap((each) => acceptToo(each, names)), acceptNew(what, element, today)]
}

function acceptNew({ rule, affected, from }: Acceptable, element: string, today: string): Fix {
  const names = affected.map(idOf)
  const isItself = names.length === 0 || (names.length === 1 && names[0] === element)
  const values: readonly KeyValue[] = [
    { key: 'rule', yaml: rule },
    { key: 'element', yaml: element },
    ...(isItself ? [] : [{ key: 'covers', yaml: `[${names.join(', ')}]` }]),
    ...unsaid('reason', 'acceptedBy'),
    { key: 'acceptedOn', yaml: today },
    endAfter(today),
  ]
  return {
    kind: 'accept',
    title: message('fix.accept', {
      rule: rule.slice(rule.indexOf('/') + 1),
      element: idOf(element),
      count: isItself ? 0 : names.length,
    }),
    change: { create: { section: 'acceptedRisks', from, values } },
  }
}

function acceptToo({ placement, span, covers }: Acceptance, names: readonly string[]): readonly Fix[] {
  const open = names.filter((name) => !covers.has(name))
  if (open.length === 0) return []
  const values = open.map((yaml) => ({ key: 'covers', yaml, adds: true as const }))
  const change: Change = { set: { in: placement, at: span.start, values } }
  return [{ kind: 'accept', title: message('fix.accept-too', { names: open }), change }]
}

/** Completes an accepted risk that does not say enough to count. */
export function completion({ placement, span, lacks }: Acceptance, today: string): Fix {
  const values = lacks.flatMap((key) => (key === 'until' ? [endAfter(today)] : unsaid(key)))
  const change: Change = { set: { in: placement, at: span.start, values } }
  return { kind: 'declare', title: message('fix.complete-acceptance', { keys: lacks }), change }
}

/** Accepts it for another year: whoever takes this writes down who decided so, and why, where that changed. */
export function renewal({ placement, span, element }: Acceptance, today: string): Fix {
  const values = [{ key: 'acceptedOn', yaml: today }, endAfter(today)]
  const change: Change = { set: { in: placement, at: span.start, values } }
  return {
    kind: 'accept',
    title: message('fix.accept-again', { element: idOf(element), until: yearAfter(today) }),
    change,
  }
}

/** A name that is the accepted risk's element; undefined where a cause is no entry that one can name: what it touches stands for it. */
function nameIn(cause: string): string | undefined {
  const thing = oneThing(cause)
  // An owner that is known by its name alone is no entry either.
  if (!thing || NO_ENTRY.has(thing.kind) || !thing.id.split('/').every(hasIdForm)) return undefined
  return thing.kind === 'supplier' || thing.kind === 'product' ? cause : thing.id
}

const NO_ENTRY: ReadonlySet<string> = new Set(['standard', 'suite', 'jurisdiction'])

/** The one thing that a cause is; undefined where it is what findings were gathered by: a list, a document, an organisation. */
function oneThing(cause: string): { readonly kind: string; readonly id: string } | undefined {
  const [, kind, id] = /^([a-zA-Z]+):(.+)$/.exec(cause) ?? []
  return kind === undefined || id === undefined || GATHERED_BY.has(kind) ? undefined : { kind, id }
}

const GATHERED_BY: ReadonlySet<string> = new Set(['organisation', 'document'])

/** For those who accept it to fill in. */
function unsaid(...keys: readonly string[]): readonly KeyValue[] {
  return keys.map((key) => ({ key, yaml: `"${tabStop('')}"` }))
}

/** A risk is looked at again within a year. */
function endAfter(today: string): KeyValue {
  return { key: 'until', yaml: tabStop(yearAfter(today)) }
}

function yearAfter(today: string): string {
  return monthsAfter(today, MONTHS)
}

const MONTHS = 12
