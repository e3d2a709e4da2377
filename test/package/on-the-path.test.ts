import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import packageJson from '../../package.json' with { type: 'json' }

const root = join(import.meta.dirname, '../..')

describe('the command on the PATH', function () {
  this.slow(5000)

  it('is put there as the pages for editors say, and works', () => {
    const prefix = mkdtempSync(join(tmpdir(), 'havenwijzer-prefix-'))
    try {
      const page = readFileSync(join(root, 'docs/editors/neovim.md'), 'utf8')
      const [, ...said] = /^npm (install --global) (\.)$/m.exec(page) ?? assert.fail()
      const args = said.flatMap((each) => each.split(' '))
      execFileSync('npm', [...args, '--prefix', prefix, '--offline', '--no-audit', '--no-fund'], { cwd: root })
      const printed = execFileSync(join(prefix, 'bin/havenwijzer'), ['--version'], { encoding: 'utf8' })
      assert.equal(printed, `${packageJson.version}\n`)
    } finally {
      rmSync(prefix, { recursive: true })
    }
  })
})
