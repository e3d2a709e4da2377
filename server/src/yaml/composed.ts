import { inOrder, type TextEdit } from './edit.ts'

/** Edits that were made one round after the other, as edits of the text before the first round. */
export function composed(text: string, rounds: readonly (readonly TextEdit[])[]): readonly TextEdit[] {
  const start: readonly Piece[] = [{ from: 0, to: text.length }]
  const edits = asEdits(rounds.reduce(edited, start), text.length)
  return edits.filter(({ start: from, end, text: by }) => text.slice(from, end) !== by)
}

/** A stretch of the first text that is still there, or text that was put in. */
type Piece = { readonly from: number; readonly to: number } | { readonly text: string }

function edited(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  const result: Piece[] = []
  let at = 0
  for (const { start, end, text } of inOrder(edits)) {
    result.push(...stretch(pieces, at, start), { text })
    at = end
  }
  return [...result, ...stretch(pieces, at, Number.POSITIVE_INFINITY)]
}

/** What the pieces give between two offsets of the text that they make together. */
function stretch(pieces: readonly Piece[], start: number, end: number): readonly Piece[] {
  let offset = 0
  return pieces.flatMap((piece) => {
    const length = 'text' in piece ? piece.text.length : piece.to - piece.from
    const [from, to] = [Math.max(0, start - offset), Math.min(length, end - offset)]
    offset += length
    if (from >= to) return []
    return ['text' in piece ? { text: piece.text.slice(from, to) } : { from: piece.from + from, to: piece.from + to }]
  })
}

function asEdits(pieces: readonly Piece[], length: number): readonly TextEdit[] {
  const edits: TextEdit[] = []
  let at = 0
  let put = ''
  const close = (until: number): void => {
    if (until > at || put !== '') edits.push({ start: at, end: until, text: put })
    put = ''
  }
  for (const piece of pieces) {
    if ('text' in piece) put += piece.text
    else {
      close(piece.from)
      at = piece.to
    }
  }
  close(length)
  return edits
}
