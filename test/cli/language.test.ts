import assert from 'node:assert/strict'
import { runCli } from './run-cli.ts'
import { folderOf, HEAD, WITH_ERROR } from './temporary-folder.ts'

describe('cli/language', function () {
  this.slow(2000)

  const policy = (language: string) => ({ 'havenwijzer.yaml': `kind: policy\nversion: 1\nlanguage: ${language}\n` })
  const cases: readonly (readonly [
    string,
    Readonly<Record<string, string>>,
    readonly string[],
    Readonly<Record<string, string>>,
    'nl' | 'en',
  ])[] = [
    ['nothing', {}, [], {}, 'nl'],
    ['LANG=en_GB.UTF-8', {}, [], { LANG: 'en_GB.UTF-8' }, 'en'],
    ['LANG=nl_NL.UTF-8', {}, [], { LANG: 'nl_NL.UTF-8' }, 'nl'],
    ['LANG=fr_FR', {}, [], { LANG: 'fr_FR' }, 'nl'],
    ['LANG=C', {}, [], { LANG: 'C' }, 'nl'],
    ['LC_ALL over LANG', {}, [], { LANG: 'nl_NL', LC_ALL: 'en_US' }, 'en'],
    ['LC_MESSAGES over LANG', {}, [], { LANG: 'en_US', LC_MESSAGES: 'nl_NL' }, 'nl'],
    ['the policy over LANG', policy('en'), [], { LANG: 'nl_NL' }, 'en'],
    ['--language over LANG', {}, ['--language', 'nl'], { LANG: 'en_GB' }, 'nl'],
    ['--language over the policy', policy('nl'), ['--language=en'], {}, 'en'],
  ]
  for (const [what, files, args, env, expected] of cases) {
    it(`follows ${what}`, async () => {
      const { stdout } = await runCli(['check', folderOf({ 'landscape.yaml': WITH_ERROR, ...files }), ...args], { env })
      assert.match(
        stdout,
        expected === 'nl' ? /^fout {2}[\s\S]*^1 fout, 0 waarschuwingen/m : /^error {2}[\s\S]*^1 error, 0 warnings/m,
      )
    })
  }

  it('says in that language what cannot be read', async () => {
    const folder = folderOf({ ...policy('en'), 'landscape.yaml': `${HEAD}` })
    const { stderr } = await runCli(['check', '.', 'nergens'], { cwd: folder })
    assert.equal(stderr, 'nergens cannot be read: there is no such file.\n')
    const dutch = await runCli(['check', 'nergens'], { cwd: folder })
    assert.equal(dutch.stderr, 'nergens kan niet worden gelezen: dit bestand bestaat niet.\n')
  })
})
