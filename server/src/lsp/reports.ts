import type { CancellationToken } from 'vscode-languageserver'
import { type Language, message, worded } from '../l10n/message.ts'
import { toCsv } from '../report/formats/csv.ts'
import { toHtml } from '../report/formats/html.ts'
import { toIcs } from '../report/formats/ics.ts'
import { toReportJson } from '../report/formats/json.ts'
import { toMarkdown } from '../report/formats/markdown.ts'
import { pageOf, tablesOfReport, toldBy } from '../report/pages/template.ts'
import { isTemplate, TEMPLATES, type TemplateName, templateCalled } from '../report/pages/templates.ts'
import { nodePlaces } from '../report/places.ts'
import { type FiguresOptions, figuresStepByStep, type ReportFigures } from '../report/report.ts'
import type { Review } from '../review/review.ts'
import type { Folder } from './folder.ts'
import type { Folders } from './folders.ts'
import { lineLinks } from './line-links.ts'
import { nextTurn } from './turn.ts'
import type { View } from './view.ts'

export interface ReportsOptions {
  readonly folders: Folders
  readonly view: View
  readonly language: () => Language
}

/** What there is to report on: an organisation in a folder. */
export interface ReportChoice {
  /** Uri of the folder. */
  readonly folder: string
  readonly organisation: string
  readonly label: string
  readonly description: string
}

export interface ReportParams {
  readonly folder: string
  readonly organisation: string
  readonly template: string
  readonly language: Language
  readonly format: 'html' | 'markdown' | 'csv' | 'json' | 'ics'
  /** Whether what is told of links to its line, by the command of the client that goes there. */
  readonly linksWith?: string
}

/** Reports on what is open in an editor, as of now. */
export class Reports {
  private readonly options: ReportsOptions

  constructor(options: ReportsOptions) {
    this.options = options
  }

  /** The organisations that there are, and the templates. */
  choices(): { readonly reports: readonly ReportChoice[]; readonly templates: readonly TemplateChoice[] } {
    const language = this.options.language()
    const reports = reportChoices(this.options.folders)
    const templates = TEMPLATES.map((id) => ({
      id,
      label: worded(message('report.template', { template: id }), language),
      description: worded(message('report.template-for', { template: id }), language),
    }))
    return { reports, templates }
  }

  /** A report as text; undefined where there is nothing to report on, or where nobody waits for it any more. */
  async make(params: ReportParams, token: CancellationToken): Promise<string | undefined> {
    const { folder: root, organisation, template, format, language } = params
    const folder = this.options.folders.all().find((each) => each.root === root)
    const review = await folder?.reviewFor(organisation)
    if (!review || !isTemplate(template)) return undefined
    const { withMoves = false } = templateCalled(template)
    const figures = await figuresOf(review, { root, only: organisation, withMoves }, token)
    if (!figures || figures.organisations.length === 0) return undefined
    if (format === 'html') return this.html(figures, review, template, params)
    return textOf(format, figures, review, template, language)
  }

  private async html(
    figures: ReportFigures,
    review: Review,
    template: TemplateName,
    { organisation, language, linksWith }: ReportParams,
  ): Promise<string> {
    const page = pageOf(templateCalled(template), figures, settingsIn(review))
    if (linksWith === undefined) return toHtml(page, { language })
    const linkTo = await lineLinks(nodePlaces(review, organisation), linksWith, this.options.view)
    return toHtml(page, { language, linkTo })
  }
}

/** What there is to report on, folder by folder. */
export function reportChoices(folders: Folders): readonly ReportChoice[] {
  const all = folders.all().filter(({ isAlone }) => !isAlone)
  return all.flatMap((folder) =>
    folder.organisations().map(({ organisation, name }) => ({
      folder: folder.root,
      organisation,
      label: name,
      description: all.length > 1 ? `${organisation} · ${nameOf(folder)}` : organisation,
    })),
  )
}

/** What a folder is called on disk. */
export function nameOf({ root }: Pick<Folder, 'root'>): string {
  return decodeURIComponent(root.slice(root.lastIndexOf('/') + 1))
}

interface TemplateChoice {
  readonly id: string
  readonly label: string
  readonly description: string
}

async function figuresOf(
  review: Review,
  options: FiguresOptions,
  token: CancellationToken,
): Promise<ReportFigures | undefined> {
  const steps = figuresStepByStep(review, options)
  for (;;) {
    // What somebody types goes first.
    await nextTurn()
    if (token.isCancellationRequested) return undefined
    const step = steps.next()
    if (step.done) return step.value
  }
}

function textOf(
  format: Exclude<ReportParams['format'], 'html'>,
  figures: ReportFigures,
  review: Review,
  name: TemplateName,
  language: Language,
): string | undefined {
  const template = templateCalled(name)
  switch (format) {
    case 'ics':
      return toIcs(review, figures.organisations[0]?.scope.organisation ?? '', language)
    case 'json':
      return toReportJson(toldBy(template, figures, settingsIn(review)), language)
    case 'markdown':
      return toMarkdown(pageOf(template, figures, settingsIn(review)), language)
    case 'csv': {
      const table = tablesOfReport(template, figures, settingsIn(review)).find(({ id }) => id === template.mainTable)
      return table && toCsv(table, language)
    }
  }
}

function settingsIn(review: Review) {
  return (organisation: string) => {
    const [first] = review.landscapeOf(organisation).in('current').assessed
    return review.settingsFor(first?.subject.placement.head.uri ?? '')
  }
}
