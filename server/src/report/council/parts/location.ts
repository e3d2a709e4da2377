import { message } from '../../../l10n/message.ts'
import { HOST_LAWS } from '../../figures/host-laws.ts'
import { LOCATIONS } from '../../figures/locations.ts'
import { written } from '../../pages/block.ts'
import { originCells, originColumns } from '../../pages/columns.ts'
import { column, figures, tableTitle } from '../columns.ts'
import { suppliersOfThese } from '../names.ts'
import { type Part, told, when } from '../part.ts'
import { say } from '../sentence.ts'

/** Where applications run, and under whose law they stand there. */
export const location: Part = {
  tell: (of) => {
    const { inside, outside, unknown } = of.locations
    const whole = of.scope.applications.inUse
    return told({
      answer: [
        say('council.location.inside', { part: inside.all, whole }),
        ...when(inside.outside.count > 0, () => say('council.location.reached', { part: inside.outside })),
        ...when(outside.all.count > 0, () => say('council.location.outside', { part: outside.all })),
        say('council.location.two', {}),
      ],
      tiles: [
        { tile: 'insideReached', count: inside.outside },
        { tile: 'placeUnknown', count: unknown.all },
      ],
      rests: 'both',
      certainty: [say('council.known', { what: 'place', unknown: unknown.all, whole })],
      unknown: when(unknown.all.count > 0, () =>
        say('council.location.unknown', { part: unknown.all, who: suppliersOfThese(unknown.all, of) }),
      ),
    })
  },
  tables: ({ locations }) => [
    {
      kind: 'table',
      table: {
        id: 'location',
        title: tableTitle('location'),
        columns: [column('place'), figures('applications'), ...originColumns],
        rows: LOCATIONS.map((at) => [
          written(message('council.location', { at }), ...locations[at].all.ids),
          locations[at].all.count,
          ...originCells(locations[at]),
        ]),
      },
    },
  ],
}

/** How many run with a host nearby. */
export const hosts: Part = {
  tell: ({ hostLaws: { dutch, european, outside, unknown }, scope }) =>
    told({
      answer: [
        say('council.hosts.count', { dutch, european, whole: scope.applications.inUse }),
        ...when(outside.count > 0, () => say('council.hosts.outside', { part: outside })),
      ],
      tiles: [{ tile: 'dutchHosts', count: dutch }],
      rests: 'both',
      certainty: [say('council.known', { what: 'host', unknown, whole: scope.applications.inUse })],
      unknown: [
        ...when(unknown.count > 0, () => say('council.hosts.unknown', { part: unknown })),
        say('council.hosts.local', {}),
      ],
    }),
  tables: ({ hostLaws }) => [
    {
      kind: 'table',
      table: {
        id: 'hosts-nearby',
        title: tableTitle('hosts-nearby'),
        columns: [column('host-law'), figures('applications')],
        rows: HOST_LAWS.map((law) => [
          written(message('council.host-law', { law }), ...hostLaws[law].ids),
          hostLaws[law].count,
        ]),
      },
    },
  ],
}
