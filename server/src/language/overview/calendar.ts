import { endOf, hasEnded, momentToDecide } from '../../analysis/contract-moments.ts'
import { contractsInUse } from '../../analysis/contracts.ts'
import type { Landscape } from '../../analysis/landscape.ts'
import { textIn } from '../../analysis/reader.ts'
import { message } from '../../l10n/message.ts'
import { called } from '../../rules/chain-text.ts'
import { locationOf, type Row } from './row.ts'
import { subjectRow } from './subject-row.ts'

/** The contracts in use by the day on which one has to decide, year after year; what has ended first. */
export function calendarRows(landscape: Landscape): readonly Row[] {
  const things = landscape.in('current')
  const { today } = landscape
  const { catalogue } = things.reader
  const dated = contractsInUse(things).flatMap(({ element, definition, subjects }) => {
    const moment = momentToDecide(element, today)
    const ended = hasEnded(element, today)
    const date = ended ? endOf(element) : moment?.date
    if (date === undefined) return []
    const supplier = textIn(element, 'supplier')
    const row: Row = {
      id: element.id,
      label: message('overview.contract', {
        date,
        id: element.id,
        isNotice: moment?.isNotice === true,
        hasEnded: ended,
      }),
      ...(supplier === undefined ? {} : { detail: called(`supplier:${supplier}`, catalogue) }),
      icon: 'contract',
      ...locationOf(definition.placement, definition.entity.at),
      rows: subjects.map((subject) => subjectRow(subject)),
    }
    return [{ date, row }]
  })
  dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.row.id < b.row.id ? -1 : 1))
  const years = new Map<string, Row[]>()
  for (const { date, row } of dated) {
    const year = date.slice(0, 4)
    const rows = years.get(year)
    if (rows) rows.push(row)
    else years.set(year, [row])
  }
  return [...years].map(
    ([year, rows]): Row => ({
      id: year,
      label: year,
      detail: message('overview.contracts', { count: rows.length }),
      icon: 'year',
      rows,
    }),
  )
}
