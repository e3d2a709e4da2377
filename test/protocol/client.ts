import { basename } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type {
  CancellationToken,
  ClientCapabilities,
  DocumentDiagnosticReport,
  InitializeResult,
  LogMessageParams,
  MessageConnection,
  NotificationMessage,
  PreviousResultId,
  TextDocumentContentChangeEvent,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
} from 'vscode-languageserver-protocol/node'
import {
  CancellationTokenSource,
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
} from 'vscode-languageserver-protocol/node'
import { notAnnounced } from './announced.ts'
import { notTaken } from './answered.ts'
import { vscode } from './capabilities.ts'
import type { Conversation, RecordedMessage } from './conversation.ts'
import { startConversation } from './conversation.ts'
import { Listeners } from './listeners.ts'
import type { Ending, ServerProcess } from './server-process.ts'
import { startProcess } from './server-process.ts'
import { answerServer } from './server-requests.ts'

export interface StartOptions {
  /** Paths or URIs of the workspace folders. */
  readonly folders: readonly string[]
  /** Default: those of VS Code. */
  readonly capabilities?: ClientCapabilities
  /** The capabilities are those of a real client, whatever the protocol says of them. */
  readonly asRecorded?: boolean
  readonly initializationOptions?: unknown
  /** Settings by section, for `workspace/configuration`. */
  readonly configuration?: Readonly<Record<string, unknown>>
  /** Default: the built server of this project over stdio. */
  readonly command?: readonly string[]
  readonly env?: NodeJS.ProcessEnv
  /** Milliseconds that the server has to end by itself after `exit`. */
  readonly endWithin?: number
}

/** Changes of a document: the new text, or edits that apply one after the other. */
export type Edits = string | readonly TextDocumentContentChangeEvent[]

export interface WorkspacePullOptions {
  readonly previousResultIds?: readonly PreviousResultId[]
  readonly onPartial?: (part: WorkspaceDiagnosticReportPartialResult) => void
}

export interface WorkspacePull {
  /** The last answer; rejects when the pull was cancelled. */
  readonly result: Promise<WorkspaceDiagnosticReport>
  cancel(): void
}

export interface TestServer {
  readonly initialized: InitializeResult
  readonly messages: readonly RecordedMessage[]
  /** Departures from the protocol so far; `shutdown` throws them. */
  readonly problems: readonly string[]
  readonly logged: readonly LogMessageParams[]
  readonly shown: readonly LogMessageParams[]
  open(uri: string, languageId: string, text: string): Promise<void>
  change(uri: string, edits: Edits): Promise<void>
  save(uri: string, text?: string): Promise<void>
  close(uri: string): Promise<void>
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>
  /** A workspace pull that stays open until the server answers or the test cancels it. */
  workspaceDiagnostics(options?: WorkspacePullOptions): WorkspacePull
  request<Result>(method: string, params?: unknown, token?: CancellationToken): Promise<Result>
  notify(method: string, params?: unknown): Promise<void>
  onNotification<Params>(method: string, listener: (params: Params) => void): void
  /** Answers a request of the server in the place of the default answer. */
  onRequest<Params>(method: string, answer: (params: Params) => unknown): void
  /** The parameters of the first notification, past or to come, that fits. */
  waitFor<Params>(method: string, fits?: (params: Params) => boolean): Promise<Params>
  /** Ends the server; throws when anything was wrong with the conversation or the ending. */
  shutdown(): Promise<void>
}

