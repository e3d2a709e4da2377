import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { WorkspaceDiagnosticReportPartialResult, WorkspaceEdit } from 'vscode-languageserver-protocol'
import { startServer } from '../protocol/client.ts'
import type { Timing } from './statistics.ts'
import { summarise } from './statistics.ts'

const head = 'kind: landscape\nversion: 1\norganisation: gm3001\n'
const platforms = `${head}platforms:\n  - id: haven-nl\n    location: NL\n`
const applications = `${head}applications:\n  - id: zaaksysteem\n    runsOn: haven-nl\n`

/** Milliseconds that the new name takes of a platform that so many applications stand on, in the same and another file. */
export async function measureRename(uses: number, times: number): Promise<Timing> {
  const folder = mkdtempSync(join(tmpdir(), 'havenwijzer-bench-'))
  const of = (count: number, name: string) =>
    Array.from({ length: count }, (_, i) => `  - id: ${name}-${i}\n    runsOn: haven-nl\n`).join('')
  const opened = `${platforms}applications:\n${of(Math.floor(uses / 2), 'app')}`
  writeFileSync(join(folder, 'landscape.yaml'), opened)
  writeFileSync(join(folder, 'more.landscape.yaml'), `${head}applications:\n${of(uses - Math.floor(uses / 2), 'more')}`)
  const server = await startServer({ folders: [folder] })
  const uri = pathToFileURL(join(folder, 'landscape.yaml')).href
  await server.open(uri, 'havenwijzer', opened)
  await server.pull(uri)
  const milliseconds: number[] = []
  for (let i = 0; i < 2 * times; i++) {
    const before = performance.now()
    const edit = await server.request<WorkspaceEdit>('textDocument/rename', {
      textDocument: { uri },
      position: { line: 4, character: 9 },
      newName: 'elders',
    })
    milliseconds.push(performance.now() - before)
    const edits = edit.documentChanges?.flatMap((change) => ('edits' in change ? change.edits : [])) ?? []
    if (edits.length !== uses + 1) throw new Error(`${edits.length} places were renamed, not ${uses + 1}`)
  }
  await server.shutdown()
  rmSync(folder, { recursive: true, force: true })
  return summarise(milliseconds.slice(times))
}

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
