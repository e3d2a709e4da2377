import { type InitializeParams, InsertTextMode } from 'vscode-languageserver'
import type { EditAbilities } from './code-actions.ts'
import type { CompletionAbilities } from './completion.ts'
import type { DiagnosticAbilities } from './diagnostics.ts'
import { type Encoding, negotiated } from './positions.ts'
import { type SymbolAbilities, symbolAbilitiesOf } from './symbols.ts'

/** The kind of the action that fixes everything in a document that nobody needs to think about. */
export const FIX_ALL = 'source.fixAll.havenwijzer'

/** What the client can do, as far as it matters here. */
export interface Abilities {
  readonly encoding: Encoding
  /** It asks for diagnostics itself. */
  readonly pull: boolean
  readonly refresh: boolean
  /** It asks again for what stands between the lines when it is told to. */
  readonly displayRefresh: { readonly inlayHints: boolean; readonly codeLenses: boolean }
  readonly configuration: boolean
  /** It tells of changed settings when asked to. */
  readonly configurationChanges: boolean
  readonly watchedFiles: boolean
  readonly folders: boolean
  /** It is our own extension: it watches files itself and knows our notifications. */
  readonly ownClient: boolean
  /** It shows Markdown in a hover. */
  readonly markdown: boolean
  /** It asks for what is said of a hint when somebody points at it. */
  readonly hintTooltips: boolean
  /** It asks whether a thing can be called otherwise before it asks for another name. */
  readonly prepareRename: boolean
  /** It shows documents that are on no disk and that the server tells. */
  readonly virtualDocuments: boolean
  readonly completion: CompletionAbilities
  readonly diagnostics: DiagnosticAbilities
  readonly edits: EditAbilities
  readonly symbols: SymbolAbilities
}

export function abilitiesOf(params: Pick<InitializeParams, 'capabilities' | 'initializationOptions'>): Abilities {
  const { textDocument, workspace, general } = params.capabilities
  const options: unknown = params.initializationOptions
  // Until LSP 3.18 a client said under `publishDiagnostics` what it shows of diagnostics that it pulls, too.
  const shown = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic }
  const refresh = refreshesDiagnostics(workspace)
  const edit = workspace?.workspaceEdit
  const action = textDocument?.codeAction
  const item = textDocument?.completion?.completionItem
  return {
    encoding: negotiated(general?.positionEncodings),
    // Who can pull but cannot be told to pull again would go on showing what another document has changed.
    pull: textDocument?.diagnostic !== undefined && (refresh || textDocument.publishDiagnostics === undefined),
    refresh,
    displayRefresh: {
      inlayHints: workspace?.inlayHint?.refreshSupport === true,
      codeLenses: workspace?.codeLens?.refreshSupport === true,
    },
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    ownClient: typeof options === 'object' && options !== null && 'trusted' in options,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    hintTooltips: textDocument?.inlayHint?.resolveSupport?.properties.includes('tooltip') === true,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    virtualDocuments: workspace?.textDocumentContent !== undefined,
    completion: {
      snippets: item?.snippetSupport === true,
      labelDetails: item?.labelDetailsSupport === true,
      markdown: item?.documentationFormat?.includes('markdown') === true,
      keepsIndentation: item?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) === true,
    },
    diagnostics: {
      related: shown.relatedInformation === true,
      codeDescription: shown.codeDescriptionSupport === true,
      data: shown.dataSupport === true,
      unnecessary: shown.tagSupport?.valueSet.includes(1) === true,
    },
    symbols: symbolAbilitiesOf(params.capabilities),
    edits: {
      resolve: action?.dataSupport === true && action.resolveSupport?.properties.includes('edit') === true,
      documentChanges: edit?.documentChanges === true,
      annotations: edit?.changeAnnotationSupport !== undefined,
      snippets: edit?.snippetEditSupport === true,
      createFiles: edit?.documentChanges === true && edit.resourceOperations?.includes('create') === true,
      disabled: action?.disabledSupport === true,
      preferred: action?.isPreferredSupport === true,
    },
  }
}

/** Helix up to 25.07 and Zed up to 2025 announce it under the name that their library has for it. */
function refreshesDiagnostics(workspace: WorkspaceAbilities | undefined): boolean {
  return (workspace?.diagnostics ?? workspace?.diagnostic)?.refreshSupport === true
}

type WorkspaceAbilities = NonNullable<InitializeParams['capabilities']['workspace']> & {
  readonly diagnostic?: { readonly refreshSupport?: boolean }
}
