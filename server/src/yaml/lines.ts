/** A place as LSP counts: line from 0, character in UTF-16 code units from 0. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** Where the lines of a text begin, so that offsets can become positions without the text. */
export class LineIndex {
  readonly length: number
  private readonly starts: Uint32Array

  constructor(text: string) {
    const starts = [0]
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    this.starts = Uint32Array.from(starts)
    this.length = text.length
  }

  get lineCount(): number {
    return this.starts.length
  }

  /** The position of an offset; offsets outside the text are taken to its ends. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.length))
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return { line: low, character: at - (this.starts[low] ?? 0) }
  }

  /** The offset of a position; a character beyond the line's end is taken to it. */
  offset(position: Position): number {
    const start = this.starts[position.line]
    if (start === undefined) return this.length
    const next = this.starts[position.line + 1] ?? this.length + 1
    return Math.min(start + position.character, Math.max(start, next - 1))
  }

  lineStart(line: number): number {
    return this.starts[line] ?? this.length
  }
}
