import { message } from '../../l10n/message.ts'
import { inLoudness, louder } from './causes.ts'
import type { OverviewPart } from './parts.ts'
import type { OverviewOf, Row } from './row.ts'

/** An overview; of several organisations each under its own name, of many each without what stands below it (`isAskedLater`). */
export function overviewOf(of: OverviewOf, parts: readonly OverviewPart[]): readonly Row[] {
  const some = parts.filter(({ count }) => count > 0)
  const named = some.filter(({ organisation }) => organisation !== '')
  const isMany = named.length > MOST_AT_ONCE
  if (of === 'causes' && !isMany) return some.flatMap(({ rows }) => rows()).sort(inLoudness)
  if (named.length < 2) return some.flatMap(({ rows }) => rows())
  const others = some.filter((part) => !named.includes(part)).flatMap(({ rows }) => rows())
  return [...others, ...named.toSorted(inOrder).map((part) => partRow(part, isMany))]
}

/** What causes most first; else by name. */
function inOrder(a: OverviewPart, b: OverviewPart): number {
  if (a.level === undefined || b.level === undefined)
    return compare(a.name, b.name) || compare(a.organisation, b.organisation)
  return louder(a.level, b.level) || b.count - a.count || compare(a.organisation, b.organisation)
}

function partRow({ organisation, name, count, level, rows }: OverviewPart, isMany: boolean): Row {
  return {
    id: organisation,
    label: name,
    detail: message('overview.lines', { count }),
    icon: level ?? 'element',
    ...(isMany ? { isAskedLater: true as const, rows: [] } : { rows: rows() }),
  }
}

/** Of more than these nobody looks at all that there is below them. */
const MOST_AT_ONCE = 12

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
