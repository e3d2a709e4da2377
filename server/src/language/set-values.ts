import { groupedBy } from '../model/grouped.ts'
import type { KeyValue, NewValues } from '../rules/rule.ts'
import { readTolerant } from '../yaml/tolerant.ts'
import { pairOf, walk, type YamlList, type YamlMap, type YamlPair } from '../yaml/tree.ts'
import type { FileEdit, Files } from './fix-edits.ts'
import { asJson, lineEnd, lineStart, pairInBraces } from './part-list.ts'

/** The edits that give keys of an entry, or of a map in it, these values, new keys at its end; undefined when it cannot be read. */
export function setValues(
  { in: placement, at = placement.facts.entity?.at.start, of, values }: NewValues,
  files: Files,
): readonly FileEdit[] | undefined {
  const { uri } = placement.head
  const whole = files.textOf(uri)
  if (whole === undefined) return undefined
  const text = whole.slice(placement.start, placement.start + placement.facts.length)
  const own = entryIn(text, at)
  const entry = of && own ? itemOf(own, of) : own
  if (!entry) return undefined
  const eol = whole.includes('\r\n') ? '\r\n' : '\n'
  const edits = editsIn(text, entry, values, eol)
  if (edits.length === 0) return undefined
  return edits.map((edit) => ({
    uri,
    start: edit.start + placement.start,
    end: edit.end + placement.start,
    text: edit.text,
  }))
}

/** What is added to a list that is not there yet is a list of one. */
function listed({ adds }: KeyValue, yaml: string): string {
  return adds ? `[${yaml}]` : yaml
}

/** At the end of a list, in its style. */
function added(text: string, list: YamlList, yaml: string, eol: string): Edit {
  const last = list.items.at(-1)
  const end = last?.end ?? list.start
  if (list.flow) return { start: end, end, text: `, ${yaml}` }
  const line = lineEnd(text, end)
  const indent = ' '.repeat(list.start - lineStart(text, list.start))
  return { start: line, end: line, text: `${eol}${indent}- ${yaml}` }
}

/** The map that has a value at this place. */
function entryIn(text: string, at: number | undefined): YamlMap | undefined {
  const { root, errors } = readTolerant(text)
  if (!root || errors.length > 0) return undefined
  let found: YamlMap | undefined
  walk(root, (node) => {
    if (node.kind === 'map' && node.pairs.some(({ value }) => value.start === at)) found = node
  })
  return found
}

/** One of a list in an entry; undefined where an alias stands for it. */
function itemOf(entry: YamlMap, { list, index }: NonNullable<NewValues['of']>): YamlMap | undefined {
  const items = pairOf(entry, list)?.value
  const item = items?.kind === 'list' ? items.items[index] : undefined
  return item?.kind === 'map' ? item : undefined
}

type Edit = Omit<FileEdit, 'uri'>

/** Of a key as `transition.status` the last stands in the map under the first; where nothing is said there, that is made. */
function editsIn(text: string, map: YamlMap, values: readonly KeyValue[], eol: string): readonly Edit[] {
  const inner: Edit[] = []
  const own = [...groupedBy(values, ({ key }) => key.split('.')[0] ?? '')].flatMap(([first, same]) => {
    const [one] = same
    if (one?.key === first) return same
    const rest = same.map((value) => ({ ...value, key: value.key.slice(first.length + 1) }))
    const under = pairOf(map, first)?.value
    if (under?.kind !== 'map' || under.pairs.length === 0 || pairOf(under, 'unknown'))
      return [{ key: first, yaml: nested(rest) }]
    inner.push(...editsIn(text, under, rest, eol))
    return []
  })
  const known = own.flatMap((value) => {
    const pair = pairOf(map, value.key)
    if (!pair) return []
    const isAdded = value.adds && pair.value.kind === 'list' && pair.value.items.length > 0
    const yaml = isJson(text, map) ? asJson(value.yaml) : value.yaml
    return isAdded ? [added(text, pair.value as YamlList, yaml, eol)] : [replaced(text, pair, listed(value, yaml))]
  })
  const others = own.filter(({ key }) => !pairOf(map, key))
  const fresh = others.map((value) => ({ ...value, yaml: listed(value, value.yaml) }))
  return [...inner, ...known, ...(fresh.length > 0 ? [behindLast(text, map, fresh, eol)] : [])]
}

/** Values under keys as one value in braces. */
function nested(values: readonly KeyValue[]): string {
  const pairs = [...groupedBy(values, ({ key }) => key.split('.')[0] ?? '')].map(([first, same]) => {
    const rest = same.map((value) => ({ ...value, key: value.key.slice(first.length + 1) }))
    const [one] = same
    return `${first}: ${one?.key === first ? listed(one, one.yaml) : nested(rest)}`
  })
  return `{ ${pairs.join(', ')} }`
}

/** From behind the key on, so that what stood on lines of its own comes beside it; a comment in between stays. */
function replaced(text: string, { key, value }: YamlPair, yaml: string): Edit {
  const between = text.slice(key.end, value.start)
  const isEmpty = value.end === value.start
  if (!isEmpty && (value.kind === 'scalar' || between.includes('#')))
    return { start: value.start, end: value.end, text: yaml }
  const colon = text.indexOf(':', key.end) + 1
  return { start: colon, end: isEmpty ? colon : value.end, text: ` ${yaml}` }
}

function isJson(text: string, { flow, start }: YamlMap): boolean {
  return flow && /^\{\s*"/.test(text.slice(start))
}

function behindLast(text: string, entry: YamlMap, values: readonly KeyValue[], eol: string): Edit {
  const last = entry.pairs.at(-1)
  const at = last ? Math.max(last.value.end, last.key.end) : entry.start + 1
  if (entry.flow) {
    const pairs = values.map((value) => pairInBraces(isJson(text, entry), value))
    return { start: at, end: at, text: `, ${pairs.join(', ')}` }
  }
  const end = lineEnd(text, text.slice(0, at).trimEnd().length)
  const indent = ' '.repeat(entry.start - lineStart(text, entry.start))
  return { start: end, end, text: values.map(({ key, yaml }) => `${eol}${indent}${key}: ${yaml}`).join('') }
}
