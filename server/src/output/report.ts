import { type Language, said, worded } from '../l10n/message.ts'
import type { Finding } from '../review/finding.ts'
import { shownPath } from '../review/path.ts'
import type { Level } from '../rules/rule.ts'
import type { Unreadable } from '../workspace/workspace.ts'
import { printable } from './printable.ts'
import type { FolderResult } from './result.ts'
import { sinceTexts } from './since.ts'

/** What the formats for other programs have in common. */
export interface ReportOptions {
  readonly language: Language
  /** Whether hints are in it. */
  readonly hints: boolean
  /** Uri of the folder that paths count from, without closing slash: where a build service has the repository. */
  readonly base: string
  /** A short text that is another for another text. */
  readonly digest: (text: string) => string
  /** Paths that were asked for and could not be read. */
  readonly unreadable: readonly { readonly path: string; readonly reason: Unreadable }[]
}

/** A finding that goes into a report, with the folder that it is of. */
export interface Reported {
  readonly finding: Finding
  readonly result: FolderResult
}

/** The findings that a report shows. */
export function reported(results: readonly FolderResult[], { hints }: ReportOptions): readonly Reported[] {
  return results.flatMap((result) =>
    result.findings.filter(({ level }) => hints || level !== 'hint').map((finding) => ({ finding, result })),
  )
}

/** What a finding says: what, what came since the baseline, why, what else holds of its cause, what to do. No text steers what shows it. */
export function sentences({ finding, result }: Reported, language: Language): readonly string[] {
  const { what, why, todo } = said(finding.message, language)
  return [
    what,
    ...sinceTexts(finding, result, language),
    why ?? '',
    ...finding.reasons.map((reason) => worded(reason.message, language)),
    todo ?? '',
  ]
    .filter((sentence) => sentence !== '')
    .map(printable)
}

/** Path of a file as it is called on disk: from the folder that paths count from, or whole where it lies outside. */
export function pathFromBase(uri: string, { base }: Pick<ReportOptions, 'base'>): string {
  return shownPath(uri, base)
}

/** What could not be read, by the path or uri that names it. */
export function unreadableIn(
  results: readonly FolderResult[],
  { unreadable, base }: ReportOptions,
): readonly { readonly path: string; readonly uri: string | undefined; readonly reason: Unreadable }[] {
  return [
    ...unreadable.map(({ path, reason }) => ({ path, uri: undefined, reason })),
    ...results.flatMap((result) =>
      result.unreadable.map(({ uri, reason }) => ({ path: pathFromBase(uri, { base }), uri, reason })),
    ),
  ]
}

/** Tells findings apart: the same from one review to the next, and unlike any other in this one. */
export function fingerprints(all: readonly Reported[], digest: ReportOptions['digest']): (of: Finding) => string {
  const seen = new Map<string, number>()
  const found = new Map<Finding, string>()
  for (const { finding } of all) {
    // A part of a finding may have been accepted; what is left has the same id.
    const identity = finding.accepted ? `${finding.id} accepted` : finding.id
    const count = (seen.get(identity) ?? 0) + 1
    seen.set(identity, count)
    // Two folders may each have a finding of one id.
    found.set(finding, digest(count === 1 ? identity : `${identity} ${count}`))
  }
  return (finding) => found.get(finding) ?? digest(finding.id)
}

/** Category of a rule: what stands before the slash. */
export function categoryOf(rule: string): string {
  return rule.slice(0, rule.indexOf('/'))
}

/** Whether a level is among those that count: `--fail-on`. */
export type Counts = (level: Level) => boolean
