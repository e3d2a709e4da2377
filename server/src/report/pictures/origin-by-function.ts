import { originChart } from '../charts/origin.ts'
import type { FunctionFigures } from '../figures/function-origins.ts'
import { type Block, written } from '../pages/block.ts'
import { column, originCells, originColumns } from '../pages/columns.ts'
import { pictureBlock, pictureWords, toneWords } from './picture.ts'

/** Under whose law stands what serves each function. */
export function originByFunctionPicture(functions: readonly FunctionFigures[], id: string): Block {
  const table = {
    id: 'functions',
    title: pictureWords('functions'),
    columns: [column('function'), ...originColumns],
    rows: functions.map(({ name, applications }) => {
      const { outside, unknown, trusted } = applications
      return [written(name, ...outside.ids, ...unknown.ids, ...trusted.ids), ...originCells(applications)]
    }),
  }
  return pictureBlock(
    { id, title: pictureWords('functions'), description: pictureWords('functionsText'), table, isWhole: true },
    (drawing, say) =>
      originChart({
        ...drawing,
        rows: functions.map(({ name, applications: { trusted, outside, unknown } }) => ({
          label: say(name),
          of: { european: trusted.ids, outside: outside.ids, unknown: unknown.ids },
        })),
        heading: say(pictureWords('function')),
        tones: toneWords(say),
        others: say(pictureWords('otherFunctions')),
      }),
  )
}
