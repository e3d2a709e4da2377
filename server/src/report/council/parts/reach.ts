import { message } from '../../../l10n/message.ts'
import { table, written } from '../../pages/block.ts'
import { originCells, originColumns } from '../../pages/columns.ts'
import { column, figures, tableTitle } from '../columns.ts'
import { suppliersOfThese } from '../names.ts'
import { type Part, told, when } from '../part.ts'
import { say } from '../sentence.ts'

/** What somebody under a law from outside can get at, or stop. */
export const reach: Part = {
  tell: (of) => {
    const { outside, unknown } = of.exposure.applications
    const { inUse } = of.scope.applications
    const [first, ...others] = of.exposure.countries.filter((each) => each.reach.count + each.stop.count > 0)
    return told({
      answer: [
        outside.count === 0
          ? say('council.reach.none', { whole: inUse })
          : say('council.reach.some', { part: outside, whole: inUse }),
        ...(first ? [say('council.reach.country', { of: first.name, reach: first.reach, stop: first.stop })] : []),
        ...when(others.length > 0, () => say('council.reach.others', { countries: others.map(({ name }) => name) })),
      ],
      tiles: [
        { tile: 'outside', count: outside },
        { tile: 'outsideUnknown', count: unknown },
      ],
      rests: 'both',
      certainty: [say('council.known', { what: 'reach', unknown, whole: inUse }), say('council.reach.can', {})],
      unknown: when(unknown.count > 0, () =>
        say('council.reach.unknown', { part: unknown, who: suppliersOfThese(unknown, of) }),
      ),
    })
  },
  tables: ({ exposure }) => [
    table(
      {
        id: 'countries',
        title: message('report.table.countries', {}),
        columns: [column('country'), figures('reach'), figures('stop'), figures('perhaps'), figures('critical')],
        rows: exposure.countries.map(({ name, reach: own, stop, perhaps, criticalProcesses }) => [
          written(name, ...own.ids, ...stop.ids, ...perhaps.ids),
          own.count,
          stop.count,
          perhaps.count,
          criticalProcesses.count,
        ]),
      },
      message('report.none', { part: 'countries' }),
    ),
  ],
}

/** Which delicate data are within reach. */
export const personalData: Part = {
  tell: ({ dataHeld: { delicate, unstated }, scope }) =>
    told({
      answer: [
        delicate.applications.count === 0
          ? say('council.data.none', {})
          : say('council.data.some', { part: delicate.reached, whole: delicate.applications }),
      ],
      tiles: when(delicate.applications.count > 0, () => ({ tile: 'delicateReached', count: delicate.reached })),
      rests: 'files',
      certainty: [say('council.known', { what: 'data', unknown: unstated, whole: scope.applications.inUse })],
      unknown: [
        ...when(delicate.unknown.count > 0, () => say('council.data.unknown', { part: delicate.unknown })),
        ...when(unstated.count > 0, () => say('council.data.unstated', { part: unstated })),
      ],
    }),
  tables: ({ dataHeld: { kinds } }) => [
    {
      kind: 'table',
      table: {
        id: 'personal-data',
        title: tableTitle('personal-data'),
        columns: [column('data'), figures('applications'), figures('reach'), figures('unknown')],
        rows: kinds.map(({ kind, applications, reached, unknown }) => [
          written(message('council.data.kind', { kind }), ...applications.ids),
          applications.count,
          reached.count,
          unknown.count,
        ]),
      },
    },
  ],
}

/** Which domain has most within reach. */
export const domains: Part = {
  tell: ({ exposure, openByDomain }) => {
    const named = exposure.domains.filter(({ domain }) => domain !== '')
    const [first] = named.toSorted((a, b) => b.applications.outside.count - a.applications.outside.count)
    const whole = openByDomain.domains.find(({ domain }) => domain === first?.domain)?.applications
    const missing = openByDomain.domains.find(({ domain }) => domain === '')?.applications
    return told({
      answer:
        first && whole
          ? [say('council.domains.first', { domain: first.domain, part: first.applications.outside, whole })]
          : [say('council.domains.none', {})],
      rests: 'files',
      unknown: missing ? [say('council.domains.missing', { part: missing })] : [],
    })
  },
  tables: ({ exposure, openByDomain }) => [
    {
      kind: 'table',
      table: {
        id: 'domains',
        title: message('report.table.domains', {}),
        columns: [column('domain'), figures('applications'), ...originColumns],
        rows: exposure.domains.map(({ domain, applications }) => [
          domain === '' ? undefined : domain,
          openByDomain.domains.find((each) => each.domain === domain)?.applications.count,
          ...originCells(applications),
        ]),
      },
    },
  ],
}
