/** Stands between an editor and the server that it starts, as `havenwijzer` on its PATH, and writes down all they say. */
import { spawn } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Message, StreamMessageReader } from 'vscode-languageserver-protocol/node'

/** What was said, one a line; the last line says how the server ended. */
export type Recorded =
  | { readonly by: 'editor' | 'server'; readonly message: Message }
  | { readonly started: number; readonly args: readonly string[] }
  | { readonly ended: number | null }

const CLI = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url))

if (import.meta.main) {
  const file = process.env['HAVENWIJZER_RECORD'] ?? '/dev/null'
  const write = (line: Recorded) => appendFileSync(file, `${JSON.stringify(line)}\n`)
  const args = process.argv.slice(2)
  const server = spawn(process.execPath, [CLI, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  write({ started: server.pid ?? 0, args })
  for (const [by, from, to] of [
    ['editor', process.stdin, server.stdin],
    ['server', server.stdout, process.stdout],
  ] as const) {
    new StreamMessageReader(from).listen((message) => write({ by, message }))
    from.pipe(to)
    to.on('error', () => {})
  }
  server.on('exit', (code) => {
    write({ ended: code })
    process.exit(code ?? 1)
  })
}