/** Starts a server and greets it. */
export async function startServer(options: StartOptions): Promise<TestServer> {
  const capabilities = options.capabilities ?? vscode
  const folders = options.folders.map(workspaceFolder)
  const conversation = startConversation({
    sent: (sent) => notAnnounced(capabilities, sent),
    answered: (method, result) => notTaken(capabilities, method, result),
    isExcused: (problem) =>
      options.asRecorded === true && problem.startsWith('clientToServer: initialize.capabilities.'),
  })
  const child = startProcess(options.command ?? BUILT_SERVER, options.env ?? process.env)
  const listeners = new Listeners()
  const connection = connect(child, conversation, listeners)
  const client = { folders, configuration: options.configuration ?? {} }
  const answers = answerServer(connection, client, conversation.report)
  const logged: LogMessageParams[] = []
  const shown: LogMessageParams[] = []
  listeners.add('window/logMessage', (params) => logged.push(params as LogMessageParams))
  listeners.add('window/showMessage', (params) => shown.push(params as LogMessageParams))

  const versions = new Map<string, number>()
  const openPulls = new Set<CancellationTokenSource>()
  let ending: Promise<void> | undefined
  const initialized = await greet()

  return {
    initialized,
    messages: conversation.messages,
    problems: conversation.problems,
    logged,
    shown,
    open,
    change,
    save: (uri, text) => notify('textDocument/didSave', { textDocument: { uri }, text }),
    close,
    pull: (uri, previousResultId) => request('textDocument/diagnostic', { textDocument: { uri }, previousResultId }),
    workspaceDiagnostics,
    request,
    notify,
    onNotification: (method, listener) => listeners.add(method, listener as (params: unknown) => void),
    onRequest: (method, answer) => void answers.set(method, answer as (params: unknown) => unknown),
    waitFor: (method, fits = () => true) => waitFor(method, fits as (params: unknown) => boolean) as Promise<never>,
    shutdown() {
      ending ??= shutdown()
      return ending
    },
  }

  async function greet(): Promise<InitializeResult> {
    try {
      const result = await request<InitializeResult>('initialize', {
        processId: process.pid,
        clientInfo: { name: 'havenwijzer-tests' },
        locale: 'en',
        rootUri: folders[0]?.uri ?? null,
        workspaceFolders: folders,
        capabilities,
        initializationOptions: options.initializationOptions,
      })
      await notify('initialized', {})
      return result
    } catch (error) {
      child.kill()
      const { stderr } = await child.ended
      throw new Error(`the server did not start: ${messageOf(error)}\n${stderr}`)
    }
  }

  async function open(uri: string, languageId: string, text: string): Promise<void> {
    versions.set(uri, 1)
    await notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } })
  }

  async function change(uri: string, edits: Edits): Promise<void> {
    const version = (versions.get(uri) ?? 0) + 1
    versions.set(uri, version)
    const contentChanges = typeof edits === 'string' ? [{ text: edits }] : edits
    if (!takesRanges(initialized) && contentChanges.some((edit) => 'range' in edit)) {
      throw new Error('this server takes whole texts only')
    }
    await notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges })
  }

  async function close(uri: string): Promise<void> {
    versions.delete(uri)
    await notify('textDocument/didClose', { textDocument: { uri } })
  }

  function workspaceDiagnostics({ previousResultIds = [], onPartial }: WorkspacePullOptions = {}): WorkspacePull {
    const source = new CancellationTokenSource()
    openPulls.add(source)
    const partialResultToken = `workspace-diagnostics-${conversation.messages.length}`
    listeners.add('$/progress', (params) => {
      const { token, value } = params as { token: unknown; value: WorkspaceDiagnosticReportPartialResult }
      if (token === partialResultToken) onPartial?.(value)
    })
    const params = { previousResultIds, partialResultToken }
    const result = request<WorkspaceDiagnosticReport>('workspace/diagnostic', params, source.token)
    const done = () => void openPulls.delete(source)
    // A cancelled pull rejects, also when the test no longer awaits it.
    result.then(done, done)
    return { result, cancel: () => source.cancel() }
  }

  async function request<Result>(method: string, params?: unknown, token?: CancellationToken): Promise<Result> {
    // Every argument counts as a parameter to vscode-jsonrpc, an undefined one too.
    return connection.sendRequest(method, ...(params === undefined ? [] : [params]), ...(token ? [token] : []))
  }

  async function notify(method: string, params?: unknown): Promise<void> {
    await connection.sendNotification(method, ...(params === undefined ? [] : [params]))
  }

  function waitFor(method: string, fits: (params: unknown) => boolean): Promise<unknown> {
    const heard = conversation.messages.filter(({ direction }) => direction === 'serverToClient')
    const notifications = heard.map(({ message }) => message as NotificationMessage)
    const past = notifications.find((message) => message.method === method && fits(message.params))
    return past ? Promise.resolve(past.params) : listeners.next(method, fits)
  }

  async function shutdown(): Promise<void> {
    for (const source of openPulls) source.cancel()
    const asked = request('shutdown').then(() => notify('exit'))
    const failed = asked.catch((error: unknown) => conversation.report(`shutdown failed: ${messageOf(error)}`))
    const patience = setTimeout(() => {
      conversation.report('the server did not end by itself after exit')
      child.kill()
    }, options.endWithin ?? 5000)
    const how = await child.ended
    clearTimeout(patience)
    await failed
    const problems = [...conversation.problems, ...endingProblems(how, conversation)]
    if (problems.length > 0) throw new Error(problems.join('\n'))
  }
}

const BUILT_SERVER = [process.execPath, fileURLToPath(new URL('../../dist/server.cjs', import.meta.url)), '--stdio']

function connect(child: ServerProcess, conversation: Conversation, listeners: Listeners): MessageConnection {
  const reader = new StreamMessageReader(child.stdout)
  const writer = new StreamMessageWriter(child.stdin)
  const listen = reader.listen.bind(reader)
  reader.listen = (receive) =>
    listen((message) => {
      conversation.record('serverToClient', message)
      receive(message)
      const { id, method, params } = message as NotificationMessage & { readonly id?: unknown }
      if (method !== undefined && id === undefined) listeners.hear(method, params)
    })
  const write = writer.write.bind(writer)
  writer.write = (message) => {
    conversation.record('clientToServer', message)
    return write(message)
  }
  const connection = createMessageConnection(reader, writer)
  connection.onError(([error]) => conversation.report(`the connection broke: ${error.message}`))
  void child.ended.then(() => {
    connection.dispose()
    listeners.end()
  })
  connection.listen()
  return connection
}

function endingProblems({ code, signal, stderr }: Ending, conversation: Conversation): readonly string[] {
  return [
    ...conversation.unanswered().map(({ method }) => `the server never answered ${method}`),
    ...(code === 0 ? [] : [`the server ended with ${signal ?? `code ${code}`}`]),
    ...(stderr === '' ? [] : [`the server wrote to stderr: ${stderr}`]),
  ]
}

function workspaceFolder(folder: string): { readonly uri: string; readonly name: string } {
  const uri = /^[a-z][a-z0-9+.-]+:/.test(folder) ? folder : pathToFileURL(folder).href
  return { uri, name: basename(uri) }
}

function takesRanges({ capabilities: { textDocumentSync } }: InitializeResult): boolean {
  const kind = typeof textDocumentSync === 'object' ? textDocumentSync.change : textDocumentSync
  return kind === TextDocumentSyncKind.Incremental
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
