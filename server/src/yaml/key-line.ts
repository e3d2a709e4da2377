/** A key at the beginning of a line. */
export interface KeyOnLine {
  /** Without quotation marks. */
  readonly name: string
  /** Where the key ends, and where its colon does. */
  readonly end: number
  readonly past: number
}

/**
 * The key that begins at an offset, where one does: white space as YAML has it, so a no-break space is a character like any other. In
 * one go, however long the line is.
 */
export function keyOnLine(line: string, from = 0, to = line.length): KeyOnLine | undefined {
  const first = line[from]
  if (from >= to || first === undefined) return undefined
  if (first === '"' || first === "'") return quotedKey(line, from, to, first)
  const isPlain =
    first === '-'
      ? from + 1 < to && line[from + 1] !== '#' && !isSpace(line[from + 1])
      : !NOT_FIRST.has(first) && !isSpace(first)
  if (!isPlain) return undefined
  for (let at = from + (first === '-' ? 2 : 1); at < to; at++) {
    const sign = line[at]
    if (sign === '#') return undefined
    if (sign === ':' && isEnd(line, at + 1, to)) {
      const end = beforeBlanks(line, at, from + 1)
      return { name: line.slice(from, end), end, past: at + 1 }
    }
  }
  return undefined
}

function quotedKey(line: string, from: number, to: number, mark: string): KeyOnLine | undefined {
  const close = line.indexOf(mark, from + 1)
  if (close < 0 || close >= to) return undefined
  const name = line.slice(from + 1, close)
  if (mark === '"' && name.includes('\\')) return undefined
  let colon = close + 1
  while (colon < to && isBlank(line[colon])) colon++
  return line[colon] === ':' && colon < to && isEnd(line, colon + 1, to)
    ? { name, end: close + 1, past: colon + 1 }
    : undefined
}

function beforeBlanks(line: string, to: number, from: number): number {
  let end = to
  while (end > from && isBlank(line[end - 1])) end--
  return end
}

function isEnd(line: string, at: number, to: number): boolean {
  return at >= to || isBlank(line[at]) || line[at] === '\r'
}

function isBlank(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\t'
}

function isSpace(sign: string | undefined): boolean {
  return sign === undefined || /\s/.test(sign)
}

/** Signs that begin something other than a plain key. */
const NOT_FIRST: ReadonlySet<string> = new Set('#\'"[]{},&*!|>%@`')
