import { type Described, describedLike, soughtBy } from '../language/navigation/described.ts'
import { groupedBy } from '../model/grouped.ts'
import type { EntityKind } from '../schema/shape.ts'

/** What a file describes of one kind, for one organisation, as text: a hundred thousand names are there as long as the editor is. */
export interface KeptNames {
  readonly kind: EntityKind
  readonly organisation: string
  readonly uri: string
  /** See `recordOf`. */
  readonly records: string
}

export function keptNames(described: readonly Described[]): readonly KeptNames[] {
  const same = groupedBy(described, ({ kind, organisation, at }) => [kind, organisation, at.uri].join(UNIT))
  return [...same.values()].flatMap((each): readonly KeptNames[] => {
    const [first] = each
    if (!first) return []
    const { kind, organisation, at } = first
    return [{ kind, organisation, uri: at.uri, records: each.map(recordOf).join(RECORD) }]
  })
}

/** Those of which the id or name holds what is sought. */
export function* describedAmong(query: string, kept: readonly KeptNames[]): Iterable<Described> {
  for (const names of kept) yield* describedLike(query, mayHold(query.toLowerCase(), names))
}

/** Those that hold it, and where that is not sure all there are. */
function* mayHold(wanted: string, { records, ...about }: KeptNames): Iterable<Described> {
  const lower = records.toLowerCase()
  // Some letters are longer when they are small.
  if (wanted === '' || lower.length !== records.length) {
    for (const record of records.split(RECORD)) yield describedBy(record, about)
    return
  }
  for (let at = lower.indexOf(wanted); at >= 0; ) {
    const end = records.indexOf(RECORD, at)
    yield describedBy(records.slice(records.lastIndexOf(RECORD, at) + 1, end < 0 ? undefined : end), about)
    at = end < 0 ? -1 : lower.indexOf(wanted, end)
  }
}

/** What one seeks it by, where it begins and how long it is, and how much of the first is its id where that is not all. */
function recordOf({ id, name, at }: Described): string {
  const sought = soughtBy({ id, name }).replaceAll(SEPARATORS, ' ')
  const units = [sought, at.start, at.end - at.start]
  return (name === undefined ? units : [...units, id.length]).join(UNIT)
}

function describedBy(record: string, { uri, ...about }: Omit<KeptNames, 'records'>): Described {
  const [sought = '', start = '', length = '', idLength] = record.split(UNIT)
  const at = { uri, start: Number(start), end: Number(start) + Number(length) }
  if (idLength === undefined) return { ...about, id: sought, name: undefined, at }
  return { ...about, id: sought.slice(0, Number(idLength)), name: sought.slice(Number(idLength) + 1), at }
}

/** What parts records, and what parts the units of one: no name has them. */
const RECORD = '\u001e'
const UNIT = '\u001f'
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what they are for
const SEPARATORS = /[\u001e\u001f]/g
