import { applyEdits, inOrder, type TextEdit } from '../yaml/edit.ts'

/** Edits of a text as a unified diff, which `patch` and `git apply` take; '' when nothing changes. */
export function unifiedDiff(file: string, text: string, edits: readonly TextEdit[]): string {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const hunks = hunksOf(changesIn(lines, edits))
  if (hunks.length === 0) return ''
  let shift = 0
  const bodies = hunks.map((changes) => {
    const body = hunkText(lines, changes, shift)
    for (const { added, removed } of changes) shift += added.length - removed
    return body
  })
  return `--- a/${file}\n+++ b/${file}\n${bodies.join('')}`
}

const CONTEXT = 3

/** Lines that go from a place, counted from 0, and those that come there. */
interface LineChange {
  readonly at: number
  readonly removed: number
  readonly added: readonly string[]
}

/** What the edits do, in whole lines: the edits are known, so nothing has to be searched for. */
function changesIn(lines: readonly string[], edits: readonly TextEdit[]): readonly LineChange[] {
  const starts = [0]
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length)
  const blocks: { first: number; last: number; edits: TextEdit[] }[] = []
  let line = 0
  const lineAt = (offset: number): number => {
    while (line < lines.length && (starts[line + 1] ?? 0) <= offset) line++
    return line
  }
  for (const edit of inOrder(edits)) {
    const [first, last] = [lineAt(edit.start), lineAt(edit.end)]
    const open = blocks.at(-1)
    if (open && first <= open.last) {
      open.last = last
      open.edits.push(edit)
    } else blocks.push({ first, last, edits: [edit] })
  }
  return blocks.flatMap((block) => {
    const from = starts[block.first] ?? 0
    const old = lines.slice(block.first, block.last + 1)
    const shifted = block.edits.map(({ start, end, text }) => ({ start: start - from, end: end - from, text }))
    return trimmed(block.first, old, applyEdits(old.join(''), shifted).match(/[^\n]*\n|[^\n]+$/g) ?? [])
  })
}

/** Without the lines at either end that stay. */
function trimmed(at: number, old: readonly string[], now: readonly string[]): readonly LineChange[] {
  const most = Math.min(old.length, now.length)
  let front = 0
  while (front < most && old[front] === now[front]) front++
  let back = 0
  while (back < most - front && old[old.length - 1 - back] === now[now.length - 1 - back]) back++
  const [removed, added] = [old.length - front - back, now.slice(front, now.length - back)]
  return removed === 0 && added.length === 0 ? [] : [{ at: at + front, removed, added }]
}

/** Changes whose context meets stand together. */
function hunksOf(changes: readonly LineChange[]): readonly (readonly LineChange[])[] {
  const hunks: LineChange[][] = []
  for (const change of changes) {
    const before = hunks.at(-1)?.at(-1)
    if (before && change.at - (before.at + before.removed) <= 2 * CONTEXT) hunks.at(-1)?.push(change)
    else hunks.push([change])
  }
  return hunks
}

function hunkText(lines: readonly string[], changes: readonly LineChange[], shift: number): string {
  const [first, last] = [changes[0], changes.at(-1)]
  if (!first || !last) return ''
  const start = Math.max(0, first.at - CONTEXT)
  const end = Math.min(lines.length, last.at + last.removed + CONTEXT)
  const body: string[] = []
  let at = start
  for (const { at: from, removed, added } of changes) {
    body.push(...signed(' ', lines.slice(at, from)), ...signed('-', lines.slice(from, from + removed)))
    body.push(...signed('+', added))
    at = from + removed
  }
  body.push(...signed(' ', lines.slice(at, end)))
  const grown = changes.reduce((sum, { added, removed }) => sum + added.length - removed, 0)
  return `@@ -${range(start, end - start)} +${range(start + shift, end - start + grown)} @@\n${body.join('')}`
}

function range(start: number, count: number): string {
  return `${count === 0 ? start : start + 1},${count}`
}

function signed(sign: string, lines: readonly string[]): readonly string[] {
  return lines.map((line) =>
    line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`,
  )
}
