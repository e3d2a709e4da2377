import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { country, firstApplicationOf } from '../apart/country.ts'
import { check, type RunOptions, runCli } from './run-cli.ts'
import { folderOf } from './temporary-folder.ts'

describe('cli/check of a folder of many organisations', function () {
  this.slow(10_000)

  const files = country(10)
  files.set(
    'gm3001/meer.landscape.yaml',
    `kind: landscape\nversion: 1\norganisation: gm3001\napplications:\n  - { id: gedeeld, name: Gedeeld, from: gm3002/${firstApplicationOf(files, 'gm3002')} }\n`,
  )
  const options = (folder: string): RunOptions => ({ cwd: folder, env: { HAVENWIJZER_CACHE: join(folder, 'kept') } })
  const folder = () =>
    folderOf({ 'land/.git/': '', ...Object.fromEntries([...files].map(([path, text]) => [`land/${path}`, text])) })
  const args = ['--format', 'json', '--hints', '--show-accepted', '--fail-on', 'none']

  it('finds what is found where it is reviewed as a whole', async () => {
    const root = folder()
    const apart = await check('land', args, options(root))
    // Files that are named are judged within the whole of their folder.
    const [first = '', ...others] = [...files.keys()].sort().map((path) => `land/${path}`)
    const whole = await check(first, [...others, ...args], options(root))
    assert.deepEqual([apart.code, whole.code], [0, 0], apart.stderr + whole.stderr)
    assert.ok(findingsIn(apart.stdout).length > 50)
    assert.deepEqual(findingsIn(apart.stdout), findingsIn(whole.stdout))
  })

  it('tells how much each rule looked at, and how much there is', async () => {
    const root = folder()
    const { stdout } = await check('land', ['--coverage', '--fail-on', 'none'], options(root))
    assert.match(stdout, /22 files, 6\d applications/)
    assert.match(stdout, /jurisdiction\/foreign-parent +\d\d/)
  })

  it('says which file cannot be read, and tells of the others', async () => {
    const root = folderOf({
      ...Object.fromEntries([...files].map(([path, text]) => [`land/${path}`, text])),
      'land/gm3004/kapot.landscape.yaml': Uint8Array.from([0xff, 0xfe, 0xfa]),
    })
    const { code, stdout } = await check('land', args, options(root))
    assert.equal(code, 2)
    const { unreadable } = JSON.parse(stdout) as { readonly unreadable: readonly object[] }
    assert.deepEqual(unreadable.length, 1)
    assert.match(JSON.stringify(unreadable), /gm3004\/kapot\.landscape\.yaml.*not-utf8/)
    assert.ok(findingsIn(stdout).length > 50)
  })

  it('keeps what it found, and forgets it when it is told to', async () => {
    const root = folder()
    const kept = join(root, 'kept')
    const anew = await check('land', ['--no-cache', ...args], options(root))
    assert.ok(!existsSync(kept))
    const first = await check('land', args, options(root))
    // The two that have to do with one another also together.
    assert.equal(readdirSync(kept).length, 11)
    const second = await check('land', args, options(root))
    assert.equal(first.stdout, anew.stdout)
    assert.equal(second.stdout, anew.stdout)
    const cleared = await runCli(['clear-cache', '--language', 'en'], options(root))
    assert.equal(cleared.stdout, `Forgot 11 earlier reviews in ${kept}.\n`)
    assert.ok(!existsSync(kept))
    const again = await runCli(['clear-cache'], options(root))
    assert.equal(again.stdout, 'Er was niets te vergeten.\n')
  })
})

function findingsIn(json: string): readonly unknown[] {
  return (JSON.parse(json) as { readonly findings: readonly unknown[] }).findings
}
