import type { Entry } from '../catalogue/data.ts'
import type { EntityKind } from '../schema/shape.ts'
import type { Placement, State } from './document.ts'
import { sees } from './document.ts'
import type { Definition, Model } from './index.ts'
import type { Name } from './name-table.ts'
import type { Value, ValueMap } from './walk.ts'

/** Where a fact comes from: said in a document, or inherited from the product as an own entry or the catalogue describes it. */
export type Origin =
  | { readonly from: 'document'; readonly placement: Placement }
  | { readonly from: 'product'; readonly product: string; readonly placement: Placement }
  | { readonly from: 'catalogue'; readonly product: string }

export interface Fact {
  readonly value: Value
  readonly origin: Origin
}

/** What one place says of a thing. */
interface Said {
  readonly values: object
  readonly origin: Origin
  /** The keys that count. */
  readonly only?: ReadonlySet<string>
  /** The keys that do not. */
  readonly without?: ReadonlySet<string>
}

/** Facts by their keys; most of them are never asked for, and are looked up when they are. */
export class Facts {
  /** The weightiest first. */
  private readonly said: readonly Said[]
  /** Those that were asked for and are there. */
  private found: Map<string, Fact> | undefined

  constructor(said: readonly Said[]) {
    this.said = said
  }

  get(key: string): Fact | undefined {
    const from = this.saying(key)
    if (!from) return undefined
    const known = this.found?.get(key)
    if (known) return known
    const fact = { value: (from.values as ValueMap)[key] as Value, origin: from.origin }
    this.found ??= new Map()
    this.found.set(key, fact)
    return fact
  }

  has(key: string): boolean {
    return this.saying(key) !== undefined
  }

  private saying(key: string): Said | undefined {
    // Most of what is asked for is not there.
    for (const each of this.said) if (says(each, key)) return each
    return undefined
  }

  keys(): readonly string[] {
    const all = this.said.flatMap((each) => Object.keys(each.values).filter((key) => says(each, key)))
    return [...new Set(all)]
  }

  values(): readonly Fact[] {
    return this.keys().flatMap((key) => this.get(key) ?? [])
  }

  /** These, and of others what these do not say. */
  with(others: readonly Said[]): Facts {
    return new Facts([...this.said, ...others])
  }

  /** What is said here, but for some keys. */
  without(keys: ReadonlySet<string>): readonly Said[] {
    return this.said.map((each) => ({ ...each, without: new Set([...(each.without ?? []), ...keys]) }))
  }

  /** What documents say here under some keys alone; nothing that is inherited. */
  onlySaid(keys: ReadonlySet<string>): readonly Said[] {
    return this.said.flatMap((each) => {
      if (each.origin.from !== 'document') return []
      const only = each.only ? new Set([...each.only].filter((key) => keys.has(key))) : keys
      return [{ ...each, only }]
    })
  }
}

function says({ values, only, without }: Said, key: string): boolean {
  return Object.hasOwn(values, key) && only?.has(key) !== false && without?.has(key) !== true
}

/** A thing as it is in a state, with all that its documents say and all that it inherits. */
export interface Element extends Name {
  readonly kind: EntityKind
  readonly facts: Facts
}

/** Whether an element is no longer in use. */
export function isOutOfUse({ facts }: Element): boolean {
  return facts.get('lifecycle')?.value === 'retired'
}

/**
 * Puts an element together: what the provider says of a shared service, then the current documents of both kinds, then each
 * target document up to the state, key by key; last what it inherits from its product. Undefined when nothing defines it, or when
 * the state has retired it.
 */
export function elementIn(model: Model, name: Name, kind: EntityKind, state: State): Element | undefined {
  return build(model, name, kind, state, new Set())
}

/** `passed`: the services on the way here, so that two that are each from the other come to an end. */
function build(model: Model, name: Name, kind: EntityKind, state: State, passed: Set<string>): Element | undefined {
  const layers = layersOf(model, name, kind, state)
  if (layers.length === 0) return undefined
  const said = layers.map(
    ({ entity, placement }): Said => ({ values: entity.value, origin: { from: 'document', placement } }),
  )
  const facts = new Facts([...said, ...providerFacts(model, layers, kind, passed)])
  if (facts.get('retired')?.value === true) return undefined
  return { ...name, kind, facts: inheriting(model, name.organisation, facts) }
}

