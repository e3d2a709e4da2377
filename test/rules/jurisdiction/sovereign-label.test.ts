import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'jurisdiction/sovereign-label'
const { check, gives, twins } = checksOf(RULE)
const INFO = `info ${RULE}`

/** A product that a catalogue of our own describes, as a platform with something on it. */
const sold = (says: string, { supplier = 't-systems', rated = 'criticality: low' } = {}) => `
  # file: own.catalogue.yaml
  kind: catalogue
  version: 1
  asOf: 2026-11-01
  products:
    - id: wolk
      name: Wolk
      supplier: ${supplier}
      serviceModel: iaas
      licence: proprietary
      soldAsSovereign: { source: https://wolk.example/soeverein, claim: soeverein }
      ${says}
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  platforms:
    - id: plek
      product: wolk
  #            ^^^^ ${INFO}
  datasets:
    - { id: gegevens, classification: public, personal: none }
  applications:
    - { id: zaken, product: open-zaak, runsOn: plek, data: [gegevens], ${rated} }
  `

describe(RULE, () => {
  describe('finds what is sold as sovereign', () => {
    twins('and stands on technology from outside', sold('technologyFrom: [google]'), ['[google]', '[cyso]'])
    twins('and not what is not sold so', sold('technologyFrom: [google]'), [
      'soldAsSovereign: { source: https://wolk.example/soeverein, claim: soeverein }',
      'website: https://wolk.example',
    ])
    twins(
      'wherever it is named',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaken
          product: topdesk
          runsOn: { product: t-systems-google-sovereign-cloud, source: https://voorbeeldstad.example, asOf: 2026-09-01 }
      #                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${INFO}
      `,
      ['t-systems-google-sovereign-cloud', 't-systems-sovereign'],
    )
    twins(
      'in use',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaken
          product: t-systems-google-sovereign-cloud
      #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${INFO}
          lifecycle: planned
      `,
      ['planned', 'retired'],
    )
    gives(
      'not what is to come in its place',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaken, product: open-zaak, transition: { kind: replace, to: [t-systems-google-sovereign-cloud] } }
      `,
    )
  })

  describe('of an owner outside', () => {
    /** Software of ours, of a maker whose owner is abroad: it can end updates, no more. */
    const software = (licence: string) => `
      # file: own.catalogue.yaml
      kind: catalogue
      version: 1
      asOf: 2026-11-01
      products:
        - id: pakket
          name: Pakket
          supplier: zivver
          serviceModel: self-hosted
          licence: ${licence}
          soldAsSovereign: { source: https://pakket.example }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaken
          product: pakket
      #            ^^^^^^ ${INFO}
      `
    twins('who can end what we run ourselves', software('proprietary'), ['proprietary', 'EUPL-1.2'])
  })

  describe('of a host outside', () => {
    /** A service that stands somewhere, unrated. */
    const service = (hosts: string) => `
      # file: own.catalogue.yaml
      kind: catalogue
      version: 1
      asOf: 2026-11-01
      products:
        - id: dienst
          name: Dienst
          supplier: t-systems
          serviceModel: saas
          licence: proprietary
          hostedOn: [ ${hosts} ]
          soldAsSovereign: { source: https://dienst.example }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaken
          product: dienst
      #            ^^^^^^ ${INFO}
      `
    twins(
      'where it surely stands',
      service('{ provider: azure, confidence: sourced }, { provider: azure, region: westeurope, confidence: sourced }'),
      ['{ provider: azure, region: westeurope, confidence: sourced }', '{ provider: fuga-cloud, confidence: sourced }'],
    )
  })

  describe('yields to a finding that says it', () => {
    const policy = `# file: havenwijzer.yaml
  kind: policy
  version: 1
  riskTable: { low: { raised: off } }
`
    twins('on what stands there', `${sold('', { supplier: 'microsoft' })}${policy}`, [
      'classification: public',
      'classification: internal',
    ])
    twins(
      'and not to one that gathers what nobody rated, which says no reasons',
      sold('', { supplier: 'microsoft', rated: 'users: 10' }),
      ['users: 10', 'criticality: high'],
    )
  })

  it('is one finding for all that stands on it, and says which powers remain', () => {
    const { findings } = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - id: een
          product: t-systems-google-sovereign-cloud
      #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${INFO}
        - id: twee
          product: t-systems-google-sovereign-cloud
      applications:
        - { id: zaken, product: open-zaak, runsOn: een }
        - { id: meer, product: open-zaak, runsOn: twee }
      `)
    const [finding] = findings.filter(({ rule }) => rule === RULE)
    assert.equal(finding?.cause, 'product:t-systems-google-sovereign-cloud')
    assert.deepEqual(finding?.affected, ['platform:een', 'platform:twee'])
    assert.equal(finding?.related.length, 1)
    const { technology, reaches, stops, inTime } = (finding?.message.args ?? {}) as Record<string, unknown>
    assert.deepEqual(
      { technology, reaches, stops, inTime },
      { technology: ['Google LLC'], reaches: [], stops: [], inTime: [] },
    )
  })

  describe('between now and later', () => {
    const both = (now: string, later: string, mark: string) => `
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaken, product: ${now} }
      # file: later.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      state: target
      applications:
        - id: zaken
          product: ${later}
      ${mark}
      `
    gives(
      'a target tells what it adds',
      both(
        't-systems-sovereign',
        't-systems-google-sovereign-cloud',
        `#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${INFO}`,
      ),
    )
    it('and not what was there', () => {
      const { findings } = check(
        `
        kind: landscape
        version: 1
        organisation: gm0268
        applications:
          - id: zaken
            product: t-systems-google-sovereign-cloud
        #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${INFO}
        # file: later.landscape.yaml
        kind: landscape
        version: 1
        organisation: gm0268
        state: target
        applications:
          - { id: meer, product: t-systems-google-sovereign-cloud }
        `.replace('kind', '# file: landscape.yaml\n        kind'),
      )
      assert.equal(findings.length, 1)
    })
    gives('and nothing when it moves away', both('open-zaak', 't-systems-sovereign', ''))
  })
})
