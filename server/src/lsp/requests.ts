import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  LSPErrorCodes,
  ResponseError,
  type SymbolInformation,
  type TextDocumentPositionParams,
} from 'vscode-languageserver'
import type { Language } from '../l10n/message.ts'
import { type NewLandscape, newLandscape } from '../language/new-landscape.ts'
import { type Abilities, FIX_ALL } from './abilities.ts'
import { Alternatives, type AlternativesParams, type PlanParams } from './alternatives.ts'
import type { ChangeReview } from './change-review.ts'
import { wantsFixes } from './code-actions.ts'
import { findingsAt, productsFor, rulesFor } from './commands.ts'
import { Completion } from './completion.ts'
import { resultIdOf } from './diagnostics.ts'
import { FixAll, wantsFixAll } from './fix-all.ts'
import type { Folders } from './folders.ts'
import { infoText, policyUri } from './info-documents.ts'
import { Navigation } from './navigation.ts'
import { type OverviewParams, overviewFor } from './overview.ts'
import { QuickFixes } from './quick-fixes.ts'
import { type ReportParams, Reports } from './reports.ts'
import { type About, type ScenarioParams, Scenarios } from './scenarios.ts'
import type { Teller } from './teller.ts'
import { canonical } from './uris.ts'
import type { View } from './view.ts'
import type { WorkspaceStream } from './workspace-stream.ts'

export interface RequestsOptions {
  readonly folders: Folders
  readonly view: View
  readonly changes: ChangeReview
  readonly stream: WorkspaceStream
  readonly teller: Teller
  readonly abilities: () => Abilities
  readonly language: () => Language
  /** Uri of the packaged page of a rule, where that is known. */
  readonly pageOf: (rule: string, language: Language) => string | undefined
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** Version of the open document that the findings are about; null of a closed file. */
  readonly versionOf: (uri: string) => number | null
  /** Settles when the settings are known. */
  readonly configured: () => Promise<void>
  /** Settles when all that was typed has been taken. */
  readonly taken: () => Promise<void>
  /** Settles when all that was said about a file, and all that it depends on, has been read. */
  readonly ready: (uri: string) => Promise<void>
  /** Settles when all files have been read. */
  readonly allReady: () => Promise<void>
}

/** Answers what an editor asks: findings, fixes, what is shown of a file, alternatives. */
export class Requests {
  private readonly options: RequestsOptions
  private readonly fixes: QuickFixes
  private readonly fixAll: FixAll
  private readonly alternatives: Alternatives
  private readonly completion: Completion
  private readonly navigation: Navigation
  private readonly reports: Reports
  private readonly scenarios: Scenarios

  constructor(options: RequestsOptions) {
    this.options = options
    this.fixes = new QuickFixes(options)
    this.fixAll = new FixAll(options)
    this.alternatives = new Alternatives(options)
    this.completion = new Completion(options)
    this.navigation = new Navigation(options)
    this.reports = new Reports(options)
    this.scenarios = new Scenarios(options)
  }

  listen(connection: Connection): void {
    this.listenForFindings(connection)
    this.listenForFixes(connection)
    this.listenForDisplay(connection)
    this.listenForAlternatives(connection)
    this.listenForCompletion(connection)
    this.listenForNavigation(connection)
    this.listenForOutline(connection)
    this.listenForOverview(connection)
    this.listenForCommands(connection)
    this.listenForChanges(connection)
    this.listenForReports(connection)
    this.listenForScenarios(connection)
  }

