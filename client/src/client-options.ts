import { type ExtensionContext, type FileSystemWatcher, type LogOutputChannel, workspace } from 'vscode'
import {
  type BaseLanguageClient,
  CloseAction,
  type DocumentSelector,
  ErrorAction,
  type LanguageClientOptions,
  type Middleware,
  RevealOutputChannelOn,
} from 'vscode-languageclient'
import { findingsOfClosingDocuments } from './closing-documents.ts'
import { currentSettings } from './settings.ts'

/** What a client needs from the window it runs in. */
export interface Surroundings {
  readonly context: ExtensionContext
  readonly output: LogOutputChannel
  /** Of every YAML file: which of them are ours, a policy may decide. */
  readonly watcher: FileSystemWatcher
}

/** Makes the client for one run of the server. */
export type Connect = (surroundings: Surroundings) => BaseLanguageClient

/** How every client of ours works, wherever its server runs. `pages`: where the pages of the rules are, if the server cannot tell. */
export function clientOptions({ output, watcher }: Surroundings, pages?: string): LanguageClientOptions {
  const { diagnosticCollectionProvider, provideDiagnostics } = findingsOfClosingDocuments()
  return {
    documentSelector: selector(),
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: () => ({ ...currentSettings(), ...(pages === undefined ? {} : { pages }) }),
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
}

/** Problems with the connection go to the output alone; what the user must know is said once, by us, in their language. */
export function quietly<Client extends BaseLanguageClient>(client: Client): Client {
  const tell = client.error.bind(client)
  client.error = (message, data) => tell(message, data, false)
  return client
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
