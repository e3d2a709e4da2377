import assert from 'node:assert/strict'
import { HEAD } from '../../review/replacing.ts'
import { answerIn, groundsIn, scoreIn, told } from './scored.ts'

const platform = (facts: string) => scoreIn(`platforms:\n  - { id: wolk, ${facts} }\n`, 'platform:wolk')
const application = (body: string, others: Readonly<Record<string, string>> = {}) =>
  scoreIn(body, 'application:zaken', others)

describe('analysis/score: what a document states', () => {
  it('is the answer, with the thing that states it', () => {
    const score = platform('csf: { SOV-2.1: 3, SOV-7.7: 4 }')
    assert.equal(answerIn(score, 'SOV-2.1'), '3')
    assert.deepEqual(groundsIn(score, 'SOV-7.7'), ['platform:wolk stated'])
    assert.ok(score.answers.get('SOV-7.7')?.grounds[0]?.said)
    assert.equal(score.answered.settled, 2)
  })

  it('is none where the criterion has no such answer: SOV-2.1 has three, SOV-2.2 five', () => {
    const score = platform('csf: { SOV-2.1: 4, SOV-2.2: 4 }')
    assert.equal(answerIn(score, 'SOV-2.1'), undefined)
    assert.equal(answerIn(score, 'SOV-2.2'), '4')
  })

  it('goes before what would follow for the same thing', () => {
    assert.equal(answerIn(platform('licence: proprietary, csf: { SOV-6.3: 3 }'), 'SOV-6.3'), '3')
    assert.equal(answerIn(platform('licence: proprietary'), 'SOV-6.3'), '1–2')
  })
})

