import { type ChartTexts, chart, inBrackets, numberText, WIDTH } from './chart.ts'
import { type Counted, firstOf, together } from './gathering.ts'
import { legend } from './legend.ts'
import { MATRIX_MARKS, type MatrixMark, symbol, TINTS } from './matrix-marks.ts'
import { GUIDE, LEADING, LINE, linesIn, mark, SIZE, SMALL, textBlock, titled } from './svg.ts'

/** Which jurisdictions have a hand in which process, and how. */
export interface Matrix extends ChartTexts {
  /** In the order in which they are shown. */
  readonly rows: readonly MatrixLine[]
  readonly columns: readonly MatrixLine[]
  readonly cells: readonly MatrixCell[]
  /** What each mark means. */
  readonly marks: Readonly<Record<MatrixMark, string>>
  readonly words: {
    /** What a row is: `process`. */
    readonly heading: string
    /** What is counted in a cell: `applications`. */
    readonly counts: string
    readonly otherRows: string
    readonly otherColumns: string
  }
}

export interface MatrixLine {
  readonly id: string
  readonly label: string
}

export interface MatrixCell {
  readonly row: string
  readonly column: string
  readonly mark: MatrixMark
  readonly of: Counted
}

/** A symbol and a number where row and column meet; undefined where they nowhere do. */
export function matrixChart(matrix: Matrix): string | undefined {
  const { cells, words, language } = matrix
  if (cells.length === 0) return undefined
  const rows = shownLines(matrix.rows, MOST_ROWS, words.otherRows, language)
  const columns = shownLines(matrix.columns, MOST_COLUMNS, words.otherColumns, language)
  const width = Math.min(WIDEST, (WIDTH - LABEL) / Math.max(1, columns.length))
  const centre = (i: number) => LABEL + (i + 0.5) * width
  let y = HEAD
  const drawn = rows.flatMap((row) => {
    const height = Math.max(ROW, linesIn(row.label, { width: LABEL - 12, most: 2 }) * SIZE * LEADING + 8)
    const top = y
    y += height
    const box = { y: top, height, width }
    const inRow = columns.flatMap((column, i) => cellMarks(row, column, { ...box, x: centre(i) - width / 2 }, matrix))
    const line = mark('path', { d: `M0 ${Math.round(y)}H${Math.round(LABEL + columns.length * width)}`, stroke: GUIDE })
    return [textBlock(row.label, { x: 0, y: top + height / 2, width: LABEL - 12, most: 2 }), ...inRow, line]
  })
  const headings = columns.map(({ label }, i) =>
    textBlock(label, {
      x: centre(i),
      y: HEAD - 4,
      isFoot: true,
      width: width - 10,
      most: 3,
      size: SMALL,
      isBold: true,
      anchor: 'middle',
    }),
  )
  const entries = MATRIX_MARKS.map((each) => ({
    word: matrix.marks[each],
    sample: (x: number, at: number) => symbol(each, x + 8, at),
  }))
  const meaning = legend(entries, 16, y + 20, WIDTH)
  return chart(matrix, meaning.last + 36, [
    textBlock(words.heading, { x: 0, y: HEAD - 4, isFoot: true, width: LABEL - 12, size: SMALL, isBold: true }),
    ...headings,
    mark('path', { d: `M0 ${HEAD}H${Math.round(LABEL + columns.length * width)}`, stroke: LINE }),
    ...drawn,
    ...meaning.marks,
    textBlock(words.counts, { x: 0, y: meaning.last + 22, width: WIDTH, size: SMALL }),
  ])
}

/** A row or column as it is drawn, with the ids it stands for. */
interface ShownLine {
  readonly label: string
  readonly ids: ReadonlySet<string>
}

function shownLines(
  lines: readonly MatrixLine[],
  most: number,
  name: string,
  language: Matrix['language'],
): readonly ShownLine[] {
  const { shown, others } = firstOf(lines, most)
  const alone = shown.map(({ id, label }) => ({ label, ids: new Set([id]) }))
  if (others.length === 0) return alone
  return [
    ...alone,
    { label: `${name}${inBrackets(others.length, language)}`, ids: new Set(others.map(({ id }) => id)) },
  ]
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function cellMarks(row: ShownLine, column: ShownLine, box: Box, { cells, marks, language }: Matrix): readonly string[] {
  const here = cells.filter((cell) => row.ids.has(cell.row) && column.ids.has(cell.column))
  const strongest = MATRIX_MARKS.find((each) => here.some((cell) => cell.mark === each))
  if (strongest === undefined) return []
  const count = numberText(together(here.map(({ of }) => of)).length, language)
  const { x, y, width, height } = box
  const [centre, middle] = [x + width / 2, y + height / 2]
  return [
    titled(`${row.label}, ${column.label}: ${marks[strongest]}, ${count}`, [
      mark('rect', { x: x + 1, y: y + 1, width: width - 2, height: height - 2, fill: TINTS[strongest] }),
      symbol(strongest, centre - 10, middle),
      textBlock(count, { x: centre + 2, y: middle, width: width / 2, size: SMALL }),
    ]),
  ]
}

const HEAD = 54
const LABEL = 232
const ROW = 28
const WIDEST = 110
const MOST_ROWS = 30
const MOST_COLUMNS = 8
