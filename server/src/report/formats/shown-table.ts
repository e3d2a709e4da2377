import { type Language, worded } from '../../l10n/message.ts'
import type { Cell, Table, Words } from '../pages/block.ts'
import { isList } from './words.ts'

/** A table as it is read: without columns in which nothing stands. A spreadsheet keeps them. */
export function shownTable(table: Table): Table {
  const isShown = (_: unknown, i: number) => i === 0 || table.rows.some((row) => !isEmpty(row[i]))
  return { ...table, columns: table.columns.filter(isShown), rows: table.rows.map((row) => row.filter(isShown)) }
}

function isEmpty(cell: Cell): boolean {
  return cell === undefined || cell === '' || (isList(cell) && cell.length === 0)
}

/** Whether a heading says already what stands over a table or a picture. */
export function isSaid(title: Words, heading: Words | undefined, language: Language): boolean {
  return heading !== undefined && textOf(title, language) === textOf(heading, language)
}

function textOf(words: Words, language: Language): string {
  if (typeof words === 'string') return words
  if ('url' in words) return words.url
  if ('nodes' in words || 'section' in words) return textOf(words.label, language)
  return 'key' in words ? worded(words, language) : words[language]
}
