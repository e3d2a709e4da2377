import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { BaselineEntry } from '../../server/src/review/baseline/entry.ts'
import type { Sarif } from './reports.ts'
import { sarifProblems, workflowCommand } from './reports.ts'
import { check, type Run, root, runCli } from './run-cli.ts'
import { CLEAN, folderOf, HEAD, WITH_ERROR, write } from './temporary-folder.ts'

interface BaselineFile {
  readonly formatVersion: number
  readonly folders: readonly { readonly folder: string; readonly findings: readonly BaselineEntry[] }[]
}

const FILE = 'havenwijzer.baseline.json'

/** A foreign cloud with the applications on it, each with the criticality that is given. */
const cloud = (applications: Readonly<Record<string, string>>, more = '') =>
  `${HEAD}platforms:
  - { id: wolk, product: azure, location: NL, encryptionKeys: provider, exit: { plan: "https://x.example/plan", testedOn: { plannedExit: 2026-06-01, suddenLoss: 2026-06-01 } } }
applications:
${Object.entries(applications)
  .map(
    ([id, criticality]) =>
      `  - { id: ${id}, product: open-zaak, owner: Team, criticality: ${criticality}, runsOn: wolk }\n`,
  )
  .join('')}${more}`

/** A finding a file of its own: a reference to what is not there. */
const broken = (id: string) =>
  `${HEAD}applications:\n  - { id: ${id}, product: open-zaak, owner: Team, criticality: low, runsOn: nergens }\n`

