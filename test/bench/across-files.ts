import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { WorkspaceDiagnosticReportPartialResult } from 'vscode-languageserver-protocol'
import { startServer } from '../protocol/client.ts'
import type { Timing } from './statistics.ts'
import { summarise } from './statistics.ts'

const head = 'kind: landscape\nversion: 1\norganisation: gm3001\n'
const platforms = `${head}platforms:\n  - id: haven-nl\n    location: NL\n`
const applications = `${head}applications:\n  - id: zaaksysteem\n    runsOn: haven-nl\n`

/** Milliseconds from renaming a platform in an open file to the news about a closed file that refers to it, there and back. */
export async function measureAcrossFiles(times: number): Promise<Timing> {
  const folder = mkdtempSync(join(tmpdir(), 'havenwijzer-bench-'))
  const edited = join(folder, 'platforms.landscape.yaml')
  const closed = pathToFileURL(join(folder, 'applications.landscape.yaml')).href
  writeFileSync(edited, platforms)
  writeFileSync(join(folder, 'applications.landscape.yaml'), applications)
  const server = await startServer({ folders: [folder] })
  let heard: (() => void) | undefined
  const news = () =>
    new Promise<void>((resolve) => {
      heard = resolve
    })
  // What is found before anything changes is told once, too.
  const atFirst = news()
  const onPartial = ({ items }: WorkspaceDiagnosticReportPartialResult) => {
    if (items.some((item) => item.uri === closed)) heard?.()
  }
  const pull = server.workspaceDiagnostics({ onPartial })
  const uri = pathToFileURL(edited).href
  await server.open(uri, 'havenwijzer', platforms)
  await server.pull(uri)
  await atFirst
  const milliseconds: number[] = []
  for (let i = 0; i < 2 * times; i++) {
    const told = news()
    const before = performance.now()
    await server.change(uri, i % 2 === 0 ? platforms.replace('haven-nl', 'elders') : platforms)
    await told
    milliseconds.push(performance.now() - before)
  }
  pull.cancel()
  await pull.result.catch(() => undefined)
  await server.shutdown()
  rmSync(folder, { recursive: true, force: true })
  return summarise(milliseconds.slice(times))
}
