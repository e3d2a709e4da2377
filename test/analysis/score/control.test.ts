import assert from 'node:assert/strict'
import { answerIn, scoreIn } from './scored.ts'

const READ = 'source: "https://example.com/", asOf: "2026-01-01"'

/** Who is in control of a cloud, with what a landscape says of the suppliers in it. */
function controlOn(facts: string, suppliers = ''): string | undefined {
  const said = suppliers === '' ? '' : `suppliers:\n${suppliers}\n`
  return answerIn(scoreIn(`${said}platforms:\n  - { id: wolk, ${facts} }\n`, 'platform:wolk'), 'SOV-1.1')
}

const of = (supplier: string, more = '') =>
  controlOn('supplier: maker, serviceModel: iaas', `  - { id: maker, name: Maker, ${supplier} }${more}`)

describe('analysis/score: who is in control', () => {
  it('is whoever is on top, also where that sits in the same country', () => {
    const owned = (seat: string, owner: string) =>
      of(`country: ${seat}, ${READ}, ultimateParent: { name: Eigenaar, country: ${owner}, ${READ} }`)
    assert.deepEqual(
      [owned('NL', 'NL'), owned('US', 'US'), owned('NL', 'US'), owned('US', 'NL'), owned('NL', 'NO')],
      ['3–4', '1–2', '1–2', '3–4', undefined],
    )
  })

  it('is the supplier that a landscape says is its own owner, with a source and a day', () => {
    const itself = (read: string) =>
      of(`country: NL${read}, ultimateParent: { id: maker, name: Maker, country: NL${read} }`)
    assert.deepEqual(
      [itself(`, ${READ}`), itself(''), itself(', source: "https://example.com/"')],
      ['3–4', undefined, undefined],
    )
  })

  it('is nobody where it is not known who is on top, wherever the seat is', () => {
    assert.equal(of(`country: US, ${READ}`), undefined)
    assert.equal(of(`country: US, ${READ}, ultimateParent: { unknown: {} }`), undefined)
  })

  it('is anybody where the owner on top is listed, as its shares may be anywhere', () => {
    const owner = (country: string, ownership: string) =>
      of(
        `country: NL, ${READ}, ultimateParent: { id: top, ${READ} }`,
        `\n  - { id: top, name: Top, country: ${country}, ${READ}${ownership} }`,
      )
    assert.deepEqual(
      [owner('DE', ''), owner('DE', ', ownership: listed'), owner('US', ', ownership: listed')],
      ['3–4', undefined, '1–2'],
    )
  })

  it('is also whose cloud a platform is, whoever runs it', () => {
    const run = (operator: string) => controlOn(`product: wolk-us, operator: ${operator}`)
    assert.deepEqual(['gm0001', 'nederlander', 'amerikaan'].map(run), ['1–2', '1–2', '1–2'])
    assert.equal(controlOn('product: wolk-nl, operator: nederlander'), '3–4')
    assert.equal(controlOn('product: wolk-nl, operator: amerikaan'), '1–2')
    assert.equal(controlOn('product: huis, operator: gm0001'), undefined)
  })

  it('may be worse than that of what it stands on while nobody knows whose cloud it is', () => {
    const under = (facts: string) =>
      answerIn(
        scoreIn(
          `platforms:\n  - { id: wolk, runsOn: kelder, ${facts} }\n  - { id: kelder, csf: { SOV-1.1: 2 } }\n`,
          'platform:wolk',
        ),
        'SOV-1.1',
      )
    assert.equal(under('operator: gm0001, serviceModel: iaas'), '1–2')
    assert.equal(under('operator: gm0001, serviceModel: self-hosted'), '2')
  })

  it('is not in Europe for sure while it is stated that nobody knows who runs it', () => {
    const unknown = ', operator: { unknown: {} }'
    assert.deepEqual(
      ['wolk-nl', 'wolk-us'].map((product) => controlOn(`product: ${product}${unknown}`)),
      [undefined, '1–2'],
    )
  })

  it('is not in Europe for sure on a host of which nobody knows whose it is', () => {
    const on = (host: string) =>
      answerIn(
        scoreIn(`applications:\n  - { id: zaken, product: dicht-nl, runsOn: { ${host} } }\n`, 'application:zaken'),
        'SOV-1.1',
      )
    assert.equal(on(`product: wolk-nl, ${READ}`), '3–4')
    assert.equal(on('location: NL'), undefined)
    assert.equal(on(`product: wolk-nl, operator: { unknown: {} }, ${READ}`), undefined)
  })

  it('is whoever makes the cloud, whoever it is had from', () => {
    const on = (host: string) =>
      answerIn(scoreIn(`applications:\n  - { id: zaken, runsOn: { ${host} } }\n`, 'application:zaken'), 'SOV-1.1')
    assert.equal(on('product: wolk-us, supplier: nederlander'), '1–2')
    assert.equal(on('supplier: nederlander'), '3–4')
  })
})
