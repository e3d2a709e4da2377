import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readOpens } from '../guard/opens.ts'
import { check, cli, root } from './run-cli.ts'
import { CLEAN, folderOf } from './temporary-folder.ts'

/** Files whose names are not ours are never opened, however many there are. */
describe('cli/foreign-files', function () {
  this.slow(4000)

  const ours = ['archi/toekomst.yaml', 'havenwijzer.yaml', 'landscape.yaml']
  const files = {
    'havenwijzer.yaml': 'kind: policy\nversion: 1\ndocuments: ["archi/**/*.yaml"]\n',
    'landscape.yaml': CLEAN,
    'archi/toekomst.yaml': CLEAN.replace('zaaksysteem', 'toekomst'),
    'node_modules/pakket/landscape.yaml': 'kind: [',
    ...Object.fromEntries(
      Array.from({ length: 2000 }, (_, i) => [
        `k8s/map-${i % 50}/${i % 3 === 0 ? 'values' : 'landscape-'}${i}.yaml`,
        'kind: [',
      ]),
    ),
  }

  it('are not opened by the code that we wrote', async () => {
    const folder = folderOf(files)
    const record = join(folderOf(), 'opens')
    const preload = [join(root, 'test/guard/count-opens.cjs')]
    const { code, stdout } = await check('.', [], { cwd: folder, preload, env: { COUNT_OPENS: record } })
    assert.deepEqual([code, /· 3 files, 2 applications/.test(stdout)], [0, true])
    const { opened, listed, ended } = readOpens(record)
    assert.ok(ended)
    assert.deepEqual(
      [...new Set(opened.filter((path) => path.startsWith(folder)))].sort(),
      ours.map((name) => join(folder, name)),
    )
    assert.ok(!listed.some((path) => path.includes('node_modules/')))
  })

  it('are not opened as the system sees it', async function () {
    const folder = folderOf(files)
    const record = join(folderOf(), 'calls')
    const args = ['-f', '-e', 'trace=open,openat,openat2', '-o', record, process.execPath, cli, 'check', folder]
    try {
      execFileSync('strace', args, { stdio: 'ignore', env: { PATH: process.env['PATH'] } })
    } catch {
      // Not installed, or not permitted in this container.
      this.skip()
    }
    const paths = [...readFileSync(record, 'utf8').matchAll(/open(?:at2?)?\((?:AT_FDCWD, )?"([^"]+)"([^\n]*)/g)]
    const opened = paths.filter(([, path, rest]) => path?.startsWith(`${folder}/`) && !rest?.includes('O_DIRECTORY'))
    assert.deepEqual(
      [...new Set(opened.map(([, path]) => path))].sort(),
      ours.map((name) => join(folder, name)),
    )
  })
})
