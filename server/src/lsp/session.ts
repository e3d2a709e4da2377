import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type FileEvent,
  type InitializeParams,
} from 'vscode-languageserver'
import { type Language, worded } from '../l10n/message.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { Abilities } from './abilities.ts'
import { ChangeReview, type Revisions } from './change-review.ts'
import type { PrepareGroups } from './folder.ts'
import { Folders } from './folders.ts'
import { Gathered } from './gathered.ts'
import { CHANGES_URI } from './info-documents.ts'
import { OpenDocuments } from './open-documents.ts'
import { Requests } from './requests.ts'
import { ownSection, pagesFrom, type Settings, settingsFrom } from './settings.ts'
import { Status } from './status.ts'
import { Teller } from './teller.ts'
import { nextTurn } from './turn.ts'
import { canonical } from './uris.ts'
import { View } from './view.ts'
import { type FileReport, WorkspaceStream } from './workspace-stream.ts'

export interface SessionOptions {
  /** Where the files of a folder come from. */
  readonly workspaceFor: (folder: string) => Workspace
  /** Prepares a folder of many organisations to be reviewed in groups. */
  readonly grouped?: PrepareGroups
  /** How one gets at what is committed; absent where there is no disk. */
  readonly revisions?: Revisions
  /** Uri of the folder with the packaged pages of the rules, unless the client knows better. */
  readonly pages?: string
  /** Of what is said to a client that asks for no language; default: Dutch. */
  readonly language?: Language
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** Whether files on disk can be read without the client. */
  readonly readsDisk: boolean
}

/** Answers an editor that was greeted: everything that comes in over the connection from here on, until it ends. */
export function startSession(connection: Connection, client: Client, options: SessionOptions): void {
  new Session(connection, client, options).listen()
}

/** What the client said when it was greeted. */
export interface Client {
  readonly params: InitializeParams
  readonly abilities: Abilities
}

class Session {
  private readonly connection: Connection
  private readonly documents = new OpenDocuments()
  private readonly changes = new Gathered((uris) => this.take(uris))
  /** Versions of the open documents that the findings are about. */
  private readonly versions = new Map<string, number>()
  private readonly folders: Folders
  private readonly view: View
  private readonly requests: Requests
  private readonly stream: WorkspaceStream
  private readonly status: Status
  private readonly teller: Teller
  private readonly abilities: Abilities
  private settings: Settings = settingsFrom(undefined)
  /** Settles when the settings are known, at the start and after a change. */
  private configured: Promise<void> = Promise.resolve()
  private readonly foldersAtStart: readonly string[]
  private readonly pages: string | undefined
  private watchesGlobs = false
  private ended = false

  constructor(connection: Connection, client: Client, options: SessionOptions) {
    const { workspaceFor, grouped, revisions, pages, language, today, readsDisk } = options
    const { params } = client
    this.connection = connection
    this.abilities = client.abilities
    this.documents.encoding = client.abilities.encoding
    const unset = language ? { ...this.settings, language } : this.settings
    this.settings = settingsFrom(params.initializationOptions, unset)
    this.pages = pagesFrom(params.initializationOptions) ?? pages
    const atStart = params.workspaceFolders?.map((folder) => folder.uri) ?? (params.rootUri ? [params.rootUri] : [])
    this.foldersAtStart = atStart.map(canonical)
    this.folders = new Folders({
      workspaceFor,
      grouped,
      cache: () => this.settings.cache,
      today,
      unreadable: (file, reason) =>
        connection.console.warn(worded({ key: 'file.unreadable', args: { file, reason } }, this.settings.language)),
      regrouped: () => void this.care(this.regrouped()),
    })
    const { documents, folders } = this
    const abilities = () => this.abilities
    const reportOf = (uri: string) => this.reportOf(uri)
    const pageOf = (rule: string, language: Language) =>
      this.pages === undefined ? undefined : `${this.pages}/${rule}.${language}.md`
    const shows = () => this.settings.shows
    this.view = new View({ folders, documents, pageOf, abilities, language: () => this.settings.language, shows })
    this.stream = new WorkspaceStream(reportOf)
    const changes = new ChangeReview({
      folders,
      view: this.view,
      revisions,
      today,
      language: () => this.settings.language,
    })
    this.status = new Status(connection, folders, () => this.changesToldAnew(changes))
    this.teller = new Teller({
      connection,
      documents,
      view: this.view,
      stream: this.stream,
      status: this.status,
      abilities,
      reportOf,
    })
    this.requests = new Requests({
      folders,
      view: this.view,
      changes,
      stream: this.stream,
      teller: this.teller,
      abilities,
      language: () => this.settings.language,
      versionOf: (uri) => this.versions.get(uri) ?? null,
      taken: () => this.changes.taken(),
      ready: (uri) => this.ready(uri),
      allReady: () => this.allReady(),
      configured: () => this.configured,
      pageOf,
      today,
    })
    // Reading the disk need not wait; of a client nothing may be asked before it says that it is ready.
    if (readsDisk) this.folders.change(this.foldersAtStart.filter(isOnDisk), [], this.settings.reader)
  }

