import type { DocumentHead, Placement } from '../model/document.ts'
import type { KeyValue, NewEntry } from '../rules/rule.ts'
import { sectionsOf } from '../schema/validate.ts'
import { readsAsOtherType } from '../yaml/plain.ts'
import type { YamlList } from '../yaml/tree.ts'
import type { FileEdit, Files } from './fix-edits.ts'
import { lineEnd, lineStart, type PartRead, pairInBraces, readSection } from './part-list.ts'

interface TargetDocument {
  readonly head: DocumentHead
  readonly placements: readonly Placement[]
}

/** Where a new entry belongs: in the document that asks for it, else where its organisation keeps such a list. */
export function documentFor(
  { section, from }: NewEntry,
  files: Pick<Files, 'siblings' | 'model'>,
): TargetDocument | undefined {
  const documents = [{ head: from.head, placements: files.siblings(from) }, ...others(from, files)]
  const withList = documents.find(({ placements }) => placements.some((p) => p.facts.section === section))
  return (
    withList ??
    documents.find(({ head, placements }) => placements.length > 0 && Object.hasOwn(sectionsOf(head.kind), section))
  )
}

/** The edits that put a new entry at the end of its list; undefined when the list is not one, or cannot be read. */
export function createEntry(entry: NewEntry, files: Files): readonly FileEdit[] | undefined {
  const document = documentFor(entry, files)
  const text = document && files.textOf(document.head.uri)
  if (!document || text === undefined) return undefined
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const values = [...(entry.id === undefined ? [] : [idValue(entry.id)]), ...(entry.values ?? [])]
  const edits = editsIn(document, { section: entry.section, values, text, eol })
  return edits?.map((edit) => ({ uri: document.head.uri, ...edit }))
}

export function idValue(id: string): KeyValue {
  return { key: 'id', yaml: readsAsOtherType(id) === undefined ? id : `"${id}"` }
}

interface Writing {
  readonly section: string
  readonly values: readonly KeyValue[]
  readonly text: string
  readonly eol: string
}

type Edit = Omit<FileEdit, 'uri'>

function editsIn({ placements }: TargetDocument, writing: Writing): readonly Edit[] | undefined {
  const list = placements.filter((p) => p.facts.section === writing.section)
  const last = list.at(-1)
  if (!last) return newList(placements, writing)
  const alone = list.filter((p) => p.start === last.start).length === 1
  if (alone && last.facts.isItem) return [behindItem(last, writing)]
  const read = readSection(last, writing.section, writing.text)
  if (!read) return undefined
  const { value } = read
  const edits = value?.kind === 'list' && value.items.length > 0 ? inList(read, value, writing) : inEmpty(read, writing)
  return edits?.map((edit) => ({ ...edit, start: edit.start + last.start, end: edit.end + last.start }))
}

function behindItem(last: Placement, { values, text, eol }: Writing): Edit {
  const part = text.slice(last.start, last.start + last.facts.length)
  const indent = /^( *)-(?=\s)/m.exec(part)?.[1] ?? '  '
  return insert(last.start + part.trimEnd().length, `${eol}${inBlock(indent, values, eol)}`)
}

function inList({ text, root }: PartRead, list: YamlList, { values, eol }: Writing): readonly Edit[] {
  const at = list.items.at(-1)?.end ?? list.start
  if (list.flow) return [insert(at, `, ${inBraces(root.flow && isJson(text), values)}`)]
  const line = lineEnd(text, at)
  const indent = ' '.repeat(list.start - lineStart(text, list.start))
  return [insert(line, `${eol}${inBlock(indent, values, eol)}`)]
}

/** Below a key with no value, with `[]` or with null: that goes, and the list begins on the next line. */
function inEmpty({ text, root, pair, value }: PartRead, { values, eol }: Writing): readonly Edit[] | undefined {
  const isEmpty = value?.kind === 'list' || (value?.kind === 'scalar' && value.value === null)
  if (!pair || !value || !isEmpty || value.anchor !== undefined) return undefined
  if (root.flow) {
    return value.end > value.start
      ? [{ start: value.start, end: value.end, text: `[${inBraces(isJson(text), values)}]` }]
      : undefined
  }
  const below = insert(lineEnd(text, Math.max(pair.key.end, value.end)), `${eol}${inBlock('  ', values, eol)}`)
  if (value.end === value.start) return [below]
  const from = value.start - (/[ \t]*$/.exec(text.slice(0, value.start))?.[0].length ?? 0)
  return [{ start: from, end: value.end, text: '' }, below]
}

/** A document that has no such list yet gets it at its end. */
function newList(
  placements: readonly Placement[],
  { section, values, text, eol }: Writing,
): readonly Edit[] | undefined {
  const last = placements.at(-1)
  if (!last) return undefined
  const part = text.slice(last.start, last.start + last.facts.length)
  if (/^\s*[{[]/.test(part)) {
    const read = readSection(last, section, text)
    const pair = read?.root.pairs.at(-1)
    if (!read?.root.flow || !pair) return undefined
    const json = isJson(part)
    return [insert(last.start + pair.value.end, `, ${json ? `"${section}"` : section}: [${inBraces(json, values)}]`)]
  }
  const body = part.trimEnd()
  const list = `${section}:${eol}${inBlock(listIndent(text), values, eol)}`
  return [insert(last.start + body.length, body === '' ? `${list}${eol}` : `${eol}${list}`)]
}

/** How far the lists of a file are indented. */
function listIndent(text: string): string {
  return /^([ ]*)- /m.exec(text)?.[1] ?? '  '
}

/** Values as an item of a list that is indented like this. */
export function inBlock(indent: string, values: readonly KeyValue[], eol: string): string {
  return values.map(({ key, yaml }, i) => `${indent}${i === 0 ? '- ' : '  '}${key}: ${yaml}`).join(eol)
}

function inBraces(json: boolean, values: readonly KeyValue[]): string {
  return `{ ${values.map((value) => pairInBraces(json, value)).join(', ')} }`
}

function isJson(text: string): boolean {
  return /^\s*\{\s*"/.test(text)
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text }
}

/** The other documents of the organisation in the same state, in reading order; a catalogue describes what all use. */
function others(
  { head }: Placement,
  { model, siblings }: Pick<Files, 'siblings' | 'model'>,
): readonly TargetDocument[] {
  const found = new Map<DocumentHead, Placement>()
  for (const definitions of model.definedBy(head.organisation).values()) {
    for (const { placement } of definitions) found.set(placement.head, placement)
  }
  return [...found.values()]
    .filter((p) => p.head !== head && p.head.state === head.state && p.head.kind !== 'catalogue')
    .sort((a, b) => (a.head.uri < b.head.uri ? -1 : a.head.uri > b.head.uri ? 1 : a.head.index - b.head.index))
    .map((placement) => ({ head: placement.head, placements: siblings(placement) }))
}
