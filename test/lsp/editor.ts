import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type {
  Diagnostic,
  PublishDiagnosticsParams,
  Range,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol'
import type { StartOptions, TestServer, WorkspacePull } from '../protocol/client.ts'
import { startServer } from '../protocol/client.ts'
import { type Encoding, lengthIn, under } from './encoding.ts'

export interface EditorOptions extends Omit<Partial<StartOptions>, 'folders'> {
  /** Paths of the workspace folders, from the folder that holds the files; default: that folder itself. */
  readonly folders?: readonly string[]
}

/** Gives a function that starts an editor on files; every editor is shut down, and checked, after its test. */
export function editors(): (files: Files, options?: EditorOptions) => Promise<Editor> {
  const running: Editor[] = []
  afterEach(async () => {
    for (const editor of running.splice(0)) await editor.stop()
  })
  return async (files, options = {}) => {
    const editor = await startEditor(files, options)
    running.push(editor)
    return editor
  }
}

/** Texts by path. */
export type Files = Readonly<Record<string, string>>

async function startEditor(files: Files, { folders = ['.'], ...options }: EditorOptions): Promise<Editor> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'havenwijzer-lsp-')))
  for (const [path, text] of Object.entries(files)) write(join(root, path), text)
  const uris = folders.map((folder) => (/^[a-z]+:/.test(folder) ? folder : pathToFileURL(join(root, folder)).href))
  const server = await startServer({ ...options, folders: uris }).catch((problem: unknown) => {
    rmSync(root, { recursive: true })
    throw problem
  })
  return new Editor(server, root)
}

/** An editor with a server, on a temporary folder. */
export class Editor {
  readonly server: TestServer
  readonly root: string
  /** Texts of files on no disk, by uri. */
  elsewhere: Readonly<Record<string, unknown>> = {}
  /** Texts of the open documents, by path. */
  private readonly texts = new Map<string, string>()
  private stopped = false

  constructor(server: TestServer, root: string) {
    this.server = server
    this.root = root
  }

  /** The uri of a path in the folder; a uri stays what it is. */
  uri(path: string): string {
    return /^[a-z]+:/.test(path) ? path : pathToFileURL(join(this.root, path)).href
  }

  /** The path in the folder of a uri, however that is escaped; another uri stays what it is. */
  path(uri: string): string {
    return uri.startsWith('file:') ? relative(this.root, fileURLToPath(uri)) : uri
  }

