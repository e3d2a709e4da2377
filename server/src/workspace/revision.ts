import { join, posix } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { decode } from './disk.ts'
import type { Commit, CommittedFile, Git, GitAnswer } from './git.ts'
import { globTest } from './glob.ts'
import { type DocumentGlob, type Listing, ours, type ReadResult, SKIPPED_FOLDERS, type Workspace } from './workspace.ts'

/** The files of a folder as they were in a commit, by the uris that they have now. */
export class RevisionWorkspace implements Workspace {
  private readonly git: Git
  private readonly byPath: ReadonlyMap<string, CommittedFile>
  private readonly pathByUri: ReadonlyMap<string, string>
  private readonly there: ReadonlySet<string>
  private readonly bytes = new Map<string, Uint8Array>()

  private constructor(root: string, git: Git, files: readonly CommittedFile[]) {
    const folder = fileURLToPath(root)
    const uriOf = (path: string) => pathToFileURL(join(folder, path)).href
    this.git = git
    this.byPath = new Map(files.map((file) => [file.path, file]))
    this.pathByUri = new Map(files.map(({ path }) => [uriOf(path), path]))
    this.there = new Set(files.flatMap(({ path }) => [path, ...foldersOf(path)]).map(uriOf))
  }

  /** `root`: uri of the folder, without a closing slash. */
  static async at(root: string, git: Git, commit: Commit): Promise<GitAnswer<RevisionWorkspace>> {
    const files = await git.files(commit)
    return files.ok ? { ok: true, value: new RevisionWorkspace(root, git, files.value) } : files
  }

  async list(folder: string, globs: readonly DocumentGlob[] = []): Promise<Listing> {
    const tests = new Map(globs.map((glob) => [glob, globTest(glob)]))
    const listed = [...this.pathByUri]
      .filter(([uri, path]) => uri.startsWith(`${folder}/`) && !foldersOf(path).some(isSkipped))
      .flatMap(([uri]) => ours(uri, globs, (glob, one) => tests.get(glob)?.(one) === true) ?? [])
      .sort((a, b) => (a.uri < b.uri ? -1 : 1))
    const unread = await this.fetch(listed.map(({ uri }) => uri))
    return {
      files: listed.filter(({ uri }) => !unread.has(uri)),
      unreadable: [...unread].map((uri) => ({ uri, reason: 'not-a-file' })),
    }
  }

  async read(uri: string, maxBytes = Number.POSITIVE_INFINITY): Promise<ReadResult> {
    if (!this.pathByUri.has(uri)) return { ok: false, reason: 'not-found' }
    await this.fetch([uri])
    const bytes = this.bytes.get(uri)
    if (!bytes) return { ok: false, reason: 'not-a-file' }
    return bytes.length > maxBytes ? { ok: false, reason: 'too-large' } : decode(bytes)
  }

  isThere(uri: string): Promise<boolean> {
    return Promise.resolve(this.there.has(uri))
  }

  /** What is committed stays what it is. */
  watch(): () => void {
    return () => {}
  }

  /** Has what stands in these files brought here, all at once; gives those that are none, or that nobody has here. */
  private async fetch(uris: readonly string[]): Promise<ReadonlySet<string>> {
    const wanted = uris.filter((uri) => !this.bytes.has(uri))
    const files = await Promise.all(
      wanted.map(async (uri) => ({ uri, file: await this.fileAt(this.pathByUri.get(uri) ?? '') })),
    )
    const found = files.flatMap(({ uri, file }) => (file ? [{ uri, blob: file.blob }] : []))
    const blobs = await this.git.blobs(found.map(({ blob }) => blob))
    for (const [i, { uri }] of found.entries()) {
      const bytes = blobs.ok ? blobs.value[i] : undefined
      if (bytes) this.bytes.set(uri, bytes)
    }
    return new Set(wanted.filter((uri) => !this.bytes.has(uri)))
  }

  /** A file, or the one that a link leads to within the folder. */
  private async fileAt(path: string, steps = MOST_LINKS): Promise<CommittedFile | undefined> {
    const file = this.byPath.get(path)
    if (file?.kind !== 'link') return file?.kind === 'file' ? file : undefined
    const blobs = await this.git.blobs([file.blob])
    const target = blobs.ok && blobs.value[0] ? new TextDecoder().decode(blobs.value[0]) : undefined
    if (target === undefined || steps === 0) return undefined
    return this.fileAt(posix.join(posix.dirname(path), target), steps - 1)
  }
}

/** As many as an operating system follows before it takes them for a circle. */
const MOST_LINKS = 40

/** `a`, `a/b` of `a/b/c.yaml` */
function foldersOf(path: string): readonly string[] {
  const steps = path.split('/').slice(0, -1)
  return steps.map((_, i) => steps.slice(0, i + 1).join('/'))
}

function isSkipped(folder: string): boolean {
  return SKIPPED_FOLDERS.has(folder.slice(folder.lastIndexOf('/') + 1))
}
