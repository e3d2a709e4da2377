import { message } from '../../../l10n/message.ts'
import type { CutOffFigures } from '../../figures/cut-offs.ts'
import { table, text, written } from '../../pages/block.ts'
import { processesPicture } from '../../pictures/processes.ts'
import type { OrganisationFigures } from '../../report.ts'
import { column, figures, tableTitle } from '../columns.ts'
import { type Part, told, when } from '../part.ts'
import { say } from '../sentence.ts'

/** What stops when access from the United States is cut off. */
export const cutOff: Part = {
  tell: (of) => {
    const found = unitedStates(of)
    if (!found) return told({})
    const { best, worst, differing, withFallback, name } = found
    const { criticalProcesses: critical, applications } = of.scope
    return told({
      answer: [
        say('council.cut-off.applications', { of: name, part: best.applications, whole: applications.inUse }),
        ...when(differing.count > 0, () => say('council.cut-off.worst', { part: worst.applications })),
        ...when(critical.count > 0, () =>
          say('council.cut-off.processes', {
            part: best.criticalProcesses,
            worst: worst.criticalProcesses,
            whole: critical,
          }),
        ),
        ...when(withFallback.count > 0, () => say('council.cut-off.fallback', { part: withFallback })),
      ],
      tiles: [
        { tile: 'stopSure', count: best.applications },
        { tile: 'stopWorst', count: worst.applications },
        { tile: 'criticalSure', count: best.criticalProcesses },
      ],
      rests: 'both',
      certainty: [say('council.cut-off.difference', {})],
      unknown: when(differing.count > 0, () => say('council.cut-off.unknown', { part: differing })),
    })
  },
  tables: (of) => {
    const found = unitedStates(of)
    const countries = of.cutOffs.filter((each) => each.of.startsWith('jurisdiction:'))
    return [
      {
        kind: 'table',
        table: {
          id: 'cut-off',
          title: tableTitle('cut-off'),
          columns: [
            column('without'),
            figures('stops'),
            figures('stops-worst'),
            figures('critical'),
            figures('critical-worst'),
          ],
          rows: countries.map(({ of: node, name, best, worst }) => [
            written(name, node, ...best.applications.ids),
            best.applications.count,
            worst.applications.count,
            best.criticalProcesses.count,
            worst.criticalProcesses.count,
          ]),
        },
      },
      table(
        {
          id: 'cut-off-processes',
          title: tableTitle('cut-off-processes'),
          columns: [column('process'), column('sure'), column('may-stop'), column('meanwhile'), column('too-long')],
          rows: (found?.processes ?? []).map(({ process, name, isSure, maxOutage, fallback, tooLongAfter }) => [
            written(name, process),
            message('council.sure', { isSure }),
            maxOutage === '' ? undefined : message('duration.stated', { of: maxOutage }),
            fallback,
            tooLongAfter === undefined ? undefined : message('duration.minutes', { minutes: tooLongAfter }),
          ]),
        },
        message('council.nothing', { of: 'stopping' }),
      ),
    ]
  },
}

function unitedStates({ cutOffs }: OrganisationFigures): CutOffFigures | undefined {
  return cutOffs.find(({ of }) => of === 'jurisdiction:US')
}

/** Which critical processes need something that is within reach. */
export const criticalProcesses: Part = {
  tell: ({ exposure, scope }) =>
    scope.criticalProcesses.count === 0
      ? told({ answer: [say('council.critical.none', {})], unknown: [say('council.critical.ask', {})] })
      : told({
          answer: [say('council.critical.count', { part: exposure.criticalProcesses, whole: scope.criticalProcesses })],
          tiles: [{ tile: 'critical', count: exposure.criticalProcesses }],
          rests: 'both',
        }),
  tables: ({ exposure }, _, prefix) =>
    exposure.processes.length === 0
      ? [text(message('council.nothing', { of: 'processes' }))]
      : [processesPicture(exposure.processes, `${prefix}processes`)],
}

/** Which risks were accepted, and by whom. */
export const acceptedRisks: Part = {
  tell: ({ writtenDown, accepted }) => {
    const who = [...new Set(accepted.filter((each) => each.isInForce).map(({ acceptedBy }) => acceptedBy))]
    return told({
      answer: [
        say('council.accepted.count', { part: writtenDown.accepted }),
        ...when(
          who.some((each) => each !== ''),
          () => say('council.accepted.by', { who: who.filter((each) => each !== '') }),
        ),
        ...when(writtenDown.lapsed.count > 0, () => say('council.accepted.lapsed', { part: writtenDown.lapsed })),
      ],
      tiles: [{ tile: 'accepted', count: writtenDown.accepted }],
      rests: 'files',
    })
  },
  tables: ({ accepted }) => [
    table(
      {
        id: 'accepted',
        title: message('report.table.accepted', {}),
        columns: [column('element'), column('reason'), column('by'), column('until'), column('counts')],
        rows: accepted.map(({ rule, element, reason, acceptedBy, until, isInForce }) => [
          written(element, `acceptance:${rule}:${element}`),
          reason === '' ? undefined : reason,
          acceptedBy === '' ? undefined : acceptedBy,
          until === '' ? undefined : { day: until },
          message('council.yes-no', { answer: isInForce ? 'yes' : 'no' }),
        ]),
      },
      message('report.none', { part: 'accepted' }),
    ),
  ],
}
