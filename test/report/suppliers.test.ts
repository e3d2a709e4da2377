import assert from 'node:assert/strict'
import { settingsOf } from '../../server/src/policy/settings.ts'
import type { Count } from '../../server/src/report/figures/count.ts'
import { toMarkdown } from '../../server/src/report/formats/markdown.ts'
import { pageOf } from '../../server/src/report/pages/template.ts'
import { type TemplateName, templateCalled } from '../../server/src/report/pages/templates.ts'
import type { OrganisationFigures } from '../../server/src/report/report.ts'
import { figuresOfFiles } from './landscape.ts'

/*
 * Worked out by hand from the landscape, before there was code. On 29 November 2026:
 *
 * | supplier | seat | in control in the end                  | law     |
 * | -------- | ---- | -------------------------------------- | ------- |
 * | zelf-bv  | NL   | itself                                 | trusted |
 * | deel-bv  | NL   | Tussen B.V. (NL), above that Top (US)  | outside |
 * | stil-bv  | NL   | nobody knows                           | unknown |
 * | maker-kr | KR   | itself                                 | outside |
 * | los-inc  | US   | Koper (DE), since June 2025            | outside |
 * | ver-ltd  | ?    | nobody knows                           | unknown |
 *
 * Of los-inc there was a change in 2010, long before its contract; that Ander was to buy it was announced and withdrawn in 2025. Of
 * stil-bv a sale was announced, and nobody knows what became of that.
 */
const READ = 'asOf: "2026-01-01", source: "https://register.example/"'

const CATALOGUE = `kind: catalogue
version: 1
suppliers:
  - id: los-inc
    name: Los Inc.
    country: US
    ultimateParent: { name: Koper GmbH, country: DE }
    controlEvents:
      - { date: "2010", status: completed, type: control, event: { en: first owner, nl: eerste eigenaar }, to: { name: Eerste, country: US }, confidence: sourced, source: "https://nieuws.example/eerste" }
      - { date: "2025-01", status: announced, type: control, event: { en: offer announced, nl: bod aangekondigd }, to: { name: Ander, country: GB }, confidence: sourced, source: "https://nieuws.example/bod" }
      - { date: "2025-03", status: withdrawn, type: control, event: { en: offer withdrawn, nl: bod ingetrokken }, to: { name: Ander, country: GB }, confidence: sourced, source: "https://nieuws.example/ander" }
      - { date: "2025-06", status: completed, type: control, event: { en: taken over, nl: overgenomen }, to: { name: Koper GmbH, country: DE }, confidence: sourced, source: "https://nieuws.example/koper" }
      - { date: "2026-02", status: unverified, type: control, event: { en: a rumour, nl: een gerucht }, to: { name: Nog een, country: CN } }
    confidence: { identity: sourced, ownership: sourced }
    sources: [{ url: "https://los.example/", date: "2026-01" }]
  - id: stil-bv
    name: Stil B.V.
    country: NL
    controlEvents:
      - { date: "2026-05-04", status: announced, type: control, event: { en: sale announced, nl: verkoop aangekondigd }, to: { name: Gegadigde Inc., country: US }, confidence: sourced, source: "https://nieuws.example/stil" }
    confidence: { identity: sourced, ownership: unknown }
`

const SETTINGS = settingsOf(undefined, new Map())

