import type { RankedAlternative } from '../../analysis/alternatives.ts'
import { isService, productOf } from '../../analysis/product-parties.ts'
import type { Reader } from '../../analysis/reader.ts'
import type { Replaceable } from '../../analysis/replaceable.ts'
import { stayingOf } from '../../analysis/staying.ts'
import type { Placement } from '../../model/document.ts'
import { definitionsSeen, type Element, elementIn, SERVICE_MODELS } from '../../model/element.ts'
import { isMap, type Value } from '../../model/walk.ts'
import type { Changes } from './rewritten.ts'

/**
 * What the documents of the current state would say if a thing were replaced: per item that describes it, the keys that go or
 * get another value. Empty where nothing can be replaced.
 */
export function replacement(
  thing: Replaceable,
  alternative: RankedAlternative,
  reader: Reader,
): ReadonlyMap<Placement, Changes> {
  if (thing.of === 'use') return ofUse(thing.element, thing.index, alternative)
  const { element } = thing
  if (alternative.id.startsWith('platform:')) return moved(element.id, alternative.id.slice('platform:'.length), reader)
  const parts = [element, ...sameProductParts(element, reader)]
  return new Map(parts.flatMap((part) => [...ofElement(part, alternative, reader)]))
}

/** The components that are part of an application and described as the same product: the same thing, built and run. */
function sameProductParts(element: Element, reader: Reader): readonly Element[] {
  const product = productOf(element, reader)?.id ?? textOf(element, 'product')
  if (element.kind !== 'application' || product === undefined) return []
  const { model, organisation } = reader
  return [...model.definedBy(organisation).keys()].flatMap((id) => {
    const part = elementIn(model, { organisation, id }, 'component', 'current')
    const isPart = part && (textOf(part, 'partOf') ?? part.id) === element.id
    return isPart && (productOf(part, reader)?.id ?? textOf(part, 'product')) === product ? [part] : []
  })
}

function textOf({ facts }: Element, key: string): string | undefined {
  const value = facts.get(key)?.value
  return typeof value === 'string' ? value : undefined
}

function ofElement(
  element: Element,
  { product, home }: RankedAlternative,
  reader: Reader,
): ReadonlyMap<Placement, Changes> {
  const placements = placementsOf(element, reader)
  // One that says which product it is says which it becomes.
  const main = placements.find((each) => 'product' in saidIn(each)) ?? placements[0]
  const isRunHere = home.kind === 'platform'
  const isSoldAsService = SERVICE_MODELS.has(product?.serviceModel ?? '')
  const staysBackedUp = isRunHere && !isService(element, reader)
  return new Map(
    placements.map((placement) => {
      const changes = new Map<string, Value | undefined>()
      for (const [key, value] of Object.entries(saidIn(placement))) {
        // What is missing of the new one may be a finding.
        const kept = key === 'backup' && staysBackedUp ? value : stayingOf(key, value)
        if (kept !== value) changes.set(key, kept)
      }
      if (placement === main && product) {
        changes.set('product', product.id)
        if (isRunHere) changes.set('runsOn', home.platform)
        if (isRunHere && isSoldAsService && element.kind === 'application') changes.set('serviceModel', 'self-hosted')
      }
      return [placement, changes] as const
    }),
  )
}

/** Another product in one entry of `uses`; its source and date were of the old one. */
function ofUse(element: Element, index: number, { product }: RankedAlternative): ReadonlyMap<Placement, Changes> {
  const fact = element.facts.get('uses')
  const uses = [fact?.value ?? []].flat()
  const use = uses[index]
  if (fact?.origin.from !== 'document' || !product || !isMap(use)) return new Map()
  const { source: _, asOf: __, ...kept } = use
  const changed = uses.with(index, { ...kept, product: product.id })
  return new Map([[fact.origin.placement, new Map([['uses', changed]])]])
}

/** All that runs on a platform, or keeps its backup there, does so on another; the platform itself is out of use. */
function moved(from: string, to: string, reader: Reader): ReadonlyMap<Placement, Changes> {
  const { model, organisation } = reader
  const changed = new Map<Placement, Map<string, Value | undefined>>()
  for (const definitions of model.definedBy(organisation).values())
    for (const { placement, entity } of definitions) {
      if (placement.head.state !== 'current' || !MOVES.has(entity.kind)) continue
      const changes = new Map<string, Value | undefined>()
      if (entity.kind === 'platform' && entity.id === from) changes.set('lifecycle', 'retired')
      else {
        const { runsOn, backup } = entity.value
        if (runsOn !== undefined && hostsAt(runsOn, from)) changes.set('runsOn', hostMoved(runsOn, from, to))
        if (isMap(backup) && backup['runsOn'] !== undefined && hostsAt(backup['runsOn'], from))
          changes.set('backup', { ...backup, runsOn: hostMoved(backup['runsOn'], from, to) })
      }
      if (changes.size > 0) changed.set(placement, changes)
    }
  return changed
}

const MOVES: ReadonlySet<string> = new Set(['application', 'component', 'platform'])

function hostsAt(runsOn: Value, platform: string): boolean {
  return [runsOn].flat().some((choice) => platformIn(choice) === platform)
}

/** What ran on both runs on the other once. */
function hostMoved(runsOn: Value, from: string, to: string): Value {
  if (!Array.isArray(runsOn)) return to
  const isThere = runsOn.some((choice) => platformIn(choice) === to)
  const moved = runsOn.flatMap((choice): readonly Value[] => {
    if (platformIn(choice) !== from) return [choice]
    return isThere ? [] : [isMap(choice) ? { ...choice, platform: to } : to]
  })
  return moved
}

function platformIn(choice: Value): Value | undefined {
  return isMap(choice) ? choice['platform'] : choice
}

function placementsOf(element: Element, { model, organisation }: Reader): readonly Placement[] {
  const name = { organisation, id: element.id }
  return definitionsSeen(model, name, element.kind, 'current').map(({ placement }) => placement)
}

function saidIn({ facts }: Placement): Readonly<Record<string, Value>> {
  return facts.entity?.value ?? {}
}
