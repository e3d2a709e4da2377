import type { Connection } from 'vscode-languageserver'
import type { Folders } from './folders.ts'

/** Keeps our own extension informed of how far we are, for its status item; sends only what changed, and not at every key. */
export class Status {
  private readonly connection: Connection
  private readonly folders: Folders
  private lastStatus = ''
  private lastDocuments = '[]'
  private timer: NodeJS.Timeout | undefined

  constructor(connection: Connection, folders: Folders) {
    this.connection = connection
    this.folders = folders
  }

  reading(): void {
    this.send({ state: 'reading' })
  }

  /** Reports soon; calls until then are one. */
  report(): void {
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
    if (!folders.every((folder) => folder.isLoaded)) return
    const uris = this.folders.uris()
    const levels = uris.flatMap((uri) => this.folders.findings(uri).map((f) => f.level))
    const applications = folders.reduce((sum, { review }) => sum + review.model.countOf('application'), 0)
    const count = (level: string) => levels.filter((l) => l === level).length
    this.send({ state: 'ready', files: uris.length, applications, errors: count('error'), warnings: count('warning') })
    const documents = folders.flatMap((folder) => folder.documentsByGlob())
    if (JSON.stringify(documents) === this.lastDocuments) return
    this.lastDocuments = JSON.stringify(documents)
    void this.connection.sendNotification('havenwijzer/documents', { uris: documents })
  }

  private send(status: object): void {
    const text = JSON.stringify(status)
    if (text === this.lastStatus) return
    this.lastStatus = text
    void this.connection.sendNotification('havenwijzer/status', status)
  }
}

const PAUSE_MS = 200
