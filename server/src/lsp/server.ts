import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node'
import { DiskWorkspace } from '../workspace/disk.ts'
import { today } from '../workspace/today.ts'
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

startSession(connection, {
  workspaceFor: (folder) => (folder.startsWith('file:') ? new DiskWorkspace() : new LspWorkspace(connection)),
  pages: pathToFileURL(join(__dirname, 'rules')).href,
  today: today(),
  readsDisk: true,
})
connection.listen()
