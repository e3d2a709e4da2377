import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node'
import { DiskWorkspace } from '../workspace/disk.ts'
import { LspWorkspace } from './lsp-workspace.ts'
import { startSession } from './session.ts'

/** Starts the language server over its own streams: `--stdio`, or `--node-ipc` when an editor forked it. Nothing else is opened. */
const ipc = process.argv.includes('--node-ipc')
if (!ipc && !process.argv.includes('--stdio')) {
  process.stderr.write('Start the server with --stdio or --node-ipc.\n')
  process.exit(2)
}

const connection = ipc
  ? createConnection(new IPCMessageReader(process), new IPCMessageWriter(process))
  : createConnection(process.stdin, process.stdout)

const now = new Date()
const pages = pathToFileURL(join(__dirname, 'rules')).href

startSession(connection, {
  workspaceFor: (folder) => (folder.startsWith('file:') ? new DiskWorkspace() : new LspWorkspace(connection)),
  pageOf: (rule, language) => `${pages}/${rule}.${language}.md`,
  today: [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-'),
})
connection.listen()
