import assert from 'node:assert/strict'
import { isAlias, isMap, isScalar, isSeq, Lexer, type Node, parse, parseAllDocuments, visit } from 'yaml'
import type { Change, KeyValue } from '../../server/src/rules/rule.ts'
import { withoutStops } from '../../server/src/rules/tab-stop.ts'

/** What a text says, word for word, wherever it stands: maps as pairs in their order, and scalars as they are written. */
export type Said = string | readonly Said[] | { readonly pairs: readonly (readonly [Said, Said])[] }

export function saidIn(text: string): readonly Said[] {
  return parseAllDocuments(text, OPTIONS).map((document) => said(document.contents))
}

/** How many things in a text are no YAML. */
export function errorsIn(text: string): number {
  return parseAllDocuments(text, OPTIONS).reduce((sum, { errors }) => sum + errors.length, 0)
}

/** The comments of a text, in order. */
export function commentsIn(text: string): readonly string[] {
  return [...new Lexer().lex(text)].filter((lexeme) => lexeme.startsWith('#'))
}

/** The quotation marks of each scalar, in order; '' of one that has none. */
export function quotesIn(text: string): readonly string[] {
  const quotes: string[] = []
  for (const document of parseAllDocuments(text, OPTIONS))
    visit(document, {
      Scalar: (_, { type }) => {
        quotes.push(type === 'QUOTE_DOUBLE' ? '"' : type === 'QUOTE_SINGLE' ? "'" : '')
      },
    })
  return quotes
}

const OPTIONS = { uniqueKeys: false, strict: true, version: '1.2' as const }

function said(node: unknown): Said {
  if (isAlias(node)) return `*${node.source}`
  if (isScalar(node)) return `${anchorOf(node)}${node.source ?? String(node.value ?? '')}`
  if (isSeq(node)) return node.items.map(said)
  if (isMap(node)) return { pairs: node.items.map(({ key, value }) => [said(key), said(value)] as const) }
  return ''
}

function anchorOf({ anchor }: Node & { anchor?: string }): string {
  return anchor === undefined ? '' : `&${anchor} `
}

/** How many scalars of two things that are said differ; undefined where they are not of the same form. */
export function otherWords(a: Said, b: Said): number | undefined {
  if (typeof a === 'string' || typeof b === 'string')
    return typeof a === 'string' && typeof b === 'string' ? Number(a !== b) : undefined
  const [one, two] = [partsOf(a), partsOf(b)]
  if (one.length !== two.length || Array.isArray(a) !== Array.isArray(b)) return undefined
  let total = 0
  for (const [i, part] of one.entries()) {
    const words = otherWords(part, two[i] ?? '')
    if (words === undefined) return undefined
    total += words
  }
  return total
}

/** Whether one list somewhere has one item less, and nothing else is other. */
export function hasEntryLess(before: Said, after: Said): boolean {
  if (typeof before === 'string') return false
  if (Array.isArray(before) && (Array.isArray(after) || isEmpty(after))) {
    const now = Array.isArray(after) ? after : []
    if (now.length === before.length - 1)
      return before.some((_, i) => same([...before.slice(0, i), ...before.slice(i + 1)], now))
  }
  return differsInOnePart(before, after, hasEntryLess)
}

/** Whether what a change states is said afterwards, and nothing else is other. */
export function isAsSaid(before: Said, after: Said, change: Change): boolean {
  if ('create' in change) {
    const { section, id, values = [] } = change.create
    const stated = values.map(({ key, yaml }) => [key, saidBy(yaml)] as const)
    return hasEntryMore(before, after, section, { pairs: id === undefined ? stated : [['id', id], ...stated] })
  }
  if ('set' in change) return hasValues(before, after, change.set.values)
  if ('take' in change) return hasEntryLess(before, after)
  if ('target' in change) {
    const { section, id, values } = change.target
    const entry = { pairs: [['id', id], ...values.map(({ key, yaml }) => [key, saidBy(yaml)] as const)] as const }
    // In a document that was not there everything is new.
    return isNothing(before) || hasEntryMore(before, after, section, entry) || hasValues(before, after, values)
  }
  return otherWords(before, after) !== undefined
}

