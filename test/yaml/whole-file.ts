import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments, type YAMLError } from 'yaml'

/** A node with all that two ways of reading must agree on. `at`: start and end; a block ends where its last child ends. */
export type Plain =
  | {
      readonly map: readonly (readonly [Plain, Plain])[]
      readonly flow: boolean
      readonly at: At
      readonly anchor: string
    }
  | { readonly list: readonly Plain[]; readonly flow: boolean; readonly at: At; readonly anchor: string }
  | { readonly value: unknown; readonly style: string; readonly at: At; readonly anchor: string }
  | { readonly alias: string; readonly at: At }

export type At = readonly [start: number, end: number]

export interface PlainDocument {
  readonly root: Plain
  readonly toJS: () => unknown
}

export interface WholeFile {
  /** Codes of the library's errors. */
  readonly errors: readonly string[]
  /** Those that say anything. */
  readonly documents: readonly PlainDocument[]
}

/** Reads a whole file with the `yaml` library alone: what reading it item by item is compared with. */
export function readWholeFile(text: string): WholeFile {
  const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent', merge: false, schema: 'core' } as const
  const documents = parseAllDocuments(text, options)
  return {
    errors: documents.flatMap(({ errors }) => errors.filter((e) => !isAllowed(e, text)).map(({ code }) => code)),
    documents: documents.filter(saysSomething).map((document) => ({
      root: plain(document.contents, text, 0),
      toJS: () => document.toJS({ maxAliasCount: -1 }),
    })),
  }
}

function saysSomething({ contents }: Document): boolean {
  return contents !== null && !(isScalar(contents) && contents.range?.[0] === contents.range?.[1] && !contents.anchor)
}

/** The library reports a tab in a blank line and a comment before a closing bracket; YAML 1.2 (6.7) allows both. */
function isAllowed({ code, pos: [start] }: YAMLError, text: string): boolean {
  const before = text.slice(0, start).split('\n').at(-1)
  const after = text.slice(start).split('\n')[0]
  if (code === 'TAB_AS_INDENT') return /^[ \t]*\r?$/.test(after ?? '')
  return code === 'MISSING_CHAR' && /^[ \t]*$/.test(before ?? '') && after?.[0] === '#'
}

/** `empty`: where a node stands that has no text. */
function plain(node: unknown, text: string, empty: number): Plain {
  const [start, end] = (node as Node | null)?.range ?? [empty, empty]
  if (isAlias(node)) return { alias: node.source, at: [start, end] }
  const anchor = (node as { anchor?: string } | null)?.anchor ?? ''
  if (!isMap(node) && !isSeq(node)) return scalar(node, text, empty)
  const flow = node.flow === true
  let last = start
  const child = (inner: unknown) => {
    const read = plain(inner, text, last)
    last = read.at[1]
    return read
  }
  const read = isMap(node)
    ? { map: node.items.map(({ key, value }) => [child(key), child(value)] as const) }
    : { list: node.items.map(child) }
  const closed = flow && '}]'.includes(text[end - 1] ?? ' ')
  return { ...read, flow, at: [start, closed ? end : last], anchor }
}

function scalar(node: unknown, text: string, empty: number): Plain {
  if (!isScalar(node)) return { value: null, style: 'PLAIN', at: [empty, empty], anchor: '' }
  const [start, end] = node.range ?? [empty, empty]
  const { value, anchor = '' } = node
  if (start === end) return { value, style: 'PLAIN', at: [empty, empty], anchor }
  if (!node.type?.startsWith('BLOCK')) return { value, style: node.type ?? '', at: [start, end], anchor }
  return { value, style: 'BLOCK', at: [start, start + text.slice(start, end).trimEnd().length], anchor }
}
