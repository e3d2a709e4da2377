import type { Span } from './tree.ts'

/** Replace the text of a span by other text. */
export interface TextEdit extends Span {
  readonly text: string
}

/** The text with the edits applied; edits do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = ''
  let at = 0
  for (const edit of sorted(edits)) {
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}

/** Takes offsets of the edited text back to the text before the edits; what was inserted is taken to where it was put. */
export function offsetsBefore(edits: readonly TextEdit[]): (offset: number) => number {
  const ordered = sorted(edits)
  return (offset) => {
    let shift = 0
    for (const edit of ordered) {
      const start = edit.start + shift
      if (offset <= start) break
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

function sorted(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.length < 2 ? edits : [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
}
