import { message } from '../../l10n/message.ts'
import type { MoveFigures } from '../figures/moves.ts'
import { type Cell, type Section, table, text, written } from './block.ts'
import { column, figures } from './columns.ts'
import type { NameOf } from './names-in-cell.ts'

/** What one could do first, the move that changes most first. */
export function movesSection(moves: readonly MoveFigures[], nameOf: NameOf, prefix: string): Section {
  return {
    id: `${prefix}first`,
    title: message('report.move.title', {}),
    blocks: [
      text(message('report.move.text', {})),
      table(
        {
          id: 'first',
          title: message('report.move.table', {}),
          columns: [
            column('what'),
            figures('freedProcesses'),
            figures('fewerWeighty'),
            figures('fewerErrors'),
            figures('fewerWarnings'),
            figures('touches'),
          ],
          rows: moves.map((each) => moveRow(each, nameOf)),
        },
        message('report.move.none', {}),
      ),
    ],
  }
}

function moveRow({ kind, things, by, asked, lighter, touched }: MoveFigures, nameOf: NameOf): readonly Cell[] {
  const move = message('report.move', {
    kind,
    things: things.ids.map(nameOf),
    other: by?.name ?? asked ?? '',
    onlyFor: by?.onlyFor.map(({ name }) => name) ?? [],
  })
  return [
    written(move, ...things.ids),
    lighter.processes,
    lighter.weighty,
    lighter.errors,
    lighter.warnings,
    touched.count,
  ]
}
