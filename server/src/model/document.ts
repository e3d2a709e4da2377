import { type FieldReader, under } from '../schema/field-reader.ts'
import { nearest } from '../schema/near.ts'
import { type DocumentKind, documentKinds } from '../schema/validate.ts'
import { type AliasTargets, AnchorTable } from '../yaml/aliases.ts'
import { type Content, type ReaderChoice, type ReadPart, readText, type YamlText } from '../yaml/read.ts'
import { expand } from './expand.ts'
import { type ItemFacts, itemFacts } from './item-facts.ts'
import { type Meant, meantSections } from './lost-sections.ts'
import { vocabularyOf } from './sections.ts'
import type { Strings } from './strings.ts'
import type { Value } from './walk.ts'

/** `current`, or `target` with the day it is reached. */
export type State = 'current' | 'target' | `target:${string}`

/** Whether a document in one state sees what is defined in another: the current state, and earlier plateaus. */
export function sees(from: State, to: State): boolean {
  return to === 'current' || to === from || (from !== 'current' && to <= from)
}

/** What a document says of itself. */
export interface DocumentHead {
  readonly uri: string
  readonly kind: DocumentKind
  /** Id of the organisation it describes; '' when it does not say. */
  readonly organisation: string
  readonly state: State
  /** Position of the document in its file, from 0. */
  readonly index: number
  /** A document of a newer format than this engine knows: nothing in it is judged. */
  readonly newerVersion: number | undefined
}

/** A part of a document with its place in the file. `start` follows when text before it grows. */
export interface Placement {
  readonly head: DocumentHead
  readonly facts: ItemFacts
  start: number
}

export interface SourceDocument {
  readonly head: DocumentHead
  readonly placements: readonly Placement[]
}

/** One file as read: its text with trees, and the documents in it. */
export interface SourceFile {
  readonly uri: string
  /** The kind of document by which the text was read. */
  readonly kind: DocumentKind
  readonly text: YamlText
  readonly documents: readonly SourceDocument[]
}

/** The value of a top-level key; of a list the values of its items. */
export function sectionValue(document: SourceDocument, section: string): Value | undefined {
  const placements = document.placements.filter((p) => p.facts.section === section)
  const items = placements.filter((p) => p.facts.isItem)
  return items.length > 0 ? items.map((p) => p.facts.value) : placements[0]?.facts.value
}

/** What says by which format a document is to be read. */
export const formatReader: FieldReader = {
  id: 'format',
  reads: documentKinds.flatMap((kind) => under(kind, 'kind version')),
}

