import { tabStop } from '../../rules/tab-stop.ts'
import type { MapShape, Shape, TextShape } from '../../schema/shape.ts'
import { readsAsOtherType } from '../../yaml/plain.ts'

/** What a value may begin with besides what the format says. */
export interface Beginnings {
  readonly today: string
  /** Texts that may stand there, where it refers to something or there are few. */
  readonly choicesFor: (text: TextShape) => readonly string[]
}

/** How a value is written: within brackets, or in lines below a key, from a column. */
export interface Layout {
  readonly isFlow: boolean
  readonly column: number
}

/**
 * What comes behind the colon of a key, or a dash, until somebody writes it: right as it stands, each piece a tab stop. `key`: what
 * stands for a text that may be anything. Undefined where nothing can be said that is right.
 */
export function starter(shape: Shape, key: string, layout: Layout, from: Beginnings): string | undefined {
  const { text, boolean, number, list } = shape
  const booleans = boolean ? ['true', 'false'] : []
  // What nobody stated is not known: a value that is merely right in form would be taken for a fact.
  if (isAskable(shape) && (text || boolean || number))
    return ` ${tabStop(UNKNOWN, text ? from.choicesFor(text).map(quoted) : booleans)}`
  if (text) return ` ${textStarter(text, key, from)}`
  if (boolean) return ` ${tabStop('true', booleans)}`
  if (number) return ` ${tabStop(String(Math.max(number.min ?? 1, Math.min(1, number.max ?? 1))))}`
  if (list) return listStarter(list, key, layout, from)
  const map = shape.maps?.find(({ when }) => when === undefined) ?? shape.maps?.[0]
  return map && mapStarter(map, layout, from)
}

/** Whether it can be stated that a value is not known. */
export function isAskable({ maps = [] }: Shape): boolean {
  return maps.some(({ when }) => when === 'unknown')
}

/** That a value is not known, and nobody was asked yet. */
export const UNKNOWN = '{ unknown: {} }'

/** A text that may stand there, as it is written. */
export function textStarter(text: TextShape, key: string, from: Beginnings): string {
  const choices = from.choicesFor(text).map(quoted)
  if (choices.length > 0) return tabStop(choices[0] ?? '', choices)
  if (text.const !== undefined) return quoted(text.const)
  return tabStop(quoted(EXAMPLES[text.format ?? '']?.(from.today) ?? placeholder(text, key)))
}

function placeholder({ pattern, closed }: TextShape, key: string): string {
  if (closed) return closed.includes('NL') ? 'NL' : (closed[0] ?? key)
  const kebab = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return pattern === undefined || new RegExp(pattern).test(key) ? key : kebab
}

/** Texts that are right in form, where nobody can state that it is not known. */
const EXAMPLES: Readonly<Record<string, (today: string) => string>> = {
  date: (today) => today,
  'partial-date': (today) => today,
  duration: () => '4h',
  version: () => '1.0.0',
  url: () => 'https://…',
  link: () => 'https://…',
  oin: () => '0'.repeat(20),
  guid: () => '00000000-0000-0000-0000-000000000000',
  licence: () => 'proprietary',
}

function listStarter(inner: Shape, key: string, layout: Layout, from: Beginnings): string | undefined {
  const { isFlow, column } = layout
  const isOfTexts = inner.text !== undefined || inner.number !== undefined
  if (isFlow || isOfTexts) {
    const item = starter(inner, key, { isFlow: true, column }, from)
    return item && ` [${item.trimStart()}]`
  }
  const dash = column + 2
  const item = starter(inner, key, { isFlow: false, column: dash }, from)
  return item && `\n${' '.repeat(dash)}- ${item.trimStart()}`
}

function mapStarter(map: MapShape, layout: Layout, from: Beginnings): string | undefined {
  const { isFlow, column } = layout
  const keys = map.required.length > 0 ? map.required : Object.keys(map.keys).slice(0, 1)
  if (keys.length === 0) return ' {}'
  const inner = isFlow ? column : column + 2
  const pairs = pairsText(map, keys, { isFlow, column: inner }, from)
  if (pairs === undefined) return undefined
  return isFlow ? ` { ${pairs} }` : `\n${' '.repeat(inner)}${pairs}`
}

/** Keys of a map, each with a value to begin with, the first where the cursor is and the others below it. */
export function pairsText(
  map: MapShape,
  keys: readonly string[],
  { isFlow, column }: Layout,
  from: Beginnings,
): string | undefined {
  const pairs = keys.flatMap((key) => {
    const shape = map.keys[key]
    if (key === 'id') return [`id: ${tabStop(`new-${map.defines ?? 'id'}`)}`]
    const value = shape && starter(shape, key, { isFlow, column }, from)
    return value === undefined ? [] : [`${key}:${value}`]
  })
  if (pairs.length < keys.length || pairs.length === 0) return undefined
  return isFlow ? pairs.join(', ') : pairs.join(`\n${' '.repeat(column)}`)
}

/** A text as YAML has it: in quotation marks where it would read as something else. */
export function quoted(text: string): string {
  const isPlain = /^[\p{L}\p{N}_][^\n\t]*$/u.test(text) && !/: |:$| #|[,[\]{}]|\s$/.test(text)
  if (isPlain && readsAsOtherType(text) === undefined) return text
  return `'${text.replaceAll("'", "''")}'`
}
