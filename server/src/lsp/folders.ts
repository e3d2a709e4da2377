import { packagedCatalogue } from '../catalogue/packaged.ts'
import type { Finding } from '../review/finding.ts'
import { allRules } from '../rules/index.ts'
import { MemoryWorkspace } from '../workspace/memory.ts'
import { fileNameOf, nameKind } from '../workspace/names.ts'
import type { Unreadable, Workspace } from '../workspace/workspace.ts'
import type { LineIndex } from '../yaml/lines.ts'
import type { ReaderChoice } from '../yaml/read.ts'
import { Folder, type PrepareGroups } from './folder.ts'

export interface FoldersOptions {
  readonly workspaceFor: (folder: string) => Workspace
  readonly grouped?: PrepareGroups | undefined
  /** Whether what was found in large folders is kept. */
  readonly cache: () => boolean
  readonly today: string
  readonly unreadable: (uri: string, reason: Unreadable) => void
  /** Told when findings may have changed because a policy made other documents ours. */
  readonly regrouped: () => void
}

interface Opened {
  readonly text: string
  /** The editor says that it is one of ours, whatever it is called. */
  readonly chosen: boolean
}

/** The workspace folders, each an analysis of its own; and documents that none of them takes, each judged alone. */
export class Folders {
  private readonly options: FoldersOptions
  private readonly folders = new Map<string, Folder>()
  private readonly open = new Map<string, Opened>()
  /** By document uri. */
  private readonly alone = new Map<string, Folder>()
  private readonly watches = new Map<string, () => void>()
  private watching: ((uri: string) => void) | undefined
  readonly catalogue = packagedCatalogue()
  /** Files that are no longer anybody's, and whose findings may still be shown. */
  private readonly lost = new Set<string>()

  constructor(options: FoldersOptions) {
    this.options = options
  }

  /** Adds and removes workspace folders, by uri. */
  change(added: readonly string[], removed: readonly string[], reader: ReaderChoice): void {
    for (const uri of removed) this.remove(rootOf(uri))
    for (const uri of added) this.add(rootOf(uri), reader)
    for (const uri of this.open.keys()) this.place(uri, reader)
  }

  /** Reads everything anew. */
  restart(reader: ReaderChoice): void {
    const roots = [...this.folders.keys()]
    for (const uri of this.alone.keys()) this.leaveAlone(uri)
    this.change(roots, roots, reader)
  }

  /** Watches the disk itself, for clients that cannot. */
  watchDisk(changed: (uri: string) => void): void {
    this.watching = changed
    for (const root of this.folders.keys()) this.watch(root)
  }

  /** The analysis that says what is found in a file. */
  folderOf(uri: string): Folder | undefined {
    return this.home(uri) ?? this.alone.get(uri)
  }

  setOpen(uri: string, text: string, languageId: string, reader: ReaderChoice): void {
    this.open.set(uri, { text, chosen: languageId === OUR_LANGUAGE })
    this.place(uri, reader)
  }

  async setClosed(uri: string): Promise<void> {
    this.open.delete(uri)
    this.leaveAlone(uri)
    await Promise.all(this.holding(uri).map((folder) => folder.setClosed(uri)))
  }

  async refresh(uri: string): Promise<void> {
    await Promise.all(this.holding(uri).map((folder) => folder.refresh(uri)))
  }

  findings(uri: string): readonly Finding[] {
    return this.folderOf(uri)?.findings(uri) ?? []
  }

  lines(uri: string): LineIndex | undefined {
    return this.folderOf(uri)?.lines(uri)
  }

  text(uri: string): string | undefined {
    return this.folderOf(uri)?.text(uri)
  }

  async fetchText(uri: string): Promise<void> {
    await this.folderOf(uri)?.fetchText(uri)
  }

  uris(): readonly string[] {
    return [...new Set(this.all().flatMap((folder) => folder.uris()))]
  }

  all(): readonly Folder[] {
    return [...this.folders.values(), ...this.alone.values()]
  }

  /** Files whose findings may have changed since this was last asked; as long as a folder is being read, none of its. */
  takeTouched(): readonly string[] {
    const loaded = this.all().filter((folder) => folder.isLoaded)
    const touched = [...this.lost, ...loaded.flatMap((folder) => folder.takeTouched())]
    this.lost.clear()
    return [...new Set(touched)]
  }

