import type { Sureness } from '../analysis/hop.ts'
import { type Language, worded } from '../l10n/message.ts'
import type { Accepted, Finding, Location, Step } from '../review/finding.ts'
import { shownPath } from '../review/path.ts'
import type { Unreadable } from '../workspace/workspace.ts'
import { jsonText } from './json-text.ts'
import { baselineCounts, countLevels, type FolderResult, positionIn } from './result.ts'

const JSON_FORMAT_VERSION = 1

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
  /** How many entries each rule looked at, where that was asked for. */
  readonly coverage: ReadonlyMap<string, number> | undefined
}

/** The findings as JSON, by `schemas/output/check.schema.json`. What is not known of a finding is absent. */
export function toJson(
  results: readonly FolderResult[],
  { language, today, unreadable, coverage }: JsonOptions,
): string {
  const findings = results.flatMap((result) => result.findings.map((finding) => jsonFinding(finding, result, language)))
  const baseline = baselineCounts(results)
  const output = {
    formatVersion: JSON_FORMAT_VERSION,
    asOf: today,
    language,
    folders: results.map((result) => result.name),
    findings,
    accepted: results.flatMap((result) => result.accepted.map((finding) => jsonFinding(finding, result, language))),
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
      accepted: sum(results, (result) => result.accepted.length),
    },
    ...(baseline === undefined ? {} : { baseline }),
    ...(coverage === undefined ? {} : { coverage: [...coverage].map(([rule, examined]) => ({ rule, examined })) }),
  }
  return jsonText(output)
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
    ...jsonSince(finding, result),
    ...(finding.confidence === undefined ? {} : { confidence: said(finding.confidence) }),
    ...(finding.chain.length === 0 ? {} : { chain: finding.chain.map((step) => jsonStep(step, result, language)) }),
    ...(finding.powers.length === 0 ? {} : { powers: finding.powers }),
    ...(finding.reasons.length === 0
      ? {}
      : { reasons: finding.reasons.map((each) => ({ rule: each.rule, message: worded(each.message, language) })) }),
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
    ...(finding.accepted === undefined ? {} : { acceptance: jsonAcceptance(finding.accepted, result) }),
    ...(finding.beside.length === 0
      ? {}
      : { acceptedBeside: finding.beside.map((each) => jsonAcceptance(each, result)) }),
    ...(finding.fixes.length === 0
      ? {}
      : { fixes: finding.fixes.map((fix) => ({ kind: fix.kind, title: worded(fix.title, language) })) }),
  }
}

function jsonAcceptance(
  { element, reason, acceptedBy, acceptedOn, until, covers, at }: Accepted,
  result: FolderResult,
): object {
  return {
    ...(element === '' ? {} : { element }),
    covers,
    ...(reason === '' ? {} : { reason }),
    ...(acceptedBy === '' ? {} : { acceptedBy }),
    ...(acceptedOn === '' ? {} : { acceptedOn }),
    ...(until === '' ? {} : { until }),
    file: shownPath(at.uri, result.root),
    range: range(at, result),
  }
}

/** What the finding is to the baseline, where there is one. */
function jsonSince(finding: Finding, { comparison }: FolderResult): object {
  const since = comparison?.since.get(finding)
  if (!since) return {}
  const { change, added, worse } = since
  return {
    since: { change, ...(added.length === 0 ? {} : { added }), ...(worse.length === 0 ? {} : { worse }) },
  }
}

function jsonStep(
  { message, at, confidence, from, relation, to, source, asOf }: Step,
  result: FolderResult,
  language: Language,
): object {
  return {
    from,
    relation,
    to,
    confidence: said(confidence),
    message: worded(message, language),
    ...(source === undefined ? {} : { source }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(at === undefined ? {} : { file: shownPath(at.uri, result.root), range: range(at, result) }),
  }
}

/** What follows from the things themselves, and what the organisation says of itself, is as good as a source. */
function said(confidence: Sureness): string {
  return confidence === 'own' || confidence === 'inherent' ? 'sourced' : confidence
}

function range(location: Location, result: FolderResult): JsonRange {
  const place = (offset: number) => {
    const { line, character } = positionIn(result, location.uri, offset)
    return { line: line + 1, column: character + 1 }
  }
  return { start: place(location.start), end: place(location.end) }
}

function sum(results: readonly FolderResult[], of: (result: FolderResult) => number): number {
  return results.reduce((total, result) => total + of(result), 0)
}
