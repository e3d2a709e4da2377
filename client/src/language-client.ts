import { type ExtensionContext, type FileSystemWatcher, type LogOutputChannel, Uri, workspace } from 'vscode'
import {
  CloseAction,
  type DocumentSelector,
  ErrorAction,
  LanguageClient,
  type LanguageClientOptions,
  type Middleware,
  RevealOutputChannelOn,
  TransportKind,
} from 'vscode-languageclient/node'
import { findingsOfClosingDocuments } from './closing-documents.ts'
import { currentSettings } from './settings.ts'

/** What a client needs from the window it runs in. */
export interface Surroundings {
  readonly context: ExtensionContext
  readonly output: LogOutputChannel
  /** Of every YAML file: which of them are ours, a policy may decide. */
  readonly watcher: FileSystemWatcher
}

/**
 * A client for one run of the server in `dist/server.cjs`. It never starts a second one: a client of this library does not
 * survive a server that dies while it starts, so the session makes a new client instead.
 */
export function createLanguageClient({ context, output, watcher }: Surroundings): LanguageClient {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath
  const server = { module, transport: TransportKind.ipc, options: { cwd: context.extensionUri.fsPath } }
  const { diagnosticCollectionProvider, provideDiagnostics } = findingsOfClosingDocuments()
  const options: LanguageClientOptions = {
    documentSelector: selector(),
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: currentSettings,
    initializationFailedHandler: () => false,
    errorHandler: {
      error: (_problem, _message, count = 0) => ({
        action: count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
        handled: true,
      }),
      closed: () => ({ action: CloseAction.DoNotRestart, handled: true, message: 'The server has ended.' }),
    },
    middleware: { provideDiagnostics, workspace: { configuration: resolvedConfiguration } },
    diagnosticPullOptions: { onChange: true, onSave: true },
    diagnosticCollectionProvider,
    synchronize: { fileEvents: watcher },
  }
  return new QuietLanguageClient('havenwijzer', 'Havenwijzer', { run: server, debug: server }, options)
}

/** The schemes in which our documents live; a version that git shows beside the file (`git:`) is not one of them. */
export function documentSchemes(): readonly string[] {
  const folders = workspace.workspaceFolders ?? []
  return folders.length === 0 ? ['file'] : [...new Set(folders.map((folder) => folder.uri.scheme))].sort()
}

function selector(): DocumentSelector {
  return [...documentSchemes(), 'untitled'].map((scheme) => ({ language: 'havenwijzer', scheme }))
}

const resolvedConfiguration: NonNullable<NonNullable<Middleware['workspace']>['configuration']> = async (
  params,
  token,
  next,
) => {
  const answers = await next(params, token)
  if (!Array.isArray(answers)) return answers
  return answers.map((answer, index) =>
    params.items[index]?.section === 'havenwijzer' ? { ...answer, ...currentSettings() } : answer,
  )
}

/** Writes problems with the connection to the output; what the user must know is said once, by us, in their language. */
class QuietLanguageClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false)
  }
}
