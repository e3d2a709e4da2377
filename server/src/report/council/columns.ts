import { type Message, message } from '../../l10n/message.ts'
import type { Column } from '../pages/block.ts'

type Name = Extract<Message, { readonly key: 'council.column' }>['args']['column']
type TableName = Extract<Message, { readonly key: 'council.table' }>['args']['table']

/** A column of texts of the report for a council. */
export function column(name: Name): Column {
  return { title: message('council.column', { column: name }) }
}

/** A column of figures. */
export function figures(name: Name): Column {
  return { ...column(name), isFigure: true }
}

export function tableTitle(table: TableName): Message {
  return message('council.table', { table })
}
