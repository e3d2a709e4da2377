import type { Position } from '../yaml/lines.ts'
import { columnsOf, firstColumns, lastColumns, printable } from './printable.ts'

/** A line of a file and the marks under what it is about. */
export interface Frame {
  readonly line: string
  readonly marks: string
}

/** Shows a span in its line; of a line that does not fit, the part around the span. A span of several lines is marked on the first. */
export function frame(line: string, start: Position, end: Position, columns: number): Frame {
  const text = line.replace(/\r$/, '')
  const to = end.line === start.line ? Math.max(start.character, end.character) : text.length
  // More than fits is not even looked at: a line may be a megabyte.
  const reach = columns * 2
  const before = shown(text.slice(Math.max(0, start.character - reach), start.character), start.character > reach)
  const marked = shown(text.slice(start.character, Math.min(to, start.character + reach)))
  const after = shown(text.slice(to, to + reach))
  const beside = columns - columnsOf(marked)
  // Indentation is the first that may go.
  const lead = columnsOf(before) + columnsOf(after) > beside ? before.trimStart() : before
  const room = beside - Math.min(CONTEXT, columnsOf(after))
  const left = cutLeft(lead, beside > 0 ? Math.max(Math.min(CONTEXT, beside), room) : CONTEXT)
  const right = cutRight(`${marked}${after}`, columns - columnsOf(left))
  const marks = Math.max(1, Math.min(columnsOf(marked), columnsOf(right)))
  return { line: `${left}${right}`, marks: `${' '.repeat(columnsOf(left))}${'^'.repeat(marks)}` }
}

const CUT = '…'

/** Columns to keep on either side of a span, the left side first: there stands the key. */
const CONTEXT = 16

function shown(text: string, isCut = false): string {
  return `${isCut ? CUT : ''}${printable(text.replaceAll('\t', ' '))}`
}

function cutLeft(text: string, columns: number): string {
  return columnsOf(text) <= columns ? text : `${CUT}${lastColumns(text, columns - 1)}`
}

function cutRight(text: string, columns: number): string {
  return columnsOf(text) <= columns ? text : `${firstColumns(text, columns - 1)}${CUT}`
}
