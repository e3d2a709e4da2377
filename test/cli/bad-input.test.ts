import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, closeSync, cpSync, openSync, readFileSync, symlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { check, cli, type Run, type RunOptions } from './run-cli.ts'
import { CLEAN, type FilesByPath, folderOf, HEAD } from './temporary-folder.ts'

const MOST_KILOBYTES = 500_000

/** Whatever it is given, the command line says of which file it speaks and what to do, and ends. */
describe('cli/bad-input', function () {
  this.slow(4000)

  const bomb = (indent: string) =>
    [...'bcdefghij']
      .map((name, i) => `${indent}x-${name}: &${name} [${Array(10).fill(`*${'abcdefghij'[i]}`).join(', ')}]\n`)
      .join('')
  const deep = (open: string, close: string) => `${HEAD}applications: ${open.repeat(100_000)}${close.repeat(100_000)}\n`
  const block = (levels: number) => Array.from({ length: levels }, (_, i) => `${' '.repeat(i + 1)}a:\n`).join('')
  const lines = (count: number, line: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => line(i)).join('')
  const latin = `${HEAD}applications:\n  - { id: a, name: Eén }\n`

  /** Read, and said to be wrong in a finding. */
  const judged: Readonly<Record<string, readonly [string | Uint8Array, RegExp]>> = {
    'aliases that multiply': [`${HEAD}x-a: &a [x, x, x, x, x, x, x, x, x, x]\n${bomb('')}`, /structure\/unsafe-yaml/],
    'aliases that multiply within one entry': [
      `${HEAD}applications:\n  - id: a\n    x-a: &a [x, x, x, x, x, x, x, x, x, x]\n${bomb('    ')}`,
      /structure\/unsafe-yaml/,
    ],
    'maps where a list holds each thing once': [
      `${HEAD}applications:\n  - { id: a, name: A, standards: [{ valueOf: 1 }, { b: 2 }] }\n`,
      /structure\/schema/,
    ],
    'an alias within itself': [`${HEAD}x-a: &a [*a]\n`, /structure\/(?:unsafe-yaml|yaml-syntax)/],
    '100,000 levels of lists': [deep('[', ']'), /structure\/unsafe-yaml/],
    '100,000 levels of maps': [deep('{a: ', '}'), /structure\/unsafe-yaml/],
    '100,000 levels that are not closed': [deep('[', ''), /structure\/unsafe-yaml/],
    '100,000 levels on one line': [`${HEAD}applications:\n  ${'- '.repeat(100_000)}x\n`, /structure\/unsafe-yaml/],
    '5,000 levels of indentation': [`${HEAD}x-a:\n${block(5000)}`, /structure\/unsafe-yaml/],
    'a NUL in a value': [`${HEAD}applications:\n  - { id: "a\0b" }\n`, /:5:\d+ {2}structure\/yaml-syntax/],
    'nothing but NULs': [new Uint8Array(100_000), /structure\/yaml-syntax/],
    'an empty file': ['', /structure\/schema/],
    'a byte-order mark alone': ['\ufeff', /structure\/schema/],
    'nothing but comments': ['# niets\n# nog niets\n', /structure\/schema/],
    'another kind of file': ['%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n', /structure\//],
    '1 MB of noise on one line': ['x'.repeat(1_000_000), /structure\/yaml-syntax/],
    '1 MB of entries on one line': [
      `${HEAD}applications: [${lines(15_000, (i) => `{ id: app-${i}, product: iets, runsOn: niets }, `)}]\n`,
      /structure\/unknown-reference/,
    ],
    'thousands of errors': [
      `${HEAD}applications:\n${lines(5000, (i) => `  - { id: app-${i}, criticality: hoog, runsOn: geen-${i} }\n`)}`,
      /^10000 errors, /m,
    ],
    'thousands of slips': [
      `${HEAD}applications:\n${lines(1000, (i) => `  - id: app-${i}\n    owner: [Team\n`)}`,
      /^\d{3,} errors, /m,
    ],
    'one id, thousands of times': [
      `${HEAD}applications:\n${lines(5000, () => '  - { id: app }\n')}`,
      /structure\/duplicate-id/,
    ],
  }
  for (const [what, [content, expected]] of Object.entries(judged)) {
    it(`has a finding for ${what}`, async () => {
      const { code, stdout } = await checkBad(folderOf({ 'landscape.yaml': content }))
      assert.equal(code, 1, stdout.slice(0, 1000))
      assert.match(stdout, /^error {2}landscape\.yaml:\d+:\d+ {2}structure\//m)
      assert.match(stdout, expected)
      assert.ok(stdout.length < 100_000, `${stdout.length} characters`)
    })
  }

  it('has a finding for a file of 100 MB', async () => {
    const folder = folderOf()
    const file = openSync(join(folder, 'landscape.yaml'), 'w')
    const chunk = '  - { id: app, product: iets }\n'.repeat(33_000)
    for (let i = 0; i < 100; i++) writeSync(file, i === 0 ? `${HEAD}applications:\n${chunk}` : chunk)
    closeSync(file)
    const { code, stdout } = await checkBad(folder, {}, 150_000)
    assert.equal(code, 1)
    assert.match(stdout, /^error {2}landscape\.yaml:1:1 {2}structure\/unsafe-yaml$/m)
  })

  /** Not read, and said so. */
  const refused: Readonly<Record<string, readonly [FilesByPath, RegExp, ((folder: string) => void)?]>> = {
    'UTF-16, little end first': [{ 'landscape.yaml': utf16(latin) }, /not UTF-8/],
    'UTF-16, little end first, with a mark': [{ 'landscape.yaml': utf16(`\ufeff${latin}`) }, /not UTF-8/],
    'UTF-16 of plain letters': [{ 'landscape.yaml': utf16(HEAD) }, /not UTF-8/],
    'UTF-16, big end first': [{ 'landscape.yaml': utf16(latin).swap16() }, /not UTF-8/],
    'UTF-16, big end first, with a mark': [{ 'landscape.yaml': utf16(`\ufeff${latin}`).swap16() }, /not UTF-8/],
    'UTF-16 of plain letters, big end first': [{ 'landscape.yaml': utf16(HEAD).swap16() }, /not UTF-8/],
    'Latin-1': [{ 'landscape.yaml': Buffer.from(latin, 'latin1') }, /not UTF-8/],
    'a folder by the name of a file': [{ 'landscape.yaml/': '' }, /it is a folder/],
    'a link to nothing': [{}, /link to a file that is not there/, (at) => symlinkSync('nergens.yaml', at)],
    'a link to itself': [{}, /link to a file that is not there/, (at) => symlinkSync('landscape.yaml', at)],
    'a link to a folder': [{ 'map/': '' }, /it is a folder/, (at) => symlinkSync('map', at)],
    'a named pipe': [{}, /cannot be read: (?!it is a folder)/, (at) => execFileSync('mkfifo', [at])],
    'a link to a device that never ends': [
      {},
      /cannot be read: (?!it is a folder)/,
      (at) => symlinkSync('/dev/zero', at),
    ],
  }
  for (const [what, [files, reason, make]] of Object.entries(refused)) {
    it(`says that it cannot read ${what}, and reads the rest`, async () => {
      const folder = folderOf({ 'b.landscape.yaml': CLEAN, ...files })
      make?.(join(folder, 'landscape.yaml'))
      const { code, stdout } = await checkBad(folder)
      assert.equal(code, 2)
      assert.match(unwrapped(stdout), /^landscape\.yaml cannot be read: /m)
      assert.match(unwrapped(stdout), reason)
      assert.match(stdout, /· 1 file, 1 application\n/)
      assert.doesNotMatch(stdout, /Nothing found/)
      const named = await check('landscape.yaml', [], { cwd: folder })
      if (what === 'a folder by the name of a file' || what === 'a link to a folder') return
      assert.equal(named.code, 2)
      assert.match(unwrapped(named.stdout + named.stderr), /^landscape\.yaml cannot be read: /m)
    })
  }

  it('says which file and which folder it may not read', async () => {
    const folder = folderOf({
      'landscape.yaml': CLEAN,
      'dicht/landscape.yaml': CLEAN,
      'open.landscape.yaml': CLEAN.replace('zaaksysteem', 'b'),
    })
    chmodSync(join(folder, 'landscape.yaml'), 0)
    chmodSync(join(folder, 'dicht'), 0)
    const { code, stdout } = await checkBad(folder, unprivileged(folder))
    assert.equal(code, 2)
    assert.match(unwrapped(stdout), /^landscape\.yaml cannot be read: you may not read it; check its permissions\.$/m)
    assert.match(unwrapped(stdout), /^dicht cannot be read: you may not read it; check its permissions\.$/m)
    assert.match(stdout, /· 1 file, 1 application\n/)
    const named = await check('dicht/landscape.yaml', [], { cwd: folder, ...unprivileged(folder) })
    assert.equal(named.code, 2)
    assert.match(named.stderr, /^dicht\/landscape\.yaml cannot be read: you may not read it/)
  })

  it('ends where links to folders go round', async () => {
    const folder = folderOf({ 'landscape.yaml': CLEAN, 'a/b/': '' })
    symlinkSync('../..', join(folder, 'a/b/rond'))
    symlinkSync('.', join(folder, 'hier'))
    const { code, stdout } = await checkBad(folder)
    assert.equal(code, 0)
    assert.match(stdout, /· 1 file, 1 application\n/)
  })

  it('takes a policy that makes no sense for one that says nothing', async () => {
    const policy =
      'kind: policy\nversion: 1\ndocuments: ["", "***[", "(((", 3, "../**/*.yaml", "/etc/*.yaml"]\nthresholds: { fileMegabytes: -1 }\n'
    const { code, stdout } = await checkBad(
      folderOf({ 'havenwijzer.yaml': policy, 'landscape.yaml': CLEAN, 'vreemd.yaml': ': :' }),
    )
    assert.equal(code, 1)
    assert.match(stdout, /· 2 files, 1 application\n/)
    assert.match(stdout, /^error {2}havenwijzer\.yaml:\d+:\d+ {2}structure\/schema$/m)
  })

  /** Checks a folder and what holds for any input: no stack trace, no more memory than a laptop has to spare. */
  async function checkBad(folder: string, options: RunOptions = {}, most = MOST_KILOBYTES): Promise<Run> {
    const record = join(folderOf(), 'peak')
    chmodSync(join(record, '..'), 0o777)
    const preload = [join(import.meta.dirname, 'peak-memory.cjs')]
    const run = await check('.', [], { preload, ...options, cwd: folder, env: { PEAK_MEMORY: record } })
    assert.equal(run.stderr, '')
    assert.doesNotMatch(run.stdout, /\n\s+at .*:\d+:\d+\)?\n/)
    const kilobytes = Number(readFileSync(record, 'utf8'))
    assert.ok(kilobytes > 10_000 && kilobytes < most, `${kilobytes} kB`)
    return run
  }
})

/** Runs as someone who may not read everything; for root that takes another user, and a copy of the program within reach. */
function unprivileged(folder: string): RunOptions {
  if (process.getuid?.() !== 0) return {}
  const bin = folderOf()
  cpSync(cli, join(bin, 'cli.mjs'))
  cpSync(join(import.meta.dirname, 'peak-memory.cjs'), join(bin, 'peak-memory.cjs'))
  for (const path of [bin, folder]) chmodSync(path, 0o755)
  return { uid: 65534, program: join(bin, 'cli.mjs'), preload: [join(bin, 'peak-memory.cjs')] }
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le')
}

/** The text with its paragraphs on one line each. */
function unwrapped(text: string): string {
  return text.replaceAll(/(?<=\S)\n(?=\S)/g, ' ')
}
