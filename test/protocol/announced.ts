import type { ClientCapabilities, PublishDiagnosticsParams } from 'vscode-languageserver-protocol'
import { notShown } from './answered.ts'
import type { SentRequest } from './meta-model.ts'

/** Says what a server's request or notification uses that the client never announced, or nothing. */
export function notAnnounced(capabilities: ClientCapabilities, { method, params }: SentRequest): readonly string[] {
  if (method === 'client/registerCapability') {
    const { registrations } = params as { readonly registrations: readonly { readonly method: string }[] }
    return registrations
      .filter((registration) => !mayRegister(capabilities, registration.method))
      .map((registration) => `${registration.method} registered, the client has no dynamic registration of it`)
  }
  if (method === 'textDocument/publishDiagnostics') return notShown(capabilities, params as PublishDiagnosticsParams)
  const capability = NEEDED[method]
  if (capability === undefined || at(capabilities, capability)) return []
  // As the library of Helix and Zed calls it.
  if (method === 'workspace/diagnostic/refresh' && at(capabilities, 'workspace.diagnostic.refreshSupport')) return []
  return [`${method} sent, the client did not announce ${capability}`]
}

/** Server's messages that a client must have announced, with the capability that does so. */
const NEEDED: Readonly<Record<string, string>> = {
  'window/showDocument': 'window.showDocument.support',
  'window/workDoneProgress/create': 'window.workDoneProgress',
  'workspace/applyEdit': 'workspace.applyEdit',
  'workspace/codeLens/refresh': 'workspace.codeLens.refreshSupport',
  'workspace/configuration': 'workspace.configuration',
  'workspace/diagnostic/refresh': 'workspace.diagnostics.refreshSupport',
  'workspace/foldingRange/refresh': 'workspace.foldingRange.refreshSupport',
  'workspace/inlayHint/refresh': 'workspace.inlayHint.refreshSupport',
  'workspace/inlineValue/refresh': 'workspace.inlineValue.refreshSupport',
  'workspace/semanticTokens/refresh': 'workspace.semanticTokens.refreshSupport',
  'workspace/textDocumentContent/refresh': 'workspace.textDocumentContent',
  'workspace/workspaceFolders': 'workspace.workspaceFolders',
}

/** Methods whose capability is called otherwise. */
const REGISTERED_AS: Readonly<Record<string, string>> = {
  'textDocument/didOpen': 'textDocument.synchronization',
  'textDocument/didChange': 'textDocument.synchronization',
  'textDocument/didSave': 'textDocument.synchronization',
  'textDocument/didClose': 'textDocument.synchronization',
  'textDocument/willSave': 'textDocument.synchronization',
  'textDocument/willSaveWaitUntil': 'textDocument.synchronization',
  'textDocument/documentColor': 'textDocument.colorProvider',
  'textDocument/prepareCallHierarchy': 'textDocument.callHierarchy',
  'textDocument/prepareTypeHierarchy': 'textDocument.typeHierarchy',
  'workspace/didCreateFiles': 'workspace.fileOperations',
  'workspace/didRenameFiles': 'workspace.fileOperations',
  'workspace/didDeleteFiles': 'workspace.fileOperations',
  'workspace/willCreateFiles': 'workspace.fileOperations',
  'workspace/willRenameFiles': 'workspace.fileOperations',
  'workspace/willDeleteFiles': 'workspace.fileOperations',
}

function mayRegister(capabilities: ClientCapabilities, method: string): boolean {
  if (method === 'workspace/didChangeWorkspaceFolders') return capabilities.workspace?.workspaceFolders === true
  const capability = REGISTERED_AS[method] ?? method.replaceAll('/', '.')
  return at(capabilities, `${capability}.dynamicRegistration`) === true
}

function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>> | undefined)?.[key], value)
}
