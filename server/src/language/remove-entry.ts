import type { Placement } from '../model/document.ts'
import type { FileEdit, Files } from './fix-edits.ts'
import { lineStart, readSection } from './part-list.ts'

/** The edit that takes an entry out of its list; undefined when that cannot be done without harm to what stands beside it. */
export function removeEntry(placement: Placement, files: Files): FileEdit | undefined {
  const { head, facts, start } = placement
  const shared = files.siblings(placement).filter((other) => other.start === start)
  if (shared.length < 2) return { uri: head.uri, start, end: start + facts.length, text: '' }
  // The list was read in one piece, and the entry is only a stretch of it.
  const { section } = facts
  const text = files.textOf(head.uri)
  const read = section === undefined || text === undefined ? undefined : readSection(placement, section, text)
  const list = read?.value?.kind === 'list' ? read.value : undefined
  const index = shared.filter((other) => other.facts.isItem && other.facts.section === section).indexOf(placement)
  const item = list?.items[index]
  if (!read || !list || !item || item.kind === 'alias' || item.anchor !== undefined) return undefined
  const span = list.flow ? inFlow(read.text, list.items, index) : inLines(read.text, list.items, index)
  return { uri: head.uri, start: start + span.start, end: start + span.end, text: '' }
}

interface Span {
  readonly start: number
  readonly end: number
}

/** The entry with one of the commas beside it. */
function inFlow(text: string, items: readonly Span[], index: number): Span {
  const [before, item, after] = [items[index - 1], items[index] ?? NOTHING, items[index + 1]]
  if (after) return { start: item.start, end: after.start }
  if (before) return { start: before.end, end: item.end }
  const comma = /^\s*,/.exec(text.slice(item.end))?.[0].length ?? 0
  return { start: item.start, end: item.end + comma }
}

function inLines(text: string, items: readonly Span[], index: number): Span {
  const [item, after] = [items[index] ?? NOTHING, items[index + 1]]
  const end = text.indexOf('\n', item.end)
  return {
    start: lineStart(text, item.start),
    end: after ? lineStart(text, after.start) : end < 0 ? text.length : end + 1,
  }
}

const NOTHING: Span = { start: 0, end: 0 }
