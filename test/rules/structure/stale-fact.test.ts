import assert from 'node:assert/strict'
import { check } from '../../fixtures.ts'
import { gives, twins } from '../twins.ts'

const RULE = 'structure/stale-fact'

/** A supplier that is described here and used. */
const supplier = (says: string) => `
  kind: landscape
  version: 1
  organisation: gm0268
  suppliers:
    - id: lokaal
  #       ^^^^^^ info ${RULE}
      ${says}
  contracts:
    - { id: contract-2026, supplier: lokaal }
  applications:
    - { id: applicatie, contract: contract-2026 }
  `

/** A service that its supplier runs, and where. */
const service = (says: string, level = `info ${RULE}`, before = '') => `
  kind: landscape
  version: 1
  organisation: gm0268
  ${before}
  applications:
    - id: meldingen
  #       ^^^^^^^^^ ${level}
      ${says}
  `

describe('structure/stale-fact', () => {
  describe('finds of a supplier', () => {
    twins('a seat without date and source', supplier('country: NL'), [
      'country: NL',
      'country: NL\n    asOf: 2026-05-01\n    source: docs/kvk.pdf',
    ])
    twins('a seat without a date', supplier('country: NL\n      source: docs/kvk.pdf'), [
      'country: NL',
      'country: NL\n    asOf: 2026-05-01',
    ])
    twins('a seat without a source', supplier('country: NL\n      asOf: 2026-05-01'), [
      'country: NL',
      'country: NL\n    source: docs/kvk.pdf',
    ])
    twins('an owner', supplier('ultimateParent: { name: Top B.V., country: NL }'), [
      'country: NL }',
      'country: NL, asOf: 2026-05-01, source: docs/kvk.pdf }',
    ])
    twins('an owner, but not what is stated as unknown', supplier('ultimateParent: { name: Top B.V., country: NL }'), [
      '{ name: Top B.V., country: NL }',
      '{ unknown: {} }',
    ])
    twins('a kind of ownership', supplier('ownership: family'), ['ownership: family', 'ownership: { unknown: {} }'])
    twins('a seat, but not a website', supplier('country: NL'), ['country: NL', 'website: https://lokaal.example'])
    twins('sub-processors', supplier('subProcessors: [ { supplier: microsoft, for: mail } ]'), [
      'for: mail }',
      'for: mail, asOf: 2026-05-01, source: docs/verwerkers.pdf }',
    ])
    twins(
      'sub-processors, but not that they are not known',
      supplier('subProcessors: [ { supplier: microsoft, for: mail } ]'),
      ['[ { supplier: microsoft, for: mail } ]', '{ unknown: {} }'],
    )
    twins('what is older than a year', supplier('country: NL\n      source: docs/kvk.pdf\n      asOf: 2025-11-23'), [
      '2025-11-23',
      '2025-11-24',
    ])
    twins('a month as its last day', supplier('country: NL\n      source: docs/kvk.pdf\n      asOf: 2025-10'), [
      '2025-10',
      '2025-11',
    ])
    twins(
      'what is older than the policy allows',
      `
      # file: havenwijzer.yaml
      kind: policy
      version: 1
      thresholds: { factMaxAgeMonths: 6 }
      # file: landscape.yaml${supplier('country: NL\n      source: docs/kvk.pdf\n      asOf: 2026-01-01').replaceAll('\n', '\n    ')}
      `,
      ['factMaxAgeMonths: 6', 'factMaxAgeMonths: 24'],
    )
    twins(
      'an old owner on an entry that is old itself: of two dates the later counts',
      supplier(
        'source: docs/kvk.pdf\n      asOf: 2025-01-01\n      ultimateParent: { name: Top B.V., country: NL, asOf: 2024-01-01 }',
      ),
      ['asOf: 2025-01-01', 'asOf: 2026-01-01'],
    )
  })

  describe('finds of a service', () => {
    const host = 'product: topdesk\n      runsOn: { product: azure, region: westeurope }'
    twins('its host', service(host), [
      'region: westeurope }',
      'region: westeurope, asOf: 2026-05-01, source: docs/brief.pdf }',
    ])
    twins(
      'one of its hosts',
      service('product: topdesk\n      runsOn: [ { location: NL }, { location: DE, role: standby } ]'),
      ['runsOn: [ { location: NL }, { location: DE, role: standby } ]', 'runsOn: { unknown: {} }'],
    )
    twins('its host, unless we run it ourselves', service(`operator: irvn\n      ${host}`), [
      'operator: irvn',
      'operator: gm0268',
    ])
    twins('its host, unless it is software that we install', service(host), ['product: topdesk', 'product: open-zaak'])
    twins(
      'the host of a product that is described here as a service',
      service(
        'product: meldpunt\n      runsOn: { location: NL }',
        undefined,
        'products: [ { id: meldpunt, supplier: microsoft, serviceModel: saas } ]',
      ),
      ['serviceModel: saas', 'serviceModel: self-hosted'],
    )
    twins(
      'its host, unless that is a platform of ours',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: azure-weu, product: azure, region: westeurope }
      applications:
        - { id: meldingen, product: topdesk, runsOn: { location: NL } }
      #         ^^^^^^^^^ info structure/stale-fact
        - { id: gis, product: open-zaak, runsOn: azure-weu }
      `,
      ['{ location: NL }', 'azure-weu'],
    )
    twins('its host, unless another organisation shares it with us', service(host), [
      'id: meldingen',
      'id: meldingen\n    from: irvn/meldingen',
    ])
    twins('its host, louder where it is critical', service(`criticality: critical\n      ${host}`, `warning ${RULE}`), [
      'region: westeurope }',
      'region: westeurope, asOf: 2026-05-01, source: docs/brief.pdf }',
    ])
    twins(
      'its host, louder where it holds special data',
      service(
        `data: [dossiers]\n      ${host}`,
        `warning ${RULE}`,
        'datasets: [ { id: dossiers, personal: special } ]',
      ),
      ['region: westeurope }', 'region: westeurope, asOf: 2026-05-01, source: docs/brief.pdf }'],
    )
    twins('its sub-processors', service('product: topdesk\n      subProcessors: [ { supplier: microsoft } ]'), [
      'supplier: microsoft }',
      'supplier: microsoft, asOf: 2026-05, source: docs/verwerkers.pdf }',
    ])
  })

  it('says what is lacking', () => {
    const says = (facts: string) => check(supplier(facts)).texts()[0]?.split('. ')[0]
    assert.deepEqual(
      [
        says('country: NL'),
        says('country: NL\n      source: docs/kvk.pdf'),
        says('country: NL\n      asOf: 2026-05-01'),
        says('country: NL\n      source: docs/kvk.pdf\n      asOf: 2024-05'),
        says('country: NL\n      ultimateParent: { name: Top B.V., country: NL }\n      asOf: 2024-05'),
      ],
      [
        'What is said here of lokaal (seat) has no date and no source',
        'What is said here of lokaal (seat) has no date',
        'What is said here of lokaal (seat) has no source',
        'What is said here of lokaal (seat) dates from 2024-05',
        'What is said here of lokaal (owner, seat) dates from 2024-05',
      ],
    )
  })

  describe('gathers', () => {
    const suppliers = (count: number, says = 'country: NL') => {
      const ids = ['lokaal', 'regionaal', 'landelijk', 'europees'].slice(0, count)
      return {
        described: ids.map((id) => `  - { id: ${id}, ${says} }`).join('\n      '),
        used: ids.map((id) => `  - { id: contract-${id}, supplier: ${id} }`).join('\n      '),
        names: ids.map((id) => `{ id: app-${id}, contract: contract-${id} }`).join(', '),
      }
    }
    const { described, used, names } = suppliers(4)

    it('three or more in a document, on the key of the list', () => {
      const checked = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      suppliers:
      #~~~~~~~~ info structure/stale-fact fix: State that this holds for lokaal as of 2026-11-24
      ${described}
      contracts:
      ${used}
      applications: [ ${names} ]
      `)
      assert.equal(checked.findings[0]?.related.length, 4)
      assert.match(checked.texts()[0] ?? '', /of 4 other parties .*: lokaal, regionaal, landelijk, europees\./)
    })

    gives(
      'not what is critical',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      suppliers:
      #~~~~~~~~ info structure/stale-fact
      ${described}
      contracts:
      ${used}
      applications:
        - { id: meldingen, product: topdesk, criticality: critical, runsOn: { product: azure } }
      #         ^^^^^^^^^ warning structure/stale-fact
      ${names.replaceAll(/\{ (.*?) \}(?:, )?/g, '  - { $1 }\n      ')}
      `,
    )
  })

  describe('mends', () => {
    const TODAY = 'State that this holds for lokaal as of 2026-11-24'

    it('by stating that it holds as of today', () => {
      for (const says of [
        'country: NL\n      source: docs/kvk.pdf',
        'country: NL\n      source: docs/kvk.pdf\n      asOf: 2024-01-01',
        'ultimateParent: { name: Top B.V., country: NL, asOf: 2024-01-01, source: docs/kvk.pdf }',
      ]) {
        const files = check(supplier(says)).afterFix(TODAY)
        assert.match(files[0]?.text ?? '', /^ {4}asOf: 2026-11-24$/m)
        check({ files, expected: [] })
      }
    })

    it('not what only lacks a source', () => {
      assert.deepEqual(check(supplier('country: NL\n      asOf: 2026-05-01')).findings[0]?.fixes, [])
    })
  })

  describe('leaves alone', () => {
    gives(
      'what the organisation says of its own: hosts, operators, keys, contracts, checks on clusters',
      `
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: eigen-dc, location: NL, operator: gm0268, encryptionKeys: customer-only }
      contracts:
        - { id: contract-2026, supplier: microsoft, end: 2027-12-31 }
      applications:
        - { id: gis, product: open-zaak, runsOn: { product: azure, region: westeurope }, contract: contract-2026 }
        - { id: meldingen, product: topdesk, runsOn: eigen-dc, keyHolder: gm0268 }
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      platforms:
        - id: eigen-dc
          haven: { checkedOn: 2024-08-01, checker: v9.0.0 }
      `,
    )

    gives(
      'what the catalogue contradicts, and what a target says',
      `
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      suppliers:
        - { id: microsoft, country: IE }
      #         ^^^^^^^^^ warning structure/contradicts-catalogue
      contracts:
        - { id: contract-2026, supplier: microsoft }
      applications:
        - { id: werkplek, contract: contract-2026 }
      # file: doel.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      state: target
      suppliers:
        - { id: microsoft, country: NL }
      `,
    )

    gives(
      'what a catalogue document says',
      `
      # file: regio.catalogue.yaml
      kind: catalogue
      version: 1
      asOf: 2024-05-01
      suppliers:
        - { id: lokaal, name: Lokaal B.V., country: NL }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: meldingen, product: topdesk }
      `,
    )
  })
})
