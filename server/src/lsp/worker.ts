import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { today } from '../workspace/today.ts'
import { Greeting } from './greeting.ts'
import { LspWorkspace } from './lsp-workspace.ts'
import { startSession } from './session.ts'

/** The same server in a browser's worker, over messages: what it reads, it asks its client for. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0]

const greeting = new Greeting()
const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), greeting.options)

greeting.listen(connection, (params, abilities) =>
  startSession(
    connection,
    { params, abilities },
    { workspaceFor: () => new LspWorkspace(connection), today: today(), readsDisk: false },
  ),
)
connection.listen()