  private listenForFindings(connection: Connection): void {
    const { folders, stream, ready, allReady } = this.options
    connection.languages.diagnostics.on(async (params, token) => {
      const uri = canonical(params.textDocument.uri)
      await ready(uri)
      if (token.isCancellationRequested) throw cancelled()
      return this.pulled(uri, params.previousResultId)
    })
    connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _, progress) => {
      await allReady()
      // Who takes parts is told as they come.
      if (!progress) await folders.complete()
      const known = new Map(previousResultIds.map(({ uri, value }) => [canonical(uri), value]))
      return stream.hold(known, folders.uris(), token, progress)
    })
  }

  private listenForFixes(connection: Connection): void {
    const { ready, taken } = this.options
    connection.onCodeAction(async ({ textDocument, range, context }, token) => {
      const uri = canonical(textDocument.uri)
      const [some, all] = [wantsFixes(context.only), wantsFixAll(context.only)]
      if (!some && !all) return []
      await ready(uri)
      if (token.isCancellationRequested) return []
      return [...(some ? await this.fixes.offered(uri, range) : []), ...(all ? await this.fixAll.offered(uri) : [])]
    })
    connection.onCodeActionResolve(async (action) => {
      await taken()
      return action.kind === FIX_ALL ? this.fixAll.resolved(action) : this.fixes.resolved(action)
    })
  }

  private listenForDisplay(connection: Connection): void {
    const { view, ready } = this.options
    connection.onHover(async ({ textDocument, position }, token) => {
      const uri = canonical(textDocument.uri)
      await ready(uri)
      return token.isCancellationRequested ? null : view.hover(uri, position)
    })
    connection.languages.inlayHint.on(async ({ textDocument, range }, token) => {
      const uri = canonical(textDocument.uri)
      await ready(uri)
      return token.isCancellationRequested ? [] : [...(await view.inlayHints(uri, range))]
    })
    connection.languages.inlayHint.resolve(async (hint) => {
      await this.options.taken()
      return view.resolvedHint(hint)
    })
    connection.onCodeLens(async ({ textDocument }, token) => {
      const uri = canonical(textDocument.uri)
      await ready(uri)
      return token.isCancellationRequested ? [] : [...(await view.codeLenses(uri))]
    })
  }

  private listenForNavigation(connection: Connection): void {
    const { navigation } = this
    const { ready, allReady } = this.options
    connection.onDefinition(async ({ textDocument, position }) => {
      const uri = canonical(textDocument.uri)
      await ready(uri)
      return [...(await navigation.definition(uri, position))]
    })
    connection.onReferences(async ({ textDocument, position, context }) => {
      const uri = canonical(textDocument.uri)
      await ready(uri)
      return [...(await navigation.references(uri, position, context.includeDeclaration))]
    })
    connection.onDocumentHighlight(async ({ textDocument, position }) => {
      const uri = canonical(textDocument.uri)
      await ready(uri)
      return [...(await navigation.highlights(uri, position))]
    })
    connection.onPrepareRename(async ({ textDocument, position }) => {
      const uri = canonical(textDocument.uri)
      await ready(uri)
      return navigation.prepareRename(uri, position)
    })
    connection.onRenameRequest(async ({ textDocument, position, newName }) => {
      const uri = canonical(textDocument.uri)
      await ready(uri)
      return navigation.rename(uri, position, newName)
    })
    connection.workspace.textDocumentContent.on(async ({ uri }) => {
      await allReady()
      return { text: await infoText(uri, this.options) }
    })
  }

  private listenForOutline(connection: Connection): void {
    const { navigation } = this
    const { folders, ready, allReady } = this.options
    connection.onDocumentSymbol(async ({ textDocument }) => {
      const uri = canonical(textDocument.uri)
      await ready(uri)
      return [...(await navigation.documentSymbols(uri))] as DocumentSymbol[] | SymbolInformation[]
    })
    connection.onWorkspaceSymbol(async ({ query }) => {
      await allReady()
      await folders.settledForOpen()
      return [...(await navigation.workspaceSymbols(query))]
    })
    connection.onFoldingRanges(async ({ textDocument }) => {
      const uri = canonical(textDocument.uri)
      await ready(uri)
      return [...navigation.folds(uri)]
    })
    connection.onDocumentLinks(async ({ textDocument }) => {
      const uri = canonical(textDocument.uri)
      await ready(uri)
      return [...(await navigation.links(uri))]
    })
    connection.onSelectionRanges(async ({ textDocument, positions }) => {
      const uri = canonical(textDocument.uri)
      await ready(uri)
      return [...(await navigation.selections(uri, positions))]
    })
  }

  private listenForCommands(connection: Connection): void {
    const { ready, configured, language, pageOf } = this.options
    connection.onRequest('havenwijzer/rules', async () => {
      await configured()
      return rulesFor(language(), pageOf)
    })
    connection.onRequest('havenwijzer/products', async () => {
      await configured()
      return productsFor(this.options)
    })
    connection.onRequest('havenwijzer/newLandscape', async (params: NewLandscape) => {
      await configured()
      return newLandscape(params, language())
    })
    connection.onRequest('havenwijzer/findingsAt', async ({ textDocument, position }: TextDocumentPositionParams) => {
      const uri = canonical(textDocument.uri)
      await ready(uri)
      return findingsAt(uri, position, this.options)
    })
    connection.onRequest('havenwijzer/policy', ({ textDocument }: { textDocument: { uri: string } }) => ({
      uri: policyUri(textDocument.uri),
    }))
  }

  private listenForChanges(connection: Connection): void {
    const { changes, configured, ready, allReady } = this.options
    connection.onRequest('havenwijzer/revisions', async () => {
      await configured()
      return changes.choices()
    })
    connection.onRequest(
      'havenwijzer/reviewChanges',
      async ({ keeps, ...asked }: { revision: string; mergeBase: boolean; keeps?: boolean }) => {
        await allReady()
        return changes.begin(asked, keeps)
      },
    )
    connection.onRequest('havenwijzer/endChanges', () => changes.end())
    connection.onRequest('havenwijzer/changeMarks', async ({ textDocument }: { textDocument: { uri: string } }) => {
      const uri = canonical(textDocument.uri)
      await ready(uri)
      return changes.marks(uri)
    })
  }

  private listenForReports(connection: Connection): void {
    const { configured, folders, allReady } = this.options
    connection.onRequest('havenwijzer/reports', async () => {
      await configured()
      await allReady()
      // Who chooses wants to see all that there is.
      await folders.complete()
      return this.reports.choices()
    })
    connection.onRequest('havenwijzer/report', async (params: ReportParams, token: CancellationToken) => {
      await allReady()
      await folders.settledForOpen()
      const text = await this.reports.make(params, token)
      if (token.isCancellationRequested) throw cancelled()
      return text ?? null
    })
  }

  private listenForScenarios(connection: Connection): void {
    const { configured, folders, allReady } = this.options
    connection.onRequest('havenwijzer/scenarios', async ({ of }: { readonly of?: About } = {}) => {
      await configured()
      await allReady()
      await folders.complete()
      return this.scenarios.choices(of)
    })
    connection.onRequest('havenwijzer/scenario', async (params: ScenarioParams, token: CancellationToken) => {
      await allReady()
      await folders.settledForOpen()
      const page = await this.scenarios.page(params, token)
      if (token.isCancellationRequested) throw cancelled()
      return page ?? null
    })
  }

  private listenForOverview(connection: Connection): void {
    const { folders, allReady } = this.options
    connection.onRequest('havenwijzer/overview', async (params: OverviewParams) => {
      await allReady()
      await folders.settledForOpen()
      return overviewFor(params, this.options)
    })
  }

  private listenForCompletion(connection: Connection): void {
    const { ready, taken } = this.options
    connection.onCompletion(async ({ textDocument, position }, token) => {
      const uri = canonical(textDocument.uri)
      await ready(uri)
      return token.isCancellationRequested ? null : this.completion.list(uri, position)
    })
    connection.onCompletionResolve(async (item) => {
      await taken()
      return this.completion.resolved(item)
    })
  }

  private listenForAlternatives(connection: Connection): void {
    const { view, ready } = this.options
    connection.onRequest('havenwijzer/alternatives', async (params: AlternativesParams, token: CancellationToken) => {
      const uri = canonical(params.textDocument.uri)
      await ready(uri)
      const answer = await this.alternatives.answer(uri, params, () => token.isCancellationRequested)
      if (!answer) throw cancelled()
      return answer
    })
    connection.onRequest('havenwijzer/plan', async (params: PlanParams) => {
      const uri = canonical(params.textDocument.uri)
      await ready(uri)
      await view.prepare(new Set([uri]))
      const asked = this.alternatives.asked(uri, params)
      return asked ? this.fixes.planned(asked, params.alternative) : null
    })
  }

  private async pulled(uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    const items = [...(await this.options.view.diagnostics(uri))]
    const resultId = resultIdOf(items)
    this.options.teller.answered(uri, resultId)
    return resultId === previous ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items }
  }
}

function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
}
