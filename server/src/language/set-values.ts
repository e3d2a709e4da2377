import type { Placement } from '../model/document.ts'
import type { KeyValue } from '../rules/rule.ts'
import { readTolerant } from '../yaml/tolerant.ts'
import { pairOf, walk, type YamlMap, type YamlPair } from '../yaml/tree.ts'
import type { FileEdit, Files } from './fix-edits.ts'
import { lineEnd, lineStart, pairInBraces } from './part-list.ts'

/** The edits that give keys of an entry these values, new keys at its end; undefined when the entry cannot be read. */
export function setValues(
  placement: Placement,
  values: readonly KeyValue[],
  files: Files,
): readonly FileEdit[] | undefined {
  const { uri } = placement.head
  const whole = files.textOf(uri)
  if (whole === undefined) return undefined
  const text = whole.slice(placement.start, placement.start + placement.facts.length)
  const entry = entryIn(text, placement)
  if (!entry) return undefined
  const eol = whole.includes('\r\n') ? '\r\n' : '\n'
  const known = values.flatMap((value) => {
    const pair = pairOf(entry, value.key)
    return pair ? [replaced(text, pair, value.yaml)] : []
  })
  const added = values.filter(({ key }) => !pairOf(entry, key))
  const edits = added.length > 0 ? [...known, behindLast(text, entry, added, eol)] : known
  return edits.map((edit) => ({
    uri,
    start: edit.start + placement.start,
    end: edit.end + placement.start,
    text: edit.text,
  }))
}

/** The map whose `id` stands where the facts say that it does. */
function entryIn(text: string, { facts }: Placement): YamlMap | undefined {
  const { root, errors } = readTolerant(text)
  if (!root || errors.length > 0) return undefined
  let found: YamlMap | undefined
  walk(root, (node) => {
    if (node.kind === 'map' && pairOf(node, 'id')?.value.start === facts.entity?.at.start) found = node
  })
  return found
}

type Edit = Omit<FileEdit, 'uri'>

/** From behind the key on, so that what stood on lines of its own comes beside it; a comment in between stays. */
function replaced(text: string, { key, value }: YamlPair, yaml: string): Edit {
  const between = text.slice(key.end, value.start)
  if (value.kind === 'scalar' || between.includes('#')) {
    const space = value.end === value.start && !/\s$/.test(between) ? ' ' : ''
    return { start: value.start, end: value.end, text: `${space}${yaml}` }
  }
  const colon = between.indexOf(':') + key.end + 1
  return { start: colon, end: value.end, text: ` ${yaml}` }
}

function behindLast(text: string, entry: YamlMap, values: readonly KeyValue[], eol: string): Edit {
  const last = entry.pairs.at(-1)
  const at = last ? Math.max(last.value.end, last.key.end) : entry.start + 1
  if (entry.flow) {
    const json = /^\{\s*"/.test(text.slice(entry.start))
    const pairs = values.map((value) => pairInBraces(json, value))
    return { start: at, end: at, text: `, ${pairs.join(', ')}` }
  }
  const end = lineEnd(text, text.slice(0, at).trimEnd().length)
  const indent = ' '.repeat(entry.start - lineStart(text, entry.start))
  return { start: end, end, text: values.map(({ key, yaml }) => `${eol}${indent}${key}: ${yaml}`).join('') }
}
