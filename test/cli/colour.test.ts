import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { main } from '../../server/src/cli/main.ts'
import { cli, runCli } from './run-cli.ts'
import { folderOf, WITH_ERROR } from './temporary-folder.ts'

describe('cli/colour', function () {
  this.slow(2000)

  const cases: readonly (readonly [string, boolean, Readonly<Record<string, string>>, boolean])[] = [
    ['in a terminal', true, {}, true],
    ['in a file or pipe', false, {}, false],
    ['in a pipe with FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
    ['in a terminal with FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
    ['in a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['in a terminal with an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['in a pipe with both', false, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['in a terminal that knows none', true, { TERM: 'dumb' }, false],
  ]
  for (const [what, isTerminal, environment, expected] of cases) {
    it(`is ${expected ? '' : 'not '}there ${what}`, async () => {
      const written: string[] = []
      const folder = folderOf({ 'landscape.yaml': WITH_ERROR })
      const code = await main(['check', folder], {
        write: (text) => void written.push(text),
        error: (text) => void written.push(text),
        environment,
        serve: () => undefined,
        isTerminal,
        columns: 80,
        workingDirectory: folder,
        pages: '',
        version: '',
        today: '2026-11-24',
      })
      assert.equal(code, 1)
      assert.equal(written.join('').includes('\u001b[31m'), expected)
      assert.match(written.join(''), /fout/)
    })
  }

  it('follows the environment in a process of its own', async () => {
    const folder = folderOf({ 'landscape.yaml': WITH_ERROR })
    const coloured = async (env: Readonly<Record<string, string>>) =>
      (await runCli(['check', folder], { env })).stdout.includes('\u001b')
    assert.deepEqual([await coloured({}), await coloured({ FORCE_COLOR: '1' })], [false, true])
  })

  it('is there in a real terminal, as wide as that is', async function () {
    if (!existsSync('/usr/bin/script')) this.skip()
    const folder = folderOf({ 'landscape.yaml': WITH_ERROR })
    const stdout = await new Promise<string>((resolve) => {
      const command = `stty cols 50; exec '${process.execPath}' '${cli}' check '${folder}'`
      const env = { PATH: process.env['PATH'], SHELL: '/bin/sh' }
      const child = execFile('/usr/bin/script', ['-qec', command, '/dev/null'], { env }, (_, output) => resolve(output))
      child.stdin?.end()
    })
    assert.ok(stdout.includes('\u001b[31m'))
    const lines = stripVTControlCharacters(stdout)
      .split('\r\n')
      .filter((line) => !line.includes(folder))
    assert.ok(lines.some((line) => line.length > 40))
    assert.deepEqual(
      lines.filter((line) => line.length > 50),
      [],
    )
  })
})
