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
    readonly best: readonly { readonly node: string; readonly continuity?: { readonly isTooLong?: boolean } }[]
    readonly worst: readonly { readonly node: string; readonly way: readonly object[] }[]
    readonly differing: readonly string[]
  }[]
}

describe('cli/scenario', function () {
  this.slow(10_000)

  const FILES = { 'landscape.yaml': LANDSCAPE, 'common-ground.yaml': COMPONENTS }
  const schema = JSON.parse(readFileSync(join(root, 'schemas/output/scenario.schema.json'), 'utf8')) as Schema
  const closed = new Ajv2020({ strict: false, allErrors: true }).compile({
    ...closedSchema(schema),
    $id: 'closed',
  } as object)
  const run = (cwd: string, args: readonly string[], options: RunOptions = {}): Promise<Run> =>
    runCli(['scenario', '--language', 'en', '--as-of', '2026-11-29', ...args], { cwd, ...options })

  /** As JSON, which the published schema describes. */
  const toldIn = async <T>(cwd: string, ...args: readonly string[]): Promise<T> => {
    const { stdout, stderr } = await run(cwd, [...args, '--format', 'json'])
    assert.equal(stderr, '')
    const json: T = JSON.parse(stdout)
    assert.ok(closed(json), JSON.stringify(closed.errors, undefined, 1))
    return json
  }

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
    Meanwhile: papier (2 days).
    May stand still for 4 hours: too long after 2 days 4 hours.

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
    assert.match(
      stdout,
      /^ {2}vergunningen \(proces, kritiek\)\n.*\n.*\n {4}Mag 24 uur stilliggen: te lang na 1 dag\.$/m,
    )
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
    const cwd = folderOf(FILES)
    const told = (...args: readonly string[]) => toldIn<Told>(cwd, ...args)
    const us = await told('cut-off', 'US')
    assert.deepEqual(us.scenario, { kind: 'cut-off', jurisdictions: ['US'], suppliers: [] })
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
    const wolk = { kind: 'cut-off', jurisdictions: [], suppliers: ['wolk-inc'] }
    assert.deepEqual((await told('cut-off', 'wolk-inc')).scenario, wolk)
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

  const POLICY = `kind: policy
version: 1
scenarios:
  - { id: vs-dicht, name: De VS sluit af, cutOff: { jurisdictions: [US] } }
  - { id: allebei, cutOff: { jurisdictions: [JP], suppliers: [hier-bv] } }
  - { id: verkocht, takeover: { supplier: hier-bv, by: { name: Koper Inc., country: US } } }
  - { id: duurder, priceRise: { supplier: hier-bv, share: 0.5 } }
  - { id: uitval, outage: { platform: wolk-west, lasts: 3d } }
`
  const OURS = { ...FILES, 'havenwijzer.yaml': POLICY }

  it('tells what changes with another owner, power by power, with whom a thing answers to now and then', async () => {
    const { code, stdout, stderr } = await run(folderOf(FILES), ['takeover', 'Hier B.V.', '--by', 'Verenigde Staten'])
    assert.equal(stderr, '')
    assert.ok(
      stdout.startsWith(`What changes when Hier B.V. gets an owner in the United States

gm0001 · 4 newly within reach or to be stopped

Newly: data within reach, under the law of the United States
  agenda (application)
    Now: agenda → Agendadienst → Hier B.V. → Netherlands
    Then: agenda → Agendadienst → Hier B.V. → the new owner → United States →
    CLOUD Act (2018), 18 USC 2713

Newly: can be stopped at once, under the law of the United States
  agenda (application)
`),
      stdout,
    )
    assert.match(
      stdout,
      /^Newly: updates and licences can end, in time, under the law of the United States\n {2}loket/m,
    )
    assert.match(
      stdout,
      /stop already, by another way: aanmelden, archief, balie, meldingen, post and 2\n {2}more\.\n$/,
    )
    for (const line of stdout.split('\n')) assert.ok(line.length <= 80, line)
    // Nothing of it is critical: that somebody under that law could stop zaken, was so already.
    assert.equal(code, 0)
    const critical = LANDSCAPE.replace('{ id: agenda,', '{ id: agenda, criticality: critical,')
    const graver = folderOf({ ...FILES, 'landscape.yaml': critical })
    assert.equal((await run(graver, ['takeover', 'hier-bv', '--by', 'US'])).code, 1)
    const nothing = await run(graver, ['takeover', 'hier-bv', '--by', 'DE'])
    assert.deepEqual([nothing.code, nothing.stdout.split('\n').slice(1)], [0, ['', 'Nothing changes.', '']])
  })

  it('says in Dutch what nobody can do any more, and that a law was not studied', async () => {
    const cwd = folderOf(FILES)
    const nl = ['--language', 'nl']
    const gone = await run(cwd, ['takeover', 'dochter-bv', '--by', 'NL', ...nl])
    assert.match(gone.stdout, /^gm0001 · 0 nieuw binnen bereik of stop te zetten, 1 niet langer$/m)
    assert.match(
      gone.stdout,
      /^Niet langer: meteen stop te zetten, onder het recht van de Verenigde Staten\n {2}post \(applicatie\)$/m,
    )
    const far = await run(cwd, ['takeover', 'hier-bv', '--by', 'JP', ...nl])
    assert.match(
      far.stdout,
      /^Nieuw: meteen stop te zetten, onder het recht van Japan\n {2}Of een wet van Japan dat kan opleggen, is niet/m,
    )
    assert.doesNotMatch(gone.stdout, /niet onderzocht/)
  })

  it('tells who is exposed to a higher price, what contracts say and cost, and what could come instead', async () => {
    const text = LANDSCAPE.replace(
      'processes:\n',
      'contracts:\n  - { id: agenda-2024, supplier: hier-bv, end: "2027-12-31", renewal: option, noticeMonths: 6, annualCost: 120000 }\n  - { id: rest, supplier: wolk-inc, annualCost: 40000 }\nprocesses:\n',
    )
      .replace(
        'id: agenda, product: agendadienst',
        'id: agenda, product: agendadienst, exit: { plan: docs/exit.md }, contract: agenda-2024',
      )
      .replace(
        'serviceModel: saas }\n  - { id: pakket',
        'serviceModel: saas, functions: [calendar] }\n  - { id: pakket',
      )
    const { code, stdout } = await run(folderOf({ ...OURS, 'landscape.yaml': text }), ['duurder'])
    assert.ok(
      stdout.startsWith(`duurder
Who is exposed when Hier B.V. asks 50% more

gm0001 · 10 applications hang on it

Hangs on it
  zaken (application, critical)
    zaken → Pakket → Hier B.V.
`),
      stdout,
    )
    assert.ok(
      stdout.includes(`
Contracts with it
  agenda-2024: until 31 December 2027, can be extended, 6 months of notice,
  €\u00a0120,000 a year
    Notice can be given until 30 June 2027.
    Under it: agenda.

Cost
  €\u00a0120,000 a year is stated in contracts with it, 75% of all cost that is
  stated.
  50% more is €\u00a060,000 a year, of what is stated.
  Of 9 applications no contract is described: aanmelden, archief, balie, loket,
  meldingen and 4 more.

What could come instead
  Calendar, now: agenda
`),
      stdout,
    )
    assert.match(stdout, /^ {4}[^:]+: open source \([^)]+\) · [A-Z]{2}/m)
    assert.match(stdout, /^ {2}What these are for is not known, so nothing can be named instead: aanmelden,/m)
    assert.match(
      stdout,
      /^Leaving\n {2}agenda: exit plan docs\/exit\.md, how long it takes is not stated\n {2}No exit plan is stated, nor how long it takes: aanmelden,/m,
    )
    for (const line of stdout.split('\n')) assert.ok(line.length <= 80, line)
    assert.equal(code, 1)
    const atOnce = { ...OURS, 'landscape.yaml': text.replace('noticeMonths: 6', 'noticeMonths: 0') }
    assert.match((await run(folderOf(atOnce), ['duurder'])).stdout, /can be extended, no time of notice,/)
    const nobody = await run(folderOf(OURS), ['price-rise', 'centric'])
    assert.deepEqual(
      [nobody.code, nobody.stdout.split('\n').slice(1)],
      [0, ['', 'Nothing hangs on it, and no contract is with it.', '']],
    )
  })

  it('lists the scenarios of the policy, and says how to name others', async () => {
    const cwd = folderOf({ ...OURS, 'leeg/landscape.yaml': HEAD })
    const { code, stdout } = await run(cwd, [])
    assert.equal(
      stdout,
      `Scenarios of the policy; havenwijzer scenario <id> works one out

  vs-dicht: De VS sluit af
    What stops when nobody under the law of the United States delivers any more
  allebei
    What stops when nobody under the law of Japan delivers any more, nor hier-bv
  verkocht
    What changes when hier-bv belongs to Koper Inc., in the United States
  duurder
    Who is exposed when hier-bv asks 50% more
  uitval
    What stops when wolk-west is out for 3 days

Others that you can ask about

  havenwijzer scenario cut-off <country or supplier>
  havenwijzer scenario outage <platform>
  havenwijzer scenario takeover <supplier> --by <country>
  havenwijzer scenario price-rise <supplier>
`,
    )
    assert.equal(code, 0)
    const empty = await run(cwd, ['leeg', '--language', 'nl'])
    assert.match(empty.stdout, /^Het beleid van deze map noemt geen scenario’s\.\n\nAndere waar u naar kunt vragen\n/)
    const elsewhere = await run(join(cwd, 'leeg'), ['..'])
    assert.equal(elsewhere.stdout, stdout)
    const listed: { readonly scenarios: readonly object[] } = JSON.parse((await run(cwd, ['--format', 'json'])).stdout)
    const list = JSON.parse(readFileSync(join(root, 'schemas/output/scenarios.schema.json'), 'utf8')) as object
    const ajv = new Ajv2020({ strict: false }).addSchema(schema)
    assert.ok(ajv.compile(list)(listed), ajv.errorsText())
    assert.equal(listed.scenarios.length, 5)
  })

  it('works one of the policy out by its id, with all that it names together', async () => {
    const cwd = folderOf(OURS)
    const named = await run(cwd, ['vs-dicht'])
    const typed = await run(cwd, ['cut-off', 'US'])
    assert.deepEqual([named.code, named.stdout], [typed.code, `De VS sluit af\n${typed.stdout}`])
    const both = await toldIn<Told>(cwd, 'allebei')
    assert.deepEqual(both.scenario, {
      id: 'allebei',
      name: 'allebei',
      kind: 'cut-off',
      jurisdictions: ['JP'],
      suppliers: ['hier-bv'],
    })
    assert.deepEqual((await toldIn<Told>(cwd, 'cut-off', 'Japan, Hier B.V.')).organisations, both.organisations)
    // Each by itself, and what either of two would have kept going: overleg has post and agenda.
    const nodes = async (...args: readonly string[]) =>
      (await toldIn<Told>(cwd, ...args)).organisations[0]?.best.map(({ node }) => node) ?? []
    const [ours, theirs] = [await nodes('cut-off', 'wolk-inc'), await nodes('cut-off', 'hier-bv')]
    assert.ok(!ours.includes('process:overleg'))
    const together = await nodes('cut-off', 'wolk-inc,hier-bv')
    assert.deepEqual(new Set(together), new Set([...ours, ...theirs]))
    assert.match((await run(cwd, ['cut-off', 'US,CN'])).stdout, /under the law of the United States or China delivers/)
  })

  it('takes an area for all who are in it', async () => {
    const inEurope = await toldIn<Told>(folderOf(FILES), 'cut-off', 'eu')
    assert.deepEqual(inEurope.scenario, { kind: 'cut-off', jurisdictions: ['EU'], suppliers: [] })
    const nodes = (inEurope.organisations[0]?.best ?? []).map(({ node }) => node)
    assert.deepEqual(nodes, ['application:agenda', 'application:post', 'process:overleg', 'process:raad'])
  })

  it('says whether an outage of which it is told how long it lasts is too long', async () => {
    const cwd = folderOf(OURS)
    const { stdout } = await run(cwd, ['uitval'])
    assert.match(stdout, /^uitval\nWhat stops when wolk-west is out for 3 days\n/)
    // 2 days of paper and 4 hours: before three days are over; not before two are.
    assert.match(stdout.replace(/\n +/g, ' '), /too long after 2 days 4 hours, which is before this is over\./)
    const shorter = folderOf({ ...OURS, 'havenwijzer.yaml': POLICY.replace('lasts: 3d', 'lasts: 2d') })
    const ofShorter = (await run(shorter, ['uitval'])).stdout.replace(/\n +/g, ' ')
    assert.match(ofShorter, /2 days 4 hours, which is not before this is over\./)
    const told = await toldIn<Told>(cwd, 'uitval')
    const uitkeren = told.organisations[0]?.best.find(({ node }) => node === 'process:uitkeren')
    assert.equal(uitkeren?.continuity?.isTooLong, true)
  })

  it('gives each kind as JSON by the schema', async () => {
    const cwd = folderOf(OURS)
    for (const [id, kind, key] of [
      ['verkocht', 'takeover', 'gained'],
      ['duurder', 'price-rise', 'exposed'],
      ['uitval', 'outage', 'best'],
    ] as const) {
      const told = await toldIn<{
        readonly scenario: { readonly kind: string }
        readonly organisations: readonly Readonly<Record<string, readonly object[]>>[]
      }>(cwd, id)
      assert.equal(told.scenario.kind, kind)
      assert.ok((told.organisations[0]?.[key] ?? []).length > 3, id)
    }
  })

  it('follows a policy that another extends, the nearest by one id', async () => {
    const cwd = folderOf({
      ...FILES,
      'havenwijzer.yaml': POLICY.replace('version: 1\n', 'version: 1\nextends: regio/havenwijzer.yaml\n'),
      'regio/havenwijzer.yaml':
        'kind: policy\nversion: 1\nscenarios:\n  - { id: uitval, outage: { platform: eigen-dc } }\n  - { id: samen, outage: { platform: cluster } }\n',
    })
    assert.match((await run(cwd, ['samen'])).stdout, /^samen\nWhat stops when cluster is out\n/)
    assert.match((await run(cwd, ['uitval'])).stdout, /^uitval\nWhat stops when wolk-west is out for 3 days\n/)
  })

  it('refuses an id that the policy does not have, and names those that it has', async () => {
    const { code, stdout, stderr } = await run(folderOf(OURS), ['vs-dciht'])
    assert.deepEqual([code, stdout], [2, ''])
    assert.match(
      stderr,
      /^The policy of this folder has no scenario “vs-dciht”\. Did you mean vs-dicht\? There are: vs-dicht,/,
    )
    const without = await run(folderOf(FILES), ['vs-dicht'])
    assert.match(without.stderr, /has no scenario “vs-dicht”\. `havenwijzer scenario` says how to name others\.$/m)
  })

  const wrong: readonly (readonly [name: string, args: readonly string[], problem: RegExp])[] = [
    ['no name', ['outage'], /^Name what happens: havenwijzer scenario cut-off US/],
    ['a takeover without a buyer', ['takeover', 'hier-bv'], /^Name what happens/],
    [
      'a takeover by nobody',
      ['takeover', 'hier-bv', '--by', 'Nergensland'],
      /^There is no country “Nergensland”\. A country is two letters, such as US\.$/m,
    ],
    ['a takeover by all of an area', ['takeover', 'hier-bv', '--by', 'EU'], /^There is no country “EU”\./],
    [
      'a takeover of a supplier that is near',
      ['takeover', 'heir-bv', '--by', 'US'],
      /^There is no supplier “heir-bv”\. Did you mean hier-bv\? `havenwijzer catalogue find` searches suppliers\.$/m,
    ],
    ['a price rise of a country', ['price-rise', 'US'], /^There is no supplier “US”\./],
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
