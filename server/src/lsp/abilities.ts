import type { InitializeParams } from 'vscode-languageserver'
import type { EditAbilities } from './code-actions.ts'
import type { DiagnosticAbilities } from './diagnostics.ts'
import { type Encoding, negotiated } from './positions.ts'

/** What the client can do, as far as it matters here. */
export interface Abilities {
  readonly encoding: Encoding
  /** It asks for diagnostics itself. */
  readonly pull: boolean
  readonly refresh: boolean
  readonly configuration: boolean
  readonly watchedFiles: boolean
  readonly folders: boolean
  /** It is our own extension: it watches files itself and knows our notifications. */
  readonly ownClient: boolean
  readonly diagnostics: DiagnosticAbilities
  readonly edits: EditAbilities
}

export function abilitiesOf({ capabilities, initializationOptions }: InitializeParams): Abilities {
  const { textDocument, workspace, general } = capabilities
  const shown = textDocument?.diagnostic ?? textDocument?.publishDiagnostics
  const related = textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation
  const described =
    textDocument?.diagnostic?.codeDescriptionSupport ?? textDocument?.publishDiagnostics?.codeDescriptionSupport
  const edit = workspace?.workspaceEdit
  return {
    encoding: negotiated(general?.positionEncodings),
    pull: textDocument?.diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    ownClient:
      typeof initializationOptions === 'object' && initializationOptions !== null && 'trusted' in initializationOptions,
    diagnostics: {
      related: related === true,
      codeDescription: described === true,
      unnecessary: shown?.tagSupport?.valueSet.includes(1) === true,
    },
    edits: {
      resolve:
        textDocument?.codeAction?.dataSupport === true &&
        textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
      documentChanges: edit?.documentChanges === true,
      annotations: edit?.changeAnnotationSupport !== undefined,
    },
  }
}
