import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Finding } from '../review/finding.ts'
import { Review } from '../review/review.ts'
import type { Rule } from '../rules/rule.ts'
import { matchesGlob } from '../workspace/glob.ts'
import { globsOf, loadFile, loadFolder } from '../workspace/load.ts'
import { ours, type Unreadable, type Workspace, type WorkspaceFile } from '../workspace/workspace.ts'
import type { ReaderChoice } from '../yaml/read.ts'

export interface FolderOptions {
  /** Uri without closing slash. */
  readonly root: string
  readonly workspace: Workspace
  readonly catalogue: Catalogue
  readonly rules: readonly Rule[]
  readonly today: string
  readonly reader: ReaderChoice
  /** Told of files that could not be read. */
  readonly unreadable: (uri: string, reason: Unreadable) => void
}

/** One workspace folder under review: its files on disk, and over them the documents open in the editor. */
export class Folder {
  readonly root: string
  readonly review: Review
  /** Settles when every file has been read once. */
  readonly loaded: Promise<void>
  private readonly options: FolderOptions
  private readonly open = new Map<string, WorkspaceFile>()
  private closed = false
  isLoaded = false

  constructor(options: FolderOptions) {
    this.options = options
    this.root = options.root
    const { catalogue, rules, today, root, reader } = options
    this.review = new Review({ catalogue, rules, today, root, reader })
    this.loaded = this.load()
  }

  holds(uri: string): boolean {
    return uri.startsWith(`${this.root}/`)
  }

  /** The text of an open document; it counts instead of what is on disk. */
  setOpen(uri: string, text: string): void {
    const file = this.ours(uri) ?? { uri, nameKind: undefined }
    this.open.set(uri, file)
    this.review.setFile(uri, text, file.nameKind, true)
  }

  /** A document was closed: from here on the disk counts again. */
  async setClosed(uri: string): Promise<void> {
    this.open.delete(uri)
    await this.refresh(uri)
  }

  /** A file changed on disk, appeared or went. */
  async refresh(uri: string): Promise<void> {
    await this.loaded
    if (this.closed || this.open.has(uri)) return
    const file = this.ours(uri)
    if (!file) {
      this.review.removeFile(uri)
      return
    }
    await this.read(file)
    if (file.nameKind === 'policy') await this.followGlobs()
  }

  findings(uri: string): readonly Finding[] {
    return this.review.findings(uri)
  }

  /** Documents that only a policy's glob makes ours. */
  documentsByGlob(): readonly string[] {
    return this.review
      .uris()
      .filter(
        (uri) => ours(uri, [], matchesGlob) === undefined && ours(uri, globsOf(this.review), matchesGlob) !== undefined,
      )
  }

  dispose(): void {
    this.closed = true
  }

  private ours(uri: string): WorkspaceFile | undefined {
    return ours(uri, globsOf(this.review), matchesGlob)
  }

  private async load(): Promise<void> {
    let slice = performance.now()
    const between = async () => {
      if (performance.now() - slice > SLICE_MS) {
        await new Promise((resolve) => setImmediate(resolve))
        slice = performance.now()
      }
      return !this.closed
    }
    const loaded = await loadFolder(this.options.workspace, this.root, this.review, {
      skip: (uri) => this.open.has(uri),
      between,
    })
    for (const { uri, reason } of loaded.unreadable) this.options.unreadable(uri, reason)
    this.isLoaded = true
  }

  private async read(file: WorkspaceFile): Promise<void> {
    const reason = await loadFile(
      this.options.workspace,
      file,
      this.review,
      () => !this.closed && !this.open.has(file.uri),
    )
    if (reason !== undefined && reason !== 'not-found') this.options.unreadable(file.uri, reason)
  }

  /** A policy changed: documents that its globs name come in, documents that none names any more go. */
  private async followGlobs(): Promise<void> {
    const { files } = await this.options.workspace.list(this.root, globsOf(this.review))
    const wanted = new Set(files.map((file) => file.uri))
    for (const file of files) if (!this.review.has(file.uri)) await this.read(file)
    for (const uri of this.review.uris()) if (!wanted.has(uri) && !this.open.has(uri)) this.review.removeFile(uri)
  }
}

/** How long reading may keep the editor's requests waiting. */
const SLICE_MS = 10
