import type { State } from '../../model/document.ts'
import { type Element, elementSaying, SERVICE_MODELS } from '../../model/element.ts'
import type { Value, ValueMap } from '../../model/walk.ts'
import { isService, productOf } from '../product-parties.ts'
import { elementAt, type Reader, textIn, within } from '../reader.ts'
import { RUNS, statedHosts } from '../stated-hosts.ts'
import { STAYING_KEYS, stayingOf } from '../staying.ts'
import type { Plan } from './plan.ts'
import { isOfProvider, type Successor, successorsOf } from './successors.ts'

/** What becomes of an element once its plan is carried out. */
export type Becoming =
  /** Nothing is left of it. */
  | { readonly as: 'nothing' }
  /** Other things of the same kind do its work, which are described themselves. */
  | { readonly as: 'others'; readonly others: readonly Element[] }
  /** It goes on as these: one for each product that it becomes, and the components that it then consists of. */
  | { readonly as: 'itself'; readonly elements: readonly [Element, ...Element[]]; readonly isAnew: boolean }

/**
 * What an element becomes by its plan, as far as that is said; what is not said is not known of it. `on`: the day from which on it
 * is so. What a target says that is reached then or later is how it is afterwards, and goes before the plan.
 */
export function becomingOf(element: Element, plan: Plan, on: string, reader: Reader): Becoming {
  const unchanged: Becoming = { as: 'itself', elements: [element], isAnew: false }
  const later = saidLater(element, on)
  const isMove = plan.kind === 'move'
  if (later.has(isMove ? 'runsOn' : 'product')) return unchanged
  // What comes in the place of a shared service is told where that is described.
  if (isOfProvider(element, plan, reader)) return plan.kind === 'retire' ? { as: 'nothing' } : unchanged
  if (plan.kind === 'retire') return { as: 'nothing' }
  const successors = successorsOf(element, plan, reader)
  const changed: Changed = { element, plan, later, reader }
  const others = othersAmong(element, plan, successors, reader)
  const [elsewhere, ...more] = others
    .filter(({ kind, organisation }) => kind === 'application' && organisation !== element.organisation)
    .map(({ organisation, id }) => saying(changed, { from: `${organisation}/${id}` }))
  if (elsewhere) return { as: 'itself', elements: [elsewhere, ...more], isAnew: true }
  if (others.length > 0 && !isMoreThan(others, element, successors, reader)) return { as: 'others', others }
  const hosts = hostsAmong(successors, isMove)
  // Who has the product already, and is to run it elsewhere, moves.
  const isElsewhere = isMove || (hosts !== undefined && isProductAmong(element, successors, reader))
  if (isThereAlready(element, isElsewhere, successors, reader)) return unchanged
  const components = successors.flatMap((each) => (each.element?.kind === 'component' ? [each.element] : []))
  if (isElsewhere && components.length === 0) {
    const all = new Set(element.facts.keys().filter((key) => key !== 'runsOn'))
    return { as: 'itself', elements: [saying(changed, { runsOn: hosts ?? UNKNOWN }, all)], isAnew: false }
  }
  const products = successors.flatMap(({ element: described, ...each }) =>
    described === undefined && 'product' in each && each.product ? [each.product] : [],
  )
  const [first, ...rest] = products.map((product) =>
    saying(changed, {
      product: product.id,
      ...(hosts === undefined ? {} : { runsOn: hosts }),
      // What is sold as a service and can be run by oneself is, where it is said on which platform of ours.
      ...(hosts !== undefined && product.selfHostable === true && SERVICE_MODELS.has(product.serviceModel ?? '')
        ? { serviceModel: 'self-hosted' }
        : {}),
    }),
  )
  const nobodySays = saying(changed, hosts === undefined ? {} : { runsOn: hosts })
  return { as: 'itself', elements: [first ?? nobodySays, ...rest, ...components], isAnew: true }
}

/** Keys of which a target that is reached on a day or later says how they are then. */
function saidLater({ facts }: Element, on: string): ReadonlySet<string> {
  const later = facts.keys().filter((key) => {
    const origin = facts.get(key)?.origin
    return origin?.from === 'document' && isReachedFrom(origin.placement.head.state, on)
  })
  return new Set(later)
}

