import type { Policy } from '../policy/policy.ts'
import type { Settings } from '../policy/settings.ts'
import type { Comparison } from '../review/baseline/compare.ts'
import type { Finding } from '../review/finding.ts'
import type { Review } from '../review/review.ts'
import type { Unreadable } from '../workspace/workspace.ts'
import type { LineIndex, Position } from '../yaml/lines.ts'

/** What is still known of the files of a folder once they were reviewed. */
export interface Reviewed {
  has(uri: string): boolean
  lines(uri: string): LineIndex | undefined
  settingsFor(uri: string): Settings
  policyFor(uri: string): Policy | undefined
}

/** The outcome of reviewing one folder, ready to be written. */
export interface FolderResult {
  /** Uri of the folder, without closing slash. */
  readonly root: string
  /** How the folder is called in what is written. */
  readonly name: string
  /** Whether the folder was judged as a whole, or only files in it that were named. */
  readonly isWhole: boolean
  readonly review: Reviewed
  /** What is found; where there is a baseline, what that does not cover. */
  readonly findings: readonly Finding[]
  /** What would be findings, had they not been accepted. */
  readonly accepted: readonly Finding[]
  /** How that compares with the baseline, where there is one. */
  readonly comparison?: Comparison
  readonly files: number
  readonly applications: number
  readonly components: number
  /** How many entries each rule looked at. */
  readonly coverage: () => ReadonlyMap<string, number>
  readonly unreadable: readonly { readonly uri: string; readonly reason: Unreadable }[]
}

/** A folder that was reviewed as a whole, with all that is known of it. */
export interface WholeResult extends FolderResult {
  readonly review: Review
}

/** Line and character of an offset in a file; of a file that is not known its beginning. */
export function positionIn({ review }: Pick<FolderResult, 'review'>, uri: string, offset: number): Position {
  return review.lines(uri)?.position(offset) ?? { line: 0, character: 0 }
}

export interface Counts {
  readonly error: number
  readonly warning: number
  readonly info: number
  readonly hint: number
}

export function countLevels(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 }
  for (const { level } of findings) counts[level]++
  return counts
}

/** How what is found compares with the baseline, over all folders; undefined without one. */
export interface BaselineCounts {
  readonly known: number
  readonly new: number
  readonly grown: number
  readonly worse: number
  /** Entries of which all or a part is no longer found. */
  readonly gone: number
}

export function baselineCounts(results: readonly FolderResult[]): BaselineCounts | undefined {
  const comparisons = results.flatMap(({ comparison }) => comparison ?? [])
  if (comparisons.length === 0) return undefined
  const counts = { known: 0, new: 0, grown: 0, worse: 0, gone: 0 }
  for (const { known, since, gone } of comparisons) {
    counts.known += known.length
    counts.gone += gone.length
    for (const { change } of since.values()) counts[change]++
  }
  return counts
}
