import { criticalProcesses, needsOf } from '../../analysis/impact.ts'
import type { Landscape } from '../../analysis/landscape.ts'
import { describedIn } from '../../analysis/reader.ts'
import { isOfPower } from '../../analysis/risk.ts'
import { message } from '../../l10n/message.ts'
import { locationOf, type Row } from './row.ts'
import { subjectRow } from './subject-row.ts'

/** Critical processes that need something which somebody under foreign law can get at or stop, with what that is. */
export function processRows(landscape: Landscape): readonly Row[] {
  const { reader, assessed } = landscape.in('current')
  const byId = new Map(assessed.map((each) => [each.subject.element.id, each]))
  const definitions = new Map(describedIn(reader, 'process'))
  return criticalProcesses(reader).flatMap((process): readonly Row[] => {
    const rows = needsOf(process).flatMap((need): readonly Row[] => {
      const found = byId.get(need)
      const risks = found?.risks.filter((risk) => isOfPower(risk) && risk.level !== 'hint') ?? []
      if (!found || risks.length === 0) return []
      const countries = [...new Set(risks.map(({ exposure }) => exposure.country))].sort()
      return [subjectRow(found.subject, { detail: countries.join(', ') })]
    })
    if (rows.length === 0) return []
    const [definition] = definitions.get(process.id) ?? []
    return [
      {
        id: process.id,
        label: process.name,
        detail: message('overview.exposed', { count: rows.length }),
        icon: 'process',
        ...locationOf(definition?.placement, definition?.entity.at),
        rows,
      },
    ]
  })
}
