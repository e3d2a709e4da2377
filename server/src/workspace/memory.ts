import { matchesGlob } from './glob.ts'
import { type DocumentGlob, type Listing, ours, type ReadResult, type Workspace } from './workspace.ts'

/** Files in memory; the uris that were read are kept, in order. */
export class MemoryWorkspace implements Workspace {
  readonly reads: string[] = []
  private readonly files = new Map<string, string>()
  private readonly watchers = new Set<{ readonly folder: string; readonly changed: (uri: string) => void }>()

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [uri, text] of Object.entries(files)) this.files.set(uri, text)
  }

  /** Writes a file, or takes it away. */
  write(uri: string, text: string | undefined): void {
    if (text === undefined) this.files.delete(uri)
    else this.files.set(uri, text)
    for (const { folder, changed } of this.watchers) if (uri.startsWith(`${folder}/`)) changed(uri)
  }

  list(folder: string, globs: readonly DocumentGlob[] = []): Promise<Listing> {
    const files = [...this.files.keys()]
      .filter((uri) => uri.startsWith(`${folder}/`))
      .flatMap((uri) => ours(uri, globs, matchesGlob) ?? [])
    return Promise.resolve({ files: files.sort((a, b) => (a.uri < b.uri ? -1 : 1)), unreadable: [] })
  }

  read(uri: string, maxBytes = Number.POSITIVE_INFINITY): Promise<ReadResult> {
    this.reads.push(uri)
    const text = this.files.get(uri)
    if (text === undefined) return Promise.resolve({ ok: false, reason: 'not-found' })
    return Promise.resolve(text.length > maxBytes ? { ok: false, reason: 'too-large' } : { ok: true, text })
  }

  isThere(uri: string): Promise<boolean> {
    return Promise.resolve(this.files.has(uri))
  }

  watch(folder: string, changed: (uri: string) => void): () => void {
    const watcher = { folder, changed }
    this.watchers.add(watcher)
    return () => this.watchers.delete(watcher)
  }
}
