import { type Message, message } from '../../l10n/message.ts'
import type { Count } from '../figures/count.ts'
import { ORIGINS, type Origin } from '../figures/origin.ts'
import type { Cell, Column } from './block.ts'

type Name = Parameters<typeof columnTitle>[0]

/** A column of texts. */
export function column(name: Name): Column {
  return { title: columnTitle(name) }
}

/** A column of figures. */
export function figures(name: Name): Column {
  return { title: columnTitle(name), isFigure: true }
}

export function columnTitle(name: Extract<Message, { readonly key: 'report.column' }>['args']['column']): Message {
  return message('report.column', { column: name })
}

/** A column of figures for each law that something can stand under. */
export const originColumns: readonly Column[] = ORIGINS.map((origin) => figures(origin))

export function originCells(of: Readonly<Record<Origin, Count>>): readonly Cell[] {
  return ORIGINS.map((origin) => of[origin].count)
}
