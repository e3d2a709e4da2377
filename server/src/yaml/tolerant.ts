import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { MAX_DEPTH, trimmedEnd } from './fast.ts'
import { plainValue } from './plain.ts'
import type { ScalarStyle, Span, YamlNode, YamlPair, YamlScalar } from './tree.ts'

export interface ReaderError extends Span {
  /** The `yaml` library's error code, such as `MISSING_CHAR`; `DEPTH` for our own limit. */
  readonly code: string
  readonly message: string
}

export interface TolerantResult {
  /** As much as could be read, also when there are errors. */
  readonly root: YamlNode | undefined
  readonly errors: readonly ReaderError[]
}

/** Reads any text; what is wrong comes beside the tree. Never throws. */
export function readTolerant(text: string): TolerantResult {
  try {
    const document = parseDocument(text, {
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
      strict: true,
      merge: false,
    })
    const errors = document.errors.filter((e) => !isFalseAlarm(e, text))
    return {
      root: build(document, text),
      // At the end of the text the library's errors reach one character beyond it.
      errors: errors.map(({ code, message, pos: [start, end] }) => ({
        code,
        message,
        start: Math.min(start, text.length),
        end: Math.min(end, text.length),
      })),
    }
  } catch (error) {
    // The library's composer is recursive: what is nested too deep ends here.
    if (error instanceof RangeError)
      return { root: undefined, errors: [{ code: 'DEPTH', message: 'nested too deep', start: 0, end: 0 }] }
    return { root: undefined, errors: [{ code: 'UNREADABLE', message: String(error), start: 0, end: 0 }] }
  }
}

/** What YAML allows and the library reports: a tab in a line that is blank, a comment before a closing bracket (YAML 1.2, 6.7). */
function isFalseAlarm({ code, pos: [start] }: YAMLError, text: string): boolean {
  if (code === 'TAB_AS_INDENT') return /^[ \t]*\r?$/.test(text.slice(start, endOfLine(text, start)))
  if (code !== 'MISSING_CHAR' || text[start] !== '#') return false
  return /^[ \t]*$/.test(text.slice(text.lastIndexOf('\n', start) + 1, start))
}

function endOfLine(text: string, from: number): number {
  const eol = text.indexOf('\n', from)
  return eol < 0 ? text.length : eol
}

function build(document: Document, text: string): YamlNode | undefined {
  return document.contents ? convert(document.contents as Node, text, 0, 0) : undefined
}

function convert(node: Node | null, text: string, at: number, depth: number): YamlNode {
  if (isAlias(node))
    return { kind: 'alias', name: node.source, start: node.range?.[0] ?? at, end: node.range?.[1] ?? at }
  if (isScalar(node)) return scalar(node, text, at)
  if (depth >= MAX_DEPTH && (isMap(node) || isSeq(node))) throw new RangeError('depth')
  if (isMap(node)) {
    const start = node.range?.[0] ?? at
    const pairs: YamlPair[] = []
    let last = start
    for (const item of node.items) {
      const key = convert(item.key as Node | null, text, last, depth + 1)
      const value = convert(item.value as Node | null, text, key.end, depth + 1)
      pairs.push({ key, value })
      last = value.end
    }
    const flow = node.flow === true
    // Of a map that is itself a key, the library's start is the colon behind its first key.
    const from = Math.min(start, pairs[0]?.key.start ?? start)
    return { kind: 'map', start: from, end: endOf(node, text, last), flow, pairs, ...anchored(node) }
  }
  if (isSeq(node)) {
    const start = node.range?.[0] ?? at
    const items: YamlNode[] = []
    let last = start
    for (const item of node.items) {
      // In a flow list, `a: b` is a map of one pair that the library gives as a pair.
      const child = convert(asNode(item), text, last, depth + 1)
      items.push(child)
      last = child.end
    }
    const flow = node.flow === true
    return { kind: 'list', start, end: endOf(node, text, last), flow, items, ...anchored(node) }
  }
  return { kind: 'scalar', value: null, text: '', style: 'plain', start: at, end: at }
}

/** After the closing bracket; without one, where the last child ends: blocks, and `a: b` in a flow list. */
function endOf(node: YAMLMap | YAMLSeq, text: string, last: number): number {
  const end = node.range?.[1]
  return node.flow && end !== undefined && '}]'.includes(text[end - 1] ?? ' ') ? end : last
}

function asNode(item: unknown): Node | null {
  return (item ?? null) as Node | null
}

function scalar(node: Scalar, text: string, at: number): YamlScalar {
  const style = STYLES[node.type ?? 'PLAIN'] ?? 'plain'
  const [start, end] = node.range ?? [at, at]
  const source = typeof node.source === 'string' ? node.source : text.slice(start, end)
  if (style === 'plain' && start === end)
    return {
      kind: 'scalar',
      value: node.tag ? taggedValue(node) : null,
      text: '',
      style,
      start: at,
      end: at,
      ...anchored(node),
    }
  if (style === 'plain')
    return {
      kind: 'scalar',
      value: node.tag ? taggedValue(node) : plainValue(source),
      text: source,
      style,
      start,
      end,
      ...anchored(node),
    }
  const value = node.tag ? taggedValue(node) : source
  return {
    kind: 'scalar',
    value,
    text: source,
    style,
    start,
    end: style === 'block' ? trimmedEnd(text, start, end) : end,
    ...anchored(node),
  }
}

function taggedValue(node: Scalar): YamlScalar['value'] {
  const value = node.value
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
    ? value
    : String(value)
}

function anchored(node: { anchor?: string }): { anchor?: string } {
  return node.anchor === undefined ? {} : { anchor: node.anchor }
}

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
}