const LANDSCAPE = `kind: landscape
version: 1
organisation: { id: gm0001, name: Gemeente Duinrand }
reviewedOn: 2026-10-01
suppliers:
  - { id: zelf-bv, name: Zelf B.V., country: NL, ultimateParent: { id: zelf-bv, name: Zelf B.V., country: NL, ${READ} }, ${READ} }
  - { id: deel-bv, name: Deel B.V., country: NL, ultimateParent: { id: tussen-bv, name: Tussen B.V., country: NL, ${READ} }, ${READ} }
  - { id: tussen-bv, name: Tussen B.V., country: NL, ultimateParent: { name: Top Inc., country: US, asOf: "2025-12-01", source: "https://top.example/" }, ${READ} }
  - { id: maker-kr, name: Maker, country: KR, ultimateParent: { id: maker-kr, name: Maker, country: KR }, ${READ} }
  - { id: ver-ltd, name: Ver Ltd. }
products:
  - { id: post, name: Post, supplier: deel-bv, serviceModel: saas, licence: proprietary, functions: [email, calendar], runsOn: { product: eigen, ${READ} } }
  - { id: dossiers, name: Dossiers, supplier: zelf-bv, serviceModel: self-hosted, licence: proprietary, functions: [case-management] }
  - { id: zakenvrij, name: Zakenvrij, supplier: zelf-bv, serviceModel: self-hosted, licence: EUPL-1.2, functions: [case-management] }
  - { id: losdienst, name: Losdienst, supplier: los-inc, serviceModel: saas, licence: proprietary, functions: [email], runsOn: { product: eigen, ${READ} } }
  - { id: eigen, name: Eigen, supplier: zelf-bv, serviceModel: iaas }
  - { id: loon, name: Loon, supplier: stil-bv, serviceModel: saas, licence: proprietary, functions: [hr], runsOn: { product: eigen, ${READ} } }
  - { id: toestel, name: Toestel, supplier: maker-kr, serviceModel: hardware, functions: [smartphone] }
platforms:
  - { id: eigen-dc, location: NL, operator: gm0001 }
applications:
  - { id: mail, product: post, contract: deel-2020 }
  - { id: nood, product: losdienst, contract: los-2024 }
  - { id: zaken, product: dossiers, runsOn: eigen-dc, contract: zelf-2024 }
  - { id: open, product: zakenvrij, runsOn: eigen-dc }
  - { id: loon, product: loon, contract: stil-2025 }
  - { id: proef, product: dossiers, lifecycle: planned, contract: zelf-2024 }
  - { id: oud, supplier: ver-ltd, serviceModel: saas, operator: ver-ltd, functions: [forms], contract: ver-2019 }
devices:
  - { id: telefoons, product: toestel, count: 900, contract: toestel-2026 }
contracts:
  - { id: deel-2020, supplier: deel-bv, start: 2020-01-01, end: 2026-09-30, renewal: none, noticeMonths: 3, annualCost: 1000, collective: vng }
  - { id: los-2024, supplier: los-inc, start: 2024-01-01, end: 2027-12-31, extensions: [2031-12-31, 2029-12-31], renewal: option, noticeMonths: 6 }
  - { id: zelf-2024, supplier: zelf-bv, start: 2024-01-01, end: 2029-12-31, renewal: option, noticeMonths: 6 }
  - { id: stil-2025, supplier: stil-bv, end: 2027-03-31, renewal: automatic, noticeMonths: 6 }
  - { id: ver-2019, supplier: ver-ltd, start: 2019-01-01 }
  - { id: toestel-2026, supplier: maker-kr, end: 2028-05-29, renewal: none, terms: GIBIT 2023 }
  - { id: ongebruikt, supplier: zelf-bv, end: 2027-01-01 }
`

