import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { cli, type Run, type RunOptions, runCli } from './run-cli.ts'
import { CLEAN, folderOf, HEAD, WITH_ERROR } from './temporary-folder.ts'

const WORK = `${HEAD}suppliers:\n  - { id: fjord, name: Fjord, country: NO, asOf: 2026-10-01, source: https://fjord.example }\napplications:\n`
const BEFORE = `${WORK}  - { id: mail, product: O365, supplier: fjord } # post\n  - id: kaart\n    name:Kaart\n    product: O365\n`
const AFTER = `${WORK.replace('NO,', '"NO",')}  - { id: mail, product: microsoft-365, supplier: fjord } # post\n  - id: kaart\n    name: Kaart\n    product: microsoft-365\n`
const SAYS = 'landscape.yaml: 4 fixed (structure/alias-name 2, structure/yaml-norway 1, structure/yaml-syntax 1)\n'

/** Fixes as on a fixed day, in English unless said otherwise. */
function fix(cwd: string, args: readonly string[] = [], options: RunOptions = {}): Promise<Run> {
  return runCli(['fix', '--as-of', '2026-11-24', '--language', 'en', ...args], { cwd, ...options })
}

const textOf = (...path: readonly string[]) => readFileSync(join(...path), 'utf8')

describe('cli/fix', function () {
  this.slow(3000)

  it('fixes what nobody needs to think about, also what another slip hid, and says what is left', async () => {
    const folder = folderOf({ 'landscape.yaml': BEFORE, 'b.landscape.yaml': WITH_ERROR })
    const { code, stdout, stderr } = await fix(folder)
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' })
    assert.equal(textOf(folder, 'landscape.yaml'), AFTER)
    assert.equal(textOf(folder, 'b.landscape.yaml'), WITH_ERROR)
    assert.ok(stdout.startsWith(SAYS), stdout)
    assert.match(
      stdout.slice(SAYS.length),
      /^Left for a person: 1 error, \d+ warnings?, \d+ for information\. `havenwijzer check` lists them\.\n$/,
    )
    assert.deepEqual(readdirSync(folder).sort(), ['b.landscape.yaml', 'landscape.yaml'])
  })

  it('has nothing to do the second time', async () => {
    const folder = folderOf({ 'landscape.yaml': BEFORE })
    await fix(folder)
    const { mtimeMs } = statSync(join(folder, 'landscape.yaml'))
    const { code, stdout } = await fix(folder)
    assert.equal(code, 0)
    assert.match(stdout, /^Nothing to fix in 1 file\.\n/)
    assert.equal(statSync(join(folder, 'landscape.yaml')).mtimeMs, mtimeMs)
  })

  it('says nothing is left where nothing is', async () => {
    const { code, stdout, stderr } = await fix(folderOf({ 'landscape.yaml': CLEAN }))
    assert.deepEqual({ code, stdout, stderr }, { code: 0, stdout: 'Nothing to fix in 1 file.\n', stderr: '' })
  })

  it('speaks Dutch', async () => {
    const { stdout } = await fix(folderOf({ 'landscape.yaml': BEFORE }), ['--language', 'nl'])
    assert.match(stdout, /^landscape\.yaml: 4 hersteld \(structure\/alias-name 2, .*\)\nHier moet iemand naar kijken: /)
  })

  it('speaks the language of the policy', async () => {
    const policy = 'kind: policy\nversion: 1\nlanguage: en\n'
    const folder = folderOf({ 'landscape.yaml': BEFORE, 'havenwijzer.yaml': policy })
    const { stdout } = await runCli(['fix', '--as-of', '2026-11-24'], { cwd: folder })
    assert.ok(stdout.startsWith(SAYS), stdout)
  })

  const kept: Readonly<Record<string, (text: string) => string>> = {
    'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
    'a byte-order mark': (text) => `\ufeff${text}`,
    'a last line without an end': (text) => text.trimEnd(),
    'mixed line ends, spaces at line ends and text beyond ASCII': (text) =>
      `# Gemeente Súdwest-Fryslân 🛥 \r\n\t \n${text}# einde\u2028`,
    'a second document': (text) => `${text}---\n${HEAD.replace('gm0999', 'gm0998')}# niets\n`,
  }
  for (const [what, form] of Object.entries(kept)) {
    it(`keeps ${what}, byte for byte`, async () => {
      const folder = folderOf({ 'landscape.yaml': form(BEFORE) })
      const { code, stdout } = await fix(folder)
      assert.equal(code, 0, stdout)
      assert.deepEqual(readFileSync(join(folder, 'landscape.yaml')), Buffer.from(form(AFTER)))
    })
  }

  it('keeps the permissions of a file', async () => {
    const folder = folderOf({ 'landscape.yaml': BEFORE })
    chmodSync(join(folder, 'landscape.yaml'), 0o640)
    await fix(folder)
    assert.equal(textOf(folder, 'landscape.yaml'), AFTER)
    assert.equal(statSync(join(folder, 'landscape.yaml')).mode & 0o7777, 0o640)
  })

  describe('--dry-run', () => {
    it('writes a diff and nothing else, and fails while there is something to fix', async () => {
      const folder = folderOf({ 'landscape.yaml': BEFORE, 'map/b.landscape.yaml': WITH_ERROR })
      const { code, stdout, stderr } = await fix(folder, ['--dry-run'])
      assert.equal(code, 1)
      assert.equal(textOf(folder, 'landscape.yaml'), BEFORE)
      assert.ok(stderr.startsWith(SAYS.replace('fixed', 'to fix')), stderr)
      assert.equal(
        stdout,
        `--- a/landscape.yaml\n+++ b/landscape.yaml\n@@ -2,9 +2,9 @@\n version: 1\n organisation: gm0999\n suppliers:\n${changed(5)}`,
      )
    })

    it('is 0 when there is nothing to fix', async () => {
      const { code, stdout } = await fix(folderOf({ 'landscape.yaml': AFTER }), ['--dry-run'])
      assert.deepEqual({ code, stdout }, { code: 0, stdout: '' })
    })

    for (const [what, form] of Object.entries(kept)) {
      if (what === 'a byte-order mark') continue
      it(`gives a diff that git applies, with ${what}`, async () => {
        const folder = folderOf({ 'landscape.yaml': form(BEFORE) })
        const { stdout } = await fix(folder, ['--dry-run'])
        writeFileSync(join(folder, 'fix.diff'), stdout)
        execFileSync('git', ['apply', '--whitespace=nowarn', 'fix.diff'], { cwd: folder })
        assert.equal(textOf(folder, 'landscape.yaml'), form(AFTER))
      })
    }
  })

  describe('--rule', () => {
    it('fixes what these rules find, however softly, and no more', async () => {
      const policy = 'kind: policy\nversion: 1\nlevels: { structure/alias-name: hint }\n'
      const files = { 'landscape.yaml': BEFORE, 'havenwijzer.yaml': policy }
      const quiet = folderOf(files)
      await fix(quiet)
      assert.equal(textOf(quiet, 'landscape.yaml'), AFTER.replaceAll('microsoft-365', 'O365'))
      const folder = folderOf(files)
      const { code, stdout } = await fix(folder, ['--rule', 'alias-name', '--rule=structure/yaml-syntax'])
      assert.equal(code, 0)
      assert.match(stdout, /^landscape\.yaml: 3 fixed \(structure\/alias-name 2, structure\/yaml-syntax 1\)\n/)
      assert.equal(textOf(folder, 'landscape.yaml'), AFTER.replace('"NO"', 'NO'))
    })

    it('refuses a rule that there is not', async () => {
      const folder = folderOf({ 'landscape.yaml': BEFORE })
      const { code, stderr } = await fix(folder, ['--rule', 'structure/alias-nam'])
      assert.equal(code, 2)
      assert.match(stderr, /^There is no rule “structure\/alias-nam”\. Did you mean structure\/alias-name\?/)
      assert.equal(textOf(folder, 'landscape.yaml'), BEFORE)
    })
  })

  describe('the paths', () => {
    it('are all that is written, though the rest of the folder is read', async () => {
      const folder = folderOf({ 'a/landscape.yaml': BEFORE, 'b/landscape.yaml': BEFORE, 'c/landscape.yaml': BEFORE })
      mkdirSync(join(folder, '.git'))
      const { code, stdout } = await fix(folder, ['a/landscape.yaml', 'b'])
      assert.equal(code, 0)
      const texts = ['a', 'b', 'c'].map((name) => textOf(folder, name, 'landscape.yaml'))
      assert.deepEqual(texts, [AFTER, AFTER, BEFORE])
      assert.match(stdout, /^a\/landscape\.yaml: 4 fixed .*\nb\/landscape\.yaml: 4 fixed .*\nLeft/)
    })

    it('are each taken once', async () => {
      const folder = folderOf({ 'a/landscape.yaml': BEFORE })
      const { stdout } = await fix(folder, ['.', 'a', 'a/landscape.yaml', '--dry-run'])
      assert.equal(stdout.match(/^--- /gm)?.length, 1)
    })

    it('that cannot be read are said, and the rest is fixed', async () => {
      const folder = folderOf({ 'landscape.yaml': BEFORE })
      const { code, stderr } = await fix(folder, ['.', 'nergens.yaml'])
      assert.deepEqual({ code, stderr }, { code: 2, stderr: 'nergens.yaml cannot be read: there is no such file.\n' })
      assert.equal(textOf(folder, 'landscape.yaml'), AFTER)
    })

    it('lead through links within the folder, which stay links, and no further', async () => {
      const folder = folderOf({ 'werk/echt/tekst.yaml': BEFORE, 'elders/tekst.yaml': BEFORE })
      symlinkSync('echt/tekst.yaml', join(folder, 'werk/landscape.yaml'))
      symlinkSync('../elders/tekst.yaml', join(folder, 'werk/elders.landscape.yaml'))
      const { code, stderr } = await fix(join(folder, 'werk'))
      assert.equal(code, 2)
      assert.equal(
        stderr,
        'elders.landscape.yaml was not written: it is a link to a file outside the folder; fix it there.\n',
      )
      assert.equal(textOf(folder, 'werk/echt/tekst.yaml'), AFTER)
      assert.ok(lstatSync(join(folder, 'werk/landscape.yaml')).isSymbolicLink())
      assert.equal(textOf(folder, 'elders/tekst.yaml'), BEFORE)
    })

    it('that may not be written are said, and nothing stays beside them', async () => {
      const folder = folderOf({ 'dicht/landscape.yaml': BEFORE, 'vast/landscape.yaml': BEFORE })
      chmodSync(join(folder, 'vast'), 0o555)
      chmodSync(join(folder, 'dicht/landscape.yaml'), 0o444)
      const run = await fix(folder, [], unprivileged(folder))
      chmodSync(join(folder, 'vast'), 0o755)
      assert.equal(run.code, 2)
      assert.match(run.stderr, /^dicht\/landscape\.yaml was not written: you may not write it; /)
      assert.match(run.stderr, /\nvast\/landscape\.yaml was not written: you may not write it; /)
      for (const name of ['dicht', 'vast']) {
        assert.equal(textOf(folder, name, 'landscape.yaml'), BEFORE)
        assert.deepEqual(readdirSync(join(folder, name)), ['landscape.yaml'])
      }
    })
  })

  describe('beside others', () => {
    const many = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, i) => [`${i}.landscape.yaml`, BEFORE.replace('gm0999', `gm1${i}`)]),
      )

    it('leaves every file whole when several run at once', async () => {
      const folder = folderOf(many(40))
      const runs = await Promise.all([fix(folder), fix(folder), fix(folder)])
      assert.deepEqual([...new Set(runs.map(({ code }) => code))], [0])
      assertWhole(folder, 40)
      assert.equal(textOf(folder, '39.landscape.yaml'), AFTER.replace('gm0999', 'gm139'))
    })

    it('leaves every file whole when it is stopped', async () => {
      const folder = folderOf(many(300))
      const child = spawn(process.execPath, [cli, 'fix', folder], { env: {}, stdio: 'ignore' })
      const ended = new Promise<readonly [number | null, string | null]>((resolve) =>
        child.once('close', (code, signal) => resolve([code, signal])),
      )
      // Once the first is written the others follow at once.
      while (textOf(folder, '0.landscape.yaml').includes('O365')) await new Promise((resolve) => setTimeout(resolve, 1))
      child.kill('SIGTERM')
      const [code, signal] = await ended
      assert.deepEqual([code, signal], [143, null])
      const written = assertWhole(folder, 300)
      assert.ok(written > 0 && written < 300, `${written} written`)
    })

    function assertWhole(folder: string, count: number): number {
      const names = readdirSync(folder)
      assert.equal(names.length, count)
      const written = names.filter((name) => {
        const text = textOf(folder, name).replace(/gm1\d+/, 'gm0999')
        assert.ok(text === BEFORE || text === AFTER, name)
        return text === AFTER
      })
      return written.length
    }
  })
})

/** The diff of the lines that change, from a line on. */
function changed(line: number): string {
  const [before, after] = [BEFORE, AFTER].map((text) =>
    text
      .trimEnd()
      .split('\n')
      .slice(line - 1),
  )
  return (before ?? []).map((old, i) => (old === after?.[i] ? ` ${old}\n` : `-${old}\n+${after?.[i]}\n`)).join('')
}

/** Runs as someone who may not write everything; for root that takes another user, and a copy of the program within reach. */
function unprivileged(folder: string): RunOptions {
  if (process.getuid?.() !== 0) return {}
  const bin = folderOf()
  cpSync(cli, join(bin, 'cli.mjs'))
  execFileSync('chown', ['-R', '65534:65534', folder])
  chmodSync(bin, 0o755)
  return { uid: 65534, program: join(bin, 'cli.mjs') }
}
