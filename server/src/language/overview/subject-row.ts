import { textIn } from '../../analysis/reader.ts'
import type { Subject } from '../../analysis/subjects.ts'
import { locationOf, type Row } from './row.ts'

/** An application or component, by its name. */
export function subjectRow({ name, element, placement }: Subject, more: Partial<Row> = {}): Row {
  return {
    id: name,
    label: textIn(element, 'name') ?? element.id,
    icon: 'element',
    ...locationOf(placement, placement.facts.entity?.at),
    rows: [],
    ...more,
  }
}
