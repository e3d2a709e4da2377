import { WIDTH } from './chart.ts'
import { COLUMNS } from './layer-grid.ts'

/** The top of each row of boxes; the last is where a row after all would begin. */
export type RowTops = readonly number[]

/** Where rows are, from the first rows of the layers. */
export function rowTops(firstRows: readonly number[]): RowTops {
  const tops: number[] = []
  let y = PAD
  for (let row = 0; row <= (firstRows.at(-1) ?? 0); row++) {
    if (row > 0) y += BOX_HEIGHT + (firstRows.includes(row) ? BETWEEN_LAYERS : BETWEEN_ROWS)
    tops.push(y)
  }
  return tops
}

export function leftOf(column: number): number {
  return LABEL + column * CELL
}

export const LABEL = 130
export const BOX_HEIGHT = 50
export const PAD = 12
const BETWEEN_ROWS = 42
export const BETWEEN_LAYERS = 2 * PAD + 28
/** A box and the passage right of it. */
export const CELL = (WIDTH - LABEL) / COLUMNS
export const BOX_WIDTH = CELL - 26
