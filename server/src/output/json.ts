import { type Language, worded } from '../l10n/message.ts'
import type { Finding, Location } from '../review/finding.ts'
import { countLevels, type FolderResult, shownPath } from './result.ts'

export const JSON_FORMAT_VERSION = 1

/** Lines and columns count from 1; columns in UTF-16 code units; the end is exclusive. */
interface JsonRange {
  readonly start: { readonly line: number; readonly column: number }
  readonly end: { readonly line: number; readonly column: number }
}

/** The findings as JSON, by `schemas/output/check.schema.json`. What is not known of a finding is absent. */
export function toJson(results: readonly FolderResult[], language: Language, today: string): string {
  const findings = results.flatMap((result) => result.findings.map((finding) => jsonFinding(finding, result, language)))
  const unreadable = results.flatMap((result) =>
    result.unreadable.map(({ uri, reason }) => ({ file: shownPath(uri, result.root), reason })),
  )
  const counts = countLevels(results.flatMap((r) => r.findings))
  const summary = {
    files: sum(results, (r) => r.files),
    applications: sum(results, (r) => r.applications),
    findings: counts,
  }
  return `${JSON.stringify({ formatVersion: JSON_FORMAT_VERSION, asOf: today, language, folders: results.map((r) => r.name), findings, unreadable, summary }, null, 2)}\n`
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
