import type { Level } from '../rules/rule.ts'
import { jsonText } from './json-text.ts'
import { fingerprints, pathFromBase, type ReportOptions, reported, sentences } from './report.ts'
import { type FolderResult, positionIn } from './result.ts'

const SEVERITIES: Readonly<Record<Level, string>> = {
  error: 'critical',
  warning: 'major',
  info: 'minor',
  hint: 'info',
}

/** The findings as a Code Quality report of GitLab; paths from the root of the repository, as it asks. */
export function toGitlab(results: readonly FolderResult[], options: ReportOptions): string {
  const all = reported(results, options)
  const fingerprint = fingerprints(all, options.digest)
  return jsonText(
    all.map(({ finding, result }) => ({
      description: sentences({ finding, result }, options.language).join(' '),
      check_name: finding.rule,
      fingerprint: fingerprint(finding),
      severity: SEVERITIES[finding.level],
      location: {
        path: pathFromBase(finding.at.uri, options),
        lines: {
          begin: positionIn(result, finding.at.uri, finding.at.start).line + 1,
          end: positionIn(result, finding.at.uri, finding.at.end).line + 1,
        },
      },
    })),
  )
}