describe('analysis/score: what follows from facts', () => {
  it('is who has the keys, in the words of SOV-3.1', () => {
    const said = (facts: string) => answerIn(platform(facts), 'SOV-3.1')
    assert.deepEqual(
      ['provider', 'mostly-provider', 'shared', 'mostly-customer', 'customer-only'].map((word) =>
        said(`encryptionKeys: ${word}`),
      ),
      ['1', '2', '3', '4', '5'],
    )
    assert.equal(said('encryptionKeys: { unknown: { askedOn: 2026-03-01 } }'), undefined)
    assert.equal(said('encryptionKeys: customer-only, keyHolder: nederlander'), undefined)
    assert.equal(said('encryptionKeys: customer-only, keyHolder: gm0001'), '5')
    assert.equal(said('encryptionKeys: shared, keyHolder: nederlander'), '3')
  })

  it('is on which side of the border control sits, not how far', () => {
    const said = (facts: string) => answerIn(platform(facts), 'SOV-1.1')
    assert.equal(said('product: wolk-us'), '1–2')
    assert.equal(said('product: wolk-nl'), '3–4')
    assert.equal(said('supplier: verkocht, serviceModel: iaas'), '1–2')
    assert.equal(said('supplier: nederlander, serviceModel: iaas'), '3–4')
    // Of what we run ourselves nobody else is the provider.
    assert.equal(said('supplier: amerikaan'), undefined)
    assert.deepEqual(groundsIn(platform('supplier: verkocht, serviceModel: iaas'), 'SOV-1.1'), [
      'platform:wolk control > supplied-by supplier:verkocht > owned-by owner:verkocht Holding > seat-in jurisdiction:US',
    ])
  })

  it('is nothing where control is not certain: shares that anybody may hold, an owner without a source', () => {
    const said = (supplier: string) => answerIn(platform(`supplier: ${supplier}, serviceModel: iaas`), 'SOV-1.1')
    assert.equal(said('beurs'), undefined)
    assert.equal(said('gehoord'), undefined)
    assert.equal(said('amerikaan'), '1–2')
  })

  it('is that data are not only in the EU, never that they are', () => {
    const said = (location: string) => answerIn(platform(`location: ${location}`), 'SOV-3.4')
    assert.equal(said('US'), '1–4')
    assert.equal(said('NL'), undefined)
    // The question asks for the EU or EEA.
    assert.equal(said('NO'), undefined)
    const backup = (location: string) =>
      answerIn(platform(`location: NL, backup: { runsOn: { product: wolk-nl, location: ${location} } }`), 'SOV-3.4')
    assert.deepEqual([backup('US'), backup('DE')], ['1–4', undefined])
    // From where somebody looks in is not where data stay.
    const seen = 'location: NL, support: { by: nederlander, from: [US], accessToData: true }'
    assert.equal(answerIn(platform(seen), 'SOV-3.4'), undefined)
  })

  it('is from where support comes', () => {
    const said = (from: string) => answerIn(platform(`support: { by: nederlander, from: [${from}] }`), 'SOV-4.4')
    assert.deepEqual([said('NL, DE'), said('NL, US'), said('US'), said('NL, NO')], ['4–5', '2–3', '1', undefined])
  })

  it('is whether it is open source, not who governs it', () => {
    const said = (licence: string) => answerIn(platform(`licence: ${licence}`), 'SOV-6.3')
    assert.deepEqual([said('EUPL-1.2'), said('proprietary'), said('SSPL-1.0')], ['3–5', '1–2', undefined])
    assert.equal(answerIn(platform('product: wolk-us'), 'SOV-6.3'), '1–2')
  })

  it('is the power usage of the data centre', () => {
    const said = (pue: number) => answerIn(platform(`energy: { pue: ${pue} }`), 'SOV-8.1')
    assert.deepEqual([3, 1.5, 1.3, 1.2, 1.1].map(said), ['1', '2', '2–3', '4', '4–5'])
    assert.equal(answerIn(platform('energy: { annualKwh: 1000 }'), 'SOV-8.1'), undefined)
  })

  it('counts the worse of two answers strictly, the better leniently, and settles nothing', () => {
    const score = platform('product: wolk-us')
    const [first] = score.objectives
    // SOV-1.1 is 1 or 2: 0 or 41.67, SEAL-1 in both; lenient 41.67 × 1000.03 / 125.01 = 333.34….
    assert.deepEqual(first?.answered, { criteria: 8, settled: 0, narrowed: 1 })
    assert.equal(first?.points.strict, 0)
    assert.equal(first?.points.lenient?.toFixed(2), '333.34')
    assert.deepEqual([told(first?.seal.strict), told(first?.seal.lenient)], ['0 SOV-1.8?', '1 SOV-1.1'])
  })
})

