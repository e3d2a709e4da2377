import type { Range } from 'vscode-languageserver-protocol'

export type Encoding = 'utf-16' | 'utf-8' | 'utf-32'

/** How many units of an encoding a text takes. */
export function lengthIn(text: string, encoding: Encoding): number {
  switch (encoding) {
    case 'utf-16':
      return text.length
    case 'utf-8':
      return Buffer.byteLength(text)
    case 'utf-32':
      return Array.from(text).length
  }
}

/** What a range covers, on the line where it starts. */
export function under(text: string, { start, end }: Range, encoding: Encoding): string {
  const line = text.split('\n')[start.line] ?? ''
  return sliced(line, start.character, end.line > start.line ? Number.POSITIVE_INFINITY : end.character, encoding)
}

function sliced(line: string, from: number, to: number, encoding: Encoding): string {
  switch (encoding) {
    case 'utf-16':
      return line.slice(from, to)
    case 'utf-8':
      return Buffer.from(line).subarray(from, to).toString()
    case 'utf-32':
      return Array.from(line).slice(from, to).join('')
  }
}

/** A text with edits in it that count in an encoding. */
export function applied(
  text: string,
  edits: readonly { readonly range: Range; readonly newText: string }[],
  encoding: Encoding,
): string {
  const lines = text.split('\n')
  const offset = ({ line, character }: Range['start']) =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) +
    sliced(lines[line] ?? '', 0, character, encoding).length
  return edits
    .map(({ range, newText }) => ({ start: offset(range.start), end: offset(range.end), newText }))
    .sort((a, b) => b.start - a.start)
    .reduce((before, { start, end, newText }) => before.slice(0, start) + newText + before.slice(end), text)
}
