import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { cli, runCli } from './run-cli.ts'
import { folderOf, HEAD } from './temporary-folder.ts'

describe('cli/pipe', function () {
  this.slow(4000)

  const applications = Array.from(
    { length: 3000 },
    (_, i) => `  - { id: app-${i}, owner: Team, criticality: hoog }\n`,
  ).join('')
  const many = `${HEAD}applications:\n${applications}`

  for (const format of ['text', 'json']) {
    it(`ends quietly when the reader of its ${format} has read enough`, async () => {
      const folder = folderOf(
        Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`d${i}/landscape.yaml`, `${many.slice(0, 9000)}\n`])),
      )
      const command = `'${process.execPath}' '${cli}' check '${folder}' --format ${format}; echo "code $?" >&2`
      const { stdout, stderr } = await shell(`( ${command} ) | head -1`)
      assert.equal(stdout.trimEnd().split('\n').length, 1)
      assert.equal(stderr, 'code 0\n')
    })
  }

  it('gives all of a long output, and its exit code', async () => {
    const folder = folderOf({ 'landscape.yaml': many })
    const { code, stdout } = await runCli(['check', folder, '--format', 'json'])
    assert.equal(code, 1)
    assert.equal(JSON.parse(stdout).findings.length, 3000)
  })

  it('has exit code 2 and one plain line where nothing can be written', async function () {
    if (!existsSync('/dev/full')) this.skip()
    const { stderr } = await shell(`'${process.execPath}' '${cli}' rules > /dev/full; echo "code $?" >&2`)
    assert.match(stderr, /^havenwijzer: .*ENOSPC.*\ncode 2\n$/)
  })

  it('has exit code 2 and one plain line for a fault of its own', async () => {
    const folder = folderOf()
    cpSync(cli, join(folder, 'cli.mjs'))
    const { code, stderr } = await runCli(['explain', 'structure/schema'], { program: join(folder, 'cli.mjs') })
    assert.equal(code, 2)
    assert.match(stderr, /^havenwijzer: .*structure\/schema\.nl\.md.*\n$/)
  })
})

function shell(command: string): Promise<{ readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve) => {
    execFile('/bin/sh', ['-c', command], { maxBuffer: 2 ** 26 }, (_, stdout, stderr) => resolve({ stdout, stderr }))
  })
}
