import type { Connection } from 'vscode-languageserver'
import type { Folders } from './folders.ts'

interface Count {
  readonly errors: number
  readonly warnings: number
}

/** Keeps our own extension informed of how far we are, for its status item; sends only what changed, and not at every key. */
export class Status {
  private readonly connection: Connection
  private readonly folders: Folders
  /** Called when what is told of all folders may be other. */
  private readonly told: () => void
  private readonly counts = new Map<string, Count>()
  private lastStatus = ''
  private lastDocuments = '[]'
  private timer: NodeJS.Timeout | undefined

  constructor(connection: Connection, folders: Folders, told: () => void) {
    this.connection = connection
    this.folders = folders
    this.told = told
  }

  reading(): void {
    this.send({ state: 'reading' })
  }

  /** Reports soon that findings in these files may have changed; calls until then are one. */
  changed(uris: readonly string[]): void {
    for (const uri of uris) this.counts.delete(uri)
    this.timer ??= setTimeout(() => {
      this.timer = undefined
      this.now()
    }, PAUSE_MS)
  }

  end(): void {
    clearTimeout(this.timer)
    this.timer = undefined
  }

  private now(): void {
    const folders = this.folders.all()
    if (!folders.every((folder) => folder.isReviewed)) return
    void this.connection.sendNotification('havenwijzer/overviewChanged')
    this.told()
    const uris = this.folders.uris()
    const counts = uris.map((uri) => this.count(uri))
    const applications = folders.reduce((sum, folder) => sum + folder.applications(), 0)
    const sum = (level: keyof Count) => counts.reduce((total, count) => total + count[level], 0)
    this.send({ state: 'ready', files: uris.length, applications, errors: sum('errors'), warnings: sum('warnings') })
    const documents = folders.flatMap((folder) => folder.documentsByGlob())
    if (JSON.stringify(documents) === this.lastDocuments) return
    this.lastDocuments = JSON.stringify(documents)
    void this.connection.sendNotification('havenwijzer/documents', { uris: documents })
  }

  private count(uri: string): Count {
    const known = this.counts.get(uri)
    if (known) return known
    const count = this.folders.countsOf(uri)
    this.counts.set(uri, count)
    return count
  }

  private send(status: object): void {
    const text = JSON.stringify(status)
    if (text === this.lastStatus) return
    this.lastStatus = text
    void this.connection.sendNotification('havenwijzer/status', status)
  }
}

const PAUSE_MS = 200
