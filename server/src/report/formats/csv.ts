import type { Language } from '../../l10n/message.ts'
import type { Cell, Table } from '../pages/block.ts'
import { cellIn, isList, wordsIn } from './words.ts'

/**
 * A table for a spreadsheet, RFC 4180 with a mark of UTF-8 before it. Dutch spreadsheets part cells by a semicolon, as their
 * comma stands in numbers. No cell is taken for a formula.
 */
export function toCsv({ columns, rows }: Table, language: Language): string {
  const separator = language === 'nl' ? ';' : ','
  const line = (cells: readonly string[]) => `${cells.join(separator)}\r\n`
  return `\ufeff${line(columns.map(({ title }) => quoted(wordsIn(title, language))))}${rows
    .map((row) => line(row.map((cell) => cellText(cell, language))))
    .join('')}`
}

/** Numbers as numbers, days as days, lists with a comma. */
function cellText(cell: Cell, language: Language): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return decimal(cell, language)
  if (typeof cell === 'object' && !isList(cell)) {
    if ('percent' in cell) return `${decimal(Math.round(cell.percent * 1000) / 10, language)}%`
    if ('euro' in cell) return decimal(cell.euro, language)
    if ('day' in cell) return cell.day
  }
  const shown = cellIn(cell, language)
  return quoted(typeof shown === 'string' ? shown : shown.join(', '))
}

function decimal(value: number, language: Language): string {
  return language === 'nl' ? String(value).replace('.', ',') : String(value)
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises. */
function quoted(text: string): string {
  const safe = /^[\s\u00a0]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
