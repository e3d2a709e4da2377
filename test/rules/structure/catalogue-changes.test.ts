import assert from 'node:assert/strict'
import { Review } from '../../../server/src/review/review.ts'
import { fileNameOf, nameKind } from '../../../server/src/workspace/names.ts'
import { testCatalogue } from '../../catalogue.ts'
import { rulesOf } from '../../fixtures.ts'

const head = (organisation = 'gm0268') => `kind: landscape\nversion: 1\norganisation: ${organisation}\n`
const catalogue = (body: string) => `kind: catalogue\nversion: 1\nasOf: 2026-05-01\n${body}`

/** What is found in the first file, after the second had each of these texts in turn; a fresh review must find the same. */
function found(first: string, name: string, texts: readonly string[]): readonly (readonly string[])[] {
  const put = (review: Review, file: string, text: string) =>
    review.setFile(`memory:/x/${file}`, text, nameKind(fileNameOf(file)))
  const inFirst = (review: Review) =>
    review.findings('memory:/x/a.landscape.yaml').map(({ rule, level, at }) => `${level} ${rule} ${at.start}`)
  const fresh = () =>
    new Review({
      catalogue: testCatalogue,
      rules: rulesOf(['lock-in/end-of-life', 'lock-in/provider-specific-service']),
      today: '2026-11-24',
      root: 'memory:/x',
    })
  const review = fresh()
  put(review, 'a.landscape.yaml', first)
  return texts.map((text) => {
    put(review, name, text)
    const other = fresh()
    put(other, name, text)
    put(other, 'a.landscape.yaml', first)
    const now = inFirst(review)
    assert.deepEqual(now, inFirst(other))
    return now.map((line) => line.split(' ').slice(0, 2).join(' '))
  })
}

describe('what another file says of suppliers and products', () => {
  it('makes a product known, and unknown again', () => {
    const first = `${head()}applications:\n  - { id: portaal, product: ons-zaakportaal }\n`
    const described = `${head()}products:\n  - { id: ons-zaakportaal, supplier: microsoft }\n`
    const other = `${head()}products:\n  - { id: iets-heel-anders, supplier: microsoft }\n`
    const unknown = ['info structure/unknown-product']
    assert.deepEqual(found(first, 'b.landscape.yaml', [other, described, other]), [unknown, [], unknown])
  })

  it('gives a name its meaning, and takes it away', () => {
    const first = `${head()}applications:\n  - { id: portaal, product: Ons Zaakportaal }\n`
    const named = (name: string) =>
      catalogue(`products:\n  - { id: zaakportaal-nl, name: ${name}, supplier: microsoft }\n`)
    assert.deepEqual(
      found(first, 'b.catalogue.yaml', [named('Iets anders'), named('Ons Zaakportaal'), named('Nog iets')]),
      [['info structure/unknown-product'], ['info structure/alias-name'], ['info structure/unknown-product']],
    )
  })

  it('contradicts what is said here from its date on', () => {
    const first = `${head()}suppliers:\n  - { id: lokaal, country: NL, asOf: 2026-05-01, source: docs/kvk.pdf }\ncontracts:\n  - { id: c, supplier: lokaal }\napplications:\n  - { id: a, contract: c }\n`
    const known = (date: string) =>
      catalogue(
        `suppliers:\n  - { id: lokaal, name: Lokaal, country: DE, confidence: { identity: sourced }, sources: [ { url: "https://x.example", date: ${date} } ] }\n`,
      )
    assert.deepEqual(
      found(first, 'b.catalogue.yaml', [known('2026-04-01'), known('2026-06-01'), known('2026-04-01')]),
      [[], ['warning structure/contradicts-catalogue'], []],
    )
  })

  it('makes known who an owner is, who is then another than the catalogue knows', () => {
    const first = `${head()}suppliers:\n  - { id: microsoft, ultimateParent: { name: Nova Mail, country: US }, asOf: 2025-01-01, source: docs/kvk.pdf }\napplications:\n  - { id: werkplek, product: microsoft-365 }\n`
    const named = (name: string) => catalogue(`suppliers:\n  - { id: nova, name: ${name}, country: US }\n`)
    assert.deepEqual(
      found(first, 'b.catalogue.yaml', [named('Iets anders'), named('Nova Mail'), named('Iets anders')]),
      [['info structure/stale-fact'], ['warning structure/contradicts-catalogue'], ['info structure/stale-fact']],
    )
  })

  it('makes a product a service, of which another runs the host', () => {
    const first = `${head()}applications:\n  - { id: a, product: ons-zaakportaal, runsOn: { location: NL } }\n`
    const described = (model: string) =>
      `${head()}products:\n  - { id: ons-zaakportaal, supplier: microsoft, serviceModel: ${model} }\n`
    assert.deepEqual(found(first, 'b.landscape.yaml', ['self-hosted', 'saas', 'self-hosted'].map(described)), [
      [],
      ['info structure/stale-fact'],
      [],
    ])
  })

  it('makes a product a platform, which has nothing to do with harbours', () => {
    const first = `${head()}applications:\n  - { id: a, product: ons-platform, referenceComponents: [Havencomponent] }\n`
    const described = (functionId: string) =>
      `${head()}products:\n  - { id: ons-platform, supplier: microsoft, functions: [${functionId}] }\n`
    assert.deepEqual(found(first, 'b.landscape.yaml', ['gis', 'kubernetes', 'gis'].map(described)), [
      [],
      ['warning structure/unknown-reference-component'],
      [],
    ])
  })

  it('weighs what is unknown by data of another organisation', () => {
    const first = `${head()}applications:\n  - { id: a, product: ons-zaakportaal, data: [irvn/dossiers] }\n`
    const data = (personal: string) => `${head('irvn')}datasets:\n  - { id: dossiers, personal: ${personal} }\n`
    assert.deepEqual(found(first, 'b.landscape.yaml', ['ordinary', 'special', 'ordinary'].map(data)), [
      ['info structure/unknown-product'],
      ['warning structure/unknown-product'],
      ['info structure/unknown-product'],
    ])
  })
})
