import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'haven/foreign-provider'
const { check, gives, twins } = checksOf(RULE)
const INFO = `info ${RULE}`

/** A cluster that something stands on which is of no consequence to this rule. */
const cluster = (says: string, { more = '', mark = INFO, file = '' } = {}) => `
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  platforms:
    - id: haven-prod
  #       ^^^^^^^^^^ ${mark}
      product: kubernetes
      ${says}
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  processes:
    - { id: werk, needs: [haven-prod] }
${more}${file}`

const PASSED = 'haven: { checks: { multiaz: pass } }'
const AZURE = 'runsOn: { product: azure, region: westeurope }'

describe(RULE, () => {
  describe('finds a cluster that complies', () => {
    twins('on a host abroad', cluster(`${AZURE}\n      ${PASSED}`), [
      'product: azure, region: westeurope',
      'product: fuga-cloud',
    ])
    twins('of which no check fails', cluster(`${AZURE}\n      ${PASSED}`), ['multiaz: pass', 'multiaz: fail'])
    twins('of which a check is declared', cluster(`${AZURE}\n      ${PASSED}`), [
      'checks: { multiaz: pass }',
      'evidence: https://voorbeeldstad.example',
    ])
    twins('that somebody abroad runs', cluster(`operator: microsoft\n      ${PASSED}`), ['microsoft', 'cyso'])
    twins(
      'whose support abroad sees data',
      cluster(`support: { by: microsoft, accessToData: true }\n      ${PASSED}`),
      ['accessToData: true', 'accessToData: false'],
    )
    twins(
      'but not where nobody knows whether it does',
      cluster(`support: { by: microsoft, accessToData: true }\n      ${PASSED}`),
      ['accessToData: true', 'accessToData: { unknown: { askedOn: 2026-09-01 } }'],
    )
    twins('in use', cluster(`${AZURE}\n      ${PASSED}\n      lifecycle: in-use`), ['in-use', 'retired'])
  })

  twins(
    'keeps to the countries that the policy trusts',
    `${cluster(`${AZURE}\n      ${PASSED}`)}  # file: havenwijzer.yaml
  kind: policy
  version: 1
  jurisdictions: { trusted: [EU, EEA, GB] }
`,
    ['GB', 'US'],
  )

  describe('yields to a finding that says it', () => {
    const used = (data: string) => `  datasets:
    - { id: gegevens, ${data} }
  applications:
    - { id: zaken, product: open-zaak, criticality: low, runsOn: haven-prod, data: [gegevens] }
`
    /** By the table of the policy a risk to what is public and of low importance is none. */
    const policy = `  # file: havenwijzer.yaml
  kind: policy
  version: 1
  riskTable: { low: { raised: off } }
`
    twins(
      'on what runs there',
      cluster(`${AZURE}\n      ${PASSED}`, {
        more: used('classification: public, personal: none'),
        file: policy,
      }),
      ['classification: public', 'classification: confidential'],
    )
  })

  gives(
    'nothing of software whose maker can only end updates',
    `
    # file: own.catalogue.yaml
    kind: catalogue
    version: 1
    asOf: 2026-11-01
    products:
      - { id: pakket, name: Pakket, supplier: zivver, serviceModel: self-hosted, licence: proprietary }
    # file: common-ground.yaml
    kind: common-ground
    version: 1
    organisation: gm0268
    platforms:
      - { id: haven-prod, product: pakket, haven: { checks: { multiaz: pass } } }
    # file: landscape.yaml
    kind: landscape
    version: 1
    organisation: gm0268
    processes:
      - { id: werk, needs: [haven-prod] }
    `,
  )

  it('says who can do what', () => {
    const { findings } = check(cluster(`${AZURE}\n      ${PASSED}`))
    const [finding] = findings.filter(({ rule }) => rule === RULE)
    assert.equal(finding?.cause, 'platform:haven-prod')
    assert.deepEqual(finding?.powers, ['reach-data', 'stop-service'])
    assert.deepEqual(finding?.message.args, {
      id: 'haven-prod',
      parties: ['Microsoft'],
      countries: [{ en: 'United States', nl: 'Verenigde Staten' }],
      reaches: true,
      stops: true,
    })
  })

  describe('between now and later', () => {
    const both = (now: string, later: string, mark: string) => `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      platforms:
        - id: haven-prod
          product: kubernetes
          runsOn: { product: ${now} }
          haven: { checks: { multiaz: pass } }
      # file: later.common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      state: target
      platforms:
        - id: haven-prod
      ${mark}
          runsOn: { product: ${later} }
          haven: { checks: { multiaz: pass } }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      processes:
        - { id: werk, needs: [haven-prod] }
      `
    gives('a target tells what it adds', both('fuga-cloud', 'azure', `#       ^^^^^^^^^^ ${INFO}`))
    it('and not what was there', () => {
      const { findings } = check(
        both('azure', 'azure', '').replace(
          '- id: haven-prod\n',
          `- id: haven-prod\n      #       ^^^^^^^^^^ ${INFO}\n`,
        ),
      )
      assert.equal(findings.length, 1)
    })
    gives('and nothing when it moves away', both('fuga-cloud', 'fuga-cloud', ''))
  })
})
