import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allRules } from '../../server/src/rules/index.ts'
import { root, runCli } from './run-cli.ts'

describe('cli/usage', function () {
  this.slow(2000)

  const wrong: readonly (readonly [readonly string[], string, string])[] = [
    [['check', '--nope'], 'Onbekende of onvolledige optie --nope.', 'Unknown or incomplete option --nope.'],
    [['check', '-x'], 'Onbekende of onvolledige optie -x.', 'Unknown or incomplete option -x.'],
    [['check', '--format'], 'Onbekende of onvolledige optie --format.', 'Unknown or incomplete option --format.'],
    [
      ['check', '--as-of', '--hints'],
      'Onbekende of onvolledige optie --as-of.',
      'Unknown or incomplete option --as-of.',
    ],
    [['check', '--hints=yes'], 'Onbekende of onvolledige optie --hints.', 'Unknown or incomplete option --hints.'],
    [
      ['check', '--format', 'xml'],
      '--format kan niet “xml” zijn. Mogelijk: text, json, sarif, junit, gitlab, github.',
      '--format cannot be “xml”. Possible: text, json, sarif, junit, gitlab, github.',
    ],
    [
      ['rules', '--format', 'sarif'],
      '--format kan niet “sarif” zijn. Mogelijk: text, json.',
      '--format cannot be “sarif”. Possible: text, json.',
    ],
    [
      ['check', '--format', 'json', '--format', 'sarif=a', '--format', 'text'],
      'Er kan maar één formaat naar het scherm; geef de andere een bestand: --format sarif=havenwijzer.sarif.',
      'Only one format can go to the screen; give the others a file: --format sarif=havenwijzer.sarif.',
    ],
    [
      ['check', '--format', 'json='],
      'Noem een bestand na --format json=, of laat de “=” weg.',
      'Name a file after --format json=, or leave out the “=”.',
    ],
    [
      ['check', '--format', 'json=uit', '--format', 'sarif=./uit'],
      './uit is twee keer genoemd; geef elk een eigen bestand.',
      './uit is named twice; give each its own file.',
    ],
    [
      ['check', '--format', 'json=uit', '--baseline', 'uit'],
      'uit is twee keer genoemd; geef elk een eigen bestand.',
      'uit is named twice; give each its own file.',
    ],
    [
      ['check', '--write-baseline'],
      'Bij --write-baseline hoort --baseline BESTAND.',
      '--write-baseline needs --baseline FILE.',
    ],
    [
      ['check', '--prune-baseline', '--write-baseline', '--baseline', 'b.json'],
      'Kies een van --write-baseline en --prune-baseline: in een nieuwe nulmeting valt niets weg te halen.',
      'Choose one of --write-baseline and --prune-baseline: a new baseline has nothing to prune.',
    ],
    [
      ['check', '--baseline='],
      'Onbekende of onvolledige optie --baseline.',
      'Unknown or incomplete option --baseline.',
    ],
    [
      ['check', '--fail-on', 'fatal'],
      '--fail-on kan niet “fatal” zijn. Mogelijk: error, warning, info, none.',
      '--fail-on cannot be “fatal”. Possible: error, warning, info, none.',
    ],
    [
      ['check', '--reader=fast'],
      '--reader kan niet “fast” zijn. Mogelijk: auto, tolerant.',
      '--reader cannot be “fast”. Possible: auto, tolerant.',
    ],
    [
      ['check', '--as-of', '2026-02-30'],
      '--as-of kan niet “2026-02-30” zijn. Mogelijk: 2026-11-24.',
      '--as-of cannot be “2026-02-30”. Possible: 2026-11-24.',
    ],
    [
      ['check', '--as-of', 'gisteren'],
      '--as-of kan niet “gisteren” zijn. Mogelijk: 2026-11-24.',
      '--as-of cannot be “gisteren”. Possible: 2026-11-24.',
    ],
    [
      ['lsp', 'landscape.yaml'],
      'lsp kent geen “landscape.yaml”: de editor zegt wat er open is, via invoer en uitvoer.',
      'lsp takes no “landscape.yaml”: the editor says what is open, over input and output.',
    ],
    [['lsp', '--socket=12345'], 'Onbekende of onvolledige optie --socket.', 'Unknown or incomplete option --socket.'],
    [
      ['chekc'],
      'De opdracht “chekc” bestaat niet. Bedoelt u “check”?',
      'There is no command “chekc”. Did you mean “check”?',
    ],
    [['controleer'], 'De opdracht “controleer” bestaat niet.', 'There is no command “controleer”.'],
    [
      ['check', '--lang', 'nl'],
      'Onbekende of onvolledige optie --lang. Bedoelt u --language?',
      'Unknown or incomplete option --lang. Did you mean --language?',
    ],
    [
      ['check', '--basline', 'b.json'],
      'Onbekende of onvolledige optie --basline. Bedoelt u --baseline?',
      'Unknown or incomplete option --basline. Did you mean --baseline?',
    ],
    [
      ['explain'],
      'Noem een regel of een bevinding: havenwijzer explain structure/unknown-reference',
      'Name a rule or a finding: havenwijzer explain structure/unknown-reference',
    ],
  ]
  for (const [args, ...problems] of wrong) {
    it(`refuses ${args.join(' ')}, with what is wrong and where one reads on`, async () => {
      for (const [i, language] of (['nl', 'en'] as const).entries()) {
        const { code, stdout, stderr } = await runCli([...args, '--language', language])
        assert.deepEqual({ code, stdout }, { code: 2, stdout: '' })
        const more = [
          '`havenwijzer --help` toont alle opdrachten en opties.',
          '`havenwijzer --help` shows all commands and options.',
        ]
        assert.equal(stderr, `${problems[i]}\n${more[i]}\n`)
      }
    })
  }

  it('refuses a language that it does not speak, in the language of the environment', async () => {
    const { code, stderr } = await runCli(['check', '--language', 'de'], { env: { LANG: 'en_GB.UTF-8' } })
    assert.equal(code, 2)
    assert.match(stderr, /^--language cannot be “de”\. Possible: nl, en\.\n/)
  })

  for (const args of [[], ['help'], ['--help'], ['-h'], ['check', '--help']]) {
    it(`tells how it is used for ${args.join(' ') || 'no arguments'}`, async () => {
      const { code, stdout, stderr } = await runCli(args, { env: { LANG: 'en' } })
      assert.deepEqual({ code, stderr }, { code: 0, stderr: '' })
      assert.match(stdout, /^Havenwijzer reviews .*\n\n {2}havenwijzer check \[paths…\]/)
      for (const line of stdout.split('\n')) assert.ok(line.length <= 80 || line.startsWith('Exit codes'), line)
    })
  }

  it('takes a slip in any command for that command', async () => {
    const { stdout } = await runCli(['--help'], { env: { LANG: 'en' } })
    const commands = new Set([...stdout.matchAll(/^ {2}havenwijzer ([a-z-]+)/gm)].map(([, command]) => command ?? ''))
    assert.ok(commands.size > 8)
    for (const command of commands)
      assert.match((await runCli([`${command}x`, '--language', 'en'])).stderr, new RegExp(`Did you mean “${command}”`))
  })

  it('names in its usage every option it takes, and no other', async () => {
    const { stdout } = await runCli(['--help'])
    const options = [...new Set(stdout.match(/--[a-z-]+/g))].sort()
    const expected = [
      'alone',
      'as-of',
      'baseline',
      'by',
      'coverage',
      'dry-run',
      'fail-on',
      'format',
      'help',
      'hints',
      'language',
      'merge-base',
      'no-cache',
      'organisation',
      'prune-baseline',
      'questions',
      'reader',
      'rule',
      'show-accepted',
      'stdio',
      'table',
      'template',
      'version',
      'write-baseline',
    ]
    assert.deepEqual(
      options,
      expected.map((name) => `--${name}`),
    )
    const plain = [
      'alone',
      'baseline',
      'coverage',
      'dry-run',
      'help',
      'rule',
      'stdio',
      'version',
      'hints',
      'show-accepted',
      'write-baseline',
      'no-cache',
      'prune-baseline',
      'merge-base',
    ]
    for (const name of expected.filter((n) => !plain.includes(n))) {
      assert.match((await runCli(['check', `--${name}=?`, '--language=nl'])).stderr, /kan niet “\?” zijn|^$/)
    }
  })

  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string }
    for (const option of ['--version', '-v']) {
      assert.deepEqual(await runCli([option]), { code: 0, stdout: `${version}\n`, stderr: '' })
    }
  })

  it('lists every rule with its level', async () => {
    const { code, stdout } = await runCli(['rules', '--language', 'en'])
    assert.equal(code, 0)
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/ {2,}/))
    assert.deepEqual(
      rows,
      allRules.map(({ id, level }) => [id, level]),
    )
    const json: unknown = JSON.parse((await runCli(['rules', '--format', 'json'])).stdout)
    assert.deepEqual(
      json,
      allRules.map(({ id, level, fixes }) => ({ id, level, fixes: [...fixes] })),
    )
  })

  describe('explain', () => {
    for (const { id } of allRules) {
      it(`gives the page of ${id} in both languages`, async () => {
        const [nl, en] = [
          await runCli(['explain', id, '--language', 'nl']),
          await runCli(['explain', id, '--language', 'en']),
        ]
        assert.deepEqual([nl.code, en.code, nl.stderr, en.stderr], [0, 0, '', ''])
        assert.ok(nl.stdout.startsWith(`# ${id}: `) && en.stdout.startsWith(`# ${id}: `))
        assert.match(nl.stdout, /^## Wat te doen$/m)
        assert.match(en.stdout, /^## What to do$/m)
      })
    }

    it('knows a rule by the last part of its name', async () => {
      assert.match((await runCli(['explain', 'duplicate-id'])).stdout, /^# structure\/duplicate-id: /)
    })

    it('says which rule may be meant', async () => {
      const near = await runCli(['explain', 'structure/unknown-refrence', '--language', 'en'])
      assert.deepEqual([near.code, near.stdout], [2, ''])
      assert.match(
        near.stderr,
        /^There is no rule “structure\/unknown-refrence”\. Did you mean structure\/unknown-reference\?/,
      )
      const far = await runCli(['explain', 'mededinging', '--language', 'nl'])
      assert.equal(far.code, 2)
      assert.equal(far.stderr, 'De regel “mededinging” bestaat niet. `havenwijzer rules` noemt ze allemaal.\n')
    })
  })
})
