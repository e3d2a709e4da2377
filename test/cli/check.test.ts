import assert from 'node:assert/strict'
import { check, runCli } from './run-cli.ts'
import { CLEAN, folderOf, HEAD, WITH_ERROR } from './temporary-folder.ts'

describe('cli/check', function () {
  this.slow(2000)

  const warning = `${HEAD}suppliers:\n  - { id: fjord, name: Fjord, country: NO }\ncontracts:\n  - { id: a, supplier: fjord }\n`
  const hint = `${HEAD}platforms:\n  - { id: leeg, location: NL }\n`
  const info = 'kind: policy\nversion: 1\nlevels:\n  structure/unused-definition: info\n'

  describe('exit code', () => {
    const cases: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[], number])[] = [
      ['a folder without findings', { 'landscape.yaml': CLEAN }, [], 0],
      ['an empty folder', {}, [], 0],
      ['an error', { 'landscape.yaml': WITH_ERROR }, [], 1],
      ['an error, failing on nothing', { 'landscape.yaml': WITH_ERROR }, ['--fail-on', 'none'], 0],
      ['an error, failing on info', { 'landscape.yaml': WITH_ERROR }, ['--fail-on=info'], 1],
      ['a warning', { 'landscape.yaml': warning }, ['--hints'], 0],
      ['a warning, failing on warnings', { 'landscape.yaml': warning }, ['--fail-on', 'warning'], 1],
      ['a warning, failing on info', { 'landscape.yaml': warning }, ['--fail-on', 'info'], 1],
      ['a warning, failing on nothing', { 'landscape.yaml': warning }, ['--fail-on', 'none'], 0],
      ['an info', { 'landscape.yaml': hint, 'havenwijzer.yaml': info }, ['--fail-on', 'warning'], 0],
      ['an info, failing on info', { 'landscape.yaml': hint, 'havenwijzer.yaml': info }, ['--fail-on', 'info'], 1],
      ['a hint, failing on info', { 'landscape.yaml': hint }, ['--fail-on', 'info'], 0],
      ['an error, as JSON', { 'landscape.yaml': WITH_ERROR }, ['--format', 'json'], 1],
    ]
    for (const [what, files, args, expected] of cases) {
      it(`is ${expected} for ${what}`, async () => {
        const { code, stderr } = await check(folderOf(files), args)
        assert.deepEqual({ code, stderr }, { code: expected, stderr: '' })
      })
    }

    it('is 2 for a path that is not there, also when the others are fine', async () => {
      const { code, stdout, stderr } = await check(folderOf({ 'landscape.yaml': CLEAN }), ['nergens.yaml'])
      assert.equal(code, 2)
      assert.equal(stderr, 'nergens.yaml cannot be read: there is no such file.\n')
      assert.match(stdout, /1 file, 1 application/)
      assert.doesNotMatch(stdout, /Nothing found/)
    })
  })

  it('says what it read, and that nothing was found', async () => {
    const folder = folderOf({ 'landscape.yaml': CLEAN, 'havenwijzer.yaml': 'kind: policy\nversion: 1\n' })
    const { stdout } = await check('.', [], { cwd: folder })
    assert.equal(stdout, `${folder.slice(folder.lastIndexOf('/') + 1)} · 2 files, 1 application\n\nNothing found.\n`)
  })

  it('counts hints, and lists them with --hints', async () => {
    const folder = folderOf({ 'landscape.yaml': hint })
    assert.match((await check(folder)).stdout, /\n\nNothing found\.\n1 hint not shown; --hints shows it\.\n$/)
    const { stdout } = await check('.', ['--hints'], { cwd: folder })
    assert.match(stdout, /^hint {2}landscape\.yaml:5:11 {2}structure\/unused-definition$/m)
    assert.doesNotMatch(stdout, /not shown|Nothing found/)
  })

  it('reviews as on the day of --as-of', async () => {
    const folder = folderOf({ 'landscape.yaml': `${HEAD}reviewedOn: 2026-10-01\n` })
    const asOf = (day: string) => runCli(['check', folder, '--as-of', day, '--language', 'en'])
    assert.equal((await asOf('2026-10-01')).code, 0)
    const { code, stdout } = await asOf('2026-09-30')
    assert.equal(code, 1)
    assert.match(stdout, /after today \(2026-09-30\)/)
  })

  it('reviews as on today without --as-of', async () => {
    const [before, after] = [daysFromNow(-2), daysFromNow(2)]
    const folder = folderOf({ 'landscape.yaml': `${HEAD}reviewedOn: ${before}\n` })
    assert.equal((await runCli(['check', folder])).code, 0)
    const late = folderOf({ 'landscape.yaml': `${HEAD}reviewedOn: ${after}\n` })
    assert.equal((await runCli(['check', late])).code, 1)
  })

  it('reviews this folder when none is named', async () => {
    const { code, stdout } = await runCli(['check', '--language', 'en'], {
      cwd: folderOf({ 'landscape.yaml': WITH_ERROR }),
    })
    assert.equal(code, 1)
    assert.match(stdout, /^error {2}landscape\.yaml:5:52 {2}/m)
  })

  it('reviews several folders, each on its own, and counts them together', async () => {
    const platform = `${HEAD}platforms:\n  - { id: nergens, location: NL }\n`
    const folder = folderOf({
      'a/landscape.yaml': WITH_ERROR,
      'b/landscape.yaml': WITH_ERROR,
      'c/landscape.yaml': platform,
    })
    const apart = await check('a', ['b', 'c'], { cwd: folder })
    assert.deepEqual(placesIn(apart.stdout), ['a/landscape.yaml:5:52', 'b/landscape.yaml:5:52'])
    assert.match(apart.stdout, /^2 errors, 0 warnings, 0 for information$/m)
    // Together, the platform of the third is there for the other two; one application is described twice.
    const together = await check('.', [], { cwd: folder })
    assert.deepEqual(placesIn(together.stdout), ['b/landscape.yaml:5:11'])
    assert.match(together.stdout, /structure\/duplicate-id/)
  })

  it('reviews a folder once, however often it is named', async () => {
    const folder = folderOf({ 'landscape.yaml': WITH_ERROR })
    assert.match((await check('.', [folder, './'], { cwd: folder })).stdout, /^1 error,/m)
  })

  it('gives the same with the tolerant reader', async () => {
    const [auto, tolerant] = [await check('example'), await check('example', ['--reader', 'tolerant'])]
    assert.equal(auto.stdout, tolerant.stdout)
    assert.ok(auto.stdout.length > 2000)
  })
})

function placesIn(stdout: string): readonly string[] {
  return [...stdout.matchAll(/^(?:error|warning|info|hint) {2}(\S+)/gm)].map(([, place]) => place ?? '')
}

function daysFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
