import { columnsOf, firstColumns, printable } from './printable.ts'

/** Text broken between words into lines that fit; a word that is longer than a line stands alone. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').map(cutWord)) {
    const more = columnsOf(word)
    if (line === '') [line, used] = [word, more]
    else if (used + 1 + more <= columns) [line, used] = [`${line} ${word}`, used + 1 + more]
    else {
      lines.push(line)
      ;[line, used] = [word, more]
    }
  }
  return [...lines, line]
}

/** Text of a finding, under what it belongs to; `lead`: what its first line begins with. */
export function indented(text: string, width: number, lead = ''): readonly string[] {
  const lines = wrap(printable(text), width - 2 - lead.length)
  return lines.map((line, i) => `  ${i === 0 ? lead : ' '.repeat(lead.length)}${line}`)
}

/** A word may be an address, but not a whole file. */
function cutWord(word: string): string {
  return word.length > LONGEST_WORD ? `${firstColumns(word, LONGEST_WORD)}…` : word
}

const LONGEST_WORD = 240
