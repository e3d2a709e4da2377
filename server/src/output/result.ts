import type { Finding } from '../review/finding.ts'
import type { Review } from '../review/review.ts'
import type { Unreadable } from '../workspace/workspace.ts'
import type { Position } from '../yaml/lines.ts'

/** The outcome of reviewing one folder, ready to be written. */
export interface FolderResult {
  /** Uri of the folder, without closing slash. */
  readonly root: string
  /** How the folder is called in what is written. */
  readonly name: string
  readonly review: Review
  readonly findings: readonly Finding[]
  /** What would be findings, had they not been accepted. */
  readonly accepted: readonly Finding[]
  readonly files: number
  readonly applications: number
  readonly components: number
  readonly unreadable: readonly { readonly uri: string; readonly reason: Unreadable }[]
}

/** Line and character of an offset in a file; of a file that is not known its beginning. */
export function positionIn({ review }: FolderResult, uri: string, offset: number): Position {
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
