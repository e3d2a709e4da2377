import assert from 'node:assert/strict'
import type { Finding } from '../../../server/src/review/finding.ts'
import { checksOf } from '../twins.ts'

const RULE = 'concentration/supplier-share'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`

/** Applications that are in nobody's hands. */
const open = (count: number) =>
  Array.from({ length: count }, (_, i) => `    - { id: open-${i}, product: open, operator: gm0268 }\n`).join('')

const CATALOGUE = `
  # file: own.catalogue.yaml
  kind: catalogue
  version: 1
  asOf: 2026-11-01
  products:
    - { id: open, name: Open pakket, supplier: nextcloud, serviceModel: self-hosted, licence: EUPL-1.2 }
`

/** Ten applications: two of Microsoft, and one that may be a third. */
const ten = (third: string, { others = 7, more = '' } = {}) => `${CATALOGUE}
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: werkplek
      product: microsoft-365
  #            ^^^^^^^^^^^^^ ${WARNING}
    - { id: vergaderen, product: microsoft-teams }
    - { id: derde, ${third} }
${open(others)}${more}`

describe(RULE, () => {
  describe('takes the share of applications', () => {
    twins('from the threshold on', ten('product: azure'), ['product: azure', 'product: topdesk'])
    twins('of ten at least', ten('product: azure'), [
      '{ id: open-6, product: open, operator: gm0268 }',
      '{ id: open-6, product: open, operator: gm0268, lifecycle: retired }',
    ])
    twins('that are in use', ten('product: azure, lifecycle: in-use'), ['in-use', 'planned'])
    twins(
      'and takes the threshold from the policy',
      `${ten('product: azure')}
  # file: havenwijzer.yaml
  kind: policy
  version: 1
  thresholds: { supplierShare: 0.3 }
`,
      ['0.3', '0.31'],
    )
  })

  describe('counts an application', () => {
    twins('for who runs it for us', ten('product: open, operator: microsoft'), [
      'operator: microsoft',
      'operator: gm0268',
    ])
    twins('for its maker, unless it is open source', ten('supplier: microsoft, licence: proprietary'), [
      'proprietary',
      'MIT',
    ])
    twins(
      'of open source for its maker where that runs it',
      ten('supplier: microsoft, licence: MIT, serviceModel: saas'),
      ['serviceModel: saas', 'serviceModel: self-hosted'],
    )
    twins(
      'as a service that somebody else runs for who does',
      ten('supplier: microsoft, licence: MIT, serviceModel: saas, operator: microsoft'),
      ['operator: microsoft', 'operator: cyso'],
    )
  })

  describe('takes suppliers with one owner together', () => {
    const owned = (owner: string, { confidence = 'sourced', other = owner } = {}) => `
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: een
      product: pakket-een
  #            ^^^^^^^^^^ ${WARNING}
    - { id: twee, product: pakket-twee }
    - { id: drie, product: pakket-twee }
${open(7)}${CATALOGUE}
    - { id: pakket-een, name: Pakket een, supplier: maker-een, serviceModel: saas, licence: proprietary }
    - { id: pakket-twee, name: Pakket twee, supplier: maker-twee, serviceModel: saas, licence: proprietary }
  suppliers:
    - { id: maker-een, name: Maker een, kind: company, country: NL, ultimateParent: ${owner}, confidence: { identity: sourced, ownership: ${confidence} } }
    - { id: maker-twee, name: Maker twee, kind: company, country: NL, ultimateParent: ${other}, confidence: { identity: sourced, ownership: sourced } }
