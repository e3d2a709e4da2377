import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { check } from '../cli/run-cli.ts'
import { applications, type Editor, editors, needs } from './editor.ts'

const bridge = [process.execPath, join(import.meta.dirname, '../protocol/worker-over-stdio.ts')]
const samples = join(import.meta.dirname, '../../samples')

describe('the server in a worker of a browser', function () {
  this.slow(20_000)
  const start = editors()

  for (const sample of ['voorbeeldstad', 'schoon']) {
    it(`finds in the sample ${sample} what the command line finds`, async () => {
      const files = yamlIn(join(samples, sample))
      const editor = await startOn(files)
      const found: string[] = []
      for (const path of Object.keys(files)) {
        for (const { code, range, message } of await editor.diagnostics(`memfs:/stad/${path}`))
          if (code !== undefined) found.push(`${path}:${range.start.line + 1} ${code} ${message}`)
      }
      const { stdout } = await check('.', ['--format', 'json', '--language', 'en', '--fail-on', 'none'], {
        cwd: join(samples, sample),
      })
      const expected = JSON.parse(stdout).findings.map(
        ({ file, range, rule, message }: Found) => `${file}:${range.start.line} ${rule} ${message}`,
      )
      assert.ok(sample === 'schoon' || expected.length > 20)
      assert.deepEqual(found.sort(), expected.sort())
    })
  }

  it('follows what is typed, in the same file and in another', async () => {
    const editor = await startOn({ 'landscape.yaml': needs('zaaksysteem') })
    const held = editor.hold()
    assert.deepEqual(await held.next(), { 'memfs:/stad/landscape.yaml': ['zaaksysteem unknown-reference'] })
    await editor.open('memfs:/stad/apps.landscape.yaml', applications('zaaksysteem'))
    assert.deepEqual(await held.next(), { 'memfs:/stad/landscape.yaml': [] })
    await editor.open('memfs:/stad/landscape.yaml', needs('nergens'))
    assert.deepEqual(await editor.found('memfs:/stad/landscape.yaml'), ['nergens unknown-reference'])
  })

  interface Found {
    readonly file: string
    readonly range: { readonly start: { readonly line: number } }
    readonly rule: string
    readonly message: string
  }

  /** An editor in a browser, whose file system is these files. */
  async function startOn(files: Readonly<Record<string, string>>): Promise<Editor> {
    const elsewhere = Object.fromEntries(Object.entries(files).map(([path, text]) => [`memfs:/stad/${path}`, text]))
    const editor = await start(
      {},
      {
        command: bridge,
        folders: ['memfs:/stad'],
        endWithin: 20_000,
        initializationOptions: { language: 'en' },
        configuration: { havenwijzer: { language: 'en' } },
      },
    )
    editor.elsewhere = elsewhere
    editor.server.onRequest('havenwijzer/listFiles', () => ({ uris: Object.keys(elsewhere) }))
    editor.server.onRequest<{ uri: string }>('havenwijzer/readFile', ({ uri }) => ({ text: elsewhere[uri] }))
    return editor
  }

  function yamlIn(folder: string): Readonly<Record<string, string>> {
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
      .map((entry) => join(entry.parentPath, entry.name))
    return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]))
  }
})
