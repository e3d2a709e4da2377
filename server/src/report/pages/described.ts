import { message } from '../../l10n/message.ts'
import type { DocumentDescribed } from '../figures/described.ts'
import type { OrganisationFigures } from '../report.ts'
import { type Cell, type Section, table, written } from './block.ts'
import { column, figures } from './columns.ts'
import { namesHere } from './names-in-cell.ts'

/** Processes and devices with who answers for them, and the documents that all of it stands in. */
export function describedSection({ described, names }: OrganisationFigures, prefix: string): Section {
  const nameOf = namesHere({ names })
  const called = (id: string): string => nameOf(`application:${id}`)
  const { processes, devices, documents } = described
  return {
    id: `${prefix}described`,
    title: message('report.part', { part: 'described' }),
    blocks: [
      table(
        {
          id: 'processes-described',
          title: message('report.table.processes-described', {}),
          columns: [column('process'), column('answers'), column('domain'), column('needs'), column('helpedBy')],
          rows: processes.map(({ process, name, owner, domain, needs, either, helpedBy }) => [
            written(name, process),
            owner,
            domain,
            [...needs.map(called), ...either.map((group) => message('report.one-of', { names: group.map(called) }))],
            helpedBy.map(called),
          ]),
        },
        message('report.none', { part: 'processes' }),
      ),
      table(
        {
          id: 'devices',
          title: message('report.table.devices', {}),
          columns: [column('device'), column('product'), column('answers'), figures('number'), column('contract')],
          rows: devices.map(({ device, name, product, owner, count, contract }) => [
            written(name, device),
            product,
            owner,
            count,
            contract === undefined ? undefined : written(contract, `contract:${contract}`),
          ]),
        },
        message('report.none', { part: 'devices' }),
      ),
      {
        kind: 'table',
        table: {
          id: 'documents',
          title: message('report.table.documents', {}),
          columns: [column('document'), column('title'), column('state'), column('reviewed'), column('notes')],
          rows: documents.map((each) => [each.path, each.title, stateCell(each), dayCell(each), each.notes]),
        },
      },
    ],
  }
}

/** A policy and a catalogue are of no state. */
function stateCell({ kind, state }: DocumentDescribed): Cell {
  const isOfState = kind === 'landscape' || kind === 'common-ground'
  return message('report.document', {
    kind,
    reachedOn: isOfState ? state.replace(/^(current|target:?)/, '') : '',
    isTarget: isOfState && state !== 'current',
  })
}

function dayCell({ reviewedOn }: DocumentDescribed): Cell {
  return reviewedOn === undefined ? undefined : { day: reviewedOn }
}
