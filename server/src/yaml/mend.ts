import type { Candidate } from './candidate.ts'
import { candidatesFor } from './candidates.ts'
import { applyEdits, offsetsBefore, type TextEdit } from './edit.ts'
import { readFast } from './fast.ts'
import type { Slip, SlipCode } from './slip.ts'
import { readTolerant } from './tolerant.ts'
import { walk, type YamlNode } from './tree.ts'

export interface Mended {
  /** The tree of the mended text; its offsets are those of the mended text. */
  readonly root: YamlNode | undefined
  /** What turns the text into the mended text. */
  readonly edits: readonly TextEdit[]
  readonly slips: readonly Slip[]
}

/** More slips than this in one part, and it is left as it is. */
const MAX_SLIPS = 8
const MAX_LOOKAHEADS = 30

/**
 * Finds the small edits that make a text read, as a person looking at it would: the tab to spaces, the quote closed.
 * Where several edits would do, the one that leaves most keys in a place that fits them counts. Undefined when none is found.
 * `reads`: the text reads as it stands, but cannot be meant.
 */
export function mend(text: string, misfits: (root: YamlNode | undefined) => number, reads = false): Mended | undefined {
  let edits: readonly TextEdit[] = []
  let slips: readonly Slip[] = []
  let current = text
  while (slips.length < MAX_SLIPS) {
    const error = reads ? 0 : firstErrorLine(current)
    if (error === undefined) return undefined
    const candidates = candidatesFor(current, error)
    const back = offsetsBefore(edits)
    const good = best(current, candidates, error, misfits)
    const chosen = good?.candidate ?? (reads ? undefined : furthest(current, candidates, error))
    if (!chosen) return undefined
    const own = chosen.edits.map((e) => ({ start: back(e.start), end: back(e.end), text: e.text }))
    edits = [...edits, ...own]
    const sure = good !== undefined && isSure(current, good)
    slips = [...slips, slipOf(chosen, own, back, sure)]
    current = applyEdits(text, edits)
    if (good) return { root: good.root, edits, slips }
  }
  return undefined
}

function slipOf(
  candidate: Candidate,
  edits: readonly TextEdit[],
  back: (offset: number) => number,
  sure: boolean,
): Slip {
  const start = back(candidate.span.start)
  return {
    code: candidate.code,
    start,
    end: Math.max(start, back(candidate.span.end)),
    ...(candidate.plain ? { mend: edits } : {}),
    ...(candidate.plain && sure ? { sure } : {}),
    ...(candidate.detail === undefined ? {} : { detail: candidate.detail }),
  }
}

interface Good {
  readonly candidate: Candidate
  readonly root: YamlNode | undefined
  /** The trees that other edits give, which leave no fewer keys in a place that fits them. */
  readonly rivals: readonly (YamlNode | undefined)[]
}

function best(
  text: string,
  candidates: readonly Candidate[],
  errorLine: number,
  misfits: (root: YamlNode | undefined) => number,
): Good | undefined {
  const found = candidates.flatMap((candidate) => {
    const read = readsWell(applyEdits(text, candidate.edits))
    if (!read.ok) return []
    const keys = 2 * misfits(read.root) - countKeys(read.root)
    return [{ candidate, root: read.root, score: [keys, candidate.rank, Math.abs(candidate.line - errorLine)] }]
  })
  const [first, ...others] = found
  if (!first) return undefined
  const winner = others.reduce((best, each) => (less(each.score, best.score) ? each : best), first)
  const keys = winner.score[0] ?? 0
  const rivals = found.filter((each) => each !== winner && (each.score[0] ?? 0) <= keys).map(({ root }) => root)
  return { candidate: winner.candidate, root: winner.root, rivals }
}

/**
 * Whether a mend is the only one: a lost space, or one tab, where no other edit leaves as much in place and means something
 * else. A tab may stand for as many spaces as any line above it has.
 */
function isSure(text: string, { candidate, root, rivals }: Good): boolean {
  const [edit, ...more] = candidate.edits
  if (!SURE.has(candidate.code) || !edit || more.length > 0) return false
  const meant = meaningOf(root)
  if (rivals.some((rival) => meaningOf(rival) !== meant)) return false
  if (candidate.code !== 'tab') return true
  return columnsAbove(text, edit.start).every((column) => {
    const other = readsWell(applyEdits(text, [{ ...edit, text: ' '.repeat(column) }]))
    return !other.ok || meaningOf(other.root) === meant
  })
}

const SURE: ReadonlySet<SlipCode> = new Set<SlipCode>(['tab', 'space-after-colon', 'space-after-dash'])

/** The columns at which something begins on the lines above. */
function columnsAbove(text: string, offset: number): readonly number[] {
  const columns = new Set<number>()
  for (const line of text.slice(0, offset).split('\n')) {
    const [, lead = '', dashes = ''] = /^( *)((?:- +)*)[^\s#]/.exec(line) ?? []
    columns.add(lead.length).add(lead.length + dashes.length)
  }
  return [...columns]
}

/** What a tree says, wherever that stands. */
function meaningOf(root: YamlNode | undefined): string {
  return JSON.stringify(root, (key, value: unknown) => (key === 'start' || key === 'end' ? undefined : value)) ?? ''
}

/** Of the edits near the error, the one after which the reader gets furthest. */
function furthest(text: string, candidates: readonly Candidate[], errorLine: number): Candidate | undefined {
  let winner: Candidate | undefined
  let reached = errorLine
  const near = candidates.filter((c) => c.plain && Math.abs(c.line - errorLine) <= 2).slice(0, MAX_LOOKAHEADS)
  for (const candidate of near) {
    const error = firstErrorLine(applyEdits(text, candidate.edits))
    if (error !== undefined && error > reached) {
      winner = candidate
      reached = error
    }
  }
  return winner
}

function readsWell(text: string): { readonly ok: boolean; readonly root: YamlNode | undefined } {
  const fast = readFast(text)
  if (fast.ok) return fast
  // What the fast reader leaves alone although it may be right: tags.
  if (!text.includes('!')) return { ok: false, root: undefined }
  const { root, errors } = readTolerant(text)
  return { ok: errors.length === 0, root }
}

function firstErrorLine(text: string): number | undefined {
  const [first] = readTolerant(text).errors
  return first && text.slice(0, first.start).split('\n').length - 1
}

function countKeys(root: YamlNode | undefined): number {
  let keys = 0
  if (root)
    walk(root, (node) => {
      if (node.kind === 'map') keys += node.pairs.length
    })
  return keys
}

function less(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}
