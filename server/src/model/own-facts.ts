import type { CatalogueData, Section } from '../catalogue/data.ts'
import type { Placement } from './document.ts'
import { isMap, type Value, type ValueMap } from './walk.ts'

/** What parts of catalogue documents, or the suppliers and products that a landscape describes, say as catalogue entries. */
export function factsIn(placements: Iterable<Placement>): CatalogueData {
  const sections: Record<string, Value[]> = {}
  let asOf = ''
  for (const { facts } of placements) {
    const { section, isItem, value, problems, damaged } = facts
    if (section === 'asOf' && typeof value === 'string') asOf = value
    // What the schema has something against is not judged by: its own finding says so.
    if (section === undefined || !isItem || damaged || problems.length > 0) continue
    const entry = facts.entity ? asEntry(facts.entity.value) : value
    const entries = sections[section]
    if (entries) entries.push(entry)
    else sections[section] = [entry]
  }
  return { asOf, ...(sections as { readonly [S in Section]?: never }) }
}

/**
 * A landscape dates what it says of a supplier as a whole; the catalogue dates its claim on the owner. What is stated as
 * unknown is no fact: what a catalogue knows of it stays.
 */
function asEntry({ asOf, source, ...said }: ValueMap): Value {
  const rest = Object.fromEntries(
    Object.entries(said).filter(([key, value]) => !isUnknown(value) && !isNobody(key, value)),
  )
  const dated = typeof asOf === 'string' && 'ultimateParent' in rest ? { ownershipAsOf: asOf } : {}
  const from =
    typeof source === 'string' ? { sources: [{ url: source, ...(asOf === undefined ? {} : { date: asOf }) }] } : {}
  return { ...rest, ...dated, ...from }
}

function isUnknown(value: Value): boolean {
  return typeof value === 'object' && value !== null && 'unknown' in value
}

/** An owner of whom it is not said who that is, is no owner. */
function isNobody(key: string, value: Value): boolean {
  return (
    key === 'ultimateParent' && isMap(value) && typeof value['id'] !== 'string' && typeof value['name'] !== 'string'
  )
}