describe('analysis/score: an application', () => {
  const WOLK = 'platforms:\n  - { id: wolk, csf: { SOV-7.1: 3, SOV-7.3: 2 } }\n'

  it('that we run ourselves has the answers of what it stands on, and its own where those are lower', () => {
    const on = (facts: string) =>
      application(`applications:\n  - { id: zaken, product: open-nl, runsOn: wolk${facts} }\n${WOLK}`)
    assert.deepEqual(groundsIn(on(''), 'SOV-7.1'), ['platform:wolk stated > runs-on platform:wolk'])
    const said = (score: ReturnType<typeof on>) => ['SOV-7.1', 'SOV-7.3'].map((each) => answerIn(score, each))
    assert.deepEqual(said(on('')), ['3', '2'])
    // No better than its platform; as much worse as it is itself.
    assert.deepEqual(said(on(', csf: { SOV-7.1: 5, SOV-7.3: 1 }')), ['3', '1'])
    assert.deepEqual(groundsIn(on(', csf: { SOV-7.3: 1 }'), 'SOV-7.3'), ['application:zaken stated'])
  })

  it('that others run for us can be at most what its platform is', () => {
    const on = (product: string) =>
      answerIn(application(`applications:\n  - { id: zaken, product: ${product}, runsOn: wolk }\n${WOLK}`), 'SOV-7.1')
    assert.deepEqual([on('dicht-nl'), on('open-nl')], ['1–3', '3'])
  })

  it('stands on what its platform stands on, and a circle comes to an end', () => {
    const on = (last: string) =>
      application(
        `applications:\n  - { id: zaken, runsOn: haven }\nplatforms:\n  - { id: haven, runsOn: wolk }\n  - { id: wolk, csf: { SOV-7.1: 2 }${last} }\n`,
      )
    const chain = ['platform:wolk stated > runs-on platform:haven > runs-on platform:wolk']
    assert.deepEqual(groundsIn(on(''), 'SOV-7.1'), chain)
    assert.deepEqual(groundsIn(on(', runsOn: haven'), 'SOV-7.1'), chain)
  })

  it('is held down by who controls its host, however Dutch its supplier', () => {
    const on = (host: string) =>
      application(
        `applications:\n  - { id: zaken, product: dicht-nl, runsOn: wolk }\nplatforms: [{ id: wolk, product: ${host} }]\n`,
      )
    assert.equal(answerIn(on('wolk-us'), 'SOV-1.1'), '1–2')
    assert.equal(answerIn(on('wolk-nl'), 'SOV-1.1'), '3–4')
    assert.deepEqual(groundsIn(on('wolk-us'), 'SOV-1.1'), [
      'platform:wolk control > runs-on platform:wolk > is product:wolk-us > made-by supplier:amerikaan > owned-by supplier:amerikaan > seat-in jurisdiction:US',
    ])
    const inline = (product: string) =>
      application(`applications:\n  - { id: zaken, product: open-nl, runsOn: { product: ${product}, location: NL } }\n`)
    assert.deepEqual([answerIn(inline('wolk-us'), 'SOV-1.1'), answerIn(inline('wolk-nl'), 'SOV-1.1')], ['1–2', '3–4'])
  })

  it('is held down by a host that is known for certain to be the only one', () => {
    const on = (product: string) =>
      answerIn(application(`applications: [{ id: zaken, product: ${product} }]\n`), 'SOV-1.1')
    assert.deepEqual(['op-een', 'op-twee', 'op-zeggen'].map(on), ['1–2', undefined, undefined])
    // Its maker runs it itself; with a host that is not known, control over that may be anywhere.
    assert.deepEqual(['bij-zichzelf', 'zegt-men', 'op-niets', 'op-regios'].map(on), [
      '3–4',
      undefined,
      undefined,
      '3–4',
    ])
    assert.equal(on('dicht-nl'), '3–4')
    assert.equal(on('dicht-nl, runsOn: { unknown: { askedOn: 2026-03-01 } }'), undefined)
    assert.equal(on('dicht-us, runsOn: { unknown: { askedOn: 2026-03-01 } }'), '1–2')
  })

  it('is no more than the best it can be, as long as one of the things it stands on is silent', () => {
    const on = (facts: string, other: string, criterion: string) =>
      answerIn(
        application(
          `applications:\n  - { id: zaken, ${facts}runsOn: [{ platform: wolk }, { platform: twee }] }\n${WOLK}  - { id: twee${other} }\n`,
        ),
        criterion,
      )
    assert.equal(on('', ', csf: { SOV-7.1: 4 }', 'SOV-7.1'), '3')
    assert.equal(on('', '', 'SOV-7.1'), '1–3')
    // What is stated of the application itself is what the organisation answers for it.
    assert.equal(on('csf: { SOV-7.1: 2 }, ', '', 'SOV-7.1'), '2')
    // What follows of its licence says nothing of that of its platform; that it is closed stays so.
    const below = (licence: string, other: string) =>
      answerIn(
        application(
          `applications: [{ id: zaken, licence: ${licence}, runsOn: wolk }]\nplatforms: [{ id: wolk${other} }]\n`,
        ),
        'SOV-6.3',
      )
    assert.equal(below('EUPL-1.2', ''), undefined)
    assert.equal(below('EUPL-1.2', ', licence: Apache-2.0'), '3–5')
    assert.equal(below('proprietary', ''), '1–2')
    assert.equal(answerIn(application('applications: [{ id: zaken, licence: EUPL-1.2 }]\n'), 'SOV-6.3'), undefined)
  })

  it('is not taken to be in European hands while somebody who runs it, or a host beside the platform, is not known to be', () => {
    const on = (facts: string) =>
      answerIn(
        application(
          `applications: [{ id: zaken, product: open-nl, ${facts} }]\nplatforms: [{ id: wolk, product: wolk-nl }]\n`,
        ),
        'SOV-1.1',
      )
    assert.equal(on('runsOn: wolk'), '3–4')
    assert.equal(on('runsOn: wolk, operator: nederlander'), '3–4')
    assert.equal(on('runsOn: wolk, operator: beurs'), undefined)
    assert.equal(on('runsOn: wolk, operator: amerikaan'), '1–2')
    assert.equal(on('runsOn: [{ platform: wolk }, { supplier: nederlander }]'), '3–4')
    assert.equal(on('runsOn: [{ platform: wolk }, { supplier: beurs }]'), undefined)
  })

  it('has its own word on keys before that of its platform, but not before an answer of that', () => {
    const on = (own: string, below: string) =>
      answerIn(
        application(`applications:\n  - { id: zaken, runsOn: wolk${own} }\nplatforms: [{ id: wolk, ${below} }]\n`),
        'SOV-3.1',
      )
    assert.equal(on('', 'encryptionKeys: provider'), '1')
    const inline = (more: string) =>
      answerIn(
        application(
          `applications:\n  - { id: zaken, runsOn: [{ product: wolk-nl, encryptionKeys: shared }${more}] }\n`,
        ),
        'SOV-3.1',
      )
    assert.deepEqual([inline(''), inline(', { product: wolk-us }')], ['3', '1–3'])
    assert.equal(on(', encryptionKeys: customer-only', 'encryptionKeys: provider'), '5')
    assert.equal(on(', encryptionKeys: customer-only', 'csf: { SOV-3.1: 1 }'), '1')
  })

  it('is no better than a component that is part of it', () => {
    const component = 'kind: common-ground\nversion: 1\norganisation: gm0001\ncomponents:\n'
    const given = (facts: string) =>
      application('applications:\n  - { id: zaken, csf: { SOV-6.1: 4 } }\n', {
        'common-ground.yaml': `${component}  - { id: motor, partOf: zaken, ${facts} }\n`,
      })
    assert.deepEqual(groundsIn(given('csf: { SOV-6.1: 2 }'), 'SOV-6.1'), ['component:motor stated'])
    assert.equal(answerIn(given('csf: { SOV-6.1: 5 }'), 'SOV-6.1'), '4')
    // One that runs elsewhere and of which nothing is known may be worse than what the whole stands on.
    const onWolk = (motor: string) =>
      application(`applications:\n  - { id: zaken, runsOn: wolk }\n${WOLK}  - { id: stil }\n`, {
        'common-ground.yaml': `${component}  - { id: motor, partOf: zaken${motor} }\n`,
      })
    assert.equal(answerIn(onWolk(''), 'SOV-7.1'), '3')
    assert.equal(answerIn(onWolk(', runsOn: stil'), 'SOV-7.1'), '1–3')
    assert.equal(answerIn(given('lifecycle: retired, csf: { SOV-6.1: 2 }'), 'SOV-6.1'), '4')
  })

  it('that is a service of another organisation has the answers of that', () => {
    const theirs = (answer: number) => ({
      'irvn/landscape.yaml': `${HEAD.replace('gm0001', 'irvn')}applications:\n  - { id: zaken, csf: { SOV-7.1: ${answer} } }\n`,
    })
    const given = (answer: number) =>
      application('applications:\n  - { id: zaken, from: irvn/zaken }\n', theirs(answer))
    assert.deepEqual(groundsIn(given(3), 'SOV-7.1'), ['application:irvn/zaken stated > is application:irvn/zaken'])
    assert.deepEqual([answerIn(given(3), 'SOV-7.1'), answerIn(given(2), 'SOV-7.1')], ['3', '2'])
  })
})
