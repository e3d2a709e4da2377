/** A place as LSP counts: line from 0, character in UTF-16 code units from 0. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** Where the lines of a text begin, so that offsets can become positions. Found when first asked for. */
export class LineIndex {
  readonly length: number
  private found: Uint32Array | undefined
  private text: string | undefined

  constructor(text: string) {
    this.text = text
    this.length = text.length
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
    const next = starts[position.line + 1] ?? this.length + 1
    return Math.min(start + position.character, Math.max(start, next - 1))
  }

  lineStart(line: number): number {
    return this.starts()[line] ?? this.length
  }

  private starts(): Uint32Array {
    if (this.found) return this.found
    const text = this.text ?? ''
    const starts = [0]
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    this.found = Uint32Array.from(starts)
    this.text = undefined
    return this.found
  }
}
