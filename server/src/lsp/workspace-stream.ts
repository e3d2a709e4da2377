import {
  type CancellationToken,
  type Diagnostic,
  LSPErrorCodes,
  type PreviousResultId,
  ResponseError,
  type ResultProgressReporter,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import { resultIdOf } from './diagnostics.ts'

type Progress = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>

interface Held {
  readonly progress: Progress
  readonly end: () => void
  readonly known: Map<string, string>
}

/**
 * The client's request for the findings of the whole workspace, held open: each change streams a partial result for the files
 * whose findings changed. An answer, even an empty one, would make the client ask again and again.
 */
export class WorkspaceStream {
  private readonly diagnostics: (uri: string) => Promise<readonly Diagnostic[]>
  private held: Held | undefined

  constructor(diagnostics: (uri: string) => Promise<readonly Diagnostic[]>) {
    this.diagnostics = diagnostics
  }

  async hold(
    previous: readonly PreviousResultId[],
    uris: readonly string[],
    token: CancellationToken,
    progress: Progress | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const known = new Map(previous.map(({ uri, value }) => [uri, value]))
    const items = await this.reports(new Set([...uris, ...known.keys()]), known)
    if (!progress) return { items: [...items] }
    if (items.length > 0) progress.report({ items: [...items] })
    this.held?.end()
    await new Promise<void>((resolve) => {
      this.held = { progress, known, end: resolve }
      token.onCancellationRequested(() => resolve())
    })
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
    return { items: [] }
  }

  /** Streams what changed in these files. */
  async changed(uris: readonly string[]): Promise<void> {
    const { held } = this
    if (!held) return
    const items = await this.reports(new Set(uris), held.known)
    if (items.length > 0 && this.held === held) held.progress.report({ items: [...items] })
  }

  end(): void {
    this.held?.end()
    this.held = undefined
  }

  private async reports(
    uris: ReadonlySet<string>,
    known: Map<string, string>,
  ): Promise<readonly WorkspaceDocumentDiagnosticReport[]> {
    const items: WorkspaceDocumentDiagnosticReport[] = []
    for (const uri of uris) {
      const diagnostics = await this.diagnostics(uri)
      const resultId = resultIdOf(diagnostics)
      const before = known.get(uri)
      if (before === resultId || (before === undefined && diagnostics.length === 0)) continue
      known.set(uri, resultId)
      items.push({ kind: 'full', uri, version: null, resultId, items: [...diagnostics] })
    }
    return items
  }
}
