import type { Sureness } from '../analysis/hop.ts'
import { type Language, worded } from '../l10n/message.ts'
import type { Finding, Location } from '../review/finding.ts'
import { shownPath } from '../review/path.ts'
import type { Unreadable } from '../workspace/workspace.ts'
import { countLevels, type FolderResult } from './result.ts'

export const JSON_FORMAT_VERSION = 1

/** Lines and columns count from 1; columns in UTF-16 code units; the end is exclusive. */
interface JsonRange {
  readonly start: { readonly line: number; readonly column: number }
  readonly end: { readonly line: number; readonly column: number }
}

export interface JsonOptions {
  readonly language: Language
  /** The day of the review. */
  readonly today: string
  /** Paths that were asked for and could not be read. */
  readonly unreadable: readonly { readonly path: string; readonly reason: Unreadable }[]
}

/** The findings as JSON, by `schemas/output/check.schema.json`. What is not known of a finding is absent. */
export function toJson(results: readonly FolderResult[], { language, today, unreadable }: JsonOptions): string {
  const findings = results.flatMap((result) => result.findings.map((finding) => jsonFinding(finding, result, language)))
  const output = {
    formatVersion: JSON_FORMAT_VERSION,
    asOf: today,
    language,
    folders: results.map((result) => result.name),
    findings,
    unreadable: [
      ...unreadable.map(({ path, reason }) => ({ file: path, reason })),
      ...results.flatMap(({ name, root, unreadable }) =>
        unreadable.map(({ uri, reason }) => ({ folder: name, file: shownPath(uri, root), reason })),
      ),
    ],
    summary: {
      files: sum(results, (result) => result.files),
      applications: sum(results, (result) => result.applications),
      components: sum(results, (result) => result.components),
      findings: countLevels(results.flatMap((result) => result.findings)),
    },
  }
  return `${JSON.stringify(output, null, 2)}\n`
}

function jsonFinding(finding: Finding, result: FolderResult, language: Language): object {
  return {
    id: finding.id,
    rule: finding.rule,
    level: finding.level,
    ...(finding.organisation === '' ? {} : { organisation: finding.organisation }),
    state: finding.state,
    cause: finding.cause,
    folder: result.name,
    file: shownPath(finding.at.uri, result.root),
    range: range(finding.at, result),
    ...(finding.element === undefined ? {} : { element: finding.element }),
    message: worded(finding.message, language),
    ...(finding.confidence === undefined ? {} : { confidence: said(finding.confidence) }),
    ...(finding.affected.length === 0 ? {} : { affected: finding.affected }),
    ...(finding.related.length === 0
      ? {}
      : {
          related: finding.related.map((r) => ({
            file: shownPath(r.uri, result.root),
            range: range(r, result),
            message: worded(r.message, language),
          })),
        }),
    ...(finding.fixes.length === 0
      ? {}
      : { fixes: finding.fixes.map((fix) => ({ kind: fix.kind, title: worded(fix.title, language) })) }),
  }
}

/** What follows from the things themselves, and what the organisation says of itself, is as good as a source. */
function said(confidence: Sureness): string {
  return confidence === 'own' || confidence === 'inherent' ? 'sourced' : confidence
}

function range(location: Location, result: FolderResult): JsonRange {
  const lines = result.review.lines(location.uri)
  const place = (offset: number) => {
    const position = lines?.position(offset) ?? { line: 0, character: 0 }
    return { line: position.line + 1, column: position.character + 1 }
  }
  return { start: place(location.start), end: place(location.end) }
}

function sum(results: readonly FolderResult[], of: (result: FolderResult) => number): number {
  return results.reduce((total, result) => total + of(result), 0)
}
