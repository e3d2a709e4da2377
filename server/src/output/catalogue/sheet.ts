import { columnsOf, printable } from '../printable.ts'
import type { TextOptions } from '../text.ts'
import { wrap } from '../wrap.ts'

/** An entry as a person reads it: a title, and rows with a word before each. */
export interface Sheet {
  readonly title: string
  /** What the title is, behind it. */
  readonly kind: string
  readonly under: readonly string[]
  readonly rows: readonly Row[]
}

export interface Row {
  readonly label: string
  readonly lines: readonly Line[]
}

export interface Line {
  readonly text: string
  /** Of less weight than the others: how sure, where it was read. */
  readonly quiet?: boolean
  /** Part of a list; 2: of a list in a list. */
  readonly level?: 1 | 2
  /** Follows the item above it. */
  readonly isMore?: boolean
}

type Options = Pick<TextOptions, 'style' | 'width'>

/** The lines of a sheet; rows without lines are left out. */
export function sheetLines({ title, kind, under, rows }: Sheet, options: Options): readonly string[] {
  const { style, width } = options
  const fits = columnsOf(`${title}  ${kind}`) <= width
  const head = fits
    ? [`${style(['bold'], printable(title))}  ${style(['gray'], kind)}`]
    : [...wrap(printable(title), width).map((line) => style(['bold'], line)), style(['gray'], kind)]
  return [
    ...head,
    ...under.flatMap((text) => wrap(printable(text), width)).map((line) => style(['gray'], line)),
    ...rows.filter(({ lines }) => lines.length > 0).flatMap((row) => ['', ...rowLines(row, options)]),
  ]
}

/** The word of a row stands before its first line; above it where the screen is narrow. */
function rowLines({ label, lines }: Row, { style, width }: Options): readonly string[] {
  const isNarrow = width < NARROW
  const indent = isNarrow ? 2 : LABEL
  const written = lines.flatMap((line) =>
    lineTexts(line, width - indent).map((text) => (line.quiet ? style(['gray'], text) : text)),
  )
  const margin = ' '.repeat(indent)
  if (isNarrow) return [style(['cyan'], label), ...written.map((text) => `${margin}${text}`)]
  return written.map((text, i) =>
    i === 0
      ? `${style(['cyan'], label)}${' '.repeat(Math.max(1, LABEL - columnsOf(label)))}${text}`
      : `${margin}${text}`,
  )
}

function lineTexts({ text, level, isMore }: Line, columns: number): readonly string[] {
  const lead = level === undefined ? '' : `${' '.repeat(2 * (level - 1))}${isMore ? ' ' : '-'} `
  return wrap(printable(text), columns - lead.length).map(
    (part, i) => `${i === 0 ? lead : ' '.repeat(lead.length)}${part}`,
  )
}

/** Columns that the words before the rows take. */
const LABEL = 15

const NARROW = 60