/** The kinds of document that name what they are; a policy is found by its file name as well. */
export function kindIn(text: string): DocumentKind | undefined {
  const said = /^kind:[ \t]*["']?([\w-]+)/m.exec(text)?.[1]
  return (
    documentKinds.find((kind) => kind === said) ??
    (said === undefined ? undefined : (nearest(said, documentKinds) as DocumentKind | undefined))
  )
}

/** Reads a file; of an earlier version of it, every part that did not change keeps its facts and its placement. */
export function readFile(
  uri: string,
  text: string,
  nameKind: DocumentKind | undefined,
  strings: Strings,
  facts: FactsCache,
  previous?: SourceFile,
  reader: ReaderChoice = 'auto',
): SourceFile {
  const kind = kindIn(text) ?? nameKind ?? 'landscape'
  // Slips are mended by what the kind of document allows.
  const before = previous?.kind === kind ? previous.text : undefined
  const read = readText(text, vocabularyOf(kind), before, reader)
  const count = 1 + read.parts.reduce((most, part) => Math.max(most, part.document), 0)
  const documents: SourceDocument[] = []
  for (let index = 0; index < count; index++) {
    const parts = count === 1 ? read.parts : read.parts.filter((part) => part.document === index)
    documents.push(sourceDocument(uri, index, parts, nameKind, strings, facts, previous?.documents[index]))
  }
  return { uri, kind, text: read, documents }
}

function sourceDocument(
  uri: string,
  index: number,
  parts: readonly ReadPart[],
  nameKind: DocumentKind | undefined,
  strings: Strings,
  cache: FactsCache,
  previous: SourceDocument | undefined,
): SourceDocument {
  const header = new Map<string, Content>()
  for (const { content } of parts)
    if (content.kind === 'pair' && content.section !== undefined) header.set(content.section, content)
  const whole = parts.length === 1 && parts[0]?.content.kind === 'whole' ? expand(parts[0].content, 'landscape') : []
  for (const content of whole) if (content.section !== undefined) header.set(content.section, content)
  const said = textOf(header.get('kind'))
  const kind =
    documentKinds.find((k) => k === said) ??
    nameKind ??
    (said === undefined ? undefined : (nearest(said, documentKinds) as DocumentKind | undefined)) ??
    'landscape'
  const anchors = new AnchorTable()
  const read: { start: number; facts: ItemFacts }[] = []
  const contents = parts.flatMap((part) =>
    expand(part.content, kind).map((content) => ({ start: part.start, content })),
  )
  const meant = meantSections(
    contents.map(({ content }) => content),
    kind,
  )
  contents.forEach(({ start, content }, i) => {
    const aliases = anchors.take(content)
    read.push({ start, facts: cache.get(content, kind, meant[i] ?? NOWHERE, aliases, strings) })
  })
  const head = sameOrNew(
    previous?.head,
    headOf(
      uri,
      index,
      kind,
      read.map((r) => r.facts),
    ),
  )
  return { head, placements: place(head, read, previous) }
}

const NOWHERE: Meant = { section: undefined, shape: undefined, list: false, exact: true, lost: false }

function textOf(content: Content | undefined): string | undefined {
  const pair = content?.root?.kind === 'map' ? content.root.pairs[0] : undefined
  return pair?.value.kind === 'scalar' && typeof pair.value.value === 'string' ? pair.value.value : undefined
}

function headOf(uri: string, index: number, kind: DocumentKind, items: readonly ItemFacts[]): DocumentHead {
  const value = (section: string) => items.find((item) => item.section === section && !item.isItem)?.value
  const organisation = value('organisation')
  const id =
    typeof organisation === 'object' && organisation !== null && 'id' in organisation ? organisation.id : organisation
  const state = value('state')
  const reachedOn = value('reachedOn')
  const version = value('version')
  // A state that cannot be read is not the current one: better to judge too little than to mix two states.
  const target = state !== undefined && state !== 'current'
  return {
    uri,
    index,
    kind,
    organisation: typeof id === 'string' ? id : '',
    state: target ? (typeof reachedOn === 'string' ? `target:${reachedOn}` : 'target') : 'current',
    newerVersion: typeof version === 'number' && version > 1 ? version : undefined,
  }
}

function sameOrNew(before: DocumentHead | undefined, now: DocumentHead): DocumentHead {
  const keys = Object.keys(now) as (keyof DocumentHead)[]
  return before && keys.every((key) => before[key] === now[key]) ? before : now
}

/** Placements of unchanged facts are the same objects as before, in their new place. */
function place(
  head: DocumentHead,
  read: readonly { start: number; facts: ItemFacts }[],
  previous: SourceDocument | undefined,
): readonly Placement[] {
  const before = previous?.head === head ? previous.placements : []
  let front = 0
  while (front < before.length && front < read.length && before[front]?.facts === read[front]?.facts) front++
  let back = 0
  while (
    back < before.length - front &&
    back < read.length - front &&
    before[before.length - 1 - back]?.facts === read[read.length - 1 - back]?.facts
  )
    back++
  return read.map((item, i) => {
    const old = i < front ? before[i] : i >= read.length - back ? before[before.length - (read.length - i)] : undefined
    if (!old) return { head, facts: item.facts, start: item.start }
    old.start = item.start
    return old
  })
}

/** Facts of contents, as long as the contents live. */
export class FactsCache {
  private readonly facts = new WeakMap<
    Content,
    { readonly kind: DocumentKind; readonly meant: Meant; readonly aliases: AliasTargets; readonly facts: ItemFacts }
  >()

  get(content: Content, kind: DocumentKind, meant: Meant, aliases: AliasTargets, strings: Strings): ItemFacts {
    const known = this.facts.get(content)
    if (
      known &&
      known.kind === kind &&
      known.meant.section === meant.section &&
      known.meant.lost === meant.lost &&
      sameTargets(known.aliases, aliases)
    )
      return known.facts
    const facts = itemFacts(content, kind, meant, aliases, strings)
    this.facts.set(content, { kind, meant, aliases, facts })
    return facts
  }
}

function sameTargets(a: AliasTargets, b: AliasTargets): boolean {
  if (a.size !== b.size) return false
  for (const [alias, target] of a) if (b.get(alias) !== target) return false
  return true
}
