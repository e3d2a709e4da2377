// A real server for the test of the test client: reports each line that says "wrong", and misbehaves when asked to.
import type { Diagnostic } from 'vscode-languageserver/node'
import {
  createConnection,
  DidChangeWatchedFilesNotification,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

const connection = createConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout))
const documents = new TextDocuments(TextDocument)
let misdeed = ''

connection.onInitialize(({ initializationOptions }) => {
  misdeed = initializationOptions?.misdeed ?? ''
  if (misdeed === 'crash at start') throw new Error('no start today')
  return {
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: true },
    },
  }
})
connection.onInitialized(async () => {
  if (misdeed === 'stderr') process.stderr.write('a stray line\n')
  if (misdeed === 'register') await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [] })
  if (misdeed === 'unknown request') await connection.sendRequest('havenwijzer/unheard').catch(() => {})
  if (misdeed === 'linger') {
    setInterval(() => {}, 1000)
    process.exit = (() => {}) as never
  }
  if (misdeed === 'broken frame') process.stdout.write('Content-Length: 5\r\n\r\n{{{{{')
  const indent = await connection.workspace.getConfiguration('havenwijzer.indent').catch(() => undefined)
  connection.console.log(`indent ${JSON.stringify(indent)}`)
})
connection.languages.diagnostics.on(({ textDocument }) => {
  const items = wrongLines(documents.get(textDocument.uri))
  if (misdeed === 'no answer') return new Promise(() => {})
  if (misdeed === 'misspelt') return { kind: 'full', items, resultid: '1' } as never
  return { kind: 'full', items }
})
connection.languages.diagnostics.onWorkspace(async (_params, token, _work, result) => {
  result?.report({ items: documents.all().map(({ uri }) => ({ kind: 'full', uri, version: null, items: [] })) })
  await new Promise<void>((resolve) => void token.onCancellationRequested(() => resolve()))
  return { items: misdeed === 'all again' ? [{ kind: 'full', uri: 'file:///x', version: null, items: [] }] : [] }
})
connection.onShutdown(() => {
  if (misdeed === 'exit code') process.on('exit', () => process.exit(3))
})
documents.onDidChangeContent(({ document }) => {
  const { uri, version } = document
  connection.sendDiagnostics({ uri, version, diagnostics: wrongLines(document) })
})
documents.listen(connection)
connection.listen()

function wrongLines(document: TextDocument | undefined): Diagnostic[] {
  const lines = document?.getText().split('\n') ?? []
  return lines.flatMap((text, line) => {
    const character = text.indexOf('wrong')
    const range = { start: { line, character }, end: { line, character: character + 5 } }
    return character < 0 ? [] : [{ range, message: 'wrong' }]
  })
}
