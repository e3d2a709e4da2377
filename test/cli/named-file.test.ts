import assert from 'node:assert/strict'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { check } from './run-cli.ts'
import { folderOf, HEAD } from './temporary-folder.ts'

describe('cli/named-file', function () {
  this.slow(2000)

  const platform = `${HEAD}platforms:\n  - { id: haven, location: NL }\n  - { id: haven2, runsOn: nergens }\n`
  const onHaven = (id: string, host = 'haven') =>
    `${HEAD}applications:\n  - { id: ${id}, product: open-zaak, runsOn: ${host}, owner: Team, criticality: low }\n`

  it('is judged with what its repository defines, and alone is spoken of', async () => {
    const folder = folderOf({
      '.git/': '',
      'landscape.yaml': platform,
      'zorg/a.landscape.yaml': onHaven('a'),
      'zorg/b.landscape.yaml': onHaven('b', 'niets'),
    })
    const fine = await check('zorg/a.landscape.yaml', [], { cwd: folder })
    assert.deepEqual([fine.code, fine.stderr], [0, ''])
    assert.match(fine.stdout, / · 1 file, 1 application\n\nNothing found/)
    const wrong = await check('zorg/b.landscape.yaml', [], { cwd: folder })
    assert.equal(wrong.code, 1)
    assert.match(wrong.stdout, /^error {2}zorg\/b\.landscape\.yaml:5:42 {2}structure\/unknown-reference$/m)
    assert.match(wrong.stdout, /^1 error, /m)
  })

  it('is judged within its own folder where there is no repository', async () => {
    const folder = folderOf({ 'landscape.yaml': platform, 'zorg/a.landscape.yaml': onHaven('a') })
    assert.equal((await check('zorg/a.landscape.yaml', [], { cwd: folder })).code, 1)
  })

  it('is known by its name from wherever it is asked for', async () => {
    const folder = folderOf({ '.git/': '', 'zorg/a.landscape.yaml': onHaven('a', 'niets') })
    assert.match(
      (await check('a.landscape.yaml', [], { cwd: join(folder, 'zorg') })).stdout,
      /^error {2}a\.landscape\.yaml:5:42 /m,
    )
    const { stdout } = await check(join(folder, 'zorg/a.landscape.yaml'))
    assert.ok(stdout.includes(`error  ${folder}/zorg/a.landscape.yaml:5:42`))
  })

  it('is read whatever it is called', async () => {
    const folder = folderOf({
      '.git': 'gitdir: elsewhere',
      'landscape.yaml': platform,
      'docs/architectuur.txt': onHaven('a', 'niets'),
      'docs/goed.yaml': onHaven('b'),
    })
    assert.equal((await check('docs/goed.yaml', [], { cwd: folder })).code, 0)
    const { code, stdout } = await check('docs/architectuur.txt', [], { cwd: folder })
    assert.equal(code, 1)
    assert.match(stdout, /^error {2}docs\/architectuur\.txt:5:42 /m)
  })

  it('is reviewed in one go with others of its repository', async () => {
    const folder = folderOf({
      '.git/': '',
      'landscape.yaml': platform,
      'a.landscape.yaml': onHaven('a'),
      'b.yaml': onHaven('b', 'a2'),
    })
    const { stdout } = await check('a.landscape.yaml', ['b.yaml', './a.landscape.yaml'], { cwd: folder })
    assert.match(
      stdout,
      /^\S+ · 2 files, 2 applications\n\nerror {2}b\.yaml:5:42 [\s\S]*\n1 error, 0 warnings, 0 for information\n$/,
    )
  })

  it('is found through a link', async () => {
    const folder = folderOf({
      'echt/.git/': '',
      'echt/landscape.yaml': platform,
      'echt/zorg/a.landscape.yaml': onHaven('a'),
      'los/': '',
    })
    symlinkSync('echt/zorg', join(folder, 'link'))
    symlinkSync('../echt/zorg/a.landscape.yaml', join(folder, 'los/b.yaml'))
    assert.equal((await check('link/a.landscape.yaml', [], { cwd: folder })).code, 0)
    // A link to a file is a file where it stands: there is no repository around it.
    assert.equal((await check('los/b.yaml', [], { cwd: folder })).code, 1)
  })
})