`
    const HOUSE = '{ name: Huis, country: NL }'
    twins('by its name', owned(HOUSE), [
      'maker-een, name: Maker een, kind: company, country: NL, ultimateParent: { name: Huis',
      'maker-een, name: Maker een, kind: company, country: NL, ultimateParent: { name: Ander Huis',
    ])
    twins('where somebody verified it', owned(HOUSE, { confidence: 'general-knowledge' }), [
      'general-knowledge',
      'unverified',
    ])
    twins('which a state is not', owned(HOUSE), [
      'maker-een, name: Maker een, kind: company',
      'maker-een, name: Maker een, kind: government',
    ])

    it('which a description is not', () => {
      const fixture = owned('{ name: schuldeisers, country: NL }').replace(`  #            ^^^^^^^^^^ ${WARNING}\n`, '')
      assert.deepEqual(own(check(fixture).findings), [])
    })
    twins(
      'who may be a supplier under its full name',
      ten('supplier: maker', {
        more: `  suppliers:
    - { id: maker, name: Maker, country: NL, ultimateParent: { name: Microsoft Corporation, country: US }, asOf: 2026-11-01, source: https://maker.example }
`,
      }),
      ['country: US', 'country: NL'],
    )

    it('names the owner and the weakest claim', () => {
      const [finding] = own(check(owned(HOUSE, { confidence: 'general-knowledge' })).findings)
      assert.equal(finding?.cause, 'owner:Huis')
      assert.equal(finding?.confidence, 'general-knowledge')
      assert.deepEqual(finding?.affected, ['application:drie', 'application:een', 'application:twee'])
      assert.deepEqual(finding?.message.args, {
        party: 'Huis',
        suppliers: ['Maker een', 'Maker twee'],
        shares: [{ of: 'applications', part: 3, whole: 10 }],
        least: 0.25,
        sure: 'general-knowledge',
      })
    })
  })

  describe('takes the share of critical processes', () => {
    /** Two applications of one supplier, too few for a share of their own; one of four processes stops without them. */
    const processes = (first: string, others = 3) => `${CATALOGUE}
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: post
      product: zivver
  #            ^^^^^^ ${WARNING}
    - { id: post-nood, product: zivver }
${open(8)}
  processes:
    - { id: eerste, criticality: critical, ${first} }
${Array.from({ length: others }, (_, i) => `    - { id: proces-${i}, criticality: critical, needs: [open-0] }\n`).join('')}`
    twins('that need it', processes('needs: [post]'), ['needs: [post]', 'needs: [open-1]'])
    twins('that it helps are no share', processes('needs: [post]'), ['needs: [post]', 'helpedBy: [post]'])
    twins('for which there is no other way', processes('either: [[post, post-nood]]'), [
      '[post, post-nood]',
      '[post, open-1]',
    ])
    twins('of four at least', processes('needs: [post]'), [
      '{ id: proces-2, criticality: critical, needs: [open-0] }',
      '{ id: proces-2, criticality: high, needs: [open-0] }',
    ])
  })

  describe('takes the share of cost', () => {
    const contracts = (first: string, tenth = ', annualCost: 100') => `${CATALOGUE}
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  contracts:
    - { id: groot, ${first} }
${Array.from({ length: 8 }, (_, i) => `    - { id: contract-${i}, annualCost: 100 }\n`).join('')}    - { id: contract-8${tenth} }
  applications:
    - id: post
      product: zivver
  #            ^^^^^^ ${WARNING}
      contract: groot
${open(9).replaceAll(/open-(\d), /g, 'open-$1, contract: contract-$1, ')}`
    twins('by who the contract is with', contracts('supplier: zivver, annualCost: 300'), [
      'annualCost: 300',
      'annualCost: 200',
    ])
    twins('of ten contracts that state it', contracts('supplier: zivver, annualCost: 300', ', annualCost: 99'), [
      ', annualCost: 99',
      '',
    ])
    const QUIET = `  # file: havenwijzer.yaml
  kind: policy
  version: 1
  levels: { structure/unused-definition: off, lock-in/contract-ended: off }
`
    const over = QUIET + contracts('supplier: zivver, annualCost: 300, end: 2025-01-01')
    twins(
      'of a contract with nothing under it, as long as it runs',
      over.replace('contract: groot', 'contract: contract-0').replace('2025', '2030'),
      ['2030', '2025'],
    )
    twins('of one that has ended, as long as something is under it', over, ['contract: groot', 'contract: contract-0'])
  })

  it('is one finding a party, which names every share', () => {
    const { findings } = check(
      ten('product: azure', {
        more: `  processes:
${[0, 1, 2].map((i) => `    - { id: proces-${i}, criticality: critical, needs: [open-0] }\n`).join('')}    - { id: werk, criticality: critical, needs: [vergaderen] }
`,
      }),
    )
    const [finding] = own(findings)
    assert.deepEqual(finding && 'shares' in finding.message.args && finding.message.args.shares, [
      { of: 'applications', part: 3, whole: 10 },
      { of: 'critical-processes', part: 1, whole: 4 },
    ])
  })

  describe('stands', () => {
    gives(
      'on the entry of the supplier where there is one',
      `${CATALOGUE}
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  suppliers:
    - id: maker
  #       ^^^^^ ${WARNING}
      name: Maker
      country: NL
      asOf: 2026-11-01
      source: https://maker.example
  products:
    - { id: pakket, name: Pakket, supplier: maker, serviceModel: saas, licence: proprietary }
  applications:
    - { id: een, product: pakket }
    - { id: twee, product: pakket }
    - { id: drie, product: pakket }
${open(7)}`,
    )
  })

  describe('between now and later', () => {
    const later = (says: string, mark: string) => `${ten('product: azure')}
  # file: later.landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  state: target
  applications:
    - id: nieuw
      ${says}
  ${mark}
`
    gives('a target tells what it adds', later('product: azure', `#            ^^^^^ ${WARNING}`))
    gives('and not what was there', later('product: open', ''))
    gives(
      'another share that becomes too large is added',
      `${ten('product: azure', {
        more: `  processes:
${[0, 1, 2].map((i) => `    - { id: proces-${i}, criticality: critical, needs: [open-0] }\n`).join('')}`,
      })}
  # file: later.landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  state: target
  applications:
    - id: vergaderen
      product: microsoft-teams
  #            ^^^^^^^^^^^^^^^ ${WARNING}
  processes:
    - { id: werk, criticality: critical, needs: [vergaderen] }
`,
    )
  })
})

function own(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }) => rule === RULE)
}
