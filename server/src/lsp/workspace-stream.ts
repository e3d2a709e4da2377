import {
  type CancellationToken,
  type Diagnostic,
  LSPErrorCodes,
  ResponseError,
  type ResultProgressReporter,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import { resultIdOf } from './diagnostics.ts'
import { nextTurn } from './turn.ts'

type Progress = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>

/** How long telling may keep other requests waiting. */
const SLICE_MS = 50

/** The findings of one file as they are to be sent. */
export interface FileReport {
  /** The uri as the client writes it. */
  readonly uri: string
  /** Of the document when it is open. */
  readonly version: number | null
  readonly items: readonly Diagnostic[]
}

interface Held {
  readonly progress: Progress
  readonly end: () => void
  /** What the client has, by uri. */
  readonly known: Map<string, string>
}

/**
 * The client's request for the findings of the whole workspace, held open: each change streams a partial result for the files
 * whose findings changed. An answer, even an empty one, would make the client ask again and again.
 */
export class WorkspaceStream {
  private readonly reportOf: (uri: string) => Promise<FileReport>
  private held: Held | undefined
  private turn: Promise<void> = Promise.resolve()

  constructor(reportOf: (uri: string) => Promise<FileReport>) {
    this.reportOf = reportOf
  }

  /** `known`: names of the results that the client has, by uri. */
  async hold(
    known: Map<string, string>,
    uris: readonly string[],
    token: CancellationToken,
    progress: Progress | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const all = new Set([...uris, ...known.keys()])
    if (!progress) return { items: [...(await this.reports(all, known))] }
    this.end()
    await new Promise<void>((resolve) => {
      const held: Held = { progress, known, end: resolve }
      this.held = held
      token.onCancellationRequested(() => {
        if (this.held === held) this.held = undefined
        resolve()
      })
      void this.send(held, all)
    })
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
    return { items: [] }
  }

  /** Streams what changed in these files. */
  async changed(uris: readonly string[]): Promise<void> {
    if (this.held) await this.send(this.held, new Set(uris))
  }

  end(): void {
    this.held?.end()
    this.held = undefined
  }

  /** One after the other, so that the newest comes last. */
  private send(held: Held, uris: ReadonlySet<string>): Promise<void> {
    const tell = (items: readonly WorkspaceDocumentDiagnosticReport[]) => {
      if (items.length > 0 && this.held === held) held.progress.report({ items: [...items] })
      return this.held === held
    }
    this.turn = this.turn.then(async () => {
      tell(await this.reports(uris, held.known, tell))
    })
    return this.turn
  }

  /** `tell`: takes what there is by now, where that takes long; tells whether the rest is still wanted. */
  private async reports(
    uris: ReadonlySet<string>,
    known: Map<string, string>,
    tell?: (items: readonly WorkspaceDocumentDiagnosticReport[]) => boolean,
  ): Promise<readonly WorkspaceDocumentDiagnosticReport[]> {
    let reports: WorkspaceDocumentDiagnosticReport[] = []
    let slice = performance.now()
    for (const uri of uris) {
      if (performance.now() - slice > SLICE_MS) {
        if (tell?.(reports) === false) return []
        if (tell) reports = []
        await nextTurn()
        slice = performance.now()
      }
      const { items, ...file } = await this.reportOf(uri)
      const resultId = resultIdOf(items)
      const before = known.get(uri)
      if (before === resultId || (before === undefined && items.length === 0)) continue
      known.set(uri, resultId)
      reports.push({ kind: 'full', ...file, resultId, items: [...items] })
    }
    return reports
  }
}
