import { lastDay } from '../../../catalogue/calendar.ts'
import { elementIn, productCalled } from '../../../model/element.ts'
import type { Definition, Model } from '../../../model/index.ts'
import type { Entity } from '../../../model/item-facts.ts'
import { isMap, type Value, type ValueMap } from '../../../model/walk.ts'

/** Something that an entry says of another party, with when and where that was read. */
export interface FactOnOther {
  readonly what: 'owner' | 'seat' | 'host' | 'sub-processor'
  readonly asOf: string | undefined
  readonly source: string | undefined
}

/** Owner and seat of a supplier, sub-processors, and the host of an application, which is another's where that is a service. */
export function factsOnOthers({ value, kind }: Entity): readonly FactOnOther[] {
  // Most entries say nothing of others.
  if (kind !== 'supplier' && value['subProcessors'] === undefined && typeof value['runsOn'] !== 'object') return []
  const here = datedBy(value)
  const processors = listOf(value['subProcessors']).map((each) => ({
    what: 'sub-processor' as const,
    ...datedBy(each, here),
  }))
  switch (kind) {
    case 'supplier':
      return [...aboutSupplier(value), ...processors]
    case 'application':
      return [...hostsOf(value), ...processors]
    case 'component':
    case 'platform':
    case 'product':
      return processors
    default:
      return []
  }
}

function aboutSupplier(value: ValueMap): readonly FactOnOther[] {
  const here = datedBy(value)
  const parent = value['ultimateParent']
  return [
    ...(isMap(parent) && isStated(parent) ? [{ what: 'owner' as const, ...datedBy(parent, here) }] : []),
    ...(typeof value['ownership'] === 'string' && !isMap(parent) ? [{ what: 'owner' as const, ...here }] : []),
    ...(typeof value['country'] === 'string' ? [{ what: 'seat' as const, ...here }] : []),
  ]
}

/** Where its supplier runs it, as described on the spot; a platform of our own is our own to describe. */
function hostsOf(value: ValueMap): readonly FactOnOther[] {
  const here = datedBy(value)
  return listOf(value['runsOn'])
    .filter((host) => ['product', 'supplier', 'location', 'region'].some((key) => key in host))
    .map((host) => ({ what: 'host' as const, ...datedBy(host, here) }))
}

/** Whether others run it for us: as it says itself, or as its product is known. */
export function isService({ entity, placement }: Definition, model: Model): boolean {
  const { organisation, state } = placement.head
  const element = elementIn(model, { organisation, id: entity.id }, entity.kind, state)
  // Where a shared service runs is for its provider to say.
  if (element?.facts.has('from')) return false
  const operator = element?.facts.get('operator')?.value
  if (operator === organisation) return false
  const said = element?.facts.get('serviceModel')?.value
  if (typeof said === 'string') return said === 'saas'
  const product = entity.value['product']
  return typeof product === 'string' && productCalled(model, organisation, product)?.serviceModel === 'saas'
}

/** Of two dates the later counts: who says that an entry holds as of a day, says it of all that stands in it. */
function datedBy(entry: ValueMap, outer?: { readonly asOf: string | undefined; readonly source: string | undefined }) {
  const dates = [text(entry['asOf']), outer?.asOf].flatMap((date) => date ?? [])
  const asOf = dates.toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1)).at(-1)
  return { asOf, source: text(entry['source']) ?? outer?.source }
}

function text(value: Value | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function listOf(value: Value | undefined): readonly ValueMap[] {
  return [value ?? []].flat().filter((each): each is ValueMap => isMap(each) && isStated(each))
}

/** Stating that something is unknown is no fact that could be old. */
function isStated(entry: ValueMap): boolean {
  return !('unknown' in entry)
}
