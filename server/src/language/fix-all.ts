import type { Finding } from '../review/finding.ts'
import type { Review } from '../review/review.ts'
import { composed } from '../yaml/composed.ts'
import { applyEdits } from '../yaml/edit.ts'
import { filesIn } from './files-in.ts'
import { editsOf, type FileEdit, filesFor } from './fix-edits.ts'

export interface FixedFile {
  readonly uri: string
  /** The text with everything fixed. */
  readonly text: string
  /** What makes it of the text that there was. */
  readonly edits: readonly FileEdit[]
  /** The rule of each finding that was fixed. */
  readonly rules: readonly string[]
}

export interface AllFixed {
  /** The files that changed, by uri. */
  readonly files: readonly FixedFile[]
  /** Findings whose fix reaches into files that it may not. */
  readonly beyond: readonly Finding[]
  /** Findings with a fix that nobody needs to think about, and that still come after as many rounds as there may be. */
  readonly endless: readonly Finding[]
}

/** Whether what a rule finds at a level may be fixed unasked. */
export type Wanted = (finding: Finding) => boolean

/**
 * Applies, in the files whose texts are given, every fix that nobody needs to think about, round after round until none is
 * left; of fixes that touch each other the first in reading order goes first. The review takes the texts as they become.
 */
export function fixAll(review: Review, texts: ReadonlyMap<string, string>, wanted: Wanted = isShown): AllFixed {
  const now = new Map(texts)
  const rounds = new Map<string, FileEdit[][]>()
  const rules = new Map<string, string[]>()
  let round = nextRound(review, now, wanted)
  for (let i = 0; i < MOST_ROUNDS && round.fixed.length > 0; i++) {
    for (const { uri, finding } of round.fixed) gather(rules, uri, finding.rule)
    for (const [uri, edits] of round.edits) {
      gather(rounds, uri, edits)
      now.set(uri, applyEdits(now.get(uri) ?? '', edits))
      review.setText(uri, now.get(uri) ?? '')
    }
    round = nextRound(review, now, wanted)
  }
  const files = [...rounds].map(([uri, each]) => ({
    uri,
    text: now.get(uri) ?? '',
    edits: composed(texts.get(uri) ?? '', each).map((edit) => ({ uri, ...edit })),
    rules: rules.get(uri) ?? [],
  }))
  const changed = files.filter(({ edits }) => edits.length > 0)
  return {
    files: changed.sort((a, b) => (a.uri < b.uri ? -1 : 1)),
    beyond: round.beyond,
    endless: round.fixed.map(({ finding }) => finding),
  }
}

/** A hint is not shown unless it is asked for, and what is not shown is not changed. */
export function isShown({ level }: Finding): boolean {
  return level !== 'hint'
}

/** Whether a file has a finding that `fixAll` would fix. */
export function hasFixes(review: Review, uri: string, text: string): boolean {
  return nextRound(review, new Map([[uri, text]]), isShown).fixed.length > 0
}

/** More rounds than slips that hide each other; a fix that brings itself back would go on for ever. */
const MOST_ROUNDS = 20

interface Round {
  readonly edits: ReadonlyMap<string, FileEdit[]>
  readonly fixed: readonly Fixed[]
  readonly beyond: readonly Finding[]
}

interface Fixed {
  readonly finding: Finding
  /** The file that is changed, the first of them where there are several. */
  readonly uri: string
}

/** The fixes that can be applied together now. */
function nextRound(review: Review, texts: ReadonlyMap<string, string>, wanted: Wanted): Round {
  const files = filesIn(review, (uri) => texts.get(uri))
  const edits = new Map<string, FileEdit[]>()
  const fixed: Fixed[] = []
  const beyond: Finding[] = []
  for (const finding of [...texts.keys()].sort().flatMap((uri) => review.findings(uri))) {
    const fix = wanted(finding) ? finding.fixes.find(({ mechanical }) => mechanical) : undefined
    if (!fix) continue
    if (filesFor(fix.change, files).some((uri) => !texts.has(uri))) {
      beyond.push(finding)
      continue
    }
    const own = (editsOf(fix.change, files) ?? []).filter((edit) => changes(edit, texts))
    const [first] = own
    if (!first || own.some((edit) => edits.get(edit.uri)?.some((other) => touch(edit, other)))) continue
    for (const edit of own) gather(edits, edit.uri, edit)
    fixed.push({ finding, uri: first.uri })
  }
  return { edits, fixed, beyond }
}

function changes({ uri, start, end, text }: FileEdit, texts: ReadonlyMap<string, string>): boolean {
  return texts.get(uri)?.slice(start, end) !== text
}

function touch(a: FileEdit, b: FileEdit): boolean {
  return a.start <= b.end && b.start <= a.end
}

function gather<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