describe('cli/baseline', function () {
  this.slow(4000)

  const CUT_OFF = 'jurisdiction/can-be-switched-off:gm0999:current:platform:wolk'
  const options = ['--baseline', FILE, '--fail-on', 'warning']
  const compare = (cwd: string, args: readonly string[] = [], path = '.'): Promise<Run> =>
    check(path, [...options, ...args], { cwd })
  const json = async (cwd: string, args: readonly string[] = [], path = '.') =>
    JSON.parse((await compare(cwd, ['--format', 'json', ...args], path)).stdout)
  const made = async (files: Readonly<Record<string, string>>, paths: readonly string[] = ['.']): Promise<string> => {
    const cwd = folderOf(files)
    const ran = await check(paths[0] ?? '.', [...paths.slice(1), ...options, '--write-baseline'], { cwd })
    assert.equal(ran.code, 0, ran.stderr)
    return cwd
  }
  const baselineIn = (cwd: string, file = FILE) => JSON.parse(readFileSync(join(cwd, file), 'utf8')) as BaselineFile

  describe('writing', () => {
    it('says what it wrote, and knows all of it from then on', async () => {
      const cwd = folderOf({ 'landscape.yaml': cloud({ zaken: 'high', sociaal: 'high' }) })
      assert.equal((await check('.', ['--fail-on', 'warning'], { cwd })).code, 1)
      const written = await compare(cwd, ['--write-baseline'])
      assert.deepEqual([written.code, written.stderr], [0, `Baseline with 2 entries written to ${FILE}.\n`])
      for (const { code, stdout } of [written, await compare(cwd)]) {
        assert.equal(code, 0)
        assert.match(
          stdout,
          /\n\nNothing found that the baseline does not know\.\n2 known findings in the baseline\.\n$/,
        )
      }
    })

    it('is as its published schema says, of every sample', async () => {
      const schema = JSON.parse(readFileSync(join(root, 'schemas/output/baseline.schema.json'), 'utf8')) as object
      const valid = new Ajv2020({ strict: false }).compile(schema)
      const cwd = folderOf()
      for (const sample of ['samples/voorbeeldstad', 'samples/podiumd', 'test/cli/example', 'test/corpus/regio']) {
        const ran = await compare(cwd, ['--write-baseline'], join(root, sample))
        assert.deepEqual([ran.code, valid(baselineIn(cwd)), valid.errors], [0, true, null], sample)
        const again = await json(cwd, [], join(root, sample))
        assert.ok(again.baseline.known > 0)
        assert.deepEqual({ ...again.baseline, known: 0 }, { known: 0, new: 0, grown: 0, worse: 0, gone: 0 })
        assert.ok(again.findings.every(({ level }: { level: string }) => level === 'hint'))
      }
      const { description, 'x-nl': dutch } = schema as Readonly<Record<string, string>>
      assert.ok(description && dutch && description !== dutch)
    })

    it('is sorted, one name on a line, and the same whatever the order of the files', async () => {
      const [one, other] = [cloud({ b: 'high', a: 'critical', c: 'high' }), broken('z')]
      const first = await made({ 'landscape.yaml': one, 'b.landscape.yaml': other })
      const second = await made({ 'landscape.yaml': other.replace('kind', '\n\nkind'), 'b.landscape.yaml': one })
      const [text, turned] = [first, second].map((cwd) => readFileSync(join(cwd, FILE), 'utf8'))
      const ids = baselineIn(first).folders[0]!.findings.map(({ id }) => id)
      assert.deepEqual(ids, [...ids].sort())
      assert.match(
        text ?? '',
        /^ {8}\{\n {10}"id": "jurisdiction\/can-be-switched-off:gm0999:current:platform:wolk",\n {10}"error": \[\n {12}"application:a"\n {10}\],\n {10}"warning": \[\n {12}"application:b",\n {12}"application:c"\n {10}\]\n {8}\},?$/m,
      )
      assert.equal(turned, text?.replaceAll('b.landscape.yaml', 'landscape.yaml'))
    })

    it('holds no hints', async () => {
      const cwd = await made({ 'landscape.yaml': `${HEAD}platforms:\n  - { id: leeg, location: NL }\n` })
      assert.deepEqual(baselineIn(cwd), { formatVersion: 1, folders: [{ folder: '.', findings: [] }] })
      assert.equal((await json(cwd)).findings[0].level, 'hint')
    })

    it('takes the place of any other, a damaged one too, when that is asked for', async () => {
      const cwd = folderOf({ 'landscape.yaml': WITH_ERROR, [FILE]: '<<<<<<< HEAD' })
      assert.equal((await compare(cwd, ['--write-baseline'])).code, 0)
      assert.equal(baselineIn(cwd).folders[0]?.findings.length, 1)
    })
  })

  describe('growth', () => {
    it('names what came on a known cause, in every format, and fails the check', async () => {
      const cwd = await made({ 'landscape.yaml': cloud({ zaken: 'high', sociaal: 'high', post: 'high' }) })
      write(cwd, { 'landscape.yaml': cloud({ zaken: 'high', sociaal: 'high', post: 'high', zaakportaal: 'high' }) })
      const text = await compare(cwd)
      assert.equal(text.code, 1)
      assert.match(text.stdout, /^ {2}\+1 since the baseline: zaakportaal\.$/m)
      assert.match((await compare(cwd, ['--language', 'nl'])).stdout, /^ {2}\+1 sinds de nulmeting: zaakportaal\.$/m)
      const { findings, baseline } = await json(cwd)
      assert.deepEqual(baseline, { known: 0, new: 0, grown: 2, worse: 0, gone: 0 })
      assert.deepEqual(
        findings.map(({ since, affected }: { since: object; affected: string[] }) => [since, affected.length]),
        Array(2).fill([{ change: 'grown', added: ['application:zaakportaal'] }, 4]),
      )
      for (const format of ['sarif', 'junit', 'gitlab', 'github']) {
        const { stdout, code } = await compare(cwd, ['--format', format])
        assert.equal(code, 1)
        assert.equal(stdout.match(/\+1 since the baseline: zaakportaal\./g)?.length, 2, format)
      }
    })

    it('is growth too where the new one is louder than those that are known', async () => {
      const cwd = await made({ 'landscape.yaml': cloud({ a: 'high', b: 'high' }) })
      write(cwd, { 'landscape.yaml': cloud({ a: 'high', b: 'high', c: 'critical' }) })
      const { findings, baseline } = await json(cwd)
      assert.deepEqual(baseline, { known: 2, new: 0, grown: 2, worse: 0, gone: 0 })
      for (const { level, since } of findings)
        assert.deepEqual([level, since], ['error', { change: 'grown', added: ['application:c'] }])
    })

    it('tells a finding that nobody knew as new', async () => {
      const cwd = await made({ 'landscape.yaml': cloud({ a: 'high' }) })
      write(cwd, { 'b.landscape.yaml': broken('z') })
      const { findings, baseline } = await json(cwd)
      assert.deepEqual(baseline, { known: 2, new: 1, grown: 0, worse: 0, gone: 0 })
      assert.deepEqual(
        findings.map(({ rule, since }: { rule: string; since: object }) => [rule, since]),
        [['structure/unknown-reference', { change: 'new' }]],
      )
    })
  })

  describe('worsening', () => {
    it('names what has become more serious; what became less so is known', async () => {
      const cwd = await made({ 'landscape.yaml': cloud({ a: 'high', b: 'high', c: 'critical' }) })
      write(cwd, { 'landscape.yaml': cloud({ a: 'critical', b: 'high', c: 'high' }) })
      const { findings, baseline } = await json(cwd)
      assert.deepEqual(baseline, { known: 2, new: 0, grown: 0, worse: 2, gone: 0 })
      for (const { level, since } of findings)
        assert.deepEqual([level, since], ['error', { change: 'worse', worse: ['application:a'] }])
      assert.match((await compare(cwd)).stdout, /^ {2}Worse than in the baseline: a\.$/m)
    })

    it('is seen of a finding that touches nothing else', async () => {
      const policy = (level: string) => `kind: policy\nversion: 1\nlevels: { structure/unknown-reference: ${level} }\n`
      const cwd = await made({ 'landscape.yaml': broken('a'), 'havenwijzer.yaml': policy('info') })
      write(cwd, { 'havenwijzer.yaml': policy('warning') })
      const { findings } = await json(cwd)
      assert.deepEqual(
        findings.map(({ since }: { since: object }) => since),
        [{ change: 'worse' }],
      )
      assert.match((await compare(cwd)).stdout, /^ {2}Worse than in the baseline\.$/m)
      write(cwd, { 'havenwijzer.yaml': policy('hint') })
      assert.equal((await compare(cwd)).code, 0)
    })
  })

  describe('what changes nothing', () => {
    const one = cloud({ a: 'high', b: 'critical' })
    const unrated = `${HEAD}applications:\n  - { id: x, product: zivver }\n  - { id: y, product: open-zaak }\n`
    const files = { 'landscape.yaml': one, 'sociaal/b.landscape.yaml': broken('z'), 'c.landscape.yaml': unrated }
    const nothing = async (cwd: string) => {
      const { baseline, findings } = await json(cwd)
      const loud = findings.filter(({ level }: { level: string }) => level !== 'hint')
      assert.deepEqual([loud, { ...baseline, known: 0 }], [[], { known: 0, new: 0, grown: 0, worse: 0, gone: 0 }])
      assert.ok(baseline.known >= 6)
    }

    it('reformatting and reordering', async () => {
      const cwd = await made(files)
      await nothing(cwd)
      const [head, platforms, applications = ''] = one.split(/^(?=platforms|applications)/m)
      const turned = `# later\n\n${head}${applications.replace(/( {2}- .*\n)( {2}- .*\n)/, '$2\n$1')}${platforms}`
      write(cwd, {
        'landscape.yaml': turned.replaceAll('\n', '\r\n'),
        'c.landscape.yaml': unrated.replaceAll(/\{ (.*) \}/g, (_, entry: string) => entry.split(', ').join('\n    ')),
      })
      await nothing(cwd)
    })

    it('another name or folder for a file', async () => {
      const cwd = await made(files)
      const ids = JSON.stringify(baselineIn(cwd))
      assert.ok(ids.includes('@sociaal/b.landscape.yaml') && ids.includes('document:c.landscape.yaml'))
      mkdirSync(join(cwd, 'nieuw'))
      renameSync(join(cwd, 'sociaal/b.landscape.yaml'), join(cwd, 'nieuw/zorg.landscape.yaml'))
      renameSync(join(cwd, 'c.landscape.yaml'), join(cwd, 'a@b~2.landscape.yaml'))
      await nothing(cwd)
    })

    it('an entry that moves to another file', async () => {
      const cwd = await made({
        'a.landscape.yaml': unrated,
        'b.landscape.yaml': `${HEAD}applications:\n  - { id: w }\n`,
      })
      write(cwd, {
        'a.landscape.yaml': unrated.replace('  - { id: y, product: open-zaak }\n', ''),
        'b.landscape.yaml': `${HEAD}applications:\n  - { id: w }\n  - { id: y, product: open-zaak }\n`,
      })
      const { baseline } = await json(cwd)
      assert.deepEqual({ ...baseline, known: 0 }, { known: 0, new: 0, grown: 0, worse: 0, gone: 0 })
    })

    it('another folder to start in, and another way to name the folder', async () => {
      const cwd = await made({ 'archi/landscape.yaml': one }, ['archi'])
      const inside = await check('.', ['--baseline', `../${FILE}`, '--fail-on', 'warning'], { cwd: join(cwd, 'archi') })
      assert.deepEqual([inside.code, inside.stderr], [0, ''])
      assert.match(inside.stdout, /4 known findings/)
      assert.equal((await compare(cwd, [], join(cwd, 'archi'))).code, 0)
    })

    it('another name for the folder', async () => {
      const cwd = await made({ 'archi/landscape.yaml': one }, ['archi'])
      renameSync(join(cwd, 'archi'), join(cwd, 'architectuur'))
      assert.equal((await compare(cwd, [], 'architectuur')).code, 0)
    })

    it('naming one of its files', async () => {
      const cwd = await made({ '.git/': '', ...files })
      for (const path of Object.keys(files)) {
        const ran = await compare(cwd, [], path)
        assert.deepEqual([ran.code, ran.stderr], [0, ''])
        assert.match(ran.stdout, /known findings? in the baseline\.\n$/)
      }
    })

    it('a second file with the same mistake is new all the same', async () => {
      const cwd = await made(files)
      write(cwd, { 'd.landscape.yaml': broken('nog-een') })
      const { findings, baseline } = await json(cwd)
      assert.equal(baseline.new, 1)
      assert.equal(findings.find(({ since }: { since?: object }) => since)?.file, 'd.landscape.yaml')
    })
  })

  describe('pruning', () => {
    it('drops what is no longer found, whole or in part, and adds nothing', async () => {
      const cwd = await made({ 'landscape.yaml': cloud({ a: 'high', b: 'high' }), 'b.landscape.yaml': broken('z') })
      const before = baselineIn(cwd).folders[0]!.findings
      write(cwd, { 'landscape.yaml': cloud({ b: 'high', nieuw: 'high' }), 'b.landscape.yaml': CLEAN })
      assert.match(
        (await compare(cwd)).stdout,
        /3 entries of it are no longer found, in whole\nor in part; --prune-baseline drops what is gone\.\n$/,
      )
      const { code, stderr, stdout } = await compare(cwd, ['--prune-baseline'])
      assert.equal(code, 1)
      assert.equal(stderr, `Dropped from ${FILE} what is no longer found, of 3 entries; it holds 2 now.\n`)
      assert.match(stdout, /\+1 since the baseline: nieuw\./)
      assert.doesNotMatch(stdout, /--prune-baseline/)
      const after = baselineIn(cwd).folders[0]!.findings
      assert.equal(before.length, 3)
      assert.deepEqual(
        after,
        before.flatMap((entry) => (entry.id.startsWith('structure') ? [] : [{ ...entry, warning: ['application:b'] }])),
      )
      const again = await compare(cwd, ['--prune-baseline'])
      assert.equal(again.stderr, `Nothing to prune: all that ${FILE} holds is still found.\n`)
      assert.deepEqual(baselineIn(cwd).folders[0]!.findings, after)
    })

    it('keeps a softer level where the finding has become softer, so that it cannot come back unseen', async () => {
      const cwd = await made({ 'landscape.yaml': cloud({ a: 'critical' }) })
      write(cwd, { 'landscape.yaml': cloud({ a: 'high' }) })
      assert.equal((await compare(cwd, ['--prune-baseline'])).code, 0)
      assert.deepEqual(baselineIn(cwd).folders[0]!.findings[0], { id: CUT_OFF, warning: ['application:a'] })
      write(cwd, { 'landscape.yaml': cloud({ a: 'critical' }) })
      assert.equal((await json(cwd)).baseline.worse, 2)
      assert.equal((await compare(cwd, ['--prune-baseline'])).code, 1)
      assert.deepEqual(baselineIn(cwd).folders[0]!.findings[0], { id: CUT_OFF, warning: ['application:a'] })
    })

    it('keeps of two alike the one of the file that still has it', async () => {
      const cwd = await made({ 'a.landscape.yaml': broken('x'), 'b.landscape.yaml': broken('y') })
      const references = () =>
        baselineIn(cwd).folders[0]!.findings.flatMap(({ id, file }) =>
          id.startsWith('structure/unknown-reference') ? [file] : [],
        )
      assert.deepEqual(references(), ['a.landscape.yaml', 'b.landscape.yaml'])
      write(cwd, { 'a.landscape.yaml': CLEAN })
      await compare(cwd, ['--prune-baseline'])
      assert.deepEqual(references(), ['b.landscape.yaml'])
    })

    it('leaves alone what it holds of folders that are not reviewed now', async () => {
      const cwd = await made({ 'a/landscape.yaml': broken('x'), 'b/landscape.yaml': broken('y') }, ['a', 'b'])
      write(cwd, { 'a/landscape.yaml': CLEAN, 'b/landscape.yaml': CLEAN })
      const before = baselineIn(cwd).folders[1]!.findings.length
      await compare(cwd, ['--prune-baseline'], 'a')
      const held = baselineIn(cwd).folders.map(({ folder, findings }) => [folder, findings.length])
      assert.deepEqual(held, [
        ['a', 0],
        ['b', before],
      ])
    })
  })

  it('leaves a risk to its register once it is accepted, and knows it no more', async () => {
    const both = cloud({ a: 'high', b: 'high' })
    const cwd = await made({ 'landscape.yaml': both })
    const risk = `acceptedRisks:
  - { rule: jurisdiction/can-be-switched-off, element: wolk, covers: [a, b], reason: Verhuist, acceptedBy: CISO, acceptedOn: 2026-06-01, until: 2027-06-01 }
`
    write(cwd, { 'landscape.yaml': `${both}${risk}` })
    const { baseline, accepted } = await json(cwd)
    assert.deepEqual([baseline.known, baseline.gone, accepted.length], [1, 1, 1])
    assert.equal((await compare(cwd, ['--prune-baseline'])).code, 0)
    write(cwd, { 'landscape.yaml': `${both}${risk.replace('2027', '2026').replace('2026-06-01 }', '2026-07-01 }')}` })
    const late = await json(cwd)
    assert.ok(late.findings.some(({ id, since }: { id: string; since?: object }) => id === CUT_OFF && since))
  })

  it('keeps folders apart that have findings of one id', async () => {
    const files = { 'a/landscape.yaml': broken('x'), 'b/landscape.yaml': CLEAN }
    const cwd = await made(files, ['a', 'b'])
    assert.deepEqual(
      baselineIn(cwd).folders.map(({ folder }) => folder),
      ['a', 'b'],
    )
    write(cwd, { 'b/landscape.yaml': broken('x') })
    const { code, stdout } = await compare(cwd, ['b'], 'a')
    assert.equal(code, 1)
    assert.match(stdout, /^error {2}b\/landscape\.yaml/m)
    assert.doesNotMatch(stdout, /^error {2}a\/landscape\.yaml/m)
  })

  it('tells SARIF what is new, grown and known; what is gone is no result', async () => {
    const cwd = await made({ 'landscape.yaml': cloud({ a: 'high', b: 'high' }), 'b.landscape.yaml': broken('z') })
    write(cwd, {
      'landscape.yaml': cloud({ a: 'high', b: 'critical' }),
      'b.landscape.yaml': broken('z').replace('nergens', 'ook-niet'),
    })
    const sarif = JSON.parse((await compare(cwd, ['--format', 'sarif'])).stdout) as Sarif
    assert.deepEqual(sarifProblems(sarif), [])
    const [{ results, properties }] = sarif.runs
    const states = results.map(({ ruleId, level, baselineState }) => `${ruleId} ${level} ${baselineState}`).sort()
    assert.deepEqual(states, [
      'jurisdiction/can-be-switched-off error updated',
      'jurisdiction/can-be-switched-off warning unchanged',
      'jurisdiction/foreign-law-reaches-data error updated',
      'jurisdiction/foreign-law-reaches-data warning unchanged',
      'structure/unknown-reference error new',
    ])
    assert.deepEqual(
      properties?.absent.map(({ id }) => id),
      ['structure/unknown-reference:gm0999:current:nergens@b.landscape.yaml'],
    )
    const github = (await compare(cwd, ['--format', 'github'])).stdout.trimEnd().split('\n')
    assert.equal(github.filter((line) => workflowCommand(line)).length, 3)
    assert.match(github.at(-1) ?? '', /^2 known findings in the baseline\./)
    const without = JSON.parse((await check('.', ['--format', 'sarif'], { cwd })).stdout) as Sarif
    assert.ok(without.runs[0].results.every((each) => !('baselineState' in each)))
    assert.ok(!('properties' in without.runs[0]))
  })

  describe('a file that cannot be used', () => {
    const schemaLike = (findings: string) =>
      `{ "formatVersion": 1, "folders": [{ "folder": ".", "findings": [${findings}] }] }`
    const cases: Readonly<Record<string, readonly [string | undefined, RegExp]>> = {
      'is not there': [undefined, /it is not there\. Make one with --write-baseline, or correct the path\./],
      'holds a merge conflict': [
        '{\n<<<<<<< HEAD\n  "formatVersion": 1,\n=======\n>>>>>>> tak\n}\n',
        /marks of a merge conflict\. Keep the lines of both sides, or make it anew with --write-baseline\./,
      ],
      'is cut off': ['{ "formatVersion": 1, "fold', /it is not valid JSON\. Take it from git again/],
      'is empty': ['', /it is not valid JSON/],
      'is other JSON': ['[]', /it does not have the form of a baseline \(\/\)/],
      'has no version': ['{ "folders": [] }', /form of a baseline/],
      'has a wrong entry': [schemaLike('{ "id": "a/b:", "error": [3] }'), /\(\/folders\/0\/findings\/0\/error\/0\)/],
      'has an entry without a level': [schemaLike('{ "id": "a/b:" }'), /form of a baseline/],
      'has an unknown key': [schemaLike('{ "id": "a/b:", "error": ["itself"], "x": 1 }'), /form of a baseline/],
      'is of a newer version': ['{ "formatVersion": 2, "new": {} }', /a newer Havenwijzer wrote it\. Use that one\./],
      'is not UTF-8': ['\udcff', /./],
    }
    for (const [what, [content, message]] of Object.entries(cases)) {
      it(`that ${what} is said to be so, and stays as it is`, async () => {
        const cwd = folderOf({ 'landscape.yaml': WITH_ERROR })
        const path = join(cwd, FILE)
        if (content !== undefined) writeFileSync(path, what === 'is not UTF-8' ? Buffer.from([0xff]) : content)
        for (const task of [[], ['--prune-baseline']]) {
          const { code, stdout, stderr } = await compare(cwd, task)
          assert.deepEqual([code, stdout], [2, ''])
          assert.ok(stderr.startsWith(`The baseline ${FILE} cannot be used: `), stderr)
          assert.match(stderr, message)
          const after = existsSync(path) ? readFileSync(path, 'utf8') : undefined
          assert.equal(after, what === 'is not UTF-8' ? '\ufffd' : content)
        }
        const dutch = await compare(cwd, ['--language', 'nl'])
        assert.ok(dutch.stderr.startsWith(`De nulmeting ${FILE} is niet te gebruiken: `))
      })
    }

    it('may have a mark at its begin, and entries in any order', async () => {
      const cwd = await made({ 'landscape.yaml': cloud({ a: 'high', b: 'high' }) })
      const held = baselineIn(cwd)
      const turned = held.folders.map((each) => ({ ...each, findings: [...each.findings].reverse() }))
      writeFileSync(join(cwd, FILE), `\ufeff${JSON.stringify({ folders: turned, formatVersion: 1 })}`)
      assert.equal((await compare(cwd)).code, 0)
    })
  })

  describe('is not written', () => {
    it('when not all could be read', async () => {
      const cwd = await made({ 'landscape.yaml': WITH_ERROR })
      const before = readFileSync(join(cwd, FILE), 'utf8')
      writeFileSync(join(cwd, 'b.landscape.yaml'), Buffer.from([0xff]))
      for (const task of ['--write-baseline', '--prune-baseline']) {
        const { code, stderr } = await compare(cwd, [task])
        assert.equal(code, 2)
        assert.match(stderr, /was left as it is: not all that was asked for could be read\./)
        assert.equal(readFileSync(join(cwd, FILE), 'utf8'), before)
      }
    })

    it('when files are named: it holds what is found in a folder', async () => {
      const cwd = folderOf({ 'landscape.yaml': WITH_ERROR })
      const { code, stderr } = await compare(cwd, ['--write-baseline'], 'landscape.yaml')
      assert.equal(code, 2)
      assert.match(stderr, /^Name folders, no files, to write or prune a baseline/)
      assert.deepEqual(readdirSync(cwd), ['landscape.yaml'])
    })

    it('over a document, or where there is no folder', async () => {
      const cwd = folderOf({ 'landscape.yaml': WITH_ERROR })
      for (const [file, reason] of [
        ['landscape.yaml', /a document of ours/],
        ['uit/b.json', /its folder is not there/],
      ] as const) {
        const { code, stderr } = await check('.', ['--baseline', file, '--write-baseline'], { cwd })
        assert.equal(code, 2)
        assert.match(stderr, reason)
        assert.equal(readFileSync(join(cwd, 'landscape.yaml'), 'utf8'), WITH_ERROR)
      }
      assert.deepEqual(readdirSync(cwd), ['landscape.yaml'])
    })
  })

  it('stays within reach of a hundred thousand names', async () => {
    const findings = Array.from({ length: 1000 }, (_, i) => ({
      id: `jurisdiction/foreign-parent:gm0999:current:supplier:${i}`,
      warning: Array.from({ length: 100 }, (__, j) => `application:${j}`),
    }))
    const cwd = folderOf({
      'landscape.yaml': WITH_ERROR,
      [FILE]: JSON.stringify({ formatVersion: 1, folders: [{ folder: '.', findings }] }),
    })
    const { baseline } = await json(cwd)
    assert.deepEqual(baseline, { known: 0, new: 1, grown: 0, worse: 0, gone: 1000 })
    chmodSync(join(cwd, FILE), 0o644)
    assert.match(
      (await runCli(['check', '.', '--baseline', FILE], { cwd })).stdout,
      /1000\s+vermeldingen daarin worden/,
    )
  })
})
