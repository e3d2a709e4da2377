import { message, worded } from '../l10n/message.ts'
import type { Level } from '../rules/rule.ts'
import { printable } from './printable.ts'
import { pathFromBase, type Reported, type ReportOptions, reported, sentences, unreadableIn } from './report.ts'
import { baselineCounts, countLevels, type FolderResult, positionIn } from './result.ts'

const COMMANDS: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
}

/** The findings as commands that make annotations in a workflow of GitHub, and a last line for who reads the log. */
export function toGithub(results: readonly FolderResult[], options: ReportOptions): string {
  const { language } = options
  const counts = countLevels(results.flatMap(({ findings }) => findings))
  const since = baselineCounts(results)
  return [
    ...reported(results, options).map((each) => annotation(each, options)),
    ...unreadableIn(results, options).map(({ path, reason }) => {
      const text = worded(message('file.unreadable', { file: path, reason }), language)
      return command('error', { file: path }, printable(text))
    }),
    worded(message('output.counts', counts), language),
    ...(since ? [worded(message('output.known', since), language)] : []),
    '',
  ].join('\n')
}

function annotation(each: Reported, options: ReportOptions): string {
  const { finding, result } = each
  const start = positionIn(result, finding.at.uri, finding.at.start)
  const end = positionIn(result, finding.at.uri, finding.at.end)
  // Columns of an annotation are those of one line; its end is the last sign, not the one after.
  const columns =
    start.line === end.line ? { col: start.character + 1, endColumn: Math.max(start.character + 1, end.character) } : {}
  return command(
    COMMANDS[finding.level],
    {
      file: pathFromBase(finding.at.uri, options),
      line: start.line + 1,
      endLine: end.line + 1,
      ...columns,
      title: finding.rule,
    },
    sentences(each, options.language).join('\n'),
  )
}

/** A workflow command; whatever stands in its parts, it stays one command of one line. */
function command(name: string, properties: Readonly<Record<string, string | number>>, text: string): string {
  const parts = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(printable(String(value)))}`)
  return `::${name} ${parts.join(',')}::${escapedData(text)}`
}

/** By the rules of `@actions/core`. */
function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
