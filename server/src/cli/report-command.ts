import { type Language, type Message, message } from '../l10n/message.ts'
import { TEMPLATES, type TemplateName } from '../report/pages/templates.ts'
import { type FormatTarget, fileNamedTwice, formatTargets } from './format-targets.ts'

export const REPORT_FORMATS = ['html', 'markdown', 'csv', 'json', 'ics'] as const

export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** Write a report for people. */
export interface ReportCommand {
  readonly name: 'report'
  readonly template: TemplateName
  readonly targets: readonly FormatTarget<ReportFormat>[]
  /** Of this organisation alone. */
  readonly organisation: string | undefined
  /** As CSV, this table. */
  readonly table: string | undefined
  /** A file with a council's own questions. */
  readonly questions: string | undefined
  readonly path: string
  readonly asOf: string | undefined
  readonly language: Language
  readonly languageChosen: boolean
}

/** Reads what was given for `report`; a message is what is wrong with it. */
export function reportCommand(
  values: {
    readonly format?: readonly string[]
    readonly template?: string
    readonly organisation?: string
    readonly table?: string
    readonly questions?: string
    readonly 'as-of'?: string
    readonly language?: string
  },
  [path = '.', extra]: readonly string[],
  language: Language,
): ReportCommand | Message {
  if (extra !== undefined) return message('usage.one-folder', { path, extra })
  const { template: said = 'review' } = values
  const template = TEMPLATES.find((known) => known === said)
  if (!template) return message('usage.value', { option: '--template', value: said, allowed: TEMPLATES.join(', ') })
  if (values.questions !== undefined && template !== 'council') return message('usage.questions-template', {})
  const targets = formatTargets(values.format ?? ['html'], REPORT_FORMATS)
  if ('key' in targets) return targets
  const twice = fileNamedTwice(targets.map(({ file }) => file))
  if (twice !== undefined) return message('usage.file-twice', { file: twice })
  return {
    name: 'report',
    template,
    targets,
    organisation: values.organisation,
    table: values.table,
    questions: values.questions,
    path,
    asOf: values['as-of'],
    language,
    languageChosen: values.language !== undefined,
  }
}
