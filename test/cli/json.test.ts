import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { closedSchema, type Schema } from './closed-schema.ts'
import { check, root, runCli } from './run-cli.ts'
import { CLEAN, folderOf, HEAD, write } from './temporary-folder.ts'

/** One whose data somebody abroad can get at, with the keys. */
const EXPOSED = `${HEAD}platforms:
  - { id: wolk, product: azure, location: NL, encryptionKeys: provider }
applications:
  - { id: zaken, product: open-zaak, owner: Team, criticality: high, runsOn: wolk, data: [dossiers] }
  - { id: archief, product: open-zaak, owner: Team, criticality: high, runsOn: wolk, data: [dossiers] }
  - { id: balie, product: open-zaak, owner: Team, criticality: high, runsOn: wolk, data: [dossiers] }
acceptedRisks:
  - rule: jurisdiction/can-be-switched-off
    element: wolk
    covers: [zaken, archief]
    reason: Verhuist
    acceptedBy: CISO
    acceptedOn: 2026-06-01
    until: 2027-06-01
datasets:
  - { id: dossiers, classification: confidential, personal: bsn, sourceSystem: zaken }
`

describe('cli/json', function () {
  this.slow(2000)
  const schema = JSON.parse(readFileSync(join(root, 'schemas/output/check.schema.json'), 'utf8')) as Schema
  const outputs: string[] = []
  const json = async (paths: readonly string[], cwd: string, args: readonly string[] = []) => {
    const { stdout } = await check(paths[0] ?? '.', [...paths.slice(1), '--format', 'json', ...args], { cwd })
    outputs.push(stdout)
    return JSON.parse(stdout)
  }

  it('is as the published schema says, and says nothing that it does not describe', async () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    const published = ajv.compile(schema)
    const closed = ajv.compile({ ...closedSchema(schema), $id: 'closed' } as object)
    const others = folderOf({
      'a/landscape.yaml/': '',
      'a/b.landscape.yaml': Buffer.from([0xff]),
      'b/c.landscape.yaml': `kind: landscape\nversion: 1\nstate: target\nreachedOn: 2030-12-31\nplatforms:\n  - { id: a, runsOn: b }\n`,
      'b/d.landscape.yaml': `${HEAD}datasets:\n  - { id: los, name: Los }\napplications:\n  - { id: opslag, product: minio }\n`,
    })
    const all = [
      await json(['example'], import.meta.dirname),
      await json(['example'], import.meta.dirname, ['--language', 'nl']),
      await json(['a', 'b', 'nergens'], others),
      await json(['.'], folderOf({ 'landscape.yaml': CLEAN }), ['--coverage']),
      await slipped(),
      await json(['.'], folderOf({ 'landscape.yaml': EXPOSED })),
      await json(['landscape.yaml'], folderOf({ 'landscape.yaml': CLEAN, '.git/': '' })),
      await sinceBaseline(),
    ]
    for (const output of all) {
      assert.ok(published(output), JSON.stringify(published.errors))
      assert.ok(closed(output), JSON.stringify(closed.errors))
    }
    const present = new Set(all.flatMap((output) => [...keysIn(output, schema, '')]))
    const described = Object.entries(schema.$defs ?? {}).flatMap(([name, part]) =>
      Object.keys(part.properties ?? {}).map((key) => `${name}.${key}`),
    )
    const all_ = [...Object.keys(schema.properties ?? {}).map((key) => `.${key}`), ...described]
    assert.ok(all_.length > 40)
    assert.deepEqual(
      all_.filter((key) => !present.has(key)),
      [],
    )
  })

  /** A baseline to which something is added, and in which something has become worse. */
  const sinceBaseline = async () => {
    const cwd = folderOf({ 'landscape.yaml': EXPOSED })
    const baseline = ['--baseline', 'b.json']
    await check('.', [...baseline, '--write-baseline'], { cwd })
    const more = EXPOSED.replace(
      'acceptedRisks',
      '  - { id: post, criticality: critical, runsOn: wolk }\nacceptedRisks',
    )
    write(cwd, { 'landscape.yaml': more.replace('criticality: high', 'criticality: critical') })
    return json(['.'], cwd, baseline)
  }

  /** Of an accepted risk nothing but what it is about and covers can be read. */
  const slipped = () => {
    const text = EXPOSED.replace('until:', 'untill:').replace('reason:', 'quux:').replace('acceptedBy:', 'quuux:')
    return json(['.'], folderOf({ 'landscape.yaml': text }))
  }

  it('leaves out of an accepted risk what a slip in it hides', async () => {
    const { accepted } = await slipped()
    assert.deepEqual(
      accepted.map((each: { acceptance: object }) => Object.keys(each.acceptance).sort()),
      [['acceptedOn', 'covers', 'element', 'file', 'range', 'until']],
    )
  })

  it('has every part described in both languages', () => {
    const bare: string[] = []
    const visit = (node: Schema, at: string): void => {
      const texts = [node.description, node['x-nl']]
      if (!texts.every((text) => text?.endsWith('.')) || texts[0] === texts[1]) bare.push(at)
      for (const [name, part] of Object.entries({ ...node.$defs, ...node.properties })) visit(part, `${at}/${name}`)
    }
    visit(schema, '')
    visit(JSON.parse(readFileSync(join(root, 'schemas/output/baseline.schema.json'), 'utf8')) as Schema, 'baseline')
    assert.deepEqual(bare, [])
  })

  it('has nothing empty but the lists of the whole', async () => {
    const { findings } = await json(['example'], import.meta.dirname)
    const empty = (value: unknown): boolean =>
      value === '' ||
      value === null ||
      (typeof value === 'object' && (Object.keys(value).length === 0 || Object.values(value).some(empty)))
    assert.ok(findings.length > 10)
    assert.deepEqual(findings.filter(empty), [])
  })

  it('gives place, words and fixes of a finding', async () => {
    const text = `# één\n${HEAD}platforms:\n  - { id: azure-weu, location: NL }\napplications:\n  - { id: a, naam: "😀", runsOn: azur-weu, owner: Team, criticality: low }\n`
    const { findings, folders, summary, asOf, language } = await json(
      ['.'],
      folderOf({ 'domein/a.landscape.yaml': text }),
    )
    assert.deepEqual({ folders, asOf, language }, { folders: ['.'], asOf: '2026-11-24', language: 'en' })
    assert.deepEqual(summary, {
      files: 1,
      applications: 1,
      components: 0,
      findings: { error: 2, warning: 0, info: 0, hint: 0 },
      accepted: 0,
    })
    const { message, fixes, ...others } = findings[1]
    assert.match(message, /^No platform “azur-weu” .*\. .*\. .*\.$/)
    assert.deepEqual(
      fixes.map((fix: { kind: string }) => fix.kind),
      ['rename', 'create'],
    )
    assert.deepEqual(others, {
      id: 'structure/unknown-reference:gm0999:current:azur-weu@domein/a.landscape.yaml',
      rule: 'structure/unknown-reference',
      level: 'error',
      organisation: 'gm0999',
      state: 'current',
      cause: 'azur-weu',
      folder: '.',
      file: 'domein/a.landscape.yaml',
      range: { start: { line: 8, column: 34 }, end: { line: 8, column: 42 } },
      element: 'a',
    })
  })

  it('says what a cause touches, and how sure that is', async () => {
    const text = `${HEAD}applications:\n  - { id: opslag, product: minio, owner: Team, criticality: low }\n`
    const { findings } = await json(['.'], folderOf({ 'landscape.yaml': text }))
    const [{ rule, cause, affected, confidence }] = findings
    assert.deepEqual(
      { rule, cause, affected, confidence },
      {
        rule: 'lock-in/end-of-life',
        cause: 'product:minio',
        affected: ['application:opslag'],
        confidence: 'sourced',
      },
    )
  })

  it('names files as they are called', async () => {
    const name = 'map met spatie/100% #1 é+(x)?.landscape.yaml'
    const { findings } = await json(['.'], folderOf({ [name]: `${HEAD}applications: x\n` }))
    assert.deepEqual(
      findings.map((finding: { file: string }) => finding.file),
      [name],
    )
  })

  it('names what could not be read', async () => {
    const folder = folderOf({ 'a/b.landscape.yaml': Buffer.from([0xff]), 'a/landscape.yaml': CLEAN })
    const { unreadable, summary } = await json(['a', 'nergens'], folder)
    assert.deepEqual(unreadable, [
      { file: 'nergens', reason: 'not-found' },
      { folder: 'a', file: 'b.landscape.yaml', reason: 'not-utf8' },
    ])
    assert.equal(summary.files, 1)
  })

  it('lists hints always, and keeps its output free of colour', async () => {
    const folder = folderOf({ 'landscape.yaml': `${HEAD}platforms:\n  - { id: leeg, location: NL }\n` })
    const { stdout } = await runCli(['check', folder, '--format', 'json'], { env: { FORCE_COLOR: '1' } })
    assert.equal(JSON.parse(stdout).findings[0].level, 'hint')
    assert.ok(!stdout.includes('\u001b'))
  })

  /** The keys that a value has, by the part of the schema that describes it. */
  function* keysIn(value: unknown, at: Schema, name: string): Iterable<string> {
    const [part, partName] = at.$ref
      ? [schema.$defs?.[at.$ref.slice('#/$defs/'.length)] ?? {}, at.$ref.slice(8)]
      : [at, name]
    if (Array.isArray(value)) for (const item of value) yield* keysIn(item, part.items ?? {}, partName)
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        yield `${partName}.${key}`
        yield* keysIn(inner, part.properties?.[key] ?? {}, partName)
      }
  }

  /** The schema, refusing every key that it does not describe. */
})
