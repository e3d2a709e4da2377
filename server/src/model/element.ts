import type { Entry } from '../catalogue/data.ts'
import type { EntityKind } from '../schema/shape.ts'
import type { Placement, State } from './document.ts'
import { sees } from './document.ts'
import type { Definition, Model } from './index.ts'
import type { Name } from './name-table.ts'
import type { Value } from './walk.ts'

/** Where a fact comes from: said in a document, or inherited from the product as an own entry or the catalogue describes it. */
export type Origin =
  | { readonly from: 'document'; readonly placement: Placement }
  | { readonly from: 'product'; readonly product: string; readonly placement: Placement }
  | { readonly from: 'catalogue'; readonly product: string }

export interface Fact {
  readonly value: Value
  readonly origin: Origin
}

/** A thing as it is in a state, with all that its documents say and all that it inherits. */
export interface Element extends Name {
  readonly kind: EntityKind
  readonly facts: ReadonlyMap<string, Fact>
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
  const facts = new Map<string, Fact>()
  for (const fact of providerFacts(model, layers, kind, passed)) facts.set(...fact)
  for (const { entity, placement } of layers) {
    for (const [key, value] of Object.entries(entity.value))
      facts.set(key, { value, origin: { from: 'document', placement } })
  }
  if (facts.get('retired')?.value === true) return undefined
  inherit(model, name.organisation, facts)
  return { ...name, kind, facts }
}

/** What the documents that a state sees say of a thing of a kind. */
export function definitionsSeen(model: Model, name: Name, kind: EntityKind, state: State): readonly Definition[] {
  return model
    .definitions(name)
    .filter(({ entity, placement }) => entity.kind === kind && sees(state, placement.head.state))
}

/** The definitions that count, the weightiest last: of two current ones the first read, then plateau after plateau. */
function layersOf(model: Model, name: Name, kind: EntityKind, state: State): readonly Definition[] {
  return definitionsSeen(model, name, kind, state).toSorted(
    (a, b) =>
      order(a) - order(b) ||
      compare(a.placement.head.state, b.placement.head.state) ||
      compare(b.placement.head.uri, a.placement.head.uri),
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
): readonly (readonly [string, Fact])[] {
  const from = layers.map((d) => d.entity.value['from']).findLast((value) => typeof value === 'string')
  const [organisation, id] = typeof from === 'string' ? from.split('/') : []
  if (organisation === undefined || id === undefined) return []
  const service = `${organisation}/${id}`
  if (passed.has(service)) return []
  passed.add(service)
  const provider = build(model, { organisation, id }, kind, 'current', passed)
  return [...(provider?.facts ?? [])].filter(([key]) => key !== 'id' && key !== 'from')
}

/** Adds what the product is known for and the element does not say itself. */
function inherit(model: Model, organisation: string, facts: Map<string, Fact>): void {
  const product = facts.get('product')?.value
  if (typeof product !== 'string') return
  const own = [organisation, '']
    .flatMap((each) => model.definitions({ organisation: each, id: product }))
    .find((d) => d.entity.kind === 'product')
  const described: Origin | undefined = own && { from: 'product', product, placement: own.placement }
  if (own && described) add(facts, own.entity.value, described)
  const known = productCalled(model, organisation, product)
  if (known) add(facts, { ...known }, { from: 'catalogue', product })
  // Where its supplier runs it says nothing of where we run it ourselves.
  const host = own?.entity.value['runsOn']
  const isService = SERVICE_MODELS.has(String(facts.get('serviceModel')?.value))
  if (described && host !== undefined && isService && !facts.has('runsOn'))
    facts.set('runsOn', { value: host, origin: described })
}

function add(facts: Map<string, Fact>, values: object, origin: Origin): void {
  for (const [key, value] of Object.entries(values)) {
    if (INHERITED.has(key) && !facts.has(key)) facts.set(key, { value: value as Value, origin })
  }
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