/**
 * An element as if it said these values, and of the rest what its documents say under `kept` alone; with what follows from the
 * product that it then is. `by`: the part that says so.
 */
export function elementSaying(
  element: Element,
  values: ValueMap,
  kept: ReadonlySet<string>,
  by: Placement,
  model: Model,
): Element {
  const said: Said = { values, origin: { from: 'document', placement: by } }
  const facts = new Facts([said, ...element.facts.onlySaid(kept)])
  return { ...element, facts: inheriting(model, element.organisation, facts) }
}

/** What the documents that a state sees say of a thing of a kind. */
export function definitionsSeen(model: Model, name: Name, kind: EntityKind, state: State): readonly Definition[] {
  return model
    .definitions(name)
    .filter(({ entity, placement }) => entity.kind === kind && sees(state, placement.head.state))
}

/** The definitions that count, the weightiest first: plateau after plateau backwards, then the current ones, of two the first read. */
function layersOf(model: Model, name: Name, kind: EntityKind, state: State): readonly Definition[] {
  const seen = definitionsSeen(model, name, kind, state)
  if (seen.length < 2) return seen
  return seen.toSorted(
    (a, b) =>
      order(b) - order(a) ||
      compare(b.placement.head.state, a.placement.head.state) ||
      compare(a.placement.head.uri, b.placement.head.uri),
  )
}

function order({ placement }: Definition): number {
  return placement.head.state === 'current' ? 0 : 1
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A shared service, `from: organisation/id`: its facts are the provider's, where that organisation is here. */
function providerFacts(
  model: Model,
  layers: readonly Definition[],
  kind: EntityKind,
  passed: Set<string>,
): readonly Said[] {
  const from = layers.map((d) => d.entity.value['from']).find((value) => typeof value === 'string')
  const [organisation, id] = typeof from === 'string' ? from.split('/') : []
  if (organisation === undefined || id === undefined) return []
  const service = `${organisation}/${id}`
  if (passed.has(service)) return []
  passed.add(service)
  const provider = build(model, { organisation, id }, kind, 'current', passed)
  return provider ? provider.facts.without(new Set(['id', 'from'])) : []
}

/** With what the product is known for and the element does not say itself. */
function inheriting(model: Model, organisation: string, facts: Facts): Facts {
  const product = facts.get('product')?.value
  if (typeof product !== 'string') return facts
  const own = [organisation, '']
    .flatMap((each) => model.definitions({ organisation: each, id: product }))
    .find((d) => d.entity.kind === 'product')
  const described: Origin | undefined = own && { from: 'product', product, placement: own.placement }
  const known = productCalled(model, organisation, product)
  const inherited: Said[] = []
  if (own && described) inherited.push({ values: own.entity.value, origin: described, only: INHERITED })
  if (known) inherited.push({ values: known, origin: { from: 'catalogue', product }, only: INHERITED })
  if (inherited.length === 0) return facts
  const all = facts.with(inherited)
  // Where its supplier runs it says nothing of where we run it ourselves, though others have it as a service.
  const host = own?.entity.value['runsOn']
  const serviceModel = all.get('serviceModel')?.value
  const isOwn = all.get('operator')?.value === organisation
  const isService = !isOwn && typeof serviceModel === 'string' && SERVICE_MODELS.has(serviceModel)
  return described && host !== undefined && isService
    ? all.with([{ values: { runsOn: host }, origin: described }])
    : all
}

/** The product of this id, or which people call so. */
export function productCalled(model: Model, organisation: string, name: string): Entry<'products'> | undefined {
  const catalogue = model.catalogueFor(organisation)
  const known = catalogue.product(name)
  if (known) return known
  const match = catalogue.named('products', name)
  return match?.certainty === 'exact' ? catalogue.product(match.id) : undefined
}

/** The service models in which others run it. */
export const SERVICE_MODELS: ReadonlySet<string> = new Set(['saas', 'paas', 'iaas'])

/** What a product passes on to the applications, components and platforms that name it. */
const INHERITED: ReadonlySet<string> = new Set(['supplier', 'functions', 'serviceModel', 'licence'])
