import { homedir } from 'node:os'
import { join } from 'node:path'
import packageJson from '../../../package.json' with { type: 'json' }
import { cacheFolder } from '../apart/cached.ts'
import { answersBundles } from '../apart/thread.ts'
import type { Language } from '../l10n/message.ts'
import { today } from '../workspace/today.ts'
import { main } from './main.ts'

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // `havenwijzer check | head`: whoever reads has read enough.
    if (error.code === 'EPIPE') process.exit(0)
    fail(error)
    process.exit()
  })
}
process.on('uncaughtException', fail)

if (!answersBundles())
  process.exitCode = await main(process.argv.slice(2), {
    write: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    ...(process.stderr.isTTY ? { progress } : {}),
    serve,
    environment: process.env,
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns,
    workingDirectory: process.cwd(),
    pages: join(import.meta.dirname, 'rules'),
    version: packageJson.version,
    thread: new URL(import.meta.url),
    cache: cacheFolder(process.env, process.platform, homedir()),
    today: today(),
  })

/** One line that replaces itself. */
function progress(text: string | undefined): void {
  process.stderr.write(`\r\u001b[2K${text ?? ''}`)
}

/** The server is a bundle of its own: it loads what takes long after it has greeted the editor. */
function serve(language: Language): void {
  process.off('uncaughtException', fail)
  const server = require('./server.cjs') as typeof import('../lsp/server.ts')
  server.serve('stdio', language)
}

/** A fault of our own, or of the disk that is written to: never exit code 1, which stands for findings. */
function fail(error: Error): void {
  process.exitCode = 2
  process.stderr.write(`havenwijzer: ${error.message}\n`)
}
