import type { Connection } from 'vscode-languageserver'
import { matchesGlob } from '../workspace/glob.ts'
import { type DocumentGlob, type Listing, ours, type ReadResult, type Workspace } from '../workspace/workspace.ts'

/** Files that only the client can reach: a virtual file system. What it lists and reads, it is asked for. */
export class LspWorkspace implements Workspace {
  private readonly connection: Connection

  constructor(connection: Connection) {
    this.connection = connection
  }

  async list(folder: string, globs: readonly DocumentGlob[] = []): Promise<Listing> {
    try {
      const { uris } = await this.connection.sendRequest<{ uris: readonly string[] }>('havenwijzer/listFiles', {
        folder,
      })
      const files = uris
        .filter((uri) => uri.startsWith(`${folder}/`))
        .flatMap((uri) => ours(uri, globs, matchesGlob) ?? [])
      return { files: files.sort((a, b) => (a.uri < b.uri ? -1 : 1)), unreadable: [] }
    } catch {
      return { files: [], unreadable: [{ uri: folder, reason: 'failed' }] }
    }
  }

  async read(uri: string, maxBytes = Number.POSITIVE_INFINITY): Promise<ReadResult> {
    try {
      const answer = await this.connection.sendRequest<{ text?: string; error?: string }>('havenwijzer/readFile', {
        uri,
      })
      if (answer.text === undefined) return { ok: false, reason: REASONS[answer.error ?? ''] ?? 'failed' }
      return answer.text.length > maxBytes ? { ok: false, reason: 'too-large' } : { ok: true, text: answer.text }
    } catch {
      return { ok: false, reason: 'failed' }
    }
  }

  /** The client is asked for documents only. */
  isThere(): Promise<undefined> {
    return Promise.resolve(undefined)
  }

  /** The client reports changes by itself, as `workspace/didChangeWatchedFiles`. */
  watch(): () => void {
    return () => {}
  }
}

const REASONS: Readonly<Record<string, 'not-found' | 'no-permission' | 'not-utf8' | 'failed'>> = {
  'not-found': 'not-found',
  'not-allowed': 'no-permission',
  'not-text': 'not-utf8',
  failed: 'failed',
}
