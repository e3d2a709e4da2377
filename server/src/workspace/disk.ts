import { type Dirent, watch as watchFolder } from 'node:fs'
import { open, readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { globTest } from './glob.ts'
import {
  type DocumentGlob,
  type Listing,
  ours,
  type ReadResult,
  SKIPPED_FOLDERS,
  type Unreadable,
  type Workspace,
  type WorkspaceFile,
} from './workspace.ts'

/** Files on disk, by `file:` uri. Links to folders are not followed, so that a loop of links ends. */
export class DiskWorkspace implements Workspace {
  private readonly roots = new Map<string, { readonly path: Promise<string>; readonly at: number }>()

  async list(folder: string, globs: readonly DocumentGlob[] = []): Promise<Listing> {
    const files: WorkspaceFile[] = []
    const unreadable: { uri: string; reason: Unreadable }[] = []
    const tests = new Map(globs.map((glob) => [glob, globTest(glob)]))
    const oursAt = (path: string) =>
      ours(pathToFileURL(path).href, globs, (glob, uri) => tests.get(glob)?.(uri) === true)
    const visit = async (path: string): Promise<void> => {
      const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
        unreadable.push({ uri: pathToFileURL(path).href, reason: reasonOf(error) })
        return []
      })
      for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const inner = join(path, entry.name)
        if (entry.isDirectory() && SKIPPED_FOLDERS.has(entry.name)) continue
        const file = oursAt(inner)
        if (file) {
          const reason = await whyNoFile(inner, entry)
          if (reason === undefined) files.push(file)
          else unreadable.push({ uri: file.uri, reason })
        }
        if (entry.isDirectory()) await visit(inner)
      }
    }
    await visit(fileURLToPath(folder))
    return { files, unreadable }
  }

  async read(uri: string, maxBytes = Number.POSITIVE_INFINITY): Promise<ReadResult> {
    try {
      const path = fileURLToPath(uri)
      // A named pipe or device would keep us waiting when opened.
      const kind = await stat(path)
      if (kind.isDirectory()) return { ok: false, reason: 'directory' }
      if (!kind.isFile()) return { ok: false, reason: 'not-a-file' }
      if (kind.size > maxBytes) return { ok: false, reason: 'too-large' }
      const handle = await open(path, 'r')
      try {
        return decode(await handle.readFile())
      } finally {
        await handle.close()
      }
    } catch (error) {
      return { ok: false, reason: reasonOf(error) }
    }
  }

  /** A link that leads out of the folder is not followed there. */
  async isThere(uri: string, folder: string): Promise<boolean | undefined> {
    try {
      const [path, root] = [await realpath(fileURLToPath(uri)), await this.rootOf(folder)]
      return path.startsWith(root.endsWith(sep) ? root : `${root}${sep}`) ? true : undefined
    } catch (error) {
      return reasonOf(error) === 'not-found' ? false : undefined
    }
  }

  /** Asked for each file that is named: what a link leads to is looked at again after a while. */
  private rootOf(folder: string): Promise<string> {
    const known = this.roots.get(folder)
    if (known && performance.now() - known.at < LOOK_AGAIN_MS) return known.path
    const path = realpath(fileURLToPath(folder))
    this.roots.set(folder, { path, at: performance.now() })
    return path
  }

  watch(folder: string, changed: (uri: string) => void): () => void {
    const root = fileURLToPath(folder)
    try {
      const watcher = watchFolder(root, { recursive: true, persistent: false }, (_, name) => {
        if (name === null || !/\.ya?ml$/.test(name)) return
        if (name.split(sep).some((step) => SKIPPED_FOLDERS.has(step))) return
        changed(pathToFileURL(join(root, name)).href)
      })
      watcher.on('error', () => watcher.close())
      return () => watcher.close()
    } catch {
      // A folder that is not there, or a system that has no watches left.
      return () => {}
    }
  }
}

/** UTF-8 as text, without its byte-order mark; other encodings are refused, never guessed. */
export function decode(bytes: Uint8Array): ReadResult {
  if (isWide(bytes)) return { ok: false, reason: 'not-utf8' }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes) }
  } catch {
    return { ok: false, reason: 'not-utf8' }
  }
}

/** UTF-16 or UTF-32 without a mark, which plain letters make valid UTF-8: told as YAML 1.2.2, 5.2 does, by its first bytes. */
function isWide([first, second]: Uint8Array): boolean {
  return first !== undefined && second !== undefined && (first === 0) !== (second === 0)
}

/** Why what has one of our names cannot be read as a file; undefined when it can. */
async function whyNoFile(path: string, entry: Dirent): Promise<Unreadable | undefined> {
  if (entry.isFile()) return undefined
  if (!entry.isSymbolicLink()) return entry.isDirectory() ? 'directory' : 'not-a-file'
  try {
    const target = await stat(path)
    return target.isFile() ? undefined : target.isDirectory() ? 'directory' : 'not-a-file'
  } catch (error) {
    return reasonOf(error) === 'not-found' ? 'dangling-link' : reasonOf(error)
  }
}

function reasonOf(error: unknown): Unreadable {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'not-found'
    case 'EACCES':
    case 'EPERM':
      return 'no-permission'
    case 'EISDIR':
      return 'directory'
    case 'ELOOP':
      return 'dangling-link'
    default:
      return 'failed'
  }
}

/** How soon it is looked again what the path of a folder leads to. */
const LOOK_AGAIN_MS = 1000
