import { createConnection, type InitializeParams, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node'
import type { Abilities } from './abilities.ts'
import { Greeting } from './greeting.ts'

/** Starts the language server over its own streams: `--stdio`, or `--node-ipc` when an editor forked it. Nothing else is opened. */
const ipc = process.argv.includes('--node-ipc')
if (!ipc && !process.argv.includes('--stdio')) {
  process.stderr.write('Start the server with --stdio or --node-ipc.\n')
  process.exit(2)
}

const greeting = new Greeting()
const connection = ipc
  ? createConnection(new IPCMessageReader(process), new IPCMessageWriter(process), greeting.options)
  : createConnection(process.stdin, process.stdout, greeting.options)

greeting.listen(connection, (params: InitializeParams, abilities: Abilities) => {
  // A bundle of its own, so that the answer to `initialize` need not wait for it.
  const { startOnDisk } = require('./session.cjs') as typeof import('./disk-session.ts')
  startOnDisk(connection, { params, abilities })
})
connection.listen()
