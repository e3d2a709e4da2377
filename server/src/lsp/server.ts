import { createConnection, type InitializeParams, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node'
import type { Language } from '../l10n/message.ts'
import type { Abilities } from './abilities.ts'
import { Greeting } from './greeting.ts'

/**
 * Serves over streams of its own: input and output, or the channel to the editor that forked it. Nothing else is opened.
 * `language`: of what is said to a client that asks for none.
 */
export function serve(over: 'stdio' | 'ipc', language?: Language): void {
  const greeting = new Greeting()
  const connection =
    over === 'ipc'
      ? createConnection(new IPCMessageReader(process), new IPCMessageWriter(process), greeting.options)
      : createConnection(process.stdin, process.stdout, greeting.options)

  greeting.listen(connection, (params: InitializeParams, abilities: Abilities) => {
    // A bundle of its own, so that the answer to `initialize` need not wait for it.
    const { startOnDisk } = require('./session.cjs') as typeof import('./disk-session.ts')
    startOnDisk(connection, { params, abilities }, language)
  })
  connection.listen()
}

// Started by itself; the command line starts it with `serve`.
if (require.main === module) {
  const ipc = process.argv.includes('--node-ipc')
  if (!ipc && !process.argv.includes('--stdio')) {
    process.stderr.write('Start the server with --stdio or --node-ipc.\n')
    process.exit(2)
  }
  serve(ipc ? 'ipc' : 'stdio')
}
