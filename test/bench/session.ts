import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import type {
  ConfigurationParams,
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeResult,
  MessageConnection,
  PublishDiagnosticsParams,
  RegistrationParams,
  ServerCapabilities,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node'
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
} from 'vscode-languageserver-protocol/node'
import { vscode } from '../protocol/capabilities.ts'
import { residentMegabytes } from './resident-memory.ts'
import type { MeasuredServer } from './servers.ts'

/** One server at work on one document, seen from outside. */
export interface Session {
  /** From starting the process to the answer to `initialize`. */
  readonly startMilliseconds: number
  readonly capabilities: ServerCapabilities
  readonly pulls: boolean
  /** Opens the document and waits for its diagnostics. */
  open(text: string): Promise<Diagnosed>
  /** Changes the document and waits for the diagnostics of the text as it is then. */
  change(change: TextDocumentContentChangeEvent): Promise<Diagnosed>
  /** Changes the document and waits for nothing. */
  changeOnly(change: TextDocumentContentChangeEvent): Promise<void>
  /** Waits until the server has said all it has to say about the change sent at `since`. */
  settle(since: number): Promise<Diagnosed>
  request<Result>(method: string, params: object): Promise<Result>
  residentMegabytes(): number | undefined
  stop(): Promise<void>
}

/** The diagnostics of the document and when they came, on the clock of `performance.now`. */
export interface Diagnosed {
  readonly at: number
  readonly diagnostics: readonly Diagnostic[]
}

/** Longest that a server may take for one answer: yaml-language-server takes more than a second for some. */
const PATIENCE = 120_000
/** A server that pushes is done when it has been silent for so long. */
const SILENCE = 2_000

/** Starts a server and greets it as VS Code would. */
export async function startSession(server: MeasuredServer, folder: string, file: string): Promise<Session> {
  const started = performance.now()
  const process = startProcess(server)
  const { connection } = process
  const uri = pathToFileURL(file).href
  const published = listen(connection, uri)
  const registered = answerRequests(connection, server, folder)
  connection.listen()

  const { capabilities } = await ask<InitializeResult>('initialize', greeting(server, folder))
  const startMilliseconds = performance.now() - started
  const sync = capabilities.textDocumentSync
  if ((typeof sync === 'object' ? sync.change : sync) !== TextDocumentSyncKind.Incremental) {
    throw new Error(`${server.name} takes whole texts only`)
  }
  await connection.sendNotification('initialized', {})
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: server.settings })
  const pulls = () => capabilities.diagnosticProvider !== undefined || registered.has('textDocument/diagnostic')
  let version = 1

  return {
    startMilliseconds,
    capabilities,
    get pulls() {
      return pulls()
    },
    open(text) {
      const textDocument = { uri, languageId: server.languageId, version, text }
      return diagnosticsAfter(() => connection.sendNotification('textDocument/didOpen', { textDocument }))
    },
    change: (change) => diagnosticsAfter(() => changeOnly(change)),
    changeOnly,
    settle: (since) => (pulls() ? pull() : withPatience('silence', silence(since))),
    request: (method, params) => ask(method, { textDocument: { uri }, ...params }),
    residentMegabytes: () => residentMegabytes(process.id),
    async stop() {
      await ask('shutdown')
      await connection.sendNotification('exit')
      await process.ended()
    },
  }

  async function changeOnly(change: TextDocumentContentChangeEvent): Promise<void> {
    version += 1
    const params = { textDocument: { uri, version }, contentChanges: [change] }
    await connection.sendNotification('textDocument/didChange', params)
  }

  async function diagnosticsAfter(send: () => Promise<void>): Promise<Diagnosed> {
    if (pulls()) {
      await send()
      return pull()
    }
    const answer = published.next((sent) => sent === undefined || sent >= version)
    await send()
    return withPatience('textDocument/publishDiagnostics', answer)
  }

  async function pull(): Promise<Diagnosed> {
    const report = await ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } })
    return { at: performance.now(), diagnostics: report.kind === 'full' ? report.items : [] }
  }

  async function silence(since: number): Promise<Diagnosed> {
    while (published.last.at < since || performance.now() - published.last.at < SILENCE) await delay(SILENCE / 10)
    return published.last
  }

  function ask<Result>(method: string, params?: object): Promise<Result> {
    return withPatience(method, connection.sendRequest<Result>(method, ...(params ? [params] : [])))
  }

  async function withPatience<Result>(what: string, answer: Promise<Result>): Promise<Result> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${server.name}: no ${what} in time${process.errors()}`)), PATIENCE)
    })
    return Promise.race([answer, late]).finally(() => clearTimeout(timer))
  }
}

function startProcess({ command: [file = '', ...args], env }: MeasuredServer) {
  const child = spawn(file, args, { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...env } })
  const errors: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text))
  child.stdin.on('error', () => {})
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const kill = () => void child.kill('SIGKILL')
  process.once('exit', kill)
  const closed = new Promise<void>((resolve) => {
    child.once('error', () => resolve())
    child.once('close', () => resolve())
  }).then(() => {
    process.removeListener('exit', kill)
    connection.dispose()
  })
  return {
    connection,
    id: child.pid ?? 0,
    errors: () => (errors.length > 0 ? `\n${errors.join('').slice(-2000)}` : ''),
    ended() {
      const patience = setTimeout(kill, 5_000)
      return closed.finally(() => clearTimeout(patience))
    },
  }
}

/** Keeps the last diagnostics of the document that the server published. */
function listen(connection: MessageConnection, uri: string) {
  let last: Diagnosed = { at: 0, diagnostics: [] }
  let waiting: ((version: number | undefined, diagnosed: Diagnosed) => void) | undefined
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    if (params.uri !== uri) return
    last = { at: performance.now(), diagnostics: params.diagnostics }
    waiting?.(params.version, last)
  })
  return {
    get last() {
      return last
    },
    next: (fits: (version: number | undefined) => boolean) =>
      new Promise<Diagnosed>((resolve) => {
        waiting = (version, diagnosed) => {
          if (fits(version)) resolve(diagnosed)
        }
      }),
  }
}

/** Answers what servers ask an editor; returns the methods that they register. */
function answerRequests(connection: MessageConnection, { settings }: MeasuredServer, folder: string): Set<string> {
  const registered = new Set<string>()
  connection.onRequest((method, params) => {
    if (method === 'workspace/configuration') {
      return (params as ConfigurationParams).items.map(({ section = '' }) => at(settings, section))
    }
    if (method === 'client/registerCapability') {
      for (const registration of (params as RegistrationParams).registrations) registered.add(registration.method)
    }
    if (method === 'workspace/workspaceFolders') return workspaceFolders(folder)
    return null
  })
  return registered
}

function greeting({ initializationOptions }: MeasuredServer, folder: string): object {
  return {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: workspaceFolders(folder),
    initializationOptions,
    capabilities: vscode,
  }
}

function workspaceFolders(folder: string) {
  return [{ uri: pathToFileURL(folder).href, name: 'bench' }]
}

function at(settings: unknown, section: string): unknown {
  const keys = section === '' ? [] : section.split('.')
  return keys.reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], settings) ?? null
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