  /** Judges a part of what is to be judged; tells whether there was any. */
  judgeNext(): boolean {
    return this.all().some((folder) => folder.isLoaded && folder.judgeNext())
  }

  countsOf(uri: string): { readonly errors: number; readonly warnings: number } {
    return this.folderOf(uri)?.countsOf(uri) ?? { errors: 0, warnings: 0 }
  }

  /** Settles when all folders have been reviewed as a whole. */
  async complete(): Promise<void> {
    await Promise.all(this.all().map((folder) => folder.complete()))
  }

  async settled(): Promise<void> {
    await Promise.all(this.all().map((folder) => folder.settled()))
  }

  async settledForOpen(): Promise<void> {
    await Promise.all(this.all().map((folder) => folder.settledForOpen()))
  }

  async settledFor(uri: string): Promise<void> {
    await Promise.all(this.holding(uri).map((folder) => folder.settledFor(uri)))
  }

  dispose(): void {
    for (const root of [...this.folders.keys()]) this.remove(root)
  }

  private add(root: string, reader: ReaderChoice): void {
    if (this.folders.has(root)) return
    this.folders.set(root, this.folder(root, this.options.workspaceFor(root), reader))
    if (this.watching) this.watch(root)
  }

  private remove(root: string): void {
    const folder = this.folders.get(root)
    if (!folder) return
    this.folders.delete(root)
    this.watches.get(root)?.()
    this.watches.delete(root)
    folder.dispose()
    for (const uri of folder.uris()) this.lost.add(uri)
  }

  private watch(root: string): void {
    if (this.watching) this.watches.set(root, this.options.workspaceFor(root).watch(root, this.watching))
  }

  /** Hands an open document to the folders that hold it, or else lets it stand alone. */
  private place(uri: string, reader: ReaderChoice): void {
    const document = this.open.get(uri)
    if (!document) return
    for (const folder of this.holding(uri)) folder.setOpen(uri, document.text)
    if (this.home(uri) || !this.mayStandAlone(uri, document)) {
      this.leaveAlone(uri)
      return
    }
    const own = this.alone.get(uri) ?? this.folder(uri, new MemoryWorkspace(), reader, true)
    this.alone.set(uri, own)
    own.setOpen(uri, document.text)
  }

  /** Not the version of a file that git shows beside it, nor any other YAML that an editor tells us of. */
  private mayStandAlone(uri: string, { chosen }: Opened): boolean {
    const scheme = schemeOf(uri)
    const known =
      scheme === 'untitled' || scheme === 'file' || [...this.folders.keys()].some((root) => schemeOf(root) === scheme)
    return known && (chosen || nameKind(fileNameOf(uri)) !== undefined)
  }

  private leaveAlone(uri: string): void {
    if (this.alone.delete(uri)) this.lost.add(uri)
  }

  private folder(root: string, workspace: Workspace, reader: ReaderChoice, alone = false): Folder {
    const { catalogue, options } = this
    const { today, unreadable } = options
    const rules = alone ? allRules.filter((rule) => !rule.needsAllDocuments) : allRules
    const regrouped = () => {
      for (const uri of this.open.keys()) this.place(uri, reader)
      options.regrouped()
    }
    return new Folder({
      root,
      workspace,
      catalogue,
      rules,
      today,
      reader,
      unreadable,
      regrouped,
      ...(alone
        ? { alone }
        : options.grouped && root.startsWith('file:')
          ? { grouped: options.grouped, cache: options.cache }
          : {}),
    })
  }

  private holding(uri: string): readonly Folder[] {
    return [...this.folders.values()].filter((folder) => folder.holds(uri))
  }

  /** The innermost folder that takes a document. */
  private home(uri: string): Folder | undefined {
    const takers = this.holding(uri).filter((folder) => folder.takes(uri))
    return takers.reduce<Folder | undefined>(
      (inner, folder) => (inner && inner.root.length > folder.root.length ? inner : folder),
      undefined,
    )
  }
}

/** What our own extension calls the language of our documents. */
const OUR_LANGUAGE = 'havenwijzer'

function rootOf(uri: string): string {
  return uri.replace(/\/$/, '')
}

function schemeOf(uri: string): string {
  return uri.slice(0, uri.indexOf(':'))
}
