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
