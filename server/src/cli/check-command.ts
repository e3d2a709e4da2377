import { type Language, type Message, message } from '../l10n/message.ts'
import type { Level } from '../rules/rule.ts'
import type { ReaderChoice } from '../yaml/read.ts'
import { type FormatTarget, fileNamedTwice, formatTargets } from './format-targets.ts'

export const FORMATS = ['text', 'json', 'sarif', 'junit', 'gitlab', 'github'] as const

export type Format = (typeof FORMATS)[number]

/** A baseline, and whether what is found goes into it, or what is no longer found goes out of it. */
export interface BaselineChoice {
  readonly file: string
  readonly task: 'compare' | 'write' | 'prune'
}

export interface CheckCommand {
  readonly name: 'check'
  readonly paths: readonly string[]
  readonly reports: readonly FormatTarget<Format>[]
  readonly failOn: Exclude<Level, 'hint'> | 'none'
  readonly asOf: string | undefined
  readonly hints: boolean
  /** Whether accepted risks are listed too. */
  readonly showAccepted: boolean
  /** Whether it is told how much each rule looked at. */
  readonly coverage: boolean
  readonly baseline: BaselineChoice | undefined
  readonly reader: ReaderChoice
  /** Whether what was reviewed before is taken from the cache. */
  readonly cache: boolean
  readonly language: Language
  /** Whether the command line itself said which language. */
  readonly languageChosen: boolean
}

/** The options of `check`, as they were given. */
export interface CheckValues {
  readonly format?: readonly string[]
  readonly 'fail-on'?: string
  readonly 'as-of'?: string
  readonly language?: string
  readonly reader?: string
  readonly 'no-cache'?: boolean
  readonly hints?: boolean
  readonly 'show-accepted'?: boolean
  readonly coverage?: boolean
  readonly baseline?: string
  readonly 'write-baseline'?: boolean
  readonly 'prune-baseline'?: boolean
}

/** Reads what was given for `check`; a message is what is wrong with it. */
export function checkCommand(
  values: CheckValues,
  paths: readonly string[],
  language: Language,
): CheckCommand | Message {
  const reports = formatTargets(values.format ?? ['text'], FORMATS)
  if ('key' in reports) return reports
  const baseline = baselineChoice(values)
  if (baseline && 'key' in baseline) return baseline
  const twice = fileNamedTwice([...reports.map(({ file }) => file), baseline?.file])
  if (twice !== undefined) return message('usage.file-twice', { file: twice })
  return {
    name: 'check',
    paths: paths.length === 0 ? ['.'] : paths,
    reports,
    failOn: (values['fail-on'] ?? 'error') as CheckCommand['failOn'],
    asOf: values['as-of'],
    hints: values.hints ?? false,
    showAccepted: values['show-accepted'] ?? false,
    coverage: values.coverage ?? false,
    baseline,
    reader: values.reader === 'tolerant' ? 'tolerant' : 'auto',
    cache: values['no-cache'] !== true,
    language,
    languageChosen: values.language !== undefined,
  }
}

function baselineChoice(values: CheckValues): BaselineChoice | Message | undefined {
  const { baseline: file, 'write-baseline': write, 'prune-baseline': prune } = values
  if (write && prune) return message('usage.write-or-prune', {})
  const task = write ? 'write' : prune ? 'prune' : 'compare'
  if (file) return { file, task }
  if (task !== 'compare') return message('usage.needs-baseline', { option: `--${task}-baseline` })
  return file === undefined ? undefined : message('usage.option', { option: '--baseline', near: '' })
}
