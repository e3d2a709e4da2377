import assert from 'node:assert/strict'
import type { Finding } from '../../../server/src/review/finding.ts'
import { checksOf } from '../twins.ts'

const RULE = 'concentration/jurisdiction-share'
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

/** Ten applications, five of them under the law of the United States, of three suppliers; `last`: what the fifth is. */
const ten = (last: string, { others = 5, mark = WARNING, more = '' } = {}) => `${CATALOGUE}
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
  #~~~~~~~~~~~ ${mark}
    - { id: werkplek, product: microsoft-365 }
    - { id: rekenen, product: azure }
    - { id: veilig-mailen, product: zivver }
    - { id: opslag, product: aws }
    - { id: vijfde, ${last} }
${open(others)}${more}`

describe(RULE, () => {
  describe('takes the share of applications', () => {
    twins('from half on', ten('product: aws'), ['vijfde, product: aws', 'vijfde, product: topdesk'])
    twins('of ten at least', ten('product: aws'), [
      '{ id: open-4, product: open, operator: gm0268 }',
      '{ id: open-4, product: open, operator: gm0268, lifecycle: planned }',
    ])
    twins('by the owner as by the seat', ten('product: aws'), ['product: zivver', 'product: topdesk'])
    twins(
      'and takes the threshold from the policy',
      `${ten('product: topdesk')}
  # file: havenwijzer.yaml
  kind: policy
  version: 1
  thresholds: { jurisdictionShare: 0.4 }
`,
      ['0.4', '0.41'],
    )
    twins(
      'of countries that it does not trust',
      `${ten('product: aws')}
  # file: havenwijzer.yaml
  kind: policy
  version: 1
  jurisdictions: { trusted: [EU, EEA] }
`,
      ['[EU, EEA]', '[EU, EEA, US]'],
    )
    twins(
      'under one law',
      ten('supplier: maker', {
        more: `  suppliers:
    - { id: maker, name: Maker, country: US, asOf: 2026-11-01, source: https://maker.example }
`,
      }),
      ['country: US', 'country: GB'],
    )
  })

  twins(
    'takes the share of critical processes',
    `${CATALOGUE}
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
  #~~~~~~~~~~~ ${WARNING}
    - { id: werkplek, product: microsoft-365 }
    - { id: veilig-mailen, product: zivver }
${open(8)}  processes:
    - { id: een, criticality: critical, needs: [werkplek] }
    - { id: twee, criticality: critical, needs: [veilig-mailen] }
    - { id: drie, criticality: critical, needs: [open-0] }
    - { id: vier, criticality: critical, needs: [open-1] }
`,
    ['needs: [veilig-mailen]', 'needs: [open-2]'],
  )

  describe('leaves to the share of one supplier', () => {
    /** Six of Microsoft, one of another. */
    const most = (mark: string, second = 'product: azure') =>
      ten('product: azure', {
        others: 3,
        mark,
        more: '    - { id: zesde, product: azure }\n    - { id: zevende, product: azure }\n',
      }).replace('opslag, product: aws', `opslag, ${second}`)
    gives('what that has nearly all of', most('').replace(/ *#~+ \n/, ''))
    gives('but not four of five', most(WARNING, 'product: aws'))
    gives(
      'but not what a policy keeps that from saying',
      `${most(WARNING)}
  # file: havenwijzer.yaml
  kind: policy
  version: 1
  levels: { concentration/supplier-share: off }
`,
    )
  })

  it('names the country, the shares and who has most first', () => {
    const [finding] = own(check(ten('product: aws')).findings)
    assert.equal(finding?.cause, 'jurisdiction:US')
    assert.deepEqual(finding.affected.length, 5)
    assert.deepEqual(finding.chain?.map(({ relation, to }) => `${relation} ${to}`).at(-1), 'seat-in jurisdiction:US')
    const { args } = finding.message
    assert.deepEqual('shares' in args && 'suppliers' in args && [args.suppliers, args.shares], [
      ['Amazon Web Services, Inc.', 'Microsoft', 'Zivver'],
      [{ of: 'applications', part: 5, whole: 10 }],
    ])
  })

  const later = (product: string, mark: string) => `${ten('product: aws')}
  # file: later.landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  state: target
  applications:
${mark}    - { id: nieuw, product: ${product} }
`
  gives('tells of a target what that adds', later('zivver', `  #~~~~~~~~~~~ ${WARNING}\n`))
  gives('and not what was there', later('topdesk', ''))
})

function own(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }) => rule === RULE)
}
