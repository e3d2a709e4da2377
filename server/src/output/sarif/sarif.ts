import { message, worded } from '../../l10n/message.ts'
import type { Finding } from '../../review/finding.ts'
import type { Rule } from '../../rules/rule.ts'
import { jsonText } from '../json-text.ts'
import { printable } from '../printable.ts'
import { fingerprints, pathFromBase, type Reported, type ReportOptions, reported, unreadableIn } from '../report.ts'
import { baselineCounts, type FolderResult } from '../result.ts'
import { Artifacts } from './artifacts.ts'
import { resultOf } from './result.ts'
import { descriptorOf } from './rules.ts'

export interface SarifOptions extends ReportOptions {
  readonly version: string
  /** Rules with findings. */
  readonly rules: readonly Rule[]
  /** Pages of rules, as Markdown in the language of the report. */
  readonly pages: ReadonlyMap<string, string>
}

/**
 * The findings as SARIF 2.1.0. With a baseline it has those that the baseline covers too, as unchanged; what was accepted is
 * in it as suppressed. Those that are gone are named in the properties of the run: as results they would be alerts on GitHub, which knows no `baselineState`, and
 * refuses a file with a result that stands nowhere.
 */
export function toSarif(results: readonly FolderResult[], options: SarifOptions): string {
  const all = [...reported(results, options), ...silent(results)]
  const rules = options.rules.filter(({ id }) => all.some(({ finding }) => finding.rule === id))
  const artifacts = new Artifacts(options.base)
  const fingerprint = fingerprints(all, options.digest)
  const ruleIndex = new Map(rules.map(({ id }, i) => [id, i]))
  const written = all.map((each) => resultOf(each, { ...options, artifacts, fingerprint, ruleIndex }))
  const gone = results.flatMap(({ comparison }) => comparison?.gone ?? [])
  const run = {
    tool: {
      driver: {
        name: 'Havenwijzer',
        version: options.version,
        semanticVersion: options.version,
        language: options.language,
        rules: rules.map((rule) => descriptorOf(rule, options.pages.get(rule.id) ?? '')),
      },
    },
    language: options.language,
    automationDetails: { id: `havenwijzer/${category(results, options)}` },
    invocations: [invocation(results, options)],
    originalUriBaseIds: {
      [artifacts.baseId]: { description: text(worded(message('report.base', {}), options.language)) },
    },
    artifacts: artifacts.all(),
    columnKind: 'utf16CodeUnits',
    results: written,
    ...(baselineCounts(results) === undefined ? {} : { properties: { absent: gone } }),
  }
  return jsonText({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] })
}

/** What is known by the baseline, and what was accepted: a reader of SARIF tells them by their state. */
function silent(results: readonly FolderResult[]): readonly Reported[] {
  return results.flatMap((result) =>
    [...(result.comparison?.known ?? []), ...result.accepted].map((finding) => ({ finding, result })),
  )
}

/** Tells apart what two jobs upload of one commit: the folders that were reviewed. */
function category(results: readonly FolderResult[], options: ReportOptions): string {
  const folders = results.map(({ root }) => (root === options.base ? '' : pathFromBase(root, options)))
  return folders.every((folder) => folder === '') ? '' : `${folders.map(printable).join('+')}/`
}

function invocation(results: readonly FolderResult[], options: ReportOptions): object {
  const unread = unreadableIn(results, options)
  return {
    executionSuccessful: unread.length === 0,
    ...(unread.length === 0
      ? {}
      : {
          toolExecutionNotifications: unread.map(({ path, reason }) => ({
            level: 'error',
            message: text(worded(message('file.unreadable', { file: path, reason }), options.language)),
          })),
        }),
  }
}

function text(of: string): { readonly text: string } {
  return { text: printable(of) }
}

export type Fingerprint = (finding: Finding) => string
