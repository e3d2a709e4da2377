import { type Message, message } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { idOf, nodeParts } from '../../model/node.ts'
import type { Count } from '../figures/count.ts'
import { type Cell, type Column, type Figure, type Table, type Written, written } from './block.ts'
import { together } from './together.ts'

/** What the things that a page names are known by to who shows it; another than in a report where several organisations are on it. */
export type NodeName = (node: string) => string

/** A column of texts about a scenario. */
export function column(name: Extract<Message, { readonly key: 'report.scenario.column' }>['args']['column']): Column {
  return { title: message('report.scenario.column', { column: name }) }
}

/** A column of figures. */
export function figures(name: Parameters<typeof column>[0]): Column {
  return { ...column(name), isFigure: true }
}

export function tableTitle(
  table: Extract<Message, { readonly key: 'report.scenario.table' }>['args']['table'],
): Message {
  return message('report.scenario.table', { table })
}

/** A figure that stands by itself; none where it is nothing and that says nothing. */
export function tile(
  name: Extract<Message, { readonly key: 'report.scenario.tile' }>['args']['tile'],
  { count }: Pick<Count, 'count'>,
  isAlways = true,
): readonly Figure[] {
  return count === 0 && !isAlways ? [] : [{ value: count, label: message('report.scenario.tile', { tile: name }) }]
}

/** A thing with its kind, and whether it is critical. */
export function thingCell(node: string, isCritical: boolean, at: NodeName, name = idOf(node)): Written {
  return written(message('scenario.thing', { name, kind: nodeParts(node).kind, isCritical }), at(node))
}

/** Where it leads along, in one line. */
export function wayCell(way: readonly (Called | Message)[]): Cell {
  return together(way, ' → ')
}

export function sureCell(isSure: boolean): Message {
  return message('report.scenario.sure', { isSure })
}

/** The critical first, as they are read first; else in the order in which they were told. */
export function criticalFirst<T extends { readonly isCritical: boolean }>(all: readonly T[]): readonly T[] {
  return [...all.filter(({ isCritical }) => isCritical), ...all.filter(({ isCritical }) => !isCritical)]
}

/** The first rows of a table. */
export function shortened(table: Table, most: number): Table {
  return { ...table, rows: table.rows.slice(0, most) }
}
