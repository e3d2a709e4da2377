import {
  CodeActionKind,
  type Connection,
  type ConnectionOptions,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import packageJson from '../../../package.json' with { type: 'json' }
import { type Abilities, abilitiesOf, FIX_ALL } from './abilities.ts'
import { INFO_SCHEME } from './info-scheme.ts'
import { nextTurn } from './turn.ts'

/**
 * Answers `initialize` before anything is loaded that takes long: rules and catalogue. What the client says meanwhile is held, in
 * order, until the session is there.
 */
export class Greeting {
  private held: (() => void)[] | undefined
  private isGreeted = false

  /** For the connection that this is to greet on. */
  readonly options: ConnectionOptions = {
    messageStrategy: {
      handleMessage: (message, next) => {
        if (this.held) this.held.push(() => void next(message))
        else return next(message)
      },
    },
  }

  /** `start` makes the session, which takes all that comes from there on. */
  listen(connection: Connection, start: (params: InitializeParams, abilities: Abilities) => void): void {
    connection.onInitialize((params) => {
      if (this.isGreeted) throw new ResponseError(ErrorCodes.InvalidRequest, 'initialize was answered already')
      this.isGreeted = true
      const abilities = abilitiesOf(params)
      const held: (() => void)[] = []
      this.held = held
      void this.load(() => start(params, abilities), held)
      return initializeResult(abilities)
    })
  }

  private async load(start: () => void, held: readonly (() => void)[]): Promise<void> {
    // The answer is on its way after a few turns.
    for (let turn = 0; turn < TURNS; turn++) await nextTurn()
    start()
    this.held = undefined
    for (const handle of held) handle()
  }
}

const TURNS = 12

function initializeResult(abilities: Abilities): InitializeResult {
  const diagnosticProvider = { identifier: 'havenwijzer', interFileDependencies: true, workspaceDiagnostics: true }
  return {
    serverInfo: { name: 'Havenwijzer', version: packageJson.version },
    capabilities: {
      positionEncoding: abilities.encoding,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
      ...(abilities.pull ? { diagnosticProvider } : {}),
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
        ...(abilities.edits.resolve ? { resolveProvider: true } : {}),
      },
      hoverProvider: true,
      completionProvider: { resolveProvider: true, triggerCharacters: [' ', '-', '/', '@', '[', '{', ','] },
      inlayHintProvider: abilities.hintTooltips ? { resolveProvider: true } : true,
      codeLensProvider: {},
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: abilities.prepareRename ? { prepareProvider: true } : true,
      documentSymbolProvider: true,
      workspaceSymbolProvider: true,
      documentLinkProvider: {},
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        ...(abilities.virtualDocuments ? { textDocumentContent: { schemes: [INFO_SCHEME] } } : {}),
      },
    },
  }
}
