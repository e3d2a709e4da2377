import assert from 'node:assert/strict'
import type { Change, TakeoverOutcome } from '../../../server/src/analysis/scenario/takeover.ts'
import { COMPONENTS, LANDSCAPE, workedOutIn, written } from './landscape.ts'

/*
 * Worked out by hand from the landscape, before there was code: Hier B.V., of nobody and seated in the Netherlands, gets an owner in the
 * United States. It makes Pakket, closed software that we run: in time it can end updates and licences. It runs Agendadienst, and the
 * cloud Hierwolk on which Postdienst is: of those it has the data, and can stop them at once. Columns: what somebody under the law of
 * the US can do before, and what Hier B.V. can do afterwards.
 *
 * | thing         | before                                                    | Hier B.V. after | so it is               |
 * | ------------- | --------------------------------------------------------- | --------------- | ---------------------- |
 * | agenda        | nothing                                                   | data, at once   | gained, both           |
 * | portaal       | nothing: eigen-dc is ours                                 | in time         | gained                 |
 * | noodaanmelden | nothing                                                   | in time         | gained                 |
 * | loket         | accounts; aanmelden stops, but has noodaanmelden          | in time         | gained                 |
 * | balie         | accounts, at once: aanmelden is on wolk-west              | in time         | already: at once is more |
 * | zaken         | data, at once: wolk-west                                  | in time         | already                |
 * | archief       | data, at once: wolk-west                                  | in time         | already                |
 * | aanmelden     | data, at once: cluster, on wolk-west                      | in time         | already                |
 * | meldingen     | data, at once: opslag, on cluster                         | in time         | already                |
 * | post          | data, at once: Dochter B.V. is of Wolk Inc.               | data, at once   | already, both          |
 * | cluster       | data, at once: wolk-west                                  | in time         | already                |
 * | wolk-west     | data, at once                                             | nothing         | –                      |
 * | belasting     | of rid, which is not described                            | nothing         | –                      |
 */
const GAINED = ['agenda at-once', 'agenda data', 'loket in-time', 'noodaanmelden in-time', 'portaal in-time']
const ALREADY = [
  'aanmelden in-time',
  'archief in-time',
  'balie in-time',
  'cluster in-time',
  'meldingen in-time',
  'post at-once',
  'post data',
  'zaken in-time',
]
const US = { name: 'Koper Inc.', country: 'US' }

