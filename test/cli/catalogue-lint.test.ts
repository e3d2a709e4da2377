import assert from 'node:assert/strict'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { type RunOptions, runCli } from './run-cli.ts'
import { type FilesByPath, folderOf } from './temporary-folder.ts'

const HEAD = 'kind: catalogue\nversion: 1\n'
const RIGHT = `${HEAD}products:\n  - { id: ding, name: Ding, supplier: microsoft }\n`
const WRONG = `${HEAD}products:\n  - id: ding\n    name: Ding\n    supplier: mikrosoft\n`

const lint = (args: readonly string[], files: FilesByPath = {}, options: RunOptions = {}) =>
  runCli(['catalogue', 'lint', '--as-of', '2026-11-28', ...args], { cwd: folderOf(files), ...options })

describe('cli/catalogue lint', function () {
  this.slow(3000)

  it('names file, line and column, what, why and what to do', async () => {
    const { code, stdout } = await lint(['a.yaml', '--language', 'en'], { 'a.yaml': WRONG })
    assert.equal(code, 1)
    assert.equal(
      stdout,
      [
        'error  a.yaml:6:15  ding  reference',
        '  There is no supplier “mikrosoft”. Did you mean microsoft?',
        '  Whatever follows from it is left out, without anybody noticing.',
        '  → Change it to microsoft, or describe mikrosoft.',
        '',
        '1 problem in 1 entry.',
        '',
      ].join('\n'),
    )
    const dutch = await lint(['a.yaml', '--language', 'nl'], { 'a.yaml': WRONG })
    assert.match(dutch.stdout, /De leverancier “mikrosoft” bestaat niet\. Bedoelde u microsoft\?/)
    assert.match(dutch.stdout, /^1 probleem in 1 onderdeel\.$/m)
  })

  it('judges documents on top of the packaged catalogue, or alone', async () => {
    const over = await lint(['a.yaml', '--language', 'en'], { 'a.yaml': RIGHT })
    assert.deepEqual([over.code, over.stdout], [0, 'Nothing wrong in 1 entry.\n'])
    const alone = await lint(['a.yaml', '--alone', '--language', 'en'], { 'a.yaml': RIGHT })
    assert.equal(alone.code, 1)
    assert.match(alone.stdout, /There is no supplier “microsoft”\./)
  })

  it('takes every catalogue in a folder, together, and nothing else', async () => {
    const { code, stdout } = await lint(['.', '--alone', '--language', 'en'], {
      'makers/a.yml': `${HEAD}suppliers:\n  - { id: maker }\n`,
      'b.yaml': `${HEAD}products:\n  - { id: ding, supplier: maker }\n`,
      'c.yaml': 'kind: landscape\nversion: 1\n',
      'node_modules/d.yaml': WRONG,
      'e.txt': WRONG,
    })
    assert.deepEqual([code, stdout], [0, 'Nothing wrong in 2 entries.\n'])
  })

  it('says of a country NO that is not quoted what other readers make of it', async () => {
    const document = (code: string) => ({ 'a.yaml': `${HEAD}suppliers:\n  - { id: visma-x, country: ${code} }\n` })
    const bare = await lint(['a.yaml', '--language', 'en'], document('NO'))
    assert.equal(bare.code, 1)
    assert.match(bare.stdout, /^error {2}a\.yaml:4:29 {2}visma-x {2}structure\/yaml-norway$/m)
    assert.equal((await lint(['a.yaml'], document('"NO"'))).code, 0)
  })

  it('says what the format does not allow, and does not stumble over it', async () => {
    const { code, stdout } = await lint(['a.yaml', '--language', 'en'], {
      'a.yaml': `${HEAD}suppliers:\n  - { id: x, aliases: 3, country: Mars }\nproducts:\n  - { id: ding, supplier: x }\n`,
    })
    assert.equal(code, 1)
    assert.match(stdout, /“aliases” should be a list/)
    assert.match(stdout, /“Mars” is not a possible value of “country”/)
    assert.match(stdout, /^2 problems/m)
  })

  it('takes nothing of an entry that the format does not allow but what it is called', async () => {
    const { code, stdout } = await lint(['a.yaml', '--alone', '--language', 'en'], {
      'a.yaml': `${HEAD}cloudRegions:\n  - { provider: wolk, regions: 3 }\nproducts:\n  - { id: wolk, hostedOn: [{ provider: wolk, region: west }] }\n`,
    })
    assert.equal(code, 1)
    assert.match(stdout, /“regions” should be a list/)
    assert.match(stdout, /^1 problem in 1 entry\.$/m)
  })

  it('lists what nobody looked at for a year, and does not fail for it', async () => {
    const old = `${HEAD}suppliers:\n  - { id: x, ownershipAsOf: 2025-01 }\n`
    const { code, stdout } = await lint(['a.yaml', '--language', 'en'], { 'a.yaml': old })
    assert.equal(code, 0)
    assert.match(stdout, /^For information: 1\n {2}a\.yaml:4:29 {2}x {2}Who controls it was last seen in 2025-01\.\n/)
    assert.match(stdout, /^ {2}1 × last seen more than a year ago$/m)
    const before = await lint(['a.yaml', '--as-of', '2025-06-01', '--language', 'en'], { 'a.yaml': old })
    assert.doesNotMatch(before.stdout, /For information/)
  })

  it('judges the packaged catalogue when no path is given', async () => {
    const { code, stdout, stderr } = await lint(['--format', 'json'])
    const { summary } = JSON.parse(stdout) as { summary: { entries: number; problems: number } }
    assert.ok(summary.entries > 3000)
    assert.deepEqual([code, stderr], [summary.problems > 0 ? 1 : 0, ''])
  })

  it('tells programs where each problem stands', async () => {
    const { stdout } = await lint(['a.yaml', '--format', 'json', '--language', 'en'], { 'a.yaml': WRONG })
    const { problems, summary } = JSON.parse(stdout) as { problems: readonly object[]; summary: object }
    assert.deepEqual(summary, { entries: 1, problems: 1, information: 0 })
    const { message: _, ...rest } = problems[0] as { readonly message: unknown }
    assert.deepEqual(rest, {
      code: 'reference',
      level: 'problem',
      section: 'products',
      id: 'ding',
      file: 'a.yaml',
      line: 6,
      column: 15,
    })
  })

  const unreadable: readonly (readonly [string, FilesByPath, readonly string[], RegExp])[] = [
    ['a path that is not there', {}, ['weg.yaml'], /^weg\.yaml cannot be read: /],
    [
      'a file that is no catalogue',
      { 'a.yaml': 'kind: landscape\n' },
      ['a.yaml'],
      /^a\.yaml is no catalogue: it has no line “kind: catalogue”\.$/m,
    ],
    ['a file that is no text', { 'a.yaml': Uint8Array.of(0xff, 0xfe, 0x00) }, ['a.yaml'], /^a\.yaml cannot be read: /],
    ['a folder without one', { 'x.txt': '' }, ['.'], /^\. holds no catalogue/],
    ['nothing but a name', { 'a.yaml': '' }, ['a.yaml'], /^a\.yaml is no catalogue/],
  ]
  for (const [what, files, args, expected] of unreadable) {
    it(`refuses ${what}, with exit code 2`, async () => {
      const { code, stdout, stderr } = await lint([...args, '--language', 'en'], files)
      assert.deepEqual([code, stdout], [2, ''])
      assert.match(stderr, expected)
      assert.doesNotMatch(stderr, /\n {4}at /)
    })
  }

  it('refuses what may not be read, and judges the rest', async () => {
    const folder = folderOf({ 'a.yaml': RIGHT, 'b.yaml': RIGHT })
    chmodSync(join(folder, 'b.yaml'), 0)
    chmodSync(folder, 0o755)
    const { code, stdout, stderr } = await lint(
      ['a.yaml', 'b.yaml', '--language', 'en'],
      {},
      { cwd: folder, uid: 65534 },
    )
    assert.equal(code, 2)
    assert.match(stderr, /^b\.yaml cannot be read: /)
    assert.match(stdout, /^Nothing wrong in 1 entry\.$/m)
  })

  const broken: Readonly<Record<string, string>> = {
    'a quote that is not closed': `${HEAD}suppliers:\n  - id: x\n    name: "Maker\n`,
    'brackets that do not fit': `${HEAD}suppliers: [ { id: x\n`,
    'a tab': `${HEAD}suppliers:\n\t- id: x\n`,
    'aliases that multiply': `${HEAD}x-a: &a [x, x, x, x, x, x, x, x, x, x]\n${[...'bcdefghij'].map((name, i) => `x-${name}: &${name} [${Array(10).fill(`*${'abcdefghij'[i]}`).join(', ')}]\n`).join('')}`,
    '100,000 levels': `${HEAD}suppliers: ${'['.repeat(100_000)}\n`,
  }
  for (const [what, text] of Object.entries(broken)) {
    it(`says where it cannot be read for ${what}, with exit code 2`, async () => {
      const { code, stdout, stderr } = await lint(['a.yaml', '--language', 'en'], { 'a.yaml': text })
      assert.deepEqual([code, stderr], [2, ''])
      assert.match(stdout, /^error {2}a\.yaml:\d+:\d+ {2}.*structure\/(?:yaml-syntax|unsafe-yaml)$/m)
      assert.doesNotMatch(stdout, /\n {4}at /)
    })
  }
})
