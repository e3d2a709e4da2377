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

  describe('looks where it is used', () => {
    twins(
      'a platform',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: kluis, product: vault }
      #                         ^^^^^ ${INFO}
      applications:
        - { id: geheimen, runsOn: kluis }
      `,
      ['vault', 'openbao'],
    )
    const landscape = (lines: string) => `
      kind: landscape
      version: 1
      organisation: gm0268
      ${lines}
      `
    twins(
      'where something runs, and not where its copy is kept',
      landscape(`applications:
        - { id: geheimen, runsOn: { product: vault } }
      #                                      ^^^^^ ${INFO}`),
      ['runsOn: { product: vault }', 'backup: { runsOn: { product: vault } }'],
    )
    gives('not on a device', landscape('devices:\n        - { id: tablets, product: vault }'))
    gives(
      'not what is to come',
      landscape(
        'applications:\n        - { id: geheimen, product: openbao, transition: { kind: replace, to: [vault], before: 2030-12-31 } }',
      ),
    )
  })

  describe('between now and later', () => {
    const both = (later: string) => `
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: geheimen, product: vault }
      #                            ^^^^^ ${INFO}
      # file: later.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      state: target
      applications:
        - { id: uitrol, product: ${later}
      `
    gives('tells of a target what that adds', both(`terraform }\n      #                          ^^^^^^^^^ ${INFO}`))
    gives('and not what was so before', both('vault }'))
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

  describe('tells together', () => {
    /** A company that changed the licence of two products. */
    const owner = (motor: string, raam: string, marks: readonly [motor: string, raam: string]) => `
      # file: own.catalogue.yaml
      kind: catalogue
      version: 1
      asOf: 2026-11-01
      suppliers:
        - { id: eigenaar, name: Eigenaar, country: NL, kind: company }
      products:
        - { id: motor, name: Motor, supplier: eigenaar, licence: MIT, licenceChange: { date: 2025-01-01, from: MIT, ${motor} } }
        - { id: raam, name: Raam, supplier: eigenaar, licence: MIT, licenceChange: { date: 2025-01-01, from: MIT, ${raam} } }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: geheimen, product: raam }
${marks[1]}        - { id: uitrol, product: motor }
${marks[0]}`
    const mark = (level: string, length: number) =>
      `      #${' '.repeat(length === 4 ? 28 : 26)}${'^'.repeat(length)} ${level}\n`
    gives(
      'what closed, and apart from that what stayed open',
      owner('to: BUSL-1.1, confidence: sourced', 'to: AGPL-3.0-only, confidence: sourced', [
        mark(INFO, 5),
        mark(HINT, 4),
      ]),
    )
    gives(
      'as sure as the surest of them',
      owner('to: BUSL-1.1, confidence: sourced', 'to: BUSL-1.1, confidence: general-knowledge', ['', mark(INFO, 4)]),
    )
    gives(
      'as a hint where none of them was read at a source',
      owner('to: BUSL-1.1, confidence: unverified', 'to: BUSL-1.1, confidence: general-knowledge', ['', mark(HINT, 4)]),
    )
    gives(
      'what one owner changed, and apart from that what another did',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: geheimen, product: vault }
      #                            ^^^^^ ${INFO}
        - { id: dossiers, product: mongodb-server }
      #                            ^^^^^^^^^^^^^^ ${INFO}
      `,
    )

    it('with one way out of each, so that none is left out', () => {
      const says = 'to: BUSL-1.1, confidence: sourced'
      const text = owner(says, says, ['', mark(INFO, 4)]).replace(
        'name: Raam,',
        'name: Raam, functions: [virtual-machines],',
      )
      const functions = 'functions: [{ id: virtual-machines, name: { en: Virtual machines, nl: Virtuele machines } }]'
      const [said = ''] = check(text.replace('suppliers:', `${functions}\n      suppliers:`)).texts()
      assert.match(said, /for example Proxmox VE\.$/)
    })

    it('by names that stay, whatever else the owner changed', () => {
      const [closed, open] = ['to: BUSL-1.1, confidence: sourced', 'to: AGPL-3.0-only, confidence: sourced']
      const both = owner(closed, open, [mark(INFO, 5), mark(HINT, 4)])
      const one = owner(closed, open, [mark(INFO, 5), '']).replace('product: raam', 'product: openbao')
      const named = (text: string) => check(text).findings.map(({ id, element }) => [element, id])
      assert.deepEqual(named(both).slice(1), named(one))
      assert.deepEqual(
        named(both).map(([element]) => element),
        ['geheimen', 'uitrol'],
      )
    })

    it('in the order of the documents, whichever was opened first', () => {
      const checked = check(`
        # file: b.landscape.yaml
        kind: landscape
        version: 1
        organisation: gm0268
        applications:
          - { id: uitrol, product: terraform }
          - { id: netwerk, product: consul }
        # file: a.landscape.yaml
        kind: landscape
        version: 1
        organisation: gm0268
        applications:
          - { id: geheimen, uses: [{ product: vault, for: secrets-management }] }
        #                                     ^^^^^ ${INFO}
          - { id: uitrol-oud, product: terraform }
        `)
      const [finding] = checked.findings
      assert.equal(finding?.element, 'geheimen')
      assert.match(checked.texts().join(), /HashiCorp Vault .*, HashiCorp Terraform .*, HashiCorp Consul /)
      assert.deepEqual(
        finding?.related.map(({ message }) => 'id' in message.args && message.args.id),
        ['terraform', 'terraform', 'consul'],
      )
    })
  })
})
