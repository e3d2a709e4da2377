import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'lock-in/licence-changed'
const { check, gives, twins } = checksOf(RULE)
const INFO = `info ${RULE}`
const HINT = `hint ${RULE}`

const used = (product: string, level = INFO) => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: geheimen
      uses:
        - product: ${product}
  #                ${'^'.repeat(product.length)} ${level}
  `

const unmarked = (product: string) => used(product).replace(/\n.*\^.*/, '')

describe(RULE, () => {
  describe('finds', () => {
    twins('a licence that is open no more', used('vault'), ['vault', 'openbao'])
    twins('a licence with limits on who may use it', used('open-webui'), ['open-webui', 'librechat'])
    twins('a licence that was open, and is again', used('redis'), ['redis', 'valkey'])
    twins('as a hint, another open licence', used('grafana', HINT), ['grafana', 'zabbix'])
    for (const product of ['element', 'matrix-synapse', 'zitadel', 'grafana-loki', 'grafana-tempo'])
      gives(`as a hint, ${product}`, used(product, HINT))
    for (const product of ['consul', 'terraform', 'mongodb-server']) gives(product, used(product))
  })

  describe('leaves alone', () => {
    gives('a licence that was opened', unmarked('elasticsearch'))
    gives('closed software with other terms', unmarked('vmware-vsphere'))
    gives('what is yet to come', unmarked('vault'), { today: '2023-08-09' })
    gives('and not the day itself', used('vault'), { today: '2023-08-10' })
    gives('a month until it is over', unmarked('redis'), { today: '2024-03-30' })
    twins(
      'an application that is out of use',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: geheimen
          product: vault
      #            ^^^^^ ${INFO}
          lifecycle: phasing-out
      `,
      ['phasing-out', 'retired'],
    )
    const own = (kind: string) => `
      # file: own.catalogue.yaml
      kind: catalogue
      version: 1
      asOf: 2026-11-01
      suppliers:
        - { id: eigenaar, name: Eigenaar, country: NL, kind: ${kind} }
      products:
        - id: motor
          name: Motor
          supplier: eigenaar
          licence: BUSL-1.1
          licenceChange: { date: 2025-01-01, from: MIT, to: BUSL-1.1, confidence: sourced }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: geheimen, product: motor }
      #                            ^^^^^ ${INFO}
      `
    twins('what a foundation changed', own('company'), ['kind: company', 'kind: foundation'])
    gives(
      'more than a hint of what nobody read at a source',
      own('company').replace('confidence: sourced', 'confidence: general-knowledge').replace(INFO, HINT),
    )
  })

  it('is one finding for what one owner changed, with what is open', () => {
    const { findings } = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: geheimen, product: vault }
      #                            ^^^^^ ${INFO}
        - { id: uitrol, product: terraform }
        - { id: uitrol-oud, uses: [ { product: vault } ] }
      `)
    assert.deepEqual(
      findings.map(({ cause, affected, confidence, related, message }) => [
        cause,
        affected,
        confidence,
        related.length,
        'instead' in message.args && message.args.instead,
      ]),
      [
        [
          'supplier:hashicorp',
          ['application:geheimen', 'application:uitrol', 'application:uitrol-oud'],
          'sourced',
          2,
          ['OpenBao', 'OpenTofu'],
        ],
      ],
    )
  })
})