describe('analysis/scenario/takeover', () => {
  it('gains and shares what the table says', () => {
    const outcome = takenOver('hier-bv', US)
    assert.deepEqual(told(outcome), { gained: GAINED, already: ALREADY, lost: [] })
    assert.ok([...outcome.gained, ...outcome.already].every(({ country, isSure }) => country === 'US' && isSure))
  })

  it('tells whom a thing answers to before and after, up to the law', () => {
    const { gained } = takenOver('hier-bv', US)
    const to = (power: string) => gained.find((each) => each.node === 'application:agenda' && each.power === power)
    const maker =
      'application:agenda is product:agendadienst > product:agendadienst made-by supplier:hier-bv > supplier:hier-bv'
    const owner = `${maker} owned-by owner:Koper Inc. > owner:Koper Inc. seat-in jurisdiction:US > jurisdiction:US law`
    assert.equal(written(to('data')?.before ?? []), `${maker} seat-in jurisdiction:NL`)
    assert.equal(written(to('data')?.after ?? []), `${owner} law:us-cloud-act`)
    assert.equal(written(to('at-once')?.after ?? []), `${owner} law:us-ieepa-ofac`)
    // Nobody read anywhere that it is so.
    assert.deepEqual(
      to('data')?.after.filter(({ relation }) => relation === 'owned-by'),
      [{ from: 'supplier:hier-bv', relation: 'owned-by', to: 'owner:Koper Inc.' }],
    )
  })

  it('changes nothing with an owner whose law is trusted, or with one from where it is already', () => {
    for (const country of ['NL', 'DE'])
      assert.deepEqual(told(takenOver('hier-bv', { name: 'Koper', country })), { gained: [], already: [], lost: [] })
    const there = LANDSCAPE.replace('name: Hier B.V., country: NL', 'name: Hier B.V., country: US')
    assert.deepEqual(told(takenOver('hier-bv', US, there)), { gained: [], already: [], lost: [] })
  })

  it('stops at once, as its owner can, also where no law of the country was studied; for the data nobody says that', () => {
    const { gained, already } = told(takenOver('hier-bv', { country: 'JP' }))
    assert.deepEqual(already, [])
    assert.deepEqual(gained, [...GAINED, ...ALREADY].filter((each) => !each.endsWith(' data')).toSorted())
    const agenda = takenOver('hier-bv', { country: 'JP' }).gained.find(({ node }) => node === 'application:agenda')
    assert.equal(agenda?.after.at(-1)?.to, 'jurisdiction:JP')
  })

  it('takes the power of an owner from outside away with that owner, and no other', () => {
    const outcome = takenOver('dochter-bv', { name: 'Koper B.V.', country: 'NL' })
    assert.deepEqual(told(outcome), { gained: [], already: [], lost: ['post at-once', 'post data'] })
    const [post] = outcome.lost
    assert.match(
      written(post?.before ?? []),
      /supplier:dochter-bv owned-by supplier:wolk-inc > .* > jurisdiction:US law /,
    )
    assert.match(
      written(post?.after ?? []),
      /owned-by owner:Koper B\.V\. > owner:Koper B\.V\. seat-in jurisdiction:NL$|supplier:dochter-bv seat-in jurisdiction:NL$/,
    )
    // Wolk Inc. itself sits there, whoever it belongs to.
    assert.deepEqual(told(takenOver('wolk-inc', { country: 'NL' })), { gained: [], already: [], lost: [] })
  })

  it('goes on to what the supplier itself controls', () => {
    const text = LANDSCAPE.replace(
      'ultimateParent: { id: wolk-inc, name: Wolk Inc., country: US',
      'ultimateParent: { id: hier-bv, name: Hier B.V., country: NL',
    )
    const { gained } = told(takenOver('hier-bv', US, text))
    assert.deepEqual(gained, [...GAINED, 'post at-once', 'post data'].toSorted())
  })

  interface Twin {
    readonly name: string
    readonly base?: string
    readonly from: string
    readonly to: string
    readonly come?: readonly string[]
    readonly gone?: readonly string[]
  }

  const twins: readonly Twin[] = [
    {
      name: 'open source can be had without its maker',
      from: 'supplier: hier-bv, serviceModel: self-hosted, licence: proprietary',
      to: 'supplier: hier-bv, serviceModel: self-hosted, licence: EUPL-1.2',
      gone: ['loket in-time', 'noodaanmelden in-time', 'portaal in-time'],
    },
    {
      name: 'what is not in use yet is no matter',
      from: '{ id: portaal,',
      to: '{ id: portaal, lifecycle: planned,',
      gone: ['portaal in-time'],
    },
    {
      name: 'what another runs is in the hands of that one',
      from: '{ id: agenda, product: agendadienst }',
      to: '{ id: agenda, product: agendadienst, operator: gm0001, runsOn: eigen-dc }',
      come: ['agenda in-time'],
      gone: ['agenda at-once', 'agenda data'],
    },
    {
      name: 'a platform that is run by the supplier takes along all that runs there',
      from: 'location: NL, operator: gm0001',
      to: 'location: NL, operator: hier-bv',
      // Balie could be stopped by its sign-in already; its data were out of reach.
      come: [
        'balie data',
        'eigen-dc at-once',
        'eigen-dc data',
        'loket at-once',
        'loket data',
        'noodaanmelden at-once',
        'noodaanmelden data',
        'portaal at-once',
        'portaal data',
      ],
      gone: ['loket in-time', 'noodaanmelden in-time', 'portaal in-time'],
    },
    {
      // Who has the names of sites sees who asks for them, and can stop that; it does not get at accounts.
      name: 'accounts are something else than who and when',
      from: '{ id: portaal, product: pakket,',
      to: '{ id: portaal, product: pakket, uses: [{ product: wolk, for: dns }], identityProvider: { application: agenda, fallback: noodaanmelden },',
      come: ['portaal accounts'],
      gone: ['portaal in-time'],
    },
    {
      name: 'data are reached through what holds them',
      from: 'processes:\n',
      to: 'datasets:\n  - { id: afspraken, sourceSystem: agenda, personal: ordinary }\nprocesses:\n',
      come: ['afspraken data'],
    },
    {
      name: 'data are reached through what keeps a copy of them',
      from: 'processes:\n',
      to: 'datasets:\n  - { id: adressen, sourceSystem: { supplier: wolk-inc }, copy: agenda }\nprocesses:\n',
      come: ['adressen data'],
    },
    {
      name: 'data to which we have the keys are reached while they are worked on',
      base: LANDSCAPE.replace('processes:\n', 'datasets:\n  - { id: afspraken, sourceSystem: agenda }\nprocesses:\n'),
      from: '{ id: agenda, product: agendadienst }',
      to: '{ id: agenda, product: pakket, runsOn: { product: hierwolk }, encryptionKeys: customer-only }',
      come: ['afspraken in-use', 'agenda in-use'],
      gone: ['agenda data'],
    },
    {
      name: 'a dataset that somebody under that law has already is reached by nobody new',
      base: LANDSCAPE.replace('processes:\n', 'datasets:\n  - { id: afspraken, sourceSystem: agenda }\nprocesses:\n'),
      from: '{ id: zaken, ',
      to: '{ id: zaken, data: [afspraken], ',
    },
    {
      name: 'what only ends in time holds no data',
      from: 'processes:\n',
      to: 'datasets:\n  - { id: afspraken, sourceSystem: portaal, personal: ordinary }\nprocesses:\n',
    },
    {
      name: 'data that come from the supplier can stop coming',
      from: 'processes:\n',
      to: 'datasets:\n  - { id: adressen, sourceSystem: { supplier: hier-bv } }\nprocesses:\n',
      come: ['adressen at-once'],
    },
    {
      name: 'of which a copy is kept here, they cannot',
      from: 'processes:\n',
      to: 'datasets:\n  - { id: adressen, sourceSystem: { supplier: hier-bv }, copy: portaal }\nprocesses:\n',
    },
  ]

  for (const { name, base = LANDSCAPE, from, to, come = [], gone = [] } of twins)
    it(`twin: ${name}`, () => {
      const text = base.replace(from, () => to)
      assert.notEqual(text, base)
      const { gained } = told(takenOver('hier-bv', US, text))
      assert.deepEqual(gained, [...GAINED.filter((each) => !gone.includes(each)), ...come].toSorted())
    })

  it('is not sure where it may run elsewhere, or where nobody verified who makes it', () => {
    const product = (confidence: string) =>
      `kind: catalogue\nversion: 1\nproducts:\n  - { id: los, name: Los, supplier: hier-bv, serviceModel: saas, confidence: { identity: ${confidence} } }\n`
    const text = LANDSCAPE.replace('{ id: agenda, product: agendadienst }', '{ id: agenda, product: los }')
    for (const [confidence, isSure] of [
      ['sourced', true],
      ['unverified', false],
    ] as const) {
      const { gained } = takenOver('hier-bv', US, text, { 'eigen.catalogue.yaml': product(confidence) })
      const ofAgenda = gained.filter(({ node }) => node === 'application:agenda')
      assert.deepEqual(
        ofAgenda.map((each) => each.isSure),
        [isSure, isSure],
      )
    }
  })

  it('says of what it is critical, and of which data it is a grave matter', () => {
    const isCritical = (text: string, node: string) =>
      takenOver('hier-bv', US, text).gained.find((each) => each.node === node)?.isCritical
    assert.equal(isCritical(LANDSCAPE, 'application:agenda'), false)
    const critical = LANDSCAPE.replace('{ id: agenda,', '{ id: agenda, criticality: critical,')
    assert.equal(isCritical(critical, 'application:agenda'), true)
    const holding = (says: string) =>
      LANDSCAPE.replace('processes:\n', `datasets:\n  - { id: d, sourceSystem: agenda, ${says} }\nprocesses:\n`)
    assert.equal(isCritical(holding('personal: special'), 'dataset:d'), true)
    assert.equal(isCritical(holding('classification: secret'), 'dataset:d'), true)
    assert.equal(isCritical(holding('personal: bsn'), 'dataset:d'), false)
  })

  it('tells by which thing data are reached, or from whom they come', () => {
    const held = (source: string) =>
      takenOver(
        'hier-bv',
        US,
        LANDSCAPE.replace('processes:\n', `datasets:\n  - { id: d, sourceSystem: ${source} }\nprocesses:\n`),
      ).gained.filter(({ node }) => node === 'dataset:d')
    const agenda = 'dataset:d held-by application:agenda > application:agenda is product:agendadienst > '
    const [through] = held('agenda')
    assert.ok(written(through?.before ?? []).startsWith(agenda), written(through?.before ?? []))
    assert.ok(written(through?.after ?? []).startsWith(agenda), written(through?.after ?? []))
    const [from] = held('{ supplier: hier-bv }')
    assert.equal(
      written(from?.before ?? []),
      'dataset:d supplied-by supplier:hier-bv > supplier:hier-bv seat-in jurisdiction:NL',
    )
    assert.equal(from?.isSure, true)
  })

  it('keeps to the countries that the policy trusts', () => {
    const trusting = (country: string) => ({
      'havenwijzer.yaml': `kind: policy\nversion: 1\njurisdictions: { trusted: [EU, EEA, ${country}] }\n`,
    })
    assert.deepEqual(told(takenOver('hier-bv', US, LANDSCAPE, trusting('US'))).gained, [])
    assert.deepEqual(told(takenOver('hier-bv', US, LANDSCAPE, trusting('GB'))).gained, GAINED)
  })

  it('changes nothing in what is known of the landscape itself', () => {
    const before = JSON.stringify(workedOutIn({ kind: 'cut-off', jurisdictions: ['US'], suppliers: [] }))
    takenOver('hier-bv', US)
    assert.equal(JSON.stringify(workedOutIn({ kind: 'cut-off', jurisdictions: ['US'], suppliers: [] })), before)
  })
})

function takenOver(
  supplier: string,
  by: { readonly name?: string; readonly country: string },
  landscape = LANDSCAPE,
  files: Readonly<Record<string, string>> = {},
): TakeoverOutcome {
  const all = { 'landscape.yaml': landscape, 'common-ground.yaml': COMPONENTS, ...files }
  const outcome = workedOutIn({ kind: 'takeover', supplier, by }, all)
  assert.equal(outcome.kind, 'takeover')
  return outcome as TakeoverOutcome
}

/** `agenda data` */
function told({
  gained,
  already,
  lost,
}: TakeoverOutcome): Readonly<Record<'gained' | 'already' | 'lost', readonly string[]>> {
  const names = (changes: readonly Change[]) =>
    changes.map(({ node, power }) => `${node.replace(/^.*:/, '')} ${power}`).toSorted()
  return { gained: names(gained), already: names(already), lost: names(lost) }
}
