import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Opens } from './opens.ts'
import { readOpens } from './opens.ts'
import { runGuarded } from './run-guarded.ts'

describe('count-opens', function () {
  this.slow(2000)
  let folder: string
  let file: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'count-opens-'))
    file = join(folder, 'landscape.yaml')
    writeFileSync(file, 'kind: landscape\n')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const opening: Readonly<Record<string, string>> = {
    openSync: 'fs.closeSync(fs.openSync(file))',
    'readFileSync as text': "fs.readFileSync(file, 'utf8')",
    'readFileSync as bytes': 'fs.readFileSync(file)',
    'readFileSync of a URL': "fs.readFileSync(require('url').pathToFileURL(file))",
    'readFileSync of bytes': 'fs.readFileSync(Buffer.from(file))',
    'readFileSync of a relative path':
      "process.chdir(require('path').dirname(file)); fs.readFileSync('landscape.yaml')",
    writeFileSync: "fs.writeFileSync(file, '')",
    'open with a callback': 'fs.open(file, (_, fd) => fs.close(fd))',
    'readFile with a callback': 'fs.readFile(file, () => {})',
    'readFile promisified': "require('util').promisify(fs.readFile)(file)",
    'promises.open': 'fs.promises.open(file).then(async (handle) => { await handle.readFile(); await handle.close() })',
    'promises.readFile': "require('fs/promises').readFile(file)",
    'promises.appendFile': "fs.promises.appendFile(file, '')",
    createReadStream: 'fs.createReadStream(file).resume()',
    createWriteStream: 'fs.createWriteStream(file).end()',
    openAsBlob: 'fs.openAsBlob(file).then((blob) => blob.text())',
    require: 'try { require(file) } catch {}',
  }
  for (const [name, code] of Object.entries(opening)) {
    it(`counts ${name}, once`, async () => {
      const { opened, listed, ended } = await opensOf(
        `const fs = require('fs'); const file = process.env.FILE; ${code}`,
      )
      assert.deepEqual(opened, [file])
      assert.deepEqual(listed, [])
      assert.ok(ended)
    })
  }

  const listing: Readonly<Record<string, string>> = {
    readdirSync: 'fs.readdirSync(folder)',
    'readdir with a callback': 'fs.readdir(folder, () => {})',
    'promises.readdir': 'fs.promises.readdir(folder)',
    opendirSync: 'fs.opendirSync(folder).closeSync()',
    'promises.opendir': 'fs.promises.opendir(folder).then((dir) => dir.close())',
    globSync: "fs.globSync('*.yaml', { cwd: folder })",
  }
  for (const [name, code] of Object.entries(listing)) {
    it(`counts ${name} as listing`, async () => {
      const { opened, listed } = await opensOf(`const fs = require('fs'); const folder = process.env.FOLDER; ${code}`)
      assert.deepEqual(opened, [])
      assert.deepEqual(listed, [folder])
    })
  }

  it('counts both files of a copy', async () => {
    const { opened } = await opensOf("require('fs').copyFileSync(process.env.FILE, process.env.FILE + '.bak')")
    assert.deepEqual(opened, [file, `${file}.bak`])
  })

  it('counts names imported by an ES module, also from a file that is not there', async () => {
    const { opened } = await opensOf(
      "import { readFile } from 'node:fs/promises'\nawait readFile(process.env.FILE + 'x').catch(() => {})",
      true,
    )
    assert.deepEqual(opened, [`${file}x`])
  })

  it('does not count looking whether a file is there', async () => {
    const { opened, listed } = await opensOf(
      "const fs = require('fs'); fs.existsSync(process.env.FILE); fs.statSync(process.env.FILE)",
    )
    assert.deepEqual([opened, listed], [[], []])
  })

  it('has written what happened before a process was killed', async () => {
    const { opened, ended } = await opensOf(
      "require('fs').readFileSync(process.env.FILE); process.kill(process.pid, 'SIGKILL')",
    )
    assert.deepEqual(opened, [file])
    assert.equal(ended, false)
  })

  async function opensOf(code: string, module = false): Promise<Opens> {
    const record = join(folder, 'opens')
    const env = { COUNT_OPENS: record, FILE: file, FOLDER: folder }
    const { stderr } = await runGuarded('count-opens.cjs', `${code}\n;process.disconnect()`, { module, env })
    assert.equal(stderr, '')
    return readOpens(record)
  }
})
