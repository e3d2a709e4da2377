import { LEADING, SMALL, textBlock } from './svg.ts'
import { widthOf } from './text-width.ts'

/** What a mark means, with a sample of it. */
export interface LegendEntry {
  readonly word: string
  /** Draws the sample, in the middle of its room, from an x on. */
  sample(x: number, y: number): string
}

export interface Legend {
  readonly marks: readonly string[]
  /** The middle of its last line. */
  readonly last: number
}

/** Samples and words in a row, or in as many as they take; `y`: the middle of the first. */
export function legend(entries: readonly LegendEntry[], sampleWidth: number, y: number, width: number): Legend {
  let [x, line] = [0, y]
  const marks = entries.flatMap(({ word, sample }) => {
    const wide = sampleWidth + 6 + widthOf(word, SMALL)
    if (x > 0 && x + wide > width) [x, line] = [0, line + SMALL * LEADING + 6]
    const left = x
    x += wide + 24
    const text = { x: left + sampleWidth + 6, y: line, width: width - sampleWidth - 6, size: SMALL }
    return [sample(left, line), textBlock(word, text)]
  })
  return { marks, last: line }
}