function isReachedFrom(state: State, on: string): boolean {
  return state.startsWith('target:') && state.slice('target:'.length) >= on
}

/** Things of ours that take over: of an application applications, of a component also that, of a platform platforms. */
function othersAmong(
  element: Element,
  { kind }: Plan,
  successors: readonly Successor[],
  reader: Reader,
): readonly Element[] {
  // A cluster that moves goes on elsewhere; of a cloud it is what runs there that moves.
  if (element.kind === 'platform' && kind === 'move' && !isService(element, reader)) return []
  return successors.flatMap(({ element: other }) => {
    if (!other) return []
    if (element.kind !== 'application') return isOfKind(other, element) ? [other] : []
    return other.kind === 'application' ? [other] : (otherWholeOf(other, element, reader) ?? [])
  })
}

/** Whether an application becomes something besides that is not described as an application: as that it goes on. */
function isMoreThan(
  others: readonly Element[],
  element: Element,
  successors: readonly Successor[],
  reader: Reader,
): boolean {
  if (element.kind !== 'application') return false
  return successors.some(({ element: each }) => {
    if (each?.kind === 'component') return otherWholeOf(each, element, reader) === undefined
    return each?.kind !== 'platform' && (!each || !others.includes(each))
  })
}

function isOfKind(other: Element, { kind }: Element): boolean {
  return other.kind === kind || (kind === 'component' && other.kind === 'application')
}

/** The application that a component is part of, where that is another. */
function otherWholeOf(component: Element, { id }: Element, reader: Reader): Element | undefined {
  const whole = component.kind === 'component' ? (textIn(component, 'partOf') ?? component.id) : id
  return whole === id ? undefined : elementAt(within(component, reader), whole, 'application')
}

/** Whether the documents say already what the plan leads to: on what it runs, or as which product. */
function isThereAlready(
  element: Element,
  isElsewhere: boolean,
  successors: readonly Successor[],
  reader: Reader,
): boolean {
  if (successors.length === 0) return false
  if (!isElsewhere) return isProductAmong(element, successors, reader)
  const hosts = statedHosts(element, RUNS, reader)
  const isAmong = (host: (typeof hosts)[number]) =>
    successors.some((each) =>
      host.platform
        ? each.element?.kind === 'platform' && each.element.id === host.platform.id
        : each.element === undefined && each.product !== undefined && host.hop?.to === `product:${each.product.id}`,
    )
  return hosts.length > 0 && hosts.every(isAmong)
}

function isProductAmong(element: Element, successors: readonly Successor[], reader: Reader): boolean {
  const product = productOf(element, reader)?.id
  return product !== undefined && successors.some((each) => each.element === undefined && each.product?.id === product)
}

/** On what it runs afterwards, as `runsOn` says it; undefined where nothing of it is named. */
function hostsAmong(successors: readonly Successor[], isMove: boolean): Value | undefined {
  const hosts = successors.flatMap((each): readonly Value[] => {
    if (each.element) return each.element.kind === 'platform' ? [each.written] : []
    return isMove && each.product ? [{ product: each.product.id }] : []
  })
  const [first, ...rest] = hosts
  return rest.length === 0 ? first : hosts.map((host) => (typeof host === 'string' ? { platform: host } : host))
}

const UNKNOWN: Value = { unknown: {} }

interface Changed {
  readonly element: Element
  readonly plan: Plan
  readonly later: ReadonlySet<string>
  readonly reader: Reader
}

/** The element with other values; of the rest what stays, and what is said of it for afterwards. */
function saying({ element, plan, later, reader }: Changed, values: ValueMap, kept?: ReadonlySet<string>): Element {
  const said = Object.fromEntries(Object.entries(values).filter(([key]) => !later.has(key)))
  const uses = later.has('uses') ? undefined : stayingOf('uses', element.facts.get('uses')?.value ?? null)
  const lifecycle = textIn(element, 'lifecycle') === 'planned' ? { lifecycle: 'planned' } : {}
  const staying = kept ?? STAYING_KEYS
  return elementSaying(
    element,
    { ...(kept ? {} : lifecycle), ...(kept || uses === undefined ? {} : { uses }), ...said },
    new Set([...staying, ...later]),
    plan.statedIn,
    reader.model,
  )
}
