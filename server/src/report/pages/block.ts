import type { Language, Message } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import type { Level } from '../../rules/rule.ts'

/** Something to read: a text of ours, what people call a thing, where a fact was read, something that is written in a file, or a section. */
export type Words = Message | Called | Link | Written | Reference

export interface Link {
  readonly url: string
  /** What is shown in its place, where the address itself is too long to read. */
  readonly label?: string
}

/** Leads to a section of the same page. */
export interface Reference {
  readonly label: Message | Called
  /** Its id. */
  readonly section: string
}

/** What stands in a cell of a table, or as one figure; undefined where nothing is known. */
export type Cell =
  | Words
  | number
  | readonly Words[]
  /** Of 1; whole percents unless it says how fine. */
  | { readonly percent: number; readonly decimals?: number }
  | { readonly euro: number }
  | { readonly day: string }
  | undefined

/** Something with a line of its own, to which an editor can go. */
export interface Written {
  readonly label: Message | Called
  /** By what it is known (`nodePlaces`), `application:zaaksysteem`: the first of these that has a place. */
  readonly nodes: readonly string[]
}

export interface Column {
  readonly title: Words
  /** Figures stand under one another. */
  readonly isFigure?: true
}

export interface Table {
  /** By this it is asked for, as CSV: `suppliers`. */
  readonly id: string
  readonly title: Words
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A figure that stands by itself, and what it counts. */
export interface Figure {
  readonly value: Cell
  readonly label: Words
  readonly level?: Level
}

/** What something is about, and what there is to say of that: several are steps, one after the other. */
export interface Term {
  readonly term: Words
  readonly words: readonly Words[]
}

export type Block =
  | { readonly kind: 'text'; readonly text: Words }
  | { readonly kind: 'list'; readonly items: readonly Words[]; readonly isOrdered?: true }
  /** What there is to say, each under what it is about. */
  | { readonly kind: 'terms'; readonly terms: readonly Term[] }
  | { readonly kind: 'figures'; readonly figures: readonly Figure[] }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'section'; readonly section: Section }

/** A picture, with the table that says the same. */
export interface Picture {
  readonly id: string
  readonly title: Words
  readonly description: Words
  /** SVG that stands by itself. */
  readonly svg: (say: (words: Words) => string, language: Language) => string
  /** Whether it says all that the table does, which is not printed then. */
  readonly isWhole?: true
  readonly table: Table
}

export interface Section {
  readonly id: string
  readonly title: Words
  readonly level?: Level
  readonly blocks: readonly Block[]
}

/** A report as it is read, in no format and no language yet. */
export interface Page {
  readonly title: Words
  readonly subtitle: Words
  readonly sections: readonly Section[]
  /** The table that there is to give where only one is asked for. */
  readonly mainTable: string
}

/** What people call something, with the line on which it stands, or else something else does that leads there. */
export function written(label: Written['label'], ...nodes: readonly string[]): Written {
  return { label, nodes }
}

export function text(words: Words): Block {
  return { kind: 'text', text: words }
}

export function list(items: readonly Words[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

/** A table, or that there is nothing to tell. */
export function table(made: Table, empty: Words): Block {
  return made.rows.length === 0 ? text(empty) : { kind: 'table', table: made }
}

/** All tables of a page, those behind pictures too, in reading order. */
export function tablesOf(page: Page): readonly Table[] {
  return page.sections.flatMap(tablesIn)
}

function tablesIn({ blocks }: Section): readonly Table[] {
  return blocks.flatMap((block): readonly Table[] => {
    switch (block.kind) {
      case 'table':
        return [block.table]
      case 'picture':
        return [block.picture.table]
      case 'section':
        return tablesIn(block.section)
      default:
        return []
    }
  })
}