describe('report/suppliers', () => {
  const figures = inLandscape(LANDSCAPE)

  it('tell seat and who is in control in the end apart, each with its claim', () => {
    assert.deepEqual(
      figures.supplierRegister.suppliers.map(({ supplier, seat, control }) => [
        supplier,
        seat?.country ?? '',
        control.by,
        control.owners.map(({ country }) => country),
      ]),
      [
        ['zelf-bv', 'NL', 'itself', []],
        ['deel-bv', 'NL', 'owner', ['NL', 'US']],
        ['los-inc', 'US', 'owner', ['DE']],
        ['stil-bv', 'NL', 'unknown', []],
        ['ver-ltd', '', 'unknown', []],
        ['maker-kr', 'KR', 'itself', []],
      ],
    )
    const [, top] = entry('deel-bv').control.owners
    assert.deepEqual(
      [top?.name, top?.confidence, top?.source, top?.asOf],
      ['Top Inc.', 'stated', 'https://top.example/', '2025-12-01'],
    )
    assert.deepEqual(entry('zelf-bv').control.claim, {
      confidence: 'stated',
      source: 'https://register.example/',
      asOf: '2026-01-01',
    })
    assert.deepEqual(entry('ver-ltd').lacks, ['country', 'ultimateParent'])
    assert.deepEqual(entry('stil-bv').lacks, ['ultimateParent'])
  })

  it('say alike in every report who is in control, an owner in the same country too', () => {
    const told = (landscape: string, template: TemplateName) => {
      const organisations = [figuresOfFiles({ 'landscape.yaml': landscape, 'eigen.catalogue.yaml': CATALOGUE })]
      const page = pageOf(templateCalled(template), { asOf: '2026-11-29', organisations }, () => SETTINGS)
      return /^\| Deel B\.V\. \| Nederland \| ([^|]*) \|/m.exec(toMarkdown(page, 'nl'))?.[1]
    }
    const dutch = LANDSCAPE.replace('name: Top Inc., country: US', 'name: Top B.V., country: NL')
    for (const template of ['review', 'council', 'suppliers'] as const) {
      assert.match(told(LANDSCAPE, template) ?? '', /^Top Inc\. \(Verenigde Staten\)/, template)
      assert.match(told(dutch, template) ?? '', /^Top B\.V\. \(Nederland\)/, template)
    }
  })

  it('give a source only of a claim that was read there', () => {
    const ownerIn = (catalogue: string) => {
      const { supplierRegister: register } = figuresOfFiles({
        'landscape.yaml': LANDSCAPE,
        'eigen.catalogue.yaml': catalogue,
      })
      const [owner] = register.suppliers.find(({ supplier }) => supplier === 'los-inc')?.control.owners ?? []
      return [owner?.confidence, owner?.source]
    }
    assert.deepEqual(ownerIn(CATALOGUE), ['sourced', 'https://nieuws.example/koper'])
    const unread = CATALOGUE.replace('ownership: sourced', 'ownership: general-knowledge')
    assert.deepEqual(ownerIn(unread), ['general-knowledge', undefined])
  })

  it('count countries by seat and by control, those of nobody knows last', () => {
    assert.deepEqual(
      figures.supplierRegister.countries.map(({ country, isTrusted, seated, controlled }) => [
        country,
        isTrusted,
        seated.ids.join(' '),
        controlled.ids.join(' '),
      ]),
      [
        ['NL', true, 'supplier:deel-bv supplier:stil-bv supplier:zelf-bv', 'supplier:zelf-bv'],
        ['KR', false, 'supplier:maker-kr', 'supplier:maker-kr'],
        ['US', false, 'supplier:los-inc', 'supplier:deel-bv'],
        ['DE', true, '', 'supplier:los-inc'],
        ['', false, 'supplier:ver-ltd', 'supplier:stil-bv supplier:ver-ltd'],
      ],
    )
  })

  it('tell of changes of control since a contract began, and of what is announced', () => {
    assert.deepEqual(
      figures.supplierRegister.suppliers.flatMap(({ supplier, changes }) =>
        changes.map(({ date, status, to }) => [supplier, date, status, to?.country]),
      ),
      [
        ['los-inc', '2025-06', 'completed', 'DE'],
        ['los-inc', '2025-03', 'withdrawn', 'GB'],
        ['stil-bv', '2026-05-04', 'announced', 'US'],
      ],
    )
    // With a contract from before, the change of then is one that its contract did not foresee.
    const older = inLandscape(changed('supplier: los-inc, start: 2024-01-01', 'supplier: los-inc, start: 2009-01-01'))
    const changes = older.supplierRegister.suppliers.find(({ supplier }) => supplier === 'los-inc')?.changes
    assert.deepEqual(
      changes?.map(({ date }) => date),
      ['2025-06', '2025-03', '2010'],
    )
  })

  it('tell which suppliers serve which function, daily work first; open source of our own is of nobody', () => {
    assert.deepEqual(
      figures.functionSuppliers.map(({ function: id, applications, suppliers, ofNobody }) => [
        id,
        applications.ids.join(' '),
        suppliers.map(({ supplier }) => supplier).join(' '),
        ofNobody.ids.join(' '),
      ]),
      [
        ['email', 'application:mail application:nood', 'deel-bv los-inc', ''],
        ['calendar', 'application:mail', 'deel-bv', ''],
        ['case-management', 'application:open application:zaken', 'zelf-bv', 'application:open'],
        ['forms', 'application:oud', 'ver-ltd', ''],
        ['hr', 'application:loon', 'stil-bv', ''],
      ],
    )
  })

  it('count equipment for who makes it', () => {
    const maker = figures.suppliers.find(({ supplier }) => supplier === 'maker-kr')
    assert.deepEqual(maker?.devices, count('device:telefoons'))
    assert.deepEqual(maker?.applications, count(''))
    const gone = inLandscape(changed('count: 900,', 'count: 900, lifecycle: retired,'))
    assert.equal(
      gone.suppliers.some(({ supplier }) => supplier === 'maker-kr'),
      false,
    )
  })

  it('put contracts by their moment: ended, due, later, going on, undated', () => {
    assert.deepEqual(
      figures.contracts.map(({ contract, phase, decideBy, notice }) => [contract, phase, decideBy, notice]),
      [
        ['contract:deel-2020', 'ended', '2026-09-30', undefined],
        ['contract:los-2024', 'due', '2027-06-30', '2027-06-30'],
        ['contract:toestel-2026', 'due', '2028-05-29', undefined],
        ['contract:zelf-2024', 'later', '2029-06-30', '2029-06-30'],
        ['contract:stil-2025', 'goes-on', undefined, '2026-09-30'],
        ['contract:ver-2019', 'undated', undefined, undefined],
      ],
    )
    assert.deepEqual(contract('los-2024').options, ['2029-12-31', '2031-12-31'])
    assert.deepEqual(contract('deel-2020').applications, count('application:mail'))
    assert.deepEqual(contract('toestel-2026').devices, count('device:telefoons'))
    assert.equal(contract('deel-2020').collective, 'vng')
    assert.deepEqual([contract('toestel-2026').exitClause, contract('los-2024').exitClause], ['yes', 'unknown'])
  })

  const twins: readonly (readonly [what: string, from: string, to: string, id: string, phase: string])[] = [
    [
      'it goes on by itself',
      'end: 2026-09-30, renewal: none',
      'end: 2026-09-30, renewal: automatic',
      'deel-2020',
      'goes-on',
    ],
    [
      'nobody knows whether it goes on',
      'end: 2026-09-30, renewal: none',
      'end: 2026-09-30, renewal: { unknown: {} }',
      'deel-2020',
      'undated',
    ],
    ['it ends a day after the window', 'end: 2028-05-29', 'end: 2028-05-30', 'toestel-2026', 'later'],
    [
      'notice can still be given',
      'end: 2027-03-31, renewal: automatic',
      'end: 2027-06-30, renewal: automatic',
      'stil-2025',
      'due',
    ],
    ['its end is known', 'start: 2019-01-01 }', 'start: 2019-01-01, end: 2027-01-01 }', 'ver-2019', 'due'],
  ]
  for (const [what, from, to, id, phase] of twins)
    it(`put a contract elsewhere where ${what}`, () => {
      const found = inLandscape(changed(from, to)).contracts.find((each) => each.contract === `contract:${id}`)
      assert.equal(found?.phase, phase)
      assert.notEqual(contract(id).phase, phase)
    })

  function entry(id: string) {
    return found(figures.supplierRegister.suppliers.find(({ supplier }) => supplier === id))
  }

  function contract(id: string) {
    return found(figures.contracts.find((each) => each.contract === `contract:${id}`))
  }
})

function inLandscape(text: string): OrganisationFigures {
  return figuresOfFiles({ 'landscape.yaml': text, 'eigen.catalogue.yaml': CATALOGUE })
}

function changed(from: string, to: string): string {
  assert.ok(LANDSCAPE.includes(from), from)
  return LANDSCAPE.replace(from, to)
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not there')
  return value
}

function count(ids: string): Count {
  const all = ids === '' ? [] : ids.split(' ')
  return { count: all.length, ids: all }
}
