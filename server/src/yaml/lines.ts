/** A place as LSP counts: line from 0, character in UTF-16 code units from 0. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** Where the lines of a text begin: what a `LineIndex` knows, to be handed over. */
export interface LineStarts {
  readonly length: number
  readonly starts: Uint32Array
  /** Of a text with lines that end with two characters, of each line one less than it ends with. */
  readonly doubleEnds?: Uint8Array
}

/**
 * Where the lines of a text begin, so that offsets can become positions. Found when first asked for. A line ends with a
 * line feed, a carriage return, or both, as LSP has it.
 */
export class LineIndex {
  readonly length: number
  private found: Uint32Array | undefined
  /** Lines that end with two characters; undefined when there are none. */
  private doubleEnds: Uint8Array | undefined
  private text: string | undefined

  constructor(text: string, known?: LineStarts) {
    this.text = known ? undefined : text
    this.length = known?.length ?? text.length
    this.found = known?.starts
    this.doubleEnds = known?.doubleEnds
  }

  /** Those of another that told where its lines begin. */
  static from(known: LineStarts): LineIndex {
    return new LineIndex('', known)
  }

  /** Where the lines begin, as plain data. */
  get known(): LineStarts {
    const starts = this.starts()
    return { length: this.length, starts, ...(this.doubleEnds ? { doubleEnds: this.doubleEnds } : {}) }
  }

  /** Finds the lines now and lets go of the text. */
  settled(): this {
    this.starts()
    return this
  }

  get lineCount(): number {
    return this.starts().length
  }

  /** The position of an offset; offsets outside the text are taken to its ends. */
  position(offset: number): Position {
    const starts = this.starts()
    const at = Math.max(0, Math.min(offset, this.length))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return { line: low, character: at - (starts[low] ?? 0) }
  }

  /** The offset of a position; a character beyond the line's end is taken to it. */
  offset(position: Position): number {
    const starts = this.starts()
    const start = starts[position.line]
    if (start === undefined) return this.length
    const next = starts[position.line + 1]
    const end = next === undefined ? this.length : next - 1 - (this.doubleEnds?.[position.line] ?? 0)
    return Math.min(start + Math.max(0, position.character), end)
  }

  lineStart(line: number): number {
    return this.starts()[line] ?? this.length
  }

  private starts(): Uint32Array {
    if (this.found) return this.found
    const text = this.text ?? ''
    const starts = [0]
    if (text.includes('\r')) {
      const double: number[] = []
      for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) {
        starts.push(index + end.length)
        double.push(end.length - 1)
      }
      this.doubleEnds = Uint8Array.from(double)
    } else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    this.found = Uint32Array.from(starts)
    this.text = undefined
    return this.found
  }
}
