import { parse } from 'yaml'
import type { Placement } from '../model/document.ts'
import type { KeyValue } from '../rules/rule.ts'
import { isEmptyStop } from '../rules/tab-stop.ts'
import { readTolerant } from '../yaml/tolerant.ts'
import { pairOf, type YamlMap, type YamlNode, type YamlPair } from '../yaml/tree.ts'

/** A part that holds a whole section, read again, since the facts do not keep its tree. Offsets in the part. */
export interface PartRead {
  readonly text: string
  readonly root: YamlMap
  readonly pair: YamlPair | undefined
  readonly value: YamlNode | undefined
}

/** The part of a placement, in the text of its file, with what it says under a section. */
export function readSection({ start, facts }: Placement, section: string, fileText: string): PartRead | undefined {
  const text = fileText.slice(start, start + facts.length)
  const { root, errors } = readTolerant(text)
  if (root?.kind !== 'map' || errors.length > 0) return undefined
  const pair = root.flow || root.pairs.length > 1 ? pairOf(root, section) : root.pairs[0]
  return { text, root, pair, value: pair?.value }
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  if (end < 0) return text.length
  return text[end - 1] === '\r' && end > offset ? end - 1 : end
}

/** A key and its value within braces, be it in JSON. */
export function pairInBraces(json: boolean, { key, yaml }: KeyValue): string {
  return json ? `${JSON.stringify(key)}: ${asJson(yaml)}` : `${key}: ${yaml}`
}

/** A value on one line, as JSON. */
export function asJson(yaml: string): string {
  return jsonOf(parse(yaml))
}

function jsonOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  // A list that is yet to be filled in has nothing in it, not a text without words.
  if (Array.isArray(value)) return `[${value.map((each) => (isEmptyStop(each) ? each : jsonOf(each))).join(', ')}]`
  const pairs = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${jsonOf(each)}`)
  return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}'
}
