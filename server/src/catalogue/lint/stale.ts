import { lastDay } from '../calendar.ts'
import type { Entry } from '../data.ts'
import { isInCalendar, isOlderThanYear } from './days.ts'
import { type Judged, ofSection, type Path, type Problem } from './problem.ts'

/** Claims that nobody has looked at for a year: told for information, the most important of an entry first. */
export function staleClaims(judged: readonly Judged[], today: string): readonly Problem[] {
  const stale = (at: Judged, claim: string, date: string | undefined, path: Path): readonly Problem[] =>
    date !== undefined && isInCalendar(date) && isOlderThanYear(date, today)
      ? [{ at, path, code: 'stale', args: { claim, date } }]
      : []
  const suppliers = ofSection<Entry<'suppliers'>>(judged, 'suppliers').flatMap((at) => {
    const { ownershipAsOf } = at.value
    return ownershipAsOf === undefined
      ? stale(at, 'identity', newest(at), ['sources'])
      : stale(at, 'ownership', ownershipAsOf, ['ownershipAsOf'])
  })
  const products = ofSection<Entry<'products'>>(judged, 'products').flatMap((at) => [
    ...stale(at, 'identity', newest(at), ['sources']),
    ...(at.value.hostedOn ?? []).flatMap(({ asOf }, i) => stale(at, 'hosting', asOf, ['hostedOn', i, 'asOf'])),
  ])
  return [...suppliers, ...products]
}

/** The latest date of the sources of an entry; a source without a date may be of any. */
function newest({ value: { sources } }: Judged): string | undefined {
  if (!Array.isArray(sources) || sources.length === 0) return undefined
  const dates = sources.map((source: { readonly date?: string }) => source.date)
  if (dates.some((date) => date === undefined)) return undefined
  return dates
    .filter((date) => date !== undefined)
    .sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1))
    .at(-1)
}
