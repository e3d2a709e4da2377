import { isMap } from '../model/walk.ts'
import type { Hop } from './hop.ts'
import type { Involvement } from './involvement.ts'
import { isService } from './product-parties.ts'
import { mapsIn, type Spot, saidAt, statedIn, supplierCalled, textIn } from './reader.ts'

/** Support with access to data, key holders, sub-processors. */
export function ofHelpers(spot: Spot): readonly Involvement[] {
  return [...ofSupport(spot), ...ofKeyHolder(spot), ...ofSubProcessors(spot)]
}

function ofSupport({ element, from, before, cause, reader }: Spot): readonly Involvement[] {
  const support = statedIn(element, 'support')
  const by = isMap(support) && typeof support['by'] === 'string' ? support['by'] : undefined
  const party = by === undefined ? undefined : supplierCalled(reader, by)
  if (!isMap(support) || by === undefined || party === undefined) return []
  const access = support['accessToData']
  const isUncertain = isMap(access) && 'unknown' in access
  if (access !== true && !isUncertain) return []
  const hop: Hop = {
    from,
    relation: 'supported-by',
    to: `supplier:${party}`,
    confidence: 'own',
    ...saidAt(element.facts.get('support'), 'support.by', by),
  }
  const at = before.length === 0 ? `supplier:${party}` : cause
  const uncertain = isUncertain ? { isUncertain: true as const } : {}
  return [{ party, role: 'support', reach: 'data', stop: 'none', hops: [...before, hop], cause: at, ...uncertain }]
}

function ofKeyHolder({ element, from, before, cause, reader }: Spot): readonly Involvement[] {
  const holder = textIn(element, 'keyHolder')
  const party = holder === undefined ? undefined : supplierCalled(reader, holder)
  if (holder === undefined || party === undefined) return []
  const hop: Hop = {
    from,
    relation: 'keys-held-by',
    to: `supplier:${party}`,
    confidence: 'own',
    ...saidAt(element.facts.get('keyHolder'), 'keyHolder', holder),
  }
  // Keys alone read nothing: it takes an order on who has the data as well. Held back, they stop everything.
  return [{ party, role: 'key-holder', reach: 'none', stop: 'at-once', hops: [...before, hop], cause }]
}

function ofSubProcessors({ element, from, before, cause, reader }: Spot): readonly Involvement[] {
  const fact = element.facts.get('subProcessors')
  return mapsIn(statedIn(element, 'subProcessors')).flatMap((each): readonly Involvement[] => {
    const { supplier, source, asOf } = each
    const party = typeof supplier === 'string' ? supplierCalled(reader, supplier) : undefined
    if (typeof supplier !== 'string' || party === undefined) return []
    const isRead =
      (typeof source === 'string' || textIn(element, 'source') !== undefined) &&
      (typeof asOf === 'string' || textIn(element, 'asOf') !== undefined)
    const hop: Hop = {
      from,
      relation: 'sub-processor',
      to: `supplier:${party}`,
      confidence: isRead ? 'stated' : 'general-knowledge',
      ...(typeof source === 'string' ? { source } : {}),
      ...(typeof asOf === 'string' ? { asOf } : {}),
      ...saidAt(fact, 'subProcessors.supplier', supplier),
    }
    const at = before.length === 0 ? `supplier:${party}` : cause
    const along = isService(element, reader) ? { comesWithService: true as const } : {}
    return [{ party, role: 'sub-processor', reach: 'data', stop: 'none', hops: [...before, hop], cause: at, ...along }]
  })
}
