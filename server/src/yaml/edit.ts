import type { Span } from './tree.ts'

/** Replace the text of a span by other text. */
export interface TextEdit extends Span {
  readonly text: string
}

/** The text with the edits applied. Of edits that overlap, the later one takes what the earlier one left. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = ''
  let at = 0
  for (const edit of inOrder(edits)) {
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}

/**
 * Takes offsets of the edited text back to the text before the edits; what was put in is taken to where it was put. At a
 * place where text was deleted, the start of something lies behind what was deleted, its end before it.
 */
export function offsetsBefore(edits: readonly TextEdit[], edge: 'start' | 'end' = 'end'): (offset: number) => number {
  const ordered = inOrder(edits)
  return (offset) => {
    let shift = 0
    for (const edit of ordered) {
      const start = edit.start + shift
      const behind = edge === 'start' && edit.text === '' && edit.end > edit.start
      if (offset < start || (offset === start && !behind)) break
      if (offset < start + edit.text.length) return edit.start
      shift += edit.text.length - (edit.end - edit.start)
    }
    return Math.max(0, offset - shift)
  }
}

/** The same edits with every offset moved by a distance. */
export function shifted(edits: readonly TextEdit[], by: number): readonly TextEdit[] {
  return edits.map((e) => ({ start: e.start + by, end: e.end + by, text: e.text }))
}

/** By place, and cut so that none reaches over the one before it. */
export function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  if (edits.length < 2) return edits
  let at = 0
  return [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, text }) => {
      const from = Math.max(start, at)
      at = Math.max(end, from)
      return { start: from, end: at, text }
    })
}
