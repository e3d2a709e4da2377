import { type BlockLine, blockLines } from '../../yaml/block-lines.ts'

/** Lines, from 0, that can be folded into the first of them. */
export interface Fold {
  readonly start: number
  readonly end: number
  readonly isComment: boolean
}

/** What can be folded in a text: whatever stands below a line and is indented further, and comments of several lines. */
export function foldsIn(text: string): readonly Fold[] {
  const lines = blockLines(text)
  return [...blocks(lines), ...comments(lines)]
}

function blocks(lines: readonly BlockLine[]): readonly Fold[] {
  const folds: Fold[] = []
  /** Lines below which something may stand, the innermost last. */
  const open: { readonly line: number; readonly depth: number }[] = []
  let last = 0
  const closeTo = (depth: number) => {
    for (let top = open.at(-1); top && top.depth >= depth; top = open.at(-1)) {
      open.pop()
      if (last > top.line) folds.push({ start: top.line, end: last, isComment: false })
    }
  }
  lines.forEach(({ kind, indent, tokens }, line) => {
    if (kind === 'blank' || kind === 'comment') return
    if (kind === 'content') {
      // Dashes may stand at the margin of the key that they belong to, and still stand below it.
      const depth = tokens[0]?.kind === 'dash' ? indent + 0.5 : indent
      closeTo(depth)
      open.push({ line, depth })
    }
    last = line
  })
  closeTo(0)
  return folds.sort((a, b) => a.start - b.start)
}

function comments(lines: readonly BlockLine[]): readonly Fold[] {
  const folds: Fold[] = []
  for (let start = 0; start < lines.length; start++) {
    if (lines[start]?.kind !== 'comment') continue
    let end = start
    while (lines[end + 1]?.kind === 'comment') end++
    if (end > start) folds.push({ start, end, isComment: true })
    start = end
  }
  return folds
}
