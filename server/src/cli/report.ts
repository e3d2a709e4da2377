import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Language, type Message, message, worded } from '../l10n/message.ts'
import { printable } from '../output/printable.ts'
import type { WholeResult } from '../output/result.ts'
import { type QuestionsRead, readQuestions } from '../report/council/question-file.ts'
import { toCsv } from '../report/formats/csv.ts'
import { toHtml } from '../report/formats/html.ts'
import { toIcs } from '../report/formats/ics.ts'
import { toReportJson } from '../report/formats/json.ts'
import { toMarkdown } from '../report/formats/markdown.ts'
import { pageOf, type Template, tablesOfReport, toldBy } from '../report/pages/template.ts'
import { templateCalled } from '../report/pages/templates.ts'
import { figuresOf, type ReportFigures } from '../report/report.ts'
import { nearest } from '../schema/near.ts'
import { DiskWorkspace } from '../workspace/disk.ts'
import type { ExitCode } from './main.ts'
import { policyLanguage } from './policy-language.ts'
import { progressOn } from './progress.ts'
import type { ReportCommand, ReportFormat } from './report-command.ts'
import { writeAll } from './reports.ts'
import { reviewTarget } from './review-target.ts'
import { targetsOf } from './targets.ts'
import { pathFrom, type Terminal } from './terminal.ts'

/** Writes a report. 2: nothing to report on, or a file that could not be read or written. */
export async function report(command: ReportCommand, terminal: Terminal): Promise<ExitCode> {
  const { path } = command
  const { targets, unreadable } = await targetsOf([path], terminal.workingDirectory)
  const refuse = (text: Message, language = command.language): ExitCode => {
    terminal.error(`${printable(worded(text, language))}\n`)
    return 2
  }
  const [target] = targets
  if (!target) return refuse(message('file.unreadable', { file: path, reason: unreadable[0]?.reason ?? 'not-found' }))
  if (target.files) return refuse(message('usage.diff-folder', { path }))
  const today = command.asOf ?? terminal.today
  const result = await reviewTarget(new DiskWorkspace(), target, {
    today,
    reader: 'auto',
    ...progressOn(terminal, command.language),
  })
  terminal.progress?.(undefined)
  // Whatever language the terminal speaks: most who read it speak Dutch.
  const language = command.languageChosen ? command.language : (policyLanguage([result]) ?? 'nl')
  for (const { uri, reason } of result.unreadable)
    refuse(message('file.unreadable', { file: pathFrom(terminal.workingDirectory, uri), reason }), language)
  const { organisation } = command
  const present = result.review.model.present().filter((each) => each !== '')
  if (organisation !== undefined && !present.includes(organisation)) {
    const near = nearest(organisation, present) ?? ''
    return refuse(message('usage.no-organisation', { name: organisation, near, known: present }), language)
  }
  const questions = command.questions === undefined ? undefined : await questionsIn(command.questions, terminal)
  if (questions && !questions.ok) {
    for (const problem of questions.problems) refuse(problem, language)
    return 2
  }
  const template = templateCalled(command.template, questions?.themes)
  const figures = figuresOf(result.review, {
    root: result.root,
    withMoves: template.withMoves === true,
    ...(organisation === undefined ? {} : { only: organisation }),
  })
  if (figures.organisations.length === 0) return refuse(message('usage.nothing-to-report', { path }), language)
  const texts = new Map<ReportFormat, string>()
  for (const { format } of command.targets) {
    const made = textOf(format, figures, template, command, result, language)
    if (typeof made !== 'string') return refuse(made, language)
    texts.set(format, made)
  }
  const files = command.targets.flatMap(({ format, file }) =>
    file === undefined ? [] : [{ file, path: resolve(terminal.workingDirectory, file), text: texts.get(format) ?? '' }],
  )
  const isWritten = await writeAll(files, [result], language, terminal)
  for (const { format, file } of command.targets) if (file === undefined) terminal.write(texts.get(format) ?? '')
  return isWritten && result.unreadable.length === 0 ? 0 : 2
}

/** The questions in a file; a file is named as it was given. */
async function questionsIn(file: string, { workingDirectory }: Terminal): Promise<QuestionsRead> {
  const read = await new DiskWorkspace().read(pathToFileURL(resolve(workingDirectory, file)).href, MOST_BYTES)
  return read.ok
    ? readQuestions(read.text.replace(/^\ufeff/, ''), file)
    : { ok: false, problems: [message('file.unreadable', { file, reason: read.reason })] }
}

/** Far more than a council asks. */
const MOST_BYTES = 1_000_000

/** A report in a format; a message is why there is none. */
function textOf(
  format: ReportFormat,
  figures: ReportFigures,
  template: Template,
  { table }: ReportCommand,
  { review, root }: WholeResult,
  language: Language,
): string | Message {
  const settingsOf = (organisation: string) => {
    const [first] = review.landscapeOf(organisation).in('current').assessed
    return review.settingsFor(first?.subject.placement.head.uri ?? `${root}/x`)
  }
  switch (format) {
    case 'json':
      return toReportJson(toldBy(template, figures, settingsOf), language)
    case 'csv': {
      const tables = tablesOfReport(template, figures, settingsOf)
      const wanted = table ?? template.mainTable
      const found = tables.find(({ id }) => id === wanted)
      const known = tables.map(({ id }) => id)
      return found
        ? toCsv(found, language)
        : message('usage.value', { option: '--table', value: wanted, allowed: known.join(', ') })
    }
    case 'ics': {
      const [only, ...others] = figures.organisations
      if (only && others.length === 0) return toIcs(review, only.scope.organisation, language)
      return message('usage.one-calendar', { known: figures.organisations.map(({ scope }) => scope.organisation) })
    }
    case 'html':
      return toHtml(pageOf(template, figures, settingsOf), { language })
    case 'markdown':
      return toMarkdown(pageOf(template, figures, settingsOf), language)
  }
}
