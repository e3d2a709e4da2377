import type { Placement } from '../model/document.ts'
import type { Model } from '../model/index.ts'
import type { Change, Place } from '../rules/rule.ts'
import { asSnippet, withoutStops } from '../rules/tab-stop.ts'
import { createEntry, documentFor } from './create-entry.ts'
import { removeEntry, takeEntry } from './remove-entry.ts'
import { setValues } from './set-values.ts'
import { targetEntry, targetFile } from './target-entry.ts'

/** Replace a span of a file by text. Offsets in UTF-16 code units. */
export interface FileEdit {
  readonly uri: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** The same text with tab stops, as the Language Server Protocol writes them. */
  readonly snippet?: string
  /** The file is not there yet. */
  readonly creates?: true
}

export interface Files {
  /** The text of a file as it is now; undefined when it cannot be had. */
  textOf(uri: string): string | undefined
  /** The parts of the document that a placement belongs to. */
  siblings(placement: Placement): readonly Placement[]
  readonly model: Model
}

/** The files whose text is needed to work out a fix; none when there is no place for it. */
export function filesFor(change: Change, files: Pick<Files, 'siblings' | 'model'>): readonly string[] {
  if ('edits' in change) return [...new Set(change.edits.map(({ at }) => at.placement.head.uri))]
  if ('set' in change) return [change.set.in.head.uri]
  if ('take' in change) return [change.take.in.head.uri]
  if ('target' in change) return [targetFile(change.target, files) ?? change.target.from.head.uri]
  const document = documentFor(change.create, files)
  return document ? [document.head.uri] : []
}

/** Whether a fix writes to a file that is not there yet. */
export function createsFile(change: Change, files: Pick<Files, 'siblings' | 'model'>): boolean {
  return 'target' in change && targetFile(change.target, files) === undefined
}

/** The edits that a fix comes down to; undefined when a file is not as it was, or nothing is left to do. */
export function editsOf(change: Change, files: Files): readonly FileEdit[] | undefined {
  return rawEdits(change, files)?.map((edit) => withStops(edit, files.textOf(edit.uri) ?? ''))
}

/**
 * With its tab stops as a snippet. Some editors indent the lines of a snippet like the one it begins in, others do not: so one of
 * several lines begins at the start of a line; behind a last line that does not end, at that of this line, which it repeats.
 */
function withStops(edit: FileEdit, fileText: string): FileEdit {
  if (asSnippet(edit.text) === undefined) return edit
  const text = withoutStops(edit.text)
  const eol = /^\r?\n/.exec(edit.text)?.[0]
  if (eol === undefined) return { ...edit, text, snippet: asSnippet(edit.text) ?? text }
  const next = fileText.indexOf('\n', edit.end) + 1
  if (edit.start !== edit.end) return { ...edit, text }
  if (next === 0) {
    const start = fileText.lastIndexOf('\n', edit.end - 1) + 1
    const whole = `${fileText.slice(start, edit.end)}${edit.text}`
    return { uri: edit.uri, start, end: edit.end, text: withoutStops(whole), snippet: asSnippet(whole) ?? text }
  }
  const moved = `${edit.text.slice(eol.length)}${eol}`
  return { uri: edit.uri, start: next, end: next, text: withoutStops(moved), snippet: asSnippet(moved) ?? text }
}

/** With tab stops in their texts. */
function rawEdits(change: Change, files: Files): readonly FileEdit[] | undefined {
  if ('create' in change) return createEntry(change.create, files)
  if ('set' in change) return setValues(change.set, files)
  if ('target' in change) return targetEntry(change.target, files)
  if ('take' in change) {
    const edit = takeEntry(change.take.in, change.take.at, files)
    return edit && [edit]
  }
  const edits = new Map<string, FileEdit>()
  for (const { at, text } of change.edits) {
    const edit = removesEntry(at, text) ? removeEntry(at.placement, files) : inPlace(at, text, files)
    if (edit === undefined) return undefined
    if (edit !== 'leave') edits.set(`${edit.uri} ${edit.start} ${edit.end}`, edit)
  }
  return edits.size > 0 ? [...edits.values()] : undefined
}

function removesEntry({ placement, span }: Place, text: string): boolean {
  return text === '' && span.start === 0 && span.end === placement.facts.length
}

/** The new text in the quotes of the old. What an alias stands for is changed where it is written, not at the alias. */
function inPlace({ placement, span }: Place, text: string, files: Files): FileEdit | 'leave' | undefined {
  const { uri } = placement.head
  const start = placement.start + span.start
  const end = placement.start + span.end
  const old = files.textOf(uri)?.slice(start, end)
  if (old === undefined) return undefined
  if (old.startsWith('*') && text !== '') return 'leave'
  return { uri, start, end, text: quotedAs(old, text) }
}

function quotedAs(old: string, text: string): string {
  const quote = old.length > 1 && old.at(0) === old.at(-1) ? old.charAt(0) : ''
  if (text === '' || text.startsWith(quote || '"')) return text
  if (quote === '"') return JSON.stringify(text)
  return quote === "'" ? `'${text.replaceAll("'", "''")}'` : text
}
