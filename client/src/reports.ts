import {
  CancellationTokenSource,
  commands,
  type Disposable,
  ProgressLocation,
  Range,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode'
import { type Language, textsIn } from './l10n.ts'
import { type ReportChoice, type ReportFormat, type ReportParams, reportRequest, reportsRequest } from './protocol.ts'
import type { Session } from './session.ts'
import { currentSettings } from './settings.ts'

/** Shows a report beside the files it is about, as they are being written; each row goes to its line. */
export class ReportPanel implements Disposable {
  private readonly ask: Session['ask']
  private panel: WebviewPanel | undefined
  private shown: Shown | undefined
  private waiting: CancellationTokenSource | undefined
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(ask: Session['ask']) {
    this.ask = ask
  }

  /** Asks for what and for whom, and shows it. */
  async open(): Promise<void> {
    const texts = textsIn(currentSettings().language)
    const found = await this.ask((client) => client.sendRequest(reportsRequest))
    if (!found) return
    if (found.reports.length === 0) {
      void window.showInformationMessage(texts.nothingToReport)
      return
    }
    const about = await choose(found.reports, texts.reportOn)
    const template = about && (await choose(found.templates, texts.reportFor))
    if (!about || !template) return
    this.shown = { about, template: template.id, language: currentSettings().language }
    await this.show(texts.makingReport)
  }

  async chooseTemplate(): Promise<void> {
    const texts = textsIn(currentSettings().language)
    const found = await this.ask((client) => client.sendRequest(reportsRequest))
    const template = found && (await choose(found.templates, texts.reportFor))
    if (template && this.shown) await this.showAs({ ...this.shown, template: template.id })
  }

  /** The other language. */
  async switchLanguage(): Promise<void> {
    if (this.shown) await this.showAs({ ...this.shown, language: this.shown.language === 'nl' ? 'en' : 'nl' })
  }

  /** Writes the report to a file; by its name as a page, Markdown, a table or JSON. */
  async save(): Promise<void> {
    const { shown } = this
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
  async goTo(uri: string, at: readonly [number, number, number, number]): Promise<void> {
    const viewColumn = this.panel?.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One
    await window.showTextDocument(Uri.parse(uri, true), { selection: new Range(...at), viewColumn })
  }

  /** Something changed of which a report may tell; it is made anew when nobody types for a moment. */
  changed(): void {
    if (!this.panel || !this.shown) return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.update(), QUIET_MS)
  }

  dispose(): void {
    clearTimeout(this.timer)
    this.waiting?.cancel()
    this.panel?.dispose()
  }

  private async showAs(shown: Shown): Promise<void> {
    this.shown = shown
    await this.show(textsIn(currentSettings().language).makingReport)
  }

  /** With how far it is, which one can stop. */
  private async show(title: string): Promise<void> {
    await window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, (_, token) => {
      const stopping = token.onCancellationRequested(() => this.waiting?.cancel())
      return this.update().finally(() => stopping.dispose())
    })
  }

  private async update(): Promise<void> {
    const { shown } = this
    if (!shown) return
    // Only the newest is worth waiting for.
    this.waiting?.cancel()
    const waiting = new CancellationTokenSource()
    this.waiting = waiting
    const params = { ...paramsOf(shown), format: 'html' as const, linksWith: GO_TO }
    const html = await this.ask((client) => client.sendRequest(reportRequest, params, waiting.token)).catch(
      () => undefined,
    )
    if (waiting.token.isCancellationRequested || html === undefined) return
    const texts = textsIn(shown.language)
    const panel = this.panel ?? this.create()
    panel.title = texts.reportTitle(shown.about.label)
    panel.webview.html = html ?? `<p>${texts.nothingToReport}</p>`
  }

  private create(): WebviewPanel {
    const panel = window.createWebviewPanel(
      'havenwijzer.report',
      'Havenwijzer',
      { viewColumn: ViewColumn.Beside, preserveFocus: false },
      // No script; of commands only the one that goes to a line.
      { enableScripts: false, enableCommandUris: [GO_TO], enableFindWidget: true, localResourceRoots: [] },
    )
    panel.onDidDispose(() => {
      this.panel = undefined
      this.shown = undefined
      void commands.executeCommand('setContext', 'havenwijzer.showsReport', false)
    })
    this.panel = panel
    void commands.executeCommand('setContext', 'havenwijzer.showsReport', true)
    return panel
  }
}

/** What is shown. */
interface Shown {
  readonly about: ReportChoice
  readonly template: string
  readonly language: Language
}

const GO_TO = 'havenwijzer.report.goTo'

/** How long nobody types before a report is made anew. */
const QUIET_MS = 400

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

/** Where there is one, that one. */
async function choose<T extends { readonly label: string; readonly description: string }>(
  all: readonly T[],
  placeHolder: string,
): Promise<T | undefined> {
  const [only, ...others] = all
  if (others.length === 0) return only
  return window.showQuickPick([...all], { placeHolder, matchOnDescription: true })
}
