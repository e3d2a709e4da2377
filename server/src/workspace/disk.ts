import { watch as watchFolder } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { matchesGlob } from './glob.ts'
import { fileNameOf, nameKind } from './names.ts'
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
  async list(folder: string, globs: readonly DocumentGlob[] = []): Promise<Listing> {
    const files: WorkspaceFile[] = []
    const unreadable: { uri: string; reason: Unreadable }[] = []
    const visit = async (path: string): Promise<void> => {
      const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
        unreadable.push({ uri: pathToFileURL(path).href, reason: reasonOf(error) })
        return []
      })
      for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const inner = join(path, entry.name)
        if (entry.isDirectory()) {
          if (!SKIPPED_FOLDERS.has(entry.name)) await visit(inner)
        } else if (entry.isFile() || entry.isSymbolicLink()) {
          const file = ours(pathToFileURL(inner).href, globs, matchesGlob)
          if (!file) continue
          const reason = entry.isSymbolicLink() ? await brokenLink(inner) : undefined
          if (reason === undefined) files.push(file)
          else if (reason !== 'directory') unreadable.push({ uri: file.uri, reason })
        }
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
      if (!kind.isFile()) return { ok: false, reason: 'failed' }
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

  watch(folder: string, changed: (uri: string) => void): () => void {
    const root = fileURLToPath(folder)
    const watcher = watchFolder(root, { recursive: true, persistent: false }, (_, name) => {
      if (name === null) return
      const uri = pathToFileURL(join(root, name)).href
      if (nameKind(fileNameOf(uri)) !== undefined) changed(uri)
    })
    watcher.on('error', () => watcher.close())
    return () => watcher.close()
  }
}

/** UTF-8 as text, without its byte-order mark; other encodings are refused, never guessed. */
export function decode(bytes: Uint8Array): ReadResult {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes) }
  } catch {
    return { ok: false, reason: 'not-utf8' }
  }
}

async function brokenLink(path: string): Promise<Unreadable | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'directory' : undefined
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
