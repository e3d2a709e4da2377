import { type Language, type Message, worded } from '../../l10n/message.ts'
import { jsonText } from '../../output/json-text.ts'
import type { ReportFigures } from '../report.ts'

const REPORT_FORMAT_VERSION = 1

/** The figures behind a report, by `schemas/output/report.schema.json`: each with the ids that it counts. */
export function toReportJson(figures: ReportFigures, language: Language): string {
  return jsonText({ formatVersion: REPORT_FORMAT_VERSION, language, ...asObject(inLanguage(figures, language)) })
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

/** The same with words in place of what is still to be worded. */
function inLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => inLanguage(each, language))
  if (typeof value !== 'object' || value === null) return value
  if (isMessage(value)) return worded(value, language)
  if (isCalled(value)) return value[language]
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inLanguage(each, language)]))
}

function isMessage(value: object): value is Message {
  return 'key' in value && 'args' in value
}

function isCalled(value: object): value is Readonly<Record<Language, string>> {
  return 'nl' in value && 'en' in value && Object.keys(value).length === 2
}
