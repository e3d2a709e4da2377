import type { Placement } from '../model/document.ts'
import { readTolerant } from '../yaml/tolerant.ts'
import { walk, type YamlNode, type YamlPair } from '../yaml/tree.ts'
import type { FileEdit, Files } from './fix-edits.ts'
import { lineStart, readSection } from './part-list.ts'

/** The edit that takes an entry out of its list; undefined when that cannot be done without harm to what stands beside it. */
export function removeEntry(placement: Placement, files: Files): FileEdit | undefined {
  const { uri } = placement.head
  const text = files.textOf(uri)
  const span = text === undefined ? undefined : spanOf(placement, text, files)
  if (text === undefined || !span || isNeededElsewhere(text, span)) return undefined
  return { uri, ...span, text: '' }
}

function spanOf(placement: Placement, text: string, files: Files): Span | undefined {
  const { facts, start } = placement
  const shared = files.siblings(placement).filter((other) => other.start === start)
  if (shared.length < 2) return { start, end: start + facts.length }
  // The list was read in one piece, and the entry is only a stretch of it.
  const { section } = facts
  const read = section === undefined ? undefined : readSection(placement, section, text)
  const list = read?.value?.kind === 'list' ? read.value : undefined
  const index = shared.filter((other) => other.facts.isItem && other.facts.section === section).indexOf(placement)
  const item = list?.items[index]
  if (!read || !list || !item || item.kind === 'alias' || isAnchored(item)) return undefined
  const span = list.flow ? inFlow(read.text, list.items, index) : inLines(read.text, list.items, index)
  return { start: start + span.start, end: start + span.end }
}

/** Whether an alias elsewhere in the file stands for something in this span. */
function isNeededElsewhere(text: string, { start, end }: Span): boolean {
  const others = text.slice(0, start) + text.slice(end)
  return [...text.slice(start, end).matchAll(/&([^\s,[\]{}]+)/g)].some(([, name]) => others.includes(`*${name}`))
}

/** The edit that takes the entry with a value at this offset out of its list within a part; with the last of them goes the key. */
export function takeEntry(placement: Placement, at: number, files: Files): FileEdit | undefined {
  const { head, facts, start } = placement
  const text = files.textOf(head.uri)?.slice(start, start + facts.length)
  const { root, errors } = text === undefined ? NOTHING_READ : readTolerant(text)
  if (text === undefined || !root || errors.length > 0) return undefined
  let span: Span | undefined
  walk(root, (node) => {
    if (node.kind !== 'map') return
    for (const [index, pair] of node.pairs.entries()) {
      const list = pair.value
      const items = list.kind === 'list' ? list.items : []
      const which = items.findIndex((item) => item.kind === 'map' && item.pairs.some(({ value }) => value.start === at))
      if (list.kind !== 'list' || which < 0 || isAnchored(items[which])) continue
      if (items.length > 1) span = list.flow ? inFlow(text, items, which) : inLines(text, items, which)
      else span = (node.flow ? inFlow : inLines)(text, node.pairs.map(pairSpan), index)
    }
  })
  return span && { uri: head.uri, start: start + span.start, end: start + span.end, text: '' }
}

/** What an alias elsewhere stands for cannot go. */
function isAnchored(item: YamlNode | undefined): boolean {
  return item !== undefined && item.kind !== 'alias' && item.anchor !== undefined
}

function pairSpan({ key, value }: YamlPair): Span {
  return { start: key.start, end: Math.max(key.end, value.end) }
}

const NOTHING_READ = { root: undefined, errors: [] } as const

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