  listen(): void {
    const { connection } = this
    connection.onInitialized(() => this.initialized())
    this.documents.listen(
      connection,
      (uri) => this.changes.add(uri),
      (uri) => void this.care(this.closed(uri)),
    )
    this.requests.listen(connection)
    connection.onDidChangeWatchedFiles(({ changes }) => void this.care(this.watched(changes)))
    connection.onDidChangeConfiguration(({ settings }) => {
      this.configured = this.care(this.configure(ownSection(settings)))
    })
    connection.onShutdown(() => {
      this.ended = true
      this.stream.end()
      this.status.end()
      this.folders.dispose()
    })
  }

  private async initialized(): Promise<void> {
    const { abilities, connection } = this
    this.configured = this.care(this.configure(undefined))
    this.folders.change(this.foldersAtStart, [], this.settings.reader)
    if (abilities.folders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const uris = (folders: readonly { uri: string }[]) => folders.map((folder) => canonical(folder.uri))
        this.folders.change(uris(added), uris(removed), this.settings.reader)
        void this.care(this.whenSettled())
      })
    }
    if (abilities.configurationChanges) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'havenwijzer' })
    }
    // Our own extension watches the files with our names.
    if (!abilities.ownClient) await this.watchYaml()
    await this.configured
    await this.whenSettled()
  }

  private async watchYaml(): Promise<void> {
    if (this.abilities.watchedFiles) {
      const watchers = [{ globPattern: '**/*.{yaml,yml}' }]
      await this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
    } else if (!this.abilities.ownClient) {
      this.folders.watchDisk((uri) => void this.care(this.watched([{ uri, type: 2 }])))
    }
  }

  /** Tells the client once everything has been read. */
  private async whenSettled(): Promise<void> {
    if (this.abilities.ownClient) this.status.reading()
    await this.changes.taken()
    await this.folders.settled()
    await this.regrouped()
  }

  private async regrouped(): Promise<void> {
    const byGlob = this.folders.all().some((folder) => folder.hasGlobs())
    const watch = byGlob && this.abilities.ownClient && !this.watchesGlobs && !this.ended
    this.watchesGlobs ||= watch
    await this.tell()
    if (watch) await this.watchYaml()
  }

  /** Asks for the settings, or takes them from a client that sends them along. */
  private async configure(sent: unknown): Promise<void> {
    const before = this.settings
    const ask = () => this.connection.workspace.getConfiguration('havenwijzer').catch(() => undefined)
    this.settings = settingsFrom(this.abilities.configuration ? await ask() : sent, this.settings)
    if (before.reader !== this.settings.reader) {
      this.folders.restart(this.settings.reader)
      void this.care(this.whenSettled())
    } else if (before.language !== this.settings.language) {
      await this.tell(this.folders.uris())
      this.teller.refreshDisplay(this.folders.uris())
    } else if (JSON.stringify(before.shows) !== JSON.stringify(this.settings.shows))
      this.teller.refreshDisplay(this.folders.uris())
  }

  /** Takes the newest text of the documents that were changed. */
  private take(uris: readonly string[]): void {
    const { documents, folders, settings, versions } = this
    for (const uri of uris) {
      const document = documents.get(uri)
      if (!document) continue
      versions.set(uri, document.version)
      folders.setOpen(uri, document.getText(), document.languageId, settings.reader)
    }
    void this.care(this.tell([], uris))
  }

  /** Settles when all that was said about a file, and all that it depends on, has been read. */
  private async ready(uri: string): Promise<void> {
    await this.configured
    do {
      await this.changes.taken()
      await this.folders.settledFor(uri)
    } while (this.changes.waiting)
  }

  private async allReady(): Promise<void> {
    await this.configured
    await this.changes.taken()
    await this.folders.settled()
  }

  private async closed(uri: string): Promise<void> {
    this.changes.drop(uri)
    this.versions.delete(uri)
    this.teller.forget(uri)
    await this.folders.setClosed(uri)
    await this.tell([uri])
  }

  private async watched(changes: readonly FileEvent[]): Promise<void> {
    const uris = new Set(changes.map(({ uri }) => canonical(uri)))
    await Promise.all([...uris].map((uri) => this.folders.refresh(uri)))
    await this.tell()
  }

  private async tell(also: readonly string[] = [], typed: readonly string[] = []): Promise<void> {
    // Who asks about what is open meanwhile is answered before all else has been judged.
    for (let slice = performance.now(); !this.ended && this.folders.judgeNext(); ) {
      if (performance.now() - slice < SLICE_MS) continue
      await nextTurn()
      slice = performance.now()
    }
    if (!this.ended) await this.teller.changed([...new Set([...this.folders.takeTouched(), ...also])], typed)
  }

  /** Who has the text on screen sees it follow. */
  private changesToldAnew(changes: ChangeReview): void {
    if (!this.abilities.virtualDocuments || !changes.isOn || this.ended) return
    this.connection.workspace.textDocumentContent.refresh(CHANGES_URI).catch(() => undefined)
  }

  private async reportOf(uri: string): Promise<FileReport> {
    const items = await this.view.diagnostics(uri)
    return { uri: this.documents.spelled(uri), version: this.versions.get(uri) ?? null, items }
  }

  /** For what nobody waits for: a failure is told, unless there is nobody left to tell. */
  private care(work: Promise<void>): Promise<void> {
    return work.catch((problem: unknown) => {
      if (!this.ended) this.connection.console.error(String(problem))
    })
  }
}

/** How long judging may keep the editor's requests waiting. */
const SLICE_MS = 10

function isOnDisk(uri: string): boolean {
  return uri.startsWith('file:')
}
