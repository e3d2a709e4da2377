import { packagedCatalogue } from '../catalogue/packaged.ts'
import type { Finding } from '../review/finding.ts'
import { allRules } from '../rules/index.ts'
import { MemoryWorkspace } from '../workspace/memory.ts'
import type { Unreadable, Workspace } from '../workspace/workspace.ts'
import type { LineIndex } from '../yaml/lines.ts'
import type { ReaderChoice } from '../yaml/read.ts'
import { Folder } from './folder.ts'

export interface FoldersOptions {
  readonly workspaceFor: (folder: string) => Workspace
  readonly today: string
  readonly unreadable: (uri: string, reason: Unreadable) => void
}

/** The workspace folders, each an analysis of its own; and documents outside them, each judged alone. */
export class Folders {
  private readonly options: FoldersOptions
  private readonly folders = new Map<string, Folder>()
  /** By document uri: untitled, or opened from outside every folder. */
  private readonly alone = new Map<string, Folder>()
  private readonly watches: (() => void)[] = []
  private watching: ((uri: string) => void) | undefined
  private reader: ReaderChoice = 'auto'
  private readonly catalogue = packagedCatalogue()

  constructor(options: FoldersOptions) {
    this.options = options
  }

  set(uris: readonly string[], reader: ReaderChoice): void {
    this.reader = reader
    for (const uri of uris) this.add(uri)
  }

  change(added: readonly string[], removed: readonly string[], reader: ReaderChoice): void {
    for (const uri of removed) {
      const root = rootOf(uri)
      this.folders.get(root)?.dispose()
      this.folders.delete(root)
    }
    this.set(added, reader)
  }

  /** Reads everything anew. */
  restart(reader: ReaderChoice): void {
    const roots = [...this.folders.keys()]
    this.dispose()
    this.folders.clear()
    this.alone.clear()
    this.set(roots, reader)
  }

  /** Watches the disk itself, for clients that cannot. */
  watchDisk(changed: (uri: string) => void): void {
    this.watching = changed
    for (const root of this.folders.keys()) this.watch(root)
  }

  folderOf(uri: string): Folder | undefined {
    return this.home(uri) ?? this.alone.get(uri)
  }

  setOpen(uri: string, text: string): void {
    const home = this.home(uri)
    if (home) {
      this.alone.delete(uri)
      home.setOpen(uri, text)
      return
    }
    const own = this.alone.get(uri) ?? this.folder(uri, new MemoryWorkspace(), true)
    this.alone.set(uri, own)
    own.setOpen(uri, text)
  }

  async setClosed(uri: string): Promise<void> {
    this.alone.delete(uri)
    await this.home(uri)?.setClosed(uri)
  }

  async refresh(uri: string): Promise<void> {
    await this.home(uri)?.refresh(uri)
  }

  findings(uri: string): readonly Finding[] {
    return this.folderOf(uri)?.findings(uri) ?? []
  }

  lines(uri: string): LineIndex | undefined {
    return this.folderOf(uri)?.review.lines(uri)
  }

  uris(): readonly string[] {
    return this.all().flatMap((folder) => folder.review.uris())
  }

  all(): readonly Folder[] {
    return [...this.folders.values(), ...this.alone.values()]
  }

  takeTouched(): readonly string[] {
    return this.all().flatMap((folder) => folder.review.takeTouched())
  }

  async loaded(): Promise<void> {
    await Promise.all(this.all().map((folder) => folder.loaded))
  }

  async loadedFor(uri: string): Promise<void> {
    await this.home(uri)?.loaded
  }

  dispose(): void {
    for (const folder of this.all()) folder.dispose()
    for (const end of this.watches.splice(0)) end()
  }

  private add(uri: string): void {
    const root = rootOf(uri)
    if (this.folders.has(root)) return
    this.folders.set(root, this.folder(root, this.options.workspaceFor(root), false))
    if (this.watching) this.watch(root)
  }

  private watch(root: string): void {
    const { watching } = this
    if (watching) this.watches.push(this.options.workspaceFor(root).watch(root, watching))
  }

  private folder(root: string, workspace: Workspace, alone: boolean): Folder {
    const { today, unreadable } = this.options
    const rules = alone ? allRules.filter((rule) => !rule.needsAllDocuments) : allRules
    return new Folder({ root, workspace, catalogue: this.catalogue, rules, today, reader: this.reader, unreadable })
  }

  /** The innermost folder that holds a document. */
  private home(uri: string): Folder | undefined {
    let innermost: Folder | undefined
    for (const folder of this.folders.values())
      if (folder.holds(uri) && folder.root.length > (innermost?.root.length ?? 0)) innermost = folder
    return innermost
  }
}

function rootOf(uri: string): string {
  return uri.replace(/\/$/, '')
}
