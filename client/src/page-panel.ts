import {
  type CancellationToken,
  CancellationTokenSource,
  type Disposable,
  ProgressLocation,
  Range,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode'

export interface PagePanelOptions<Shown> {
  /** By which VS Code knows this kind of page. */
  readonly viewType: string
  /** The command that goes to a line. */
  readonly goTo: string
  /** The page as HTML; null where there is nothing to show any more, undefined where the server does not answer. */
  readonly make: (shown: Shown, token: CancellationToken) => Promise<string | null | undefined>
  readonly titleOf: (shown: Shown) => string
  /** What it says where there is nothing to show. */
  readonly emptyText: (shown: Shown) => string
  /** Told whether it is there. */
  readonly appeared?: (isThere: boolean) => void
}

/** A page that the server makes, beside the files that it is about; it is made anew as they change, and each row goes to its line. */
export class PagePanel<Shown> implements Disposable {
  private readonly options: PagePanelOptions<Shown>
  private panel: WebviewPanel | undefined
  private current: Shown | undefined
  private waiting: CancellationTokenSource | undefined
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(options: PagePanelOptions<Shown>) {
    this.options = options
  }

  /** What is shown. */
  get shown(): Shown | undefined {
    return this.current
  }

  /** Shows this from here on; `title` says what takes long meanwhile, which one can stop. */
  async show(shown: Shown, title: string): Promise<void> {
    this.current = shown
    await window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, (_, token) => {
      const stopping = token.onCancellationRequested(() => this.waiting?.cancel())
      return this.update().finally(() => stopping.dispose())
    })
  }

  /** Goes to a line, beside the page. */
  async goTo(uri: string, at: readonly [number, number, number, number]): Promise<void> {
    const viewColumn = this.panel?.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One
    await window.showTextDocument(Uri.parse(uri, true), { selection: new Range(...at), viewColumn })
  }

  /** Something changed of which it may tell; it is made anew when nobody types for a moment. */
  changed(): void {
    if (!this.panel) return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.update(), QUIET_MS)
  }

  dispose(): void {
    clearTimeout(this.timer)
    this.waiting?.cancel()
    this.panel?.dispose()
  }

  private async update(): Promise<void> {
    const { current: shown, options } = this
    if (shown === undefined) return
    // Only the newest is worth waiting for.
    this.waiting?.cancel()
    const waiting = new CancellationTokenSource()
    this.waiting = waiting
    const html = await options.make(shown, waiting.token).catch(() => undefined)
    if (waiting.token.isCancellationRequested || html === undefined) return
    const panel = this.panel ?? this.create()
    panel.title = options.titleOf(shown)
    panel.webview.html = html ?? `<p>${options.emptyText(shown)}</p>`
  }

  private create(): WebviewPanel {
    const { viewType, goTo, appeared } = this.options
    const panel = window.createWebviewPanel(
      viewType,
      'Havenwijzer',
      { viewColumn: ViewColumn.Beside, preserveFocus: false },
      // No script; of commands only the one that goes to a line.
      { enableScripts: false, enableCommandUris: [goTo], enableFindWidget: true, localResourceRoots: [] },
    )
    panel.onDidDispose(() => {
      this.panel = undefined
      this.current = undefined
      appeared?.(false)
    })
    this.panel = panel
    appeared?.(true)
    return panel
  }
}

/** How long nobody types before a page is made anew. */
const QUIET_MS = 400
