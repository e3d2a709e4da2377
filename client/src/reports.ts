import { commands, type Disposable, Uri, window, workspace } from 'vscode'
import { choose, whileReading } from './choose.ts'
import { type Language, textsIn } from './l10n.ts'
import { PagePanel } from './page-panel.ts'
import { type ReportChoice, type ReportFormat, type ReportParams, reportRequest, reportsRequest } from './protocol.ts'
import type { Session } from './session.ts'
import { currentSettings } from './settings.ts'

/** Shows a report beside the files it is about. */
export class ReportPanel implements Disposable {
  private readonly ask: Session['ask']
  private readonly page: PagePanel<Shown>

  constructor(ask: Session['ask']) {
    this.ask = ask
    this.page = new PagePanel({
      viewType: 'havenwijzer.report',
      goTo: GO_TO,
      make: (shown, token) =>
        ask((client) =>
          client.sendRequest(reportRequest, { ...paramsOf(shown), format: 'html', linksWith: GO_TO }, token),
        ),
      titleOf: ({ about, language }) => textsIn(language).reportTitle(about.label),
      emptyText: ({ language }) => textsIn(language).nothingToReport,
      appeared: (isThere) => void commands.executeCommand('setContext', 'havenwijzer.showsReport', isThere),
    })
  }

  /** Asks for what and for whom, and shows it. */
  async open(): Promise<void> {
    const texts = textsIn(currentSettings().language)
    const found = await whileReading(this.ask((client) => client.sendRequest(reportsRequest)))
    if (!found) return
    if (found.reports.length === 0) {
      void window.showInformationMessage(texts.nothingToReport)
      return
    }
    const about = await choose(found.reports, texts.reportOn)
    const template = about && (await choose(found.templates, texts.reportFor))
    if (!about || !template) return
    await this.show({ about, template: template.id, language: currentSettings().language })
  }

  async chooseTemplate(): Promise<void> {
    const texts = textsIn(currentSettings().language)
    const found = await this.ask((client) => client.sendRequest(reportsRequest))
    const template = found && (await choose(found.templates, texts.reportFor))
    const { shown } = this.page
    if (template && shown) await this.show({ ...shown, template: template.id })
  }

  /** The other language. */
  async switchLanguage(): Promise<void> {
    const { shown } = this.page
    if (shown) await this.show({ ...shown, language: shown.language === 'nl' ? 'en' : 'nl' })
  }

  /** Writes the report to a file; by its name as a page, Markdown, a table or JSON. */
  async save(): Promise<void> {
    const { shown } = this.page
    if (!shown) return
    const texts = textsIn(currentSettings().language)
    const [folder = Uri.parse(shown.about.folder, true)] = (workspace.workspaceFolders ?? []).map(({ uri }) => uri)
    const target = await window.showSaveDialog({
      defaultUri: Uri.joinPath(folder, `${shown.template}-${shown.about.organisation}.html`),
      filters: FILTERS,
      title: texts.saveReport,
    })
    if (!target) return
    const format = FORMATS[target.path.slice(target.path.lastIndexOf('.') + 1).toLowerCase()] ?? 'html'
    const text = await this.ask((client) => client.sendRequest(reportRequest, { ...paramsOf(shown), format }))
    if (text == null) return
    await workspace.fs.writeFile(target, new TextEncoder().encode(text))
    void window.setStatusBarMessage(texts.savedReport(workspace.asRelativePath(target)), 5000)
  }

  /** Goes to a line, beside the report. */
  goTo(uri: string, at: readonly [number, number, number, number]): Promise<void> {
    return this.page.goTo(uri, at)
  }

  /** Something changed of which a report may tell. */
  changed(): void {
    this.page.changed()
  }

  dispose(): void {
    this.page.dispose()
  }

  private show(shown: Shown): Promise<void> {
    return this.page.show(shown, textsIn(currentSettings().language).makingReport)
  }
}

/** What is shown. */
interface Shown {
  readonly about: ReportChoice
  readonly template: string
  readonly language: Language
}

const GO_TO = 'havenwijzer.report.goTo'

const FORMATS: Readonly<Record<string, ReportFormat>> = {
  html: 'html',
  md: 'markdown',
  csv: 'csv',
  json: 'json',
  ics: 'ics',
}

const FILTERS = { HTML: ['html'], Markdown: ['md'], CSV: ['csv'], JSON: ['json'], iCalendar: ['ics'] }

function paramsOf({ about, template, language }: Shown): Omit<ReportParams, 'format'> {
  return { folder: about.folder, organisation: about.organisation, template, language }
}
