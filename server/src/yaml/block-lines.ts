import { keyOnLine } from './key-line.ts'

/** A dash or a key in front of what a line says. */
export interface Token {
  readonly kind: 'dash' | 'key'
  readonly column: number
  /** Of a key, without quotation marks. */
  readonly name: string
  /** Where the key ends, before its colon. */
  readonly end: number
}

export type LineValue = 'none' | 'plain' | 'quoted' | 'alias' | 'flow' | 'block'

/** A line as the block structure has it. */
export interface BlockLine {
  /** `inside`: of a text or brackets that began on a line above. */
  readonly kind: 'blank' | 'comment' | 'content' | 'inside'
  readonly start: number
  /** Before the line end. */
  readonly end: number
  readonly indent: number
  readonly tokens: readonly Token[]
  readonly value: LineValue
  readonly valueStart: number
  /** Of what ends on this line. */
  readonly valueEnd: number
}

/** The lines of a part of a document, whether it reads or not. Columns are UTF-16 code units, offsets are those in the text. */
export function blockLines(text: string): readonly BlockLine[] {
  const lines: BlockLine[] = []
  /** Where a bracket or quotation mark ends that is open at the end of a line. */
  let openUntil = 0
  /** The column that a text in a block is indented beyond. */
  let block: number | undefined
  for (let start = 0; start <= text.length; ) {
    const eol = text.indexOf('\n', start)
    const next = eol < 0 ? text.length + 1 : eol + 1
    const end = eol < 0 ? text.length : eol > start && text[eol - 1] === '\r' ? eol - 1 : eol
    const indent = indentOf(text, start, end)
    const at = start + indent
    const plain = { start, end, indent, tokens: [], value: 'none', valueStart: end, valueEnd: end } as const
    if (start < openUntil) lines.push({ ...plain, kind: 'inside' })
    else if (at === end) lines.push({ ...plain, kind: block === undefined ? 'blank' : 'inside' })
    else if (block !== undefined && indent > block) lines.push({ ...plain, kind: 'inside' })
    else if (text[at] === '#') lines.push({ ...plain, kind: 'comment' })
    else {
      block = undefined
      const line = contentLine(text, start, end, indent)
      lines.push(line)
      if (line.value === 'block') block = line.tokens.at(-1)?.column ?? indent
      if (line.value === 'flow' || line.value === 'quoted')
        openUntil = line.value === 'flow' ? flowEnd(text, line.valueStart) : quoteEnd(text, line.valueStart)
    }
    start = next
  }
  return withoutTrailingText(lines)
}

/** Blank lines behind a text in a block are that text's, until what follows tells otherwise; at the end they may be anything. */
function withoutTrailingText(lines: readonly BlockLine[]): readonly BlockLine[] {
  const last = lines.findLastIndex(({ start, end, indent }) => start + indent < end)
  return lines.map((line, i) => (i > last && line.kind === 'inside' ? { ...line, kind: 'blank' } : line))
}

function contentLine(text: string, start: number, end: number, indent: number): BlockLine {
  const tokens: Token[] = []
  let at = start + indent
  while (text[at] === '-' && (at + 1 === end || isBlank(text[at + 1]))) {
    tokens.push({ kind: 'dash', column: at - start, name: '', end: at + 1 })
    at = pastBlanks(text, at + 1, end)
  }
  const key = keyOnLine(text, at, end)
  if (key) {
    tokens.push({ kind: 'key', column: at - start, name: key.name, end: key.end })
    at = pastBlanks(text, key.past, end)
  }
  const line = { kind: 'content', start, end, indent, tokens } as const
  const anchor = /^(?:[&!]\S*[ \t]*)+/.exec(text.slice(at, end))
  if (anchor) at += anchor[0].length
  const sign = at < end ? text[at] : '#'
  if (sign === '#') return { ...line, value: 'none', valueStart: at, valueEnd: at }
  if (sign === '{' || sign === '[')
    return { ...line, value: 'flow', valueStart: at, valueEnd: Math.min(end, flowEnd(text, at)) }
  if (sign === '"' || sign === "'")
    return { ...line, value: 'quoted', valueStart: at, valueEnd: Math.min(end, quoteEnd(text, at)) }
  if (/^[|>][-+0-9]*[ \t]*(?:#.*)?$/.test(text.slice(at, end)))
    return { ...line, value: 'block', valueStart: at, valueEnd: end }
  const comment = /[ \t]#/.exec(text.slice(at, end))
  const valueEnd = at + text.slice(at, comment ? at + comment.index : end).trimEnd().length
  return { ...line, value: sign === '*' ? 'alias' : 'plain', valueStart: at, valueEnd }
}

/** Where brackets that open here are closed, behind the closing one; the end of the text where they are not. */
export function flowEnd(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"' || sign === "'") {
      if (isBlank(text[at - 1]) || OPENS.has(text[at - 1] ?? '')) at = quoteEnd(text, at) - 1
    } else if (sign === '#' && isBlank(text[at - 1])) at = lineEndFrom(text, at)
    else if (sign === '{' || sign === '[') depth++
    else if ((sign === '}' || sign === ']') && --depth === 0) return at + 1
  }
  return text.length
}

/** Where a text in quotation marks that opens here ends, behind the closing one. */
export function quoteEnd(text: string, start: number): number {
  const mark = text[start]
  for (let at = start + 1; at < text.length; at++) {
    if (mark === '"' && text[at] === '\\') at++
    else if (text[at] === mark) {
      if (mark === "'" && text[at + 1] === "'") at++
      else return at + 1
    }
  }
  return text.length
}

/** Signs behind which a quotation mark opens a text in brackets. */
const OPENS: ReadonlySet<string> = new Set(['{', '[', ',', ':', '\n'])

export function isBlank(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\t' || sign === '\n' || sign === '\r'
}

function lineEndFrom(text: string, at: number): number {
  const eol = text.indexOf('\n', at)
  return eol < 0 ? text.length : eol
}

function pastBlanks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isBlank(text[at])) at++
  return at
}

function indentOf(text: string, start: number, end: number): number {
  let at = start
  while (at < end && text[at] === ' ') at++
  return isBlank(text[at]) && text.slice(at, end).trim() === '' ? end - start : at - start
}
