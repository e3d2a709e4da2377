import {
  type CodeAction,
  CodeActionKind,
  type Connection,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  type FileEvent,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  type Range,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import packageJson from '../../../package.json' with { type: 'json' }
import { type Language, worded } from '../l10n/message.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { type Abilities, abilitiesOf } from './abilities.ts'
import { actionsFor, type FixData, workspaceEditOf } from './code-actions.ts'
import { type DiagnosticContext, diagnosticOf, resultIdOf } from './diagnostics.ts'
import { Folders } from './folders.ts'
import { Positions } from './positions.ts'
import { type Settings, settingsFrom } from './settings.ts'
import { Status } from './status.ts'
import { WorkspaceStream } from './workspace-stream.ts'

export interface SessionOptions {
  /** Where the files of a folder come from. */
  readonly workspaceFor: (folder: string) => Workspace
  readonly pageOf: (rule: string, language: Language) => string
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/** Answers an editor: everything that comes in over the connection, until it ends. */
export function startSession(connection: Connection, options: SessionOptions): void {
  new Session(connection, options).listen()
}

class Session {
  private readonly connection: Connection
  private readonly options: SessionOptions
  private readonly documents = new TextDocuments(TextDocument)
  private readonly folders: Folders
  private readonly stream: WorkspaceStream
  private readonly status: Status
  private abilities: Abilities | undefined
  private settings: Settings = settingsFrom(undefined)
  private readonly dirty = new Set<string>()
  private flushing: NodeJS.Immediate | undefined
  /** Texts of closed files, for clients that count positions in other units than ours. */
  private readonly closedTexts = new Map<string, string>()

  constructor(connection: Connection, options: SessionOptions) {
    this.connection = connection
    this.options = options
    this.folders = new Folders({
      workspaceFor: options.workspaceFor,
      today: options.today,
      unreadable: (file, reason) =>
        connection.console.warn(worded({ key: 'file.unreadable', args: { file, reason } }, this.settings.language)),
    })
    this.stream = new WorkspaceStream((uri) => this.diagnostics(uri))
    this.status = new Status(connection, this.folders)
  }

  listen(): void {
    const { connection, documents } = this
    connection.onInitialize((params) => this.initialize(params))
    connection.onInitialized(() => this.initialized())
    documents.onDidOpen(({ document }) => this.markDirty(document.uri))
    documents.onDidChangeContent(({ document }) => this.markDirty(document.uri))
    documents.onDidClose(({ document }) => void this.closed(document.uri))
    connection.languages.diagnostics.on(async (params, token): Promise<DocumentDiagnosticReport> => {
      await this.ready(params.textDocument.uri)
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
      const items = await this.diagnostics(params.textDocument.uri)
      const resultId = resultIdOf(items)
      return resultId === params.previousResultId
        ? { kind: 'unchanged', resultId }
        : { kind: 'full', resultId, items: [...items] }
    })
    connection.languages.diagnostics.onWorkspace(async (params, token, _, progress) => {
      await this.folders.loaded()
      return this.stream.hold(params.previousResultIds, this.folders.uris(), token, progress)
    })
    connection.onCodeAction(async ({ textDocument, range, context }, token) => {
      if (
        context.only &&
        !context.only.some((kind) => CodeActionKind.QuickFix === kind || CodeActionKind.QuickFix.startsWith(`${kind}.`))
      )
        return []
      await this.ready(textDocument.uri)
      return token.isCancellationRequested ? [] : this.codeActions(textDocument.uri, range)
    })
    connection.onCodeActionResolve(async (action) => this.resolved(action))
    connection.onDidChangeWatchedFiles(({ changes }) => void this.watched(changes))
    connection.onDidChangeConfiguration(() => void this.configure())
    connection.onShutdown(() => {
      if (this.flushing) clearImmediate(this.flushing)
      this.stream.end()
      this.status.end()
      this.folders.dispose()
    })
    documents.listen(connection)
  }

  private initialize(params: InitializeParams): InitializeResult {
    this.abilities = abilitiesOf(params)
    this.settings = settingsFrom(params.initializationOptions, this.settings)
    const folders = params.workspaceFolders?.map((folder) => folder.uri) ?? (params.rootUri ? [params.rootUri] : [])
    this.folders.set(folders, this.settings.reader)
    return {
      serverInfo: { name: 'Havenwijzer', version: packageJson.version },
      capabilities: {
        positionEncoding: this.abilities.encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
        ...(this.abilities.pull
          ? {
              diagnosticProvider: {
                identifier: 'havenwijzer',
                interFileDependencies: true,
                workspaceDiagnostics: true,
              },
            }
          : {}),
        codeActionProvider: {
          codeActionKinds: [CodeActionKind.QuickFix],
          ...(this.abilities.edits.resolve ? { resolveProvider: true } : {}),
        },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    }
  }

  private async initialized(): Promise<void> {
    const { abilities, connection } = this
    if (abilities?.folders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        this.folders.change(
          added.map((f) => f.uri),
          removed.map((f) => f.uri),
          this.settings.reader,
        )
        for (const document of this.documents.all()) this.markDirty(document.uri)
        void this.whenLoaded()
      })
    }
    if (abilities?.watchedFiles && !abilities.ownClient) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: NAMES }] })
    } else if (!abilities?.ownClient) this.folders.watchDisk((uri) => void this.watched([{ uri, type: 2 }]))
    await this.configure()
    await this.whenLoaded()
  }

  /** Tells the client once everything has been read. */
  private async whenLoaded(): Promise<void> {
    if (this.abilities?.ownClient) this.status.reading()
    await this.folders.loaded()
    this.flush()
    await this.changed(this.folders.takeTouched(), undefined)
  }

  private async configure(): Promise<void> {
    if (!this.abilities?.configuration) return
    const before = this.settings
    const answer: unknown = await this.connection.workspace.getConfiguration('havenwijzer').catch(() => undefined)
    this.settings = settingsFrom(answer, this.settings)
    if (before.reader !== this.settings.reader) {
      this.folders.restart(this.settings.reader)
      for (const document of this.documents.all()) this.markDirty(document.uri)
      await this.whenLoaded()
    } else if (before.language !== this.settings.language) await this.changed(this.folders.uris(), undefined)
  }

  /** Changes that come in one after the other are taken together, the newest text counts. */
  private markDirty(uri: string): void {
    this.dirty.add(uri)
    this.flushing ??= setImmediate(() => {
      const [first] = this.dirty
      this.flush()
      void this.changed(this.folders.takeTouched(), first)
    })
  }

  private flush(): void {
    if (this.flushing) clearImmediate(this.flushing)
    this.flushing = undefined
    const uris = [...this.dirty]
    this.dirty.clear()
    for (const uri of uris) {
      const document = this.documents.get(uri)
      if (document) this.folders.setOpen(uri, document.getText())
    }
  }

  private async ready(uri: string): Promise<void> {
    await this.folders.loadedFor(uri)
    if (this.dirty.size === 0) return
    const [first] = this.dirty
    this.flush()
    void this.changed(this.folders.takeTouched(), first)
  }

  private async closed(uri: string): Promise<void> {
    this.dirty.delete(uri)
    await this.folders.setClosed(uri)
    await this.changed([...this.folders.takeTouched(), uri], undefined)
  }

  private async watched(changes: readonly FileEvent[]): Promise<void> {
    for (const { uri } of changes) {
      this.closedTexts.delete(uri)
      await this.folders.refresh(uri)
    }
    await this.changed(this.folders.takeTouched(), undefined)
  }

  /** Findings of these files may have changed; `typed`: the document whose change did it, which its editor asks about itself. */
  private async changed(uris: readonly string[], typed: string | undefined): Promise<void> {
    if (this.abilities?.ownClient) this.status.report()
    if (!this.abilities?.pull) {
      for (const uri of uris) {
        const version = this.documents.get(uri)?.version
        const diagnostics = await this.diagnostics(uri)
        if (this.documents.get(uri)?.version === version)
          await this.connection.sendDiagnostics({
            uri,
            diagnostics: [...diagnostics],
            ...(version === undefined ? {} : { version }),
          })
      }
      return
    }
    await this.stream.changed(uris)
    const otherOpen = uris.some((uri) => uri !== typed && this.documents.get(uri) !== undefined)
    if (otherOpen && this.abilities.refresh)
      await this.connection.languages.diagnostics.refresh().catch(() => undefined)
  }

  private async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const findings = this.folders.findings(uri)
    const context = await this.context(findings.flatMap((f) => [f.at.uri, ...f.related.map((r) => r.uri)]))
    return findings.map((finding) => diagnosticOf(finding, context))
  }

  private async codeActions(uri: string, range: Range): Promise<CodeAction[]> {
    const findings = this.folders.findings(uri)
    const context = await this.context([uri])
    const positions = context.positionsOf(uri)
    if (!positions) return []
    const start = positions.offset(range.start)
    const end = positions.offset(range.end)
    const actions = actionsFor(
      findings,
      ({ at }) => at.start <= end && start <= at.end,
      this.documents.get(uri)?.version ?? null,
      context,
    )
    return this.abilities?.edits.resolve
      ? [...actions]
      : (await Promise.all(actions.map((action) => this.resolved(action)))).filter(
          (action) => action.edit !== undefined,
        )
  }

  /** Computes the edit of an action, unless the document has changed since it was offered. */
  private async resolved(action: CodeAction): Promise<CodeAction> {
    const data = action.data as FixData | undefined
    if (!data || !this.abilities) return action
    await this.ready(data.uri)
    if ((this.documents.get(data.uri)?.version ?? null) !== data.version) return action
    const finding = this.folders.findings(data.uri).find((f) => f.id === data.finding)
    const fix = finding?.fixes[data.fix]
    const folder = this.folders.folderOf(data.uri)
    if (!fix || !folder) return action
    const uris = 'edits' in fix.change ? fix.change.edits.map((e) => e.at.placement.head.uri) : folder.review.uris()
    const context = await this.context(uris, 'create' in fix.change)
    const files = {
      textOf: (uri: string) => this.textOf(uri),
      siblings: (p: { head: { uri: string; index: number } }) =>
        folder.review.documents(p.head.uri)[p.head.index]?.placements ?? [],
      model: folder.review.model,
    }
    const rangeOf = ({ uri, start, end }: { uri: string; start: number; end: number }) =>
      context.positionsOf(uri)?.range(start, end)
    const edit = workspaceEditOf(
      fix,
      files,
      rangeOf,
      (uri) => this.documents.get(uri)?.version ?? null,
      this.abilities.edits,
      action.title,
    )
    return edit ? { ...action, edit } : action
  }

  private async context(uris: readonly string[], texts = false): Promise<DiagnosticContext> {
    const encoding = this.abilities?.encoding ?? 'utf-16'
    if (encoding !== 'utf-16' || texts) await this.fetchTexts(new Set(uris))
    return {
      language: this.settings.language,
      abilities: this.abilities?.diagnostics ?? { related: false, codeDescription: false, unnecessary: false },
      pageOf: this.options.pageOf,
      positionsOf: (uri) => {
        const lines = this.folders.lines(uri)
        return lines && new Positions(lines, encoding, encoding === 'utf-16' ? undefined : this.textOf(uri))
      },
    }
  }

  private textOf(uri: string): string | undefined {
    return this.documents.get(uri)?.getText() ?? this.closedTexts.get(uri)
  }

  private async fetchTexts(uris: ReadonlySet<string>): Promise<void> {
    for (const uri of uris) {
      if (this.textOf(uri) !== undefined) continue
      const root = this.folders.folderOf(uri)?.root
      const read = root === undefined ? undefined : await this.options.workspaceFor(root).read(uri)
      if (read?.ok) this.closedTexts.set(uri, read.text)
    }
  }
}

/** The names that are ours, for clients that watch files on our behalf. */
const NAMES = '**/{landscape,*.landscape,common-ground,*.common-ground,havenwijzer,*.catalogue}.{yaml,yml}'
