import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver'
import type { Abilities } from './abilities.ts'
import { resultIdOf } from './diagnostics.ts'
import type { OpenDocuments } from './open-documents.ts'
import type { Status } from './status.ts'
import type { View } from './view.ts'
import type { FileReport, WorkspaceStream } from './workspace-stream.ts'

export interface TellerOptions {
  readonly connection: Connection
  readonly documents: OpenDocuments
  readonly view: View
  readonly stream: WorkspaceStream
  readonly status: Status
  readonly abilities: () => Abilities
  readonly reportOf: (uri: string) => Promise<FileReport>
}

/** Tells the client that findings changed, in the way that it listens to: by push, in its held request, or by asking it to pull. */
export class Teller {
  private readonly options: TellerOptions
  /** Names of the results that the client pulled last, of open documents. */
  private readonly pulled = new Map<string, string>()
  private turn: Promise<void> = Promise.resolve()

  constructor(options: TellerOptions) {
    this.options = options
  }

  /** The client has this result of an open document now. */
  answered(uri: string, resultId: string): void {
    if (this.options.documents.get(uri)) this.pulled.set(uri, resultId)
  }

  forget(uri: string): void {
    this.pulled.delete(uri)
  }

  /** Findings of these files may have changed; `typed`: the documents whose change did it, which their editor asks about itself. */
  changed(uris: readonly string[], typed: readonly string[] = []): Promise<void> {
    if (this.options.abilities().ownClient) this.options.status.changed(uris)
    const tell = () => (this.options.abilities().pull ? this.tell(uris, typed) : this.push(uris))
    // One after the other, so that the newest comes last.
    this.turn = this.turn.then(tell)
    return this.turn
  }

  private async push(uris: readonly string[]): Promise<void> {
    for (const uri of uris) {
      const { uri: spelled, version, items } = await this.options.reportOf(uri)
      const diagnostics = [...items]
      await this.options.connection.sendDiagnostics({
        uri: spelled,
        diagnostics,
        ...(version === null ? {} : { version }),
      })
    }
  }

  private async tell(uris: readonly string[], typed: readonly string[]): Promise<void> {
    const { abilities, connection, stream } = this.options
    await stream.changed(uris)
    this.refreshDisplay(uris.filter((uri) => !typed.includes(uri)))
    if (!abilities().refresh || !(await this.isStale(uris.filter((uri) => !typed.includes(uri))))) return
    // The client answers when it likes; what changes meanwhile is told all the same.
    connection.languages.diagnostics.refresh().catch(() => undefined)
  }

  /** Asks to show anew what stands between the lines of open documents, where that changed by another file. */
  refreshDisplay(uris: readonly string[]): void {
    const { abilities, connection, documents } = this.options
    if (!uris.some((uri) => documents.get(uri))) return
    const { inlayHints, codeLenses } = abilities().displayRefresh
    if (inlayHints) connection.languages.inlayHint.refresh().catch(() => undefined)
    if (codeLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined)
  }

  /** Whether the client shows findings that an open document no longer has. */
  private async isStale(uris: readonly string[]): Promise<boolean> {
    for (const uri of uris) {
      const known = this.pulled.get(uri)
      if (known !== undefined && resultIdOf(await this.options.view.diagnostics(uri)) !== known) return true
    }
    return false
  }
}
