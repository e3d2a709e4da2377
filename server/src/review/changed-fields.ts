import type { Placement } from '../model/document.ts'
import { isMap, type Value } from '../model/walk.ts'
import { addFields } from './fields.ts'

/**
 * The fields in which one part differs from what it was, as `kind.path` without list positions; undefined where more changed than
 * the values of an entry: then anything may follow.
 */
export function changedFields(
  removed: readonly Placement[],
  added: readonly Placement[],
): ReadonlySet<string> | undefined {
  const [old, ...moreOld] = removed
  const [now, ...moreNow] = added
  if (!old || !now || moreOld.length > 0 || moreNow.length > 0 || !isSameEntry(old, now)) return undefined
  const { entity } = now.facts
  if (!entity || !old.facts.entity) return undefined
  const fields = new Set<string>()
  addDifference(old.facts.entity.value, entity.value, entity.kind, fields)
  return fields
}

/** What the schema has something against, and what a slip hides, may change what is held back elsewhere. */
function isSameEntry(old: Placement, now: Placement): boolean {
  const [one, other] = [old.facts, now.facts]
  return (
    old.head === now.head &&
    one.section === other.section &&
    one.entity?.id === other.entity?.id &&
    one.entity?.kind === other.entity?.kind &&
    one.entity?.kind !== 'supplier' &&
    one.entity?.kind !== 'product' &&
    !one.damaged &&
    !other.damaged &&
    wrongIn(old) === wrongIn(now)
  )
}

/** What is wrong in a part, without where and how it is written. */
function wrongIn({ facts: { problems } }: Placement): string {
  return problems.map((each) => (each.from === 'schema' ? JSON.stringify(each.schema) : each.from)).join()
}

function addDifference(one: Value | undefined, other: Value | undefined, path: string, fields: Set<string>): void {
  if (one === other) return
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length) {
    one.forEach((each, i) => {
      addDifference(each, other[i], path, fields)
    })
    return
  }
  if (isMap(one) && isMap(other)) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)]))
      addDifference(one[key], other[key], `${path}.${key}`, fields)
    return
  }
  addFields(one, path, fields)
  addFields(other, path, fields)
}
