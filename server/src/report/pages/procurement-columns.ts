import { type Message, message } from '../../l10n/message.ts'
import type { Column, Term, Words } from './block.ts'

type Name = Extract<Message, { readonly key: 'report.procurement.column' }>['args']['column']

/** A column of a table for procurement. */
export function procurementColumn(name: Name): Column {
  return { title: title(name) }
}

/** The same of figures. */
export function procurementFigures(name: Name): Column {
  return { title: title(name), isFigure: true }
}

/** What is said under the same heading; nothing where there is nothing to say. */
export function procurementTerm(name: Name, ...words: readonly (Words | undefined)[]): readonly Term[] {
  const said = words.filter((each) => each !== undefined)
  return said.length === 0 ? [] : [{ term: title(name), words: said }]
}

function title(name: Name): Message {
  return message('report.procurement.column', { column: name })
}