function hasEntryMore(before: Said, after: Said, section: string, entry: Said): boolean {
  return (
    differsInOnePart(before, after, (one, two) => hasEntryMore(one, two, section, entry)) ||
    (isPairs(after) &&
      isPairs(before) &&
      after.pairs.some(([key, list], i) => {
        if (key !== section || !Array.isArray(list)) return false
        const without = (value: Said) => ({ pairs: after.pairs.toSpliced(i, 1, [key, value]) })
        const rests = list.flatMap((item, at) => (same(item, entry) ? [list.toSpliced(at, 1)] : []))
        const wasEmpty = () => ['', '~', 'null'].some((empty) => same(before, without(empty)))
        const wasNot = () => same(before, { pairs: after.pairs.toSpliced(i, 1) })
        return rests.some((rest) => same(before, without(rest)) || (rest.length === 0 && (wasEmpty() || wasNot())))
      }))
  )
}

function hasValues(before: Said, after: Said, values: readonly KeyValue[]): boolean {
  if (isPairs(before) && isPairs(after)) {
    const keys = new Set<string>(values.map(({ key }) => key.split('.')[0] ?? ''))
    const rest = ({ pairs }: typeof before) => pairs.filter(([key]) => typeof key !== 'string' || !keys.has(key))
    const [old, now] = [new Map(before.pairs), new Map(after.pairs)]
    const isStated = [...keys].every((key) => {
      const own = values.filter((value) => value.key.split('.')[0] === key)
      return same(now.get(key) ?? '', becomes(old.get(key), own))
    })
    const order = before.pairs.map(([key]) => key)
    const kept = after.pairs.slice(0, order.length).map(([key]) => key)
    if (isStated && same({ pairs: rest(before) }, { pairs: rest(after) })) return same(order, kept)
  }
  return differsInOnePart(before, after, (one, two) => hasValues(one, two, values))
}

/** What is said under a key once these values are there, each under the rest of its key. */
function becomes(was: Said | undefined, own: readonly KeyValue[]): Said {
  if (own.some(({ adds }) => adds)) return [...(Array.isArray(was) ? was : []), ...own.map(({ yaml }) => saidBy(yaml))]
  const [first] = own
  const path = first?.key.split('.').slice(1) ?? []
  if (!first || path.length === 0) return saidBy(first?.yaml ?? '')
  const pairs = new Map<Said, Said>(was !== undefined && isPairs(was) ? was.pairs : [])
  for (const { key, yaml } of own) {
    const [inner = '', ...more] = key.split('.').slice(1)
    pairs.set(inner, becomes(pairs.get(inner), [{ key: [inner, ...more].join('.'), yaml }]))
  }
  return { pairs: [...pairs] }
}

/** Whether two things are the same but for one part, which differs in this way. */
function differsInOnePart(a: Said, b: Said, differs: (one: Said, two: Said) => boolean): boolean {
  if (typeof a === 'string' || typeof b === 'string' || Array.isArray(a) !== Array.isArray(b)) return false
  const [one, two] = [partsOf(a), partsOf(b)]
  if (one.length !== two.length) return false
  const other = one.flatMap((part, i) => (same(part, two[i] ?? '') ? [] : [i]))
  const [i, ...more] = other
  return i !== undefined && more.length === 0 && differs(one[i] ?? '', two[i] ?? '')
}

function saidBy(withStops: string): Said {
  const yaml = withoutStops(withStops)
  assert.doesNotThrow(() => parse(yaml), `no YAML: ${yaml}`)
  return saidIn(yaml)[0] ?? ''
}

function partsOf(node: Exclude<Said, string>): readonly Said[] {
  return isPairs(node) ? node.pairs.flat() : node
}

function isPairs(node: Said): node is Extract<Said, { pairs: unknown }> {
  return typeof node !== 'string' && 'pairs' in node
}

function isNothing(node: Said): boolean {
  return Array.isArray(node) && node.every((each) => each === '')
}

function isEmpty(node: Said): boolean {
  return node === ''
}

function same(a: Said, b: Said): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
