import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'concentration/hidden-host'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`

/** Two services that a catalogue of our own says where they stand, and three more on the same cloud. */
const landscape = (first: string, more = '') => `
  # file: havenwijzer.yaml
  kind: policy
  version: 1
  thresholds: { hiddenHostApplications: 3 }
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: telefonie
      product: anywhere365
  #            ^^^^^^^^^^^ ${WARNING}
    - { id: gebouwen, product: ultimo }
    - { id: derde, ${first} }
${more}`

describe(RULE, () => {
  describe('counts', () => {
    twins('services of several suppliers on one host', landscape('product: podiumd'), ['podiumd', 'topdesk'])
    twins('what is still used while it is phased out', landscape('lifecycle: phasing-out, product: podiumd'), [
      'phasing-out',
      'retired',
    ])
    twins('nothing that is only planned', landscape('lifecycle: in-use, product: podiumd'), ['in-use', 'planned'])
    twins(
      'a host that is stated here',
      landscape(
        'product: topdesk, runsOn: { product: azure, source: https://voorbeeldstad.example, asOf: 2026-09-01 }',
      ),
      ['product: azure', 'product: fuga-cloud'],
    )
    twins(
      'what others run for us, not what we run ourselves',
      landscape(
        'product: topdesk, operator: topdesk, runsOn: { product: azure, source: https://voorbeeldstad.example, asOf: 2026-09-01 }',
      ),
      ['operator: topdesk', 'operator: gm0268'],
    )
    twins(
      'one host as the only one, not as a standby',
      landscape(
        'product: topdesk, runsOn: [ { product: azure, role: active, source: https://voorbeeldstad.example, asOf: 2026-09-01 } ]',
      ),
      ['role: active', 'role: standby'],
    )
    gives(
      'no platform of our own',
      `
      # file: havenwijzer.yaml
      kind: policy
      version: 1
      thresholds: { hiddenHostApplications: 3 }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: wolk, product: azure, region: westeurope }
      applications:
        - { id: telefonie, product: anywhere365 }
        - { id: gebouwen, product: ultimo }
        - { id: derde, product: topdesk, runsOn: wolk }
      `,
    )
  })

  describe('is sure of the host', () => {
    /** A third service, of which a catalogue says where it stands. */
    const hosted = (hosts: string) =>
      landscape(
        'product: dienst',
        `  # file: own.catalogue.yaml
  kind: catalogue
  version: 1
  asOf: 2026-11-01
  products:
    - { id: dienst, name: Dienst, supplier: topdesk, serviceModel: saas, licence: proprietary, hostedOn: [ ${hosts} ] }
`,
      )
    twins(
      'by general knowledge, not by what nobody verified',
      hosted('{ provider: azure, confidence: general-knowledge }'),
      ['general-knowledge', 'unverified'],
    )
    twins(
      'one of two is not sure',
      hosted('{ provider: azure, confidence: sourced }, { provider: azure, region: westeurope, confidence: sourced }'),
      ['{ provider: azure, region: westeurope, confidence: sourced }', '{ provider: fuga-cloud, confidence: sourced }'],
    )
    twins(
      'nor is one next to what nobody knows',
      hosted('{ provider: azure, confidence: sourced }, { provider: not-applicable, confidence: sourced }'),
      ['not-applicable', 'unknown'],
    )
  })

  describe('needs different suppliers', () => {
    twins(
      'two at least',
      `
      # file: havenwijzer.yaml
      kind: policy
      version: 1
      thresholds: { hiddenHostApplications: 2 }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: een
          product: anywhere365
      #            ^^^^^^^^^^^ ${WARNING}
        - { id: twee, product: ultimo }
      `,
      ['product: ultimo', 'product: anywhere365'],
    )
    twins(
      'that are known',
      landscape('product: podiumd')
        .replaceAll('hiddenHostApplications: 3', 'hiddenHostApplications: 2')
        .replace(
          '{ id: gebouwen, product: ultimo }',
          '{ id: gebouwen, supplier: ultimo, serviceModel: saas, runsOn: { product: azure, source: https://voorbeeldstad.example, asOf: 2026-09-01 } }',
        )
        .replace('    - { id: derde, product: podiumd }\n', ''),
      ['supplier: ultimo, ', ''],
    )
    twins(
      'and not the owner of the host',
      landscape(
        'product: topdesk, runsOn: { product: azure, source: https://voorbeeldstad.example, asOf: 2026-09-01 }',
      ),
      ['product: topdesk', 'product: microsoft-365'],
    )
  })

  it('takes the hosts of one owner together where none of them is many by itself', () => {
    const { findings } = check(`
      # file: havenwijzer.yaml
      kind: policy
      version: 1
      thresholds: { hiddenHostApplications: 3 }
      # file: own.catalogue.yaml
      kind: catalogue
      version: 1
      asOf: 2026-11-01
      products:
        - { id: andere-wolk, name: Andere wolk, supplier: microsoft, serviceModel: iaas, licence: proprietary }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: telefonie
          product: anywhere365
      #            ^^^^^^^^^^^ ${WARNING}
        - { id: gebouwen, product: ultimo }
        - { id: derde, product: topdesk, runsOn: { product: andere-wolk, source: https://voorbeeldstad.example, asOf: 2026-09-01 } }
      `)
    assert.deepEqual(
      findings.filter(({ rule }) => rule === RULE).map(({ cause }) => cause),
      ['supplier:microsoft'],
    )
  })

  it('names what stands there, the suppliers and the weakest claim', () => {
    const { findings } = check(
      landscape(
        'product: topdesk, runsOn: { product: azure, source: https://voorbeeldstad.example, asOf: 2026-09-01 }',
      ),
    )
    const [finding] = findings.filter(({ rule }) => rule === RULE)
    assert.deepEqual(finding?.affected, ['application:derde', 'application:gebouwen', 'application:telefonie'])
    assert.equal(finding?.cause, 'product:azure')
    assert.equal(finding?.confidence, 'stated')
    assert.deepEqual(finding?.message.args, {
      host: 'Microsoft Azure',
      count: 3,
      suppliers: ['AnywhereNow', 'Ultimo', 'TOPdesk'],
      processes: [],
      sure: 'stated',
    })
  })

  describe('between now and later', () => {
    const later = (says: string, mark: string) => `
      # file: havenwijzer.yaml
      kind: policy
      version: 1
      thresholds: { hiddenHostApplications: 2 }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: telefonie
          product: anywhere365
      #            ^^^^^^^^^^^ ${WARNING}
        - { id: gebouwen, product: ultimo }
      # file: later.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      state: target
      applications:
        - id: derde
          ${says}
      ${mark}
      `
    gives('a target tells what it adds', later('product: podiumd', `#            ^^^^^^^ ${WARNING}`))
    gives('and not what was there', later('product: topdesk', ''))
  })
})
