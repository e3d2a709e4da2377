import type { MatrixCell } from '../charts/matrix.ts'
import { matrixChart } from '../charts/matrix.ts'
import type { ProcessFigures } from '../figures/exposure.ts'
import { type Block, written } from '../pages/block.ts'
import { column, figures } from '../pages/columns.ts'
import { pictureBlock, pictureWords } from './picture.ts'

/** Which critical process somebody under which law can stop, or get at the data of. */
export function processesPicture(processes: readonly ProcessFigures[], id: string): Block {
  const table = {
    id: 'processes',
    title: pictureWords('processes'),
    columns: [column('process'), column('country'), figures('stop'), figures('reach'), figures('perhaps')],
    rows: processes.flatMap(({ process, name, byCountry }) =>
      byCountry.map(({ name: law, reach, stop, perhaps }) => [
        written(name, process),
        law,
        stop.count,
        reach.count,
        perhaps.count,
      ]),
    ),
  }
  const countries = new Map(
    processes.flatMap(({ byCountry }) => byCountry.map(({ country, name }) => [country, name] as const)),
  )
  return pictureBlock(
    { id, title: pictureWords('processes'), description: pictureWords('processesText'), table, isWhole: true },
    (drawing, say) =>
      matrixChart({
        ...drawing,
        rows: processes.map(({ process, name }) => ({ id: process, label: name })),
        columns: [...countries].map(([country, name]) => ({ id: country, label: say(name) })),
        cells: processes.flatMap(cellsOf),
        marks: {
          strong: say(pictureWords('canStop')),
          medium: say(pictureWords('canReach')),
          weak: say(pictureWords('perhaps')),
          unknown: say(pictureWords('unknown')),
        },
        words: {
          heading: say(pictureWords('process')),
          counts: say(pictureWords('applications')),
          otherRows: say(pictureWords('otherProcesses')),
          otherColumns: say(pictureWords('otherCountries')),
        },
      }),
  )
}

/** What weighs most decides the mark. */
function cellsOf({ process, byCountry }: ProcessFigures): readonly MatrixCell[] {
  return byCountry.map(({ country, reach, stop, perhaps }): MatrixCell => {
    const [mark, of] =
      stop.count > 0
        ? (['strong', stop] as const)
        : reach.count > 0
          ? (['medium', reach] as const)
          : (['weak', perhaps] as const)
    return { row: process, column: country, mark, of: of.ids }
  })
}