  /** Writes a file on disk, and tells the server nothing. */
  write(path: string, text: string): void {
    write(join(this.root, path), text)
  }

  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true })
  }

  /** Tells the server that files on disk were made (1), changed (2) or deleted (3). */
  async tell(type: 1 | 2 | 3, ...paths: readonly string[]): Promise<void> {
    const changes = paths.map((path) => ({ uri: this.uri(path), type }))
    await this.server.notify('workspace/didChangeWatchedFiles', { changes })
  }

  /** Opens a document, with the text on disk unless another is given. */
  async open(path: string, text = this.onDisk(path), languageId = 'havenwijzer'): Promise<void> {
    this.texts.set(this.path(this.uri(path)), text)
    await this.server.open(this.uri(path), languageId, text)
  }

  /** Replaces the whole text of an open document. */
  async change(path: string, text: string): Promise<void> {
    this.texts.set(this.path(this.uri(path)), text)
    await this.server.change(this.uri(path), text)
  }

  /** Types over the first place where a text stands in an open document. */
  async type(path: string, old: string, by: string): Promise<void> {
    const text = this.text(path)
    const at = text.indexOf(old)
    if (at < 0) throw new Error(`${path} does not say ${old}`)
    this.texts.set(this.path(this.uri(path)), text.slice(0, at) + by + text.slice(at + old.length))
    const range = { start: this.position(text, at), end: this.position(text, at + old.length) }
    await this.server.change(this.uri(path), [{ range, text: by }])
  }

  async close(path: string): Promise<void> {
    this.texts.delete(this.path(this.uri(path)))
    await this.server.close(this.uri(path))
  }

  /** The text of a document: of an open one as it is in the editor. */
  text(path: string): string {
    return (
      this.texts.get(this.path(this.uri(path))) ?? (this.elsewhere[path] as string | undefined) ?? this.onDisk(path)
    )
  }

  /** The findings that the server gives when it is asked for them. */
  async found(path: string): Promise<readonly string[]> {
    return this.described(path, await this.diagnostics(path))
  }

  async diagnostics(path: string): Promise<readonly Diagnostic[]> {
    const report = await this.server.pull(this.uri(path))
    if (report.kind !== 'full') throw new Error(`the server answered ${report.kind} to a first question`)
    return report.items
  }

  /** Diagnostics as what they underline, and their rule. */
  described(path: string, diagnostics: readonly Diagnostic[]): readonly string[] {
    const text = diagnostics.length > 0 ? this.text(path) : ''
    return diagnostics.map(
      ({ range, code }) => `${under(text, range, this.encoding)} ${String(code).replace('structure/', '')}`,
    )
  }

  /** The range of the first place where a text stands in a document, as the server counts. */
  range(path: string, of: string): Range {
    const text = this.text(path)
    const at = text.indexOf(of)
    return { start: this.position(text, at), end: this.position(text, at + of.length) }
  }

  /** Waits until the server pushes these findings of a document, whenever that was; gives what it sent. */
  async published(path: string, expected: readonly string[], version?: number): Promise<PublishDiagnosticsParams> {
    return this.server.waitFor<PublishDiagnosticsParams>('textDocument/publishDiagnostics', (sent) => {
      if (sent.uri !== this.uri(path) || sent.diagnostics.length !== expected.length) return false
      if (version !== undefined && sent.version !== version) return false
      return this.described(path, sent.diagnostics).join('\n') === expected.join('\n')
    })
  }

  /** How often the server has sent a request or notification. */
  sent(method: string): number {
    const fromServer = this.server.messages.filter(({ direction }) => direction === 'serverToClient')
    return fromServer.filter(({ message }) => (message as { method?: string }).method === method).length
  }

  /** Asks for the findings of the workspace and leaves the request open. */
  hold(previousResultIds: readonly { uri: string; value: string }[] = []): HeldPull {
    return new HeldPull(this, previousResultIds)
  }

  async stop(): Promise<void> {
    if (this.stopped) return
    this.stopped = true
    try {
      await this.server.shutdown()
    } finally {
      rmSync(this.root, { recursive: true, force: true })
    }
  }

  get encoding(): Encoding {
    return (this.server.initialized.capabilities.positionEncoding ?? 'utf-16') as Encoding
  }

  private onDisk(path: string): string {
    return readFileSync(join(this.root, path), 'utf8')
  }

  private position(text: string, at: number) {
    const before = text.slice(0, at).split('\n')
    return { line: before.length - 1, character: lengthIn(before.at(-1) ?? '', this.encoding) }
  }
}

/** A workspace pull that is held open, with what came in over it. */
export class HeldPull {
  readonly pull: WorkspacePull
  private readonly editor: Editor
  private readonly parts: (readonly WorkspaceDocumentDiagnosticReport[])[] = []
  private arrived: () => void = () => {}

  constructor(editor: Editor, previousResultIds: readonly { uri: string; value: string }[]) {
    this.editor = editor
    this.pull = editor.server.workspaceDiagnostics({
      previousResultIds,
      onPartial: ({ items }) => {
        this.parts.push(items)
        this.arrived()
      },
    })
  }

  /** The next part that came or comes: its findings by path. */
  async next(): Promise<Readonly<Record<string, readonly string[]>>> {
    const reports = await this.nextReports()
    return Object.fromEntries(
      reports.map((report) => {
        const path = this.editor.path(report.uri)
        return [path, report.kind === 'full' ? this.editor.described(path, report.items) : ['unchanged']]
      }),
    )
  }

  async nextReports(): Promise<readonly WorkspaceDocumentDiagnosticReport[]> {
    while (this.parts.length === 0) {
      await new Promise<void>((resolve) => {
        this.arrived = resolve
      })
    }
    return this.parts.shift() ?? []
  }

  /** How many parts came that nobody asked about. */
  get waiting(): number {
    return this.parts.length
  }
}

/** A landscape of one organisation, in which only this body is of interest. */
export function landscape(body: string, organisation = 'gm0268'): string {
  return `kind: landscape\nversion: 1\norganisation: ${organisation}\n${body}`
}

/** A landscape with one process that needs an application. */
export function needs(application: string, id = 'vergunningverlening'): string {
  return landscape(`processes:\n  - id: ${id}\n    needs: [${application}]\n`)
}

/** A landscape of applications of which nothing is missed. */
export function applications(...ids: readonly string[]): string {
  const items = ids.map((id) => `  - id: ${id}\n    owner: Team\n    criticality: low\n`)
  return landscape(`applications:\n${items.join('')}`)
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
