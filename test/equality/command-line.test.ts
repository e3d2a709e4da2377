import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol'
import { generate } from '../generator/generate.ts'
import { seededRandom } from '../generator/random.ts'
import { startServer, type TestServer } from '../protocol/client.ts'
import { happens } from './edits.ts'
import { type Files, mixedFolder } from './mixed-folders.ts'

const SAMPLES = ['samples/voorbeeldstad', 'samples/schoon', 'samples/podiumd', 'samples/ontwerp', 'test/corpus/regio']

describe('the server and the command line', () => {
  let root: string
  let folders: readonly string[]
  let expected: readonly string[]
  let server: TestServer

  before(async () => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'havenwijzer-equality-')))
    folders = [
      ...SAMPLES.flatMap((sample, i) => [
        written(sample, textsIn(sample)),
        written(`${sample}-edited`, edited(textsIn(sample), i)),
      ]),
      written('F', filesOf(generate({ applications: 400, errors: 0.05 }).documents)),
      ...[1, 2, 3, 4, 5, 6].map((seed) => written(`made-up/${seed}`, mixedFolder(seed))),
    ]
    expected = await ofCommandLine(folders)
    server = await startServer({ folders, initializationOptions: { language: 'nl' } })
  })

  after(async () => {
    await server?.shutdown()
    rmSync(root, { recursive: true, force: true })
  })

  it('have enough to say for this to be a test', () => {
    for (const folder of folders.filter((each) => !SAMPLES.some((sample) => each.endsWith(sample)))) {
      assert.ok(
        expected.some((line) => line.startsWith(`${relative(root, folder)}/`)),
        `nothing is found in ${folder}`,
      )
    }
  })

  it('find the same in files that are not open', async () => {
    assert.deepEqual(await ofServer(), expected)
  })

  it('find the same when every second document is open, and when all are', async () => {
    for (const [i, path] of paths().entries()) if (i % 2 === 0) await open(path)
    assert.deepEqual(await ofServer(), expected)
    for (const [i, path] of paths().entries()) if (i % 2 === 1) await open(path)
    assert.deepEqual(await ofServer(), expected)
    const pulled = await Promise.all(
      paths().map(async (path) => {
        const report = await server.pull(uriOf(path))
        return report.kind === 'full' ? linesOf(path, report.items) : []
      }),
    )
    assert.deepEqual(pulled.flat().sort(), expected)
  })

  it('find the same when all documents are closed again', async () => {
    for (const path of paths()) await server.close(uriOf(path))
    assert.deepEqual(await ofServer(), expected)
  })

  function written(name: string, files: Files): string {
    const folder = join(root, name)
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return folder
  }

  function paths(): readonly string[] {
    return readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.yaml'))
      .sort()
  }

  function uriOf(path: string): string {
    return pathToFileURL(join(root, path)).href
  }

  async function open(path: string): Promise<void> {
    await server.open(uriOf(path), 'yaml', readFileSync(join(root, path), 'utf8'))
  }

  async function ofServer(): Promise<readonly string[]> {
    const { items } = await server.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] })
    const lines = items.flatMap((report) =>
      report.kind === 'full' ? linesOf(relative(root, fileURLToPath(report.uri)), report.items) : [],
    )
    return lines.sort()
  }

  async function ofCommandLine(paths: readonly string[]): Promise<readonly string[]> {
    const args = ['check', '--format', 'json', '--hints', '--language', 'nl', '--fail-on', 'none', ...paths]
    const output = await new Promise<string>((resolve, reject) => {
      execFile(process.execPath, [CLI, ...args], { maxBuffer: 1e8 }, (error, stdout) =>
        error ? reject(error) : resolve(stdout),
      )
    })
    const { findings } = JSON.parse(output) as { findings: readonly JsonFinding[] }
    const lines = findings.map(({ folder, file, id, level, range: { start, end }, message }) => {
      const place = `${start.line}:${start.column}-${end.line}:${end.column}`
      return `${relative(root, join(folder, file))} ${place} ${level} ${id}: ${message}`
    })
    return lines.sort()
  }
})

const CLI = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url))
const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url))
const LEVELS = ['error', 'warning', 'info', 'hint']

interface JsonFinding {
  readonly id: string
  readonly level: string
  readonly folder: string
  readonly file: string
  readonly range: Readonly<Record<'start' | 'end', { readonly line: number; readonly column: number }>>
  readonly message: string
}

/** The findings among diagnostics; what is only shown beside an entry is none. */
function linesOf(path: string, items: readonly Diagnostic[]): readonly string[] {
  return items.filter(({ data }) => data !== undefined).map((item) => lineOf(path, item))
}

function lineOf(path: string, { range: { start, end }, severity = 1, data, message }: Diagnostic): string {
  const place = `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`
  return `${path} ${place} ${LEVELS[severity - 1]} ${(data as { id: string }).id}: ${message}`
}

function textsIn(folder: string): Files {
  const root = join(REPOSITORY, folder)
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'))
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

function filesOf(documents: readonly { readonly path: string; readonly text: string }[]): Files {
  return Object.fromEntries(documents.map(({ path, text }) => [path, text]))
}

/** The files after some bad edits. */
function edited(files: Files, seed: number): Files {
  const random = seededRandom(seed + 100)
  const texts = new Map(Object.entries(files))
  for (let i = 0; i < 20; i++) happens({ texts, open: new Set() }, random)
  return Object.fromEntries(texts)
}
