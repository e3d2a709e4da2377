import type { Position, Range } from 'vscode-languageserver'
import type { LineIndex } from '../yaml/lines.ts'

export type Encoding = 'utf-16' | 'utf-8' | 'utf-32'

/** The encoding of positions that both sides know; UTF-16 costs nothing, so it is taken where offered. */
export function negotiated(offered: readonly string[] | undefined): Encoding {
  if (offered === undefined || offered.includes('utf-16')) return 'utf-16'
  if (offered.includes('utf-8')) return 'utf-8'
  return offered.includes('utf-32') ? 'utf-32' : 'utf-16'
}

/** Offsets of one file as the client counts them. `text` is needed for all but UTF-16. */
export class Positions {
  private readonly lines: LineIndex
  private readonly encoding: Encoding
  private readonly text: string | undefined

  constructor(lines: LineIndex, encoding: Encoding, text: string | undefined) {
    this.lines = lines
    this.encoding = encoding
    this.text = text
  }

  position(offset: number): Position {
    const { line, character } = this.lines.position(offset)
    if (this.encoding === 'utf-16' || this.text === undefined) return { line, character }
    const start = this.lines.lineStart(line)
    return { line, character: unitsOf(this.text.slice(start, start + character), this.encoding) }
  }

  range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(end) }
  }

  offset({ line, character }: Position): number {
    if (this.encoding === 'utf-16' || this.text === undefined) return this.lines.offset({ line, character })
    const start = this.lines.lineStart(line)
    const end = this.lines.offset({ line, character: Number.MAX_SAFE_INTEGER })
    return start + lengthOfUnits(this.text.slice(start, end), character, this.encoding)
  }
}

/** How much of a line, in UTF-16 code units, the first so many units of an encoding take. */
export function lengthOfUnits(line: string, units: number, encoding: 'utf-8' | 'utf-32'): number {
  let counted = 0
  let length = 0
  for (const c of line) {
    if (counted >= units) break
    counted += unitsOf(c, encoding)
    length += c.length
  }
  return length
}

const utf8 = new TextEncoder()

function unitsOf(text: string, encoding: 'utf-8' | 'utf-32'): number {
  return encoding === 'utf-8' ? utf8.encode(text).length : [...text].length
}
