import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { CENTRE, COMPONENTS, LANDSCAPE } from '../analysis/scenario/landscape.ts'
import { closedSchema, type Schema } from './closed-schema.ts'
import { type Run, type RunOptions, root, runCli } from './run-cli.ts'
import { folderOf, HEAD } from './temporary-folder.ts'

interface Told {
  readonly scenario: object
  readonly organisations: readonly {
    readonly organisation: string
    readonly best: readonly { readonly node: string; readonly continuity?: object }[]
    readonly worst: readonly { readonly node: string; readonly way: readonly object[] }[]
    readonly differing: readonly string[]
  }[]
}

describe('cli/scenario', function () {
  this.slow(10_000)
  this.timeout(60_000)

  const FILES = { 'landscape.yaml': LANDSCAPE, 'common-ground.yaml': COMPONENTS }
  const run = (cwd: string, args: readonly string[], options: RunOptions = {}): Promise<Run> =>
    runCli(['scenario', '--language', 'en', '--as-of', '2026-11-29', ...args], { cwd, ...options })

  it('tells what stops round after round, by which way, and how long a process bears it', async () => {
    const { code, stdout, stderr } = await run(folderOf(FILES), ['cut-off', 'US'])
    assert.equal(stderr, '')
    assert.ok(
      stdout.startsWith(`What stops when nobody under the law of the United States delivers any more

gm0001 · 11 for sure, 4 more perhaps

At once
  post (application)
    post → Postdienst → Dochter B.V. → Wolk Inc. → United States
`),
      stdout,
    )
    assert.ok(
      stdout.includes(`
Then, step 4
  uitkeren (process)
    uitkeren → balie → aanmelden → cluster → wolk-west → Wolk → Wolk Inc. →
    United States
    Meanwhile: papier (2d).
    May stand still for 4h: too long after 2 days 4 hours.

Perhaps, as it hangs on what nobody knows
  agenda (application)
    agenda → nobody knows where it runs
  belasting (application)
    belasting → the facts of rid are not here
  overleg (process)
    overleg → agenda → nobody knows where it runs
    No fallback is stated.
    How long it may stand still is not stated.
`),
      stdout,
    )
    for (const line of stdout.split('\n')) assert.ok(line.length <= 80, line)
    assert.equal(code, 1)
  })

  it('says so in Dutch, of another folder, with the critical first', async () => {
    const cwd = folderOf({ 'stad/landscape.yaml': LANDSCAPE, 'stad/common-ground.yaml': COMPONENTS })
    const { code, stdout } = await run(cwd, ['outage', 'wolk-west', 'stad', '--language', 'nl'])
    assert.match(stdout, /^Wat stilvalt als wolk-west uitvalt\n\ngm0001 · 10 zeker, nog 2 misschien\n\nMeteen\n/)
    assert.match(stdout, /^Daarna, stap 1\n {2}zaken \(applicatie, kritiek\)\n/m)
    assert.match(stdout, /^ {2}vergunningen \(proces, kritiek\)\n.*\n.*\n {4}Mag 24h stilliggen: te lang na 1 dag\.$/m)
    assert.equal(code, 1)
  })

  it('says where it is not sure that a way leads there', async () => {
    const agenda = '{ id: agenda, product: agendadienst'
    const text = LANDSCAPE.replace(agenda, `${agenda}, runsOn: { product: wolk }`)
    const unsure = /^ {4}agenda → Wolk\n {4}Not sure: it may run elsewhere, or nobody verified what leads there\.$/m
    const cwd = folderOf({ ...FILES, 'landscape.yaml': text })
    assert.match((await run(cwd, ['outage', 'wolk-west'])).stdout, unsure)
    assert.doesNotMatch((await run(cwd, ['cut-off', 'US'])).stdout, /Not sure/)
  })

  it('fails on what is critical alone, also where it only may stop', async () => {
    assert.equal((await run(folderOf(FILES), ['outage', 'eigen-dc'])).code, 0)
    const critical = LANDSCAPE.replace('{ id: burgerzaken,', '{ id: burgerzaken, criticality: critical,')
    assert.equal((await run(folderOf({ ...FILES, 'landscape.yaml': critical }), ['outage', 'eigen-dc'])).code, 1)
    const perhaps = LANDSCAPE.replace('{ id: agenda,', '{ id: agenda, criticality: critical,')
    const open = await run(folderOf({ ...FILES, 'landscape.yaml': perhaps }), ['cut-off', 'JP'])
    assert.equal(open.code, 1)
    assert.match(open.stdout, /^gm0001 · 0 for sure, 2 more perhaps$/m)
  })

  it('says that nothing stops', async () => {
    const cwd = folderOf({ 'landscape.yaml': `${HEAD}platforms:\n  - { id: dc, location: NL }\n` })
    const { code, stdout } = await run(cwd, ['cut-off', 'US'])
    assert.deepEqual([code, stdout.split('\n').slice(1)], [0, ['', 'Nothing stops.', '']])
  })

  it('knows a country and a supplier by code, id or name', async () => {
    const cwd = folderOf(FILES)
    for (const [name, title] of [
      ['us', 'nobody under the law of the United States delivers any more'],
      ['Verenigde Staten', 'nobody under the law of the United States delivers any more'],
      ['wolk-inc', 'Wolk Inc. delivers no more'],
      ['Dochter B.V.', 'Dochter B.V. delivers no more'],
      ['microsoft', 'Microsoft Corporation delivers no more'],
    ] as const)
      assert.equal((await run(cwd, ['cut-off', name])).stdout.split('\n')[0], `What stops when ${title}`)
  })

  it('gives it as JSON by its published schema, which describes all that is there', async () => {
    const schema = JSON.parse(readFileSync(join(root, 'schemas/output/scenario.schema.json'), 'utf8')) as Schema
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    const closed = ajv.compile({ ...closedSchema(schema), $id: 'closed' } as object)
    const cwd = folderOf(FILES)
    const told = async (...args: readonly string[]): Promise<Told> => {
      const { stdout } = await run(cwd, [...args, '--format', 'json'])
      const json: Told = JSON.parse(stdout)
      assert.ok(closed(json), JSON.stringify(closed.errors, undefined, 1))
      return json
    }
    const us = await told('cut-off', 'US')
    assert.deepEqual(us.scenario, { kind: 'cut-off', jurisdiction: 'US' })
    const [own] = us.organisations
    assert.deepEqual(own?.differing, ['application:agenda', 'application:belasting', 'process:overleg', 'process:raad'])
    assert.deepEqual(own?.best.find(({ node }) => node === 'process:uitkeren')?.continuity, {
      maxOutage: '4h',
      fallback: [{ what: 'papier', lasts: '2d' }],
      stillAfterMinutes: 2880,
      tooLongAfterMinutes: 3120,
    })
    assert.deepEqual(own?.worst.find(({ node }) => node === 'application:agenda')?.way, [
      { from: 'application:agenda', relation: 'host-unknown' },
    ])
    assert.deepEqual((await told('cut-off', 'wolk-inc')).scenario, { kind: 'cut-off', supplier: 'wolk-inc' })
    assert.deepEqual((await told('outage', 'wolk-west')).scenario, { kind: 'outage', platform: 'gm0001/wolk-west' })
  })

  it('tells of every organisation that leans on a platform, and of no other', async () => {
    const cwd = folderOf({
      ...FILES,
      'rid/landscape.yaml': CENTRE,
      'dorp/landscape.yaml': `${HEAD}applications:\n  - { id: post, product: postdienst }\n`,
    })
    const { stdout } = await run(cwd, ['outage', 'rekencentrum', '--format', 'json'])
    const { organisations }: Told = JSON.parse(stdout)
    assert.deepEqual(
      organisations.map(({ organisation, best, worst }) => [
        organisation,
        best.map(({ node }) => node),
        worst.length - best.length,
      ]),
      [
        ['gm0001', ['platform:rid/rekencentrum', 'application:rid/belasting', 'application:belasting'], 1],
        ['gm0999', [], 0],
        ['rid', ['platform:rekencentrum', 'application:belasting'], 0],
      ],
    )
  })

  const wrong: readonly (readonly [name: string, args: readonly string[], problem: RegExp])[] = [
    ['nothing to fall away', [], /^Name what falls away: havenwijzer scenario cut-off US/],
    ['a scenario that is none', ['takeover', 'US'], /^Name what falls away/],
    ['no name', ['outage'], /^Name what falls away/],
    ['another format', ['cut-off', 'US', '--format', 'sarif'], /^--format cannot be “sarif”\. Possible: text, json\./],
    [
      'a supplier that is near',
      ['cut-off', 'wolk-icn'],
      /^There is no country or supplier “wolk-icn”\. Did you mean wolk-inc\?/,
    ],
    ['a country that is near', ['cut-off', 'United Sttes'], /Did you mean United States\?/],
    [
      'nobody',
      ['cut-off', 'nergenshuizen'],
      /^There is no country or supplier “nergenshuizen”\. A country is two letters/,
    ],
    [
      'a platform that is near',
      ['outage', 'wolk-wst'],
      /^There is no platform “wolk-wst” here\. Did you mean wolk-west\? There are: cluster, eigen-dc, wolk-west\.$/m,
    ],
    ['a folder that is not there', ['cut-off', 'US', 'nergens'], /nergens/],
    ['a file', ['cut-off', 'US', 'landscape.yaml'], /^landscape\.yaml is no folder\. Name the folder/],
  ]
  for (const [name, args, problem] of wrong)
    it(`refuses ${name}`, async () => {
      const { code, stdout, stderr } = await run(folderOf(FILES), args)
      assert.deepEqual([code, stdout], [2, ''])
      assert.match(stderr, problem)
    })

  it('asks which platform is meant where several organisations have one of that name', async () => {
    const cwd = folderOf({ ...FILES, 'rid/landscape.yaml': CENTRE.replaceAll('rekencentrum', 'wolk-west') })
    const { code, stderr } = await run(cwd, ['outage', 'wolk-west'])
    assert.equal(code, 2)
    assert.match(stderr, /Say which: gm0001\/wolk-west or rid\/wolk-west\.$/m)
    assert.match((await run(cwd, ['outage', 'rid/wolk-west'])).stdout, /^What stops when wolk-west is out$/m)
  })

  it('prints nothing of a landscape that steers a terminal', async () => {
    const evil = LANDSCAPE.replace('what: papier', 'what: "pa\\e[31mpier ##[error]x"')
    const { stdout } = await run(folderOf({ ...FILES, 'landscape.yaml': evil }), ['cut-off', 'US'])
    assert.match(stdout, /pa␛\[31mpier/)
    assert.equal(stdout.includes('\u001b'), false)
    assert.equal(stdout.includes('##[error]'), false)
  })
})
