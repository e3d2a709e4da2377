import { textUnder } from '../../analysis/reader.ts'
import { message } from '../../l10n/message.ts'
import type { Review } from '../../review/review.ts'
import { calendarRows } from './calendar.ts'
import { causeRows } from './causes.ts'
import { processRows } from './processes.ts'
import type { OverviewOf, Row } from './row.ts'
import { supplierRows } from './suppliers.ts'
import { unknownRows } from './unknowns.ts'

/** An overview of all that is reviewed; of several organisations each under its own name. */
export function overviewOf(of: OverviewOf, reviews: readonly Review[]): readonly Row[] {
  if (of === 'causes') return causeRows(reviews)
  const all = reviews.flatMap((review) =>
    review.model
      .present()
      .filter((organisation) => organisation !== '')
      .map((organisation) => ({
        id: organisation,
        name: nameOf(organisation, review),
        rows: rowsOf(of, review, organisation),
      })),
  )
  const some = all.filter(({ rows }) => rows.length > 0)
  if (some.length < 2) return some.flatMap(({ rows }) => rows)
  return some.map(({ id, name, rows }): Row => {
    return { id, label: name, detail: message('overview.lines', { count: rows.length }), icon: 'element', rows }
  })
}

function nameOf(organisation: string, { model }: Review): string {
  const [definition] = model.definitions({ organisation: '', id: organisation })
  return (definition && textUnder(definition.entity.value, 'name')) ?? organisation
}

function rowsOf(of: Exclude<OverviewOf, 'causes'>, review: Review, organisation: string): readonly Row[] {
  switch (of) {
    case 'suppliers':
      return supplierRows(review.landscapeOf(organisation))
    case 'processes':
      return processRows(review.landscapeOf(organisation))
    case 'unknowns':
      return unknownRows(review, organisation)
    case 'calendar':
      return calendarRows(review.landscapeOf(organisation))
  }
}
