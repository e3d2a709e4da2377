import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'common-ground/retired-api-version'
const { check, gives, twins } = checksOf(RULE)

const link = (says: string, { level = 'warning', to = 'bank', bank = '' } = {}) => `
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: financien
      interfaces:
        - { to: ${to}, ${says} }
  #             ${'^'.repeat(to.length)} ${level} ${RULE}
    - { id: bank, ${bank} }
  `

const offer = (provides: string, level = 'warning') => `
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  components:
    - id: facturen
  #       ^^^^^^^^ ${level} ${RULE}
      layer: services
      provides: [ ${provides} ]
  `

describe(RULE, () => {
  describe('finds an interface', () => {
    twins('on a version that is out of support', link('standard: smef, version: "1.3"'), ['1.3', '2.0'])
    twins('on a version that is withdrawn', link('standard: peppol, version: "1.0"', { level: 'error' }), [
      '"1.0"',
      '"2.0"',
    ])
    twins('with the version behind the name', link('standard: smef@1.3'), ['smef@1.3', 'smef@1.9'])
    twins('with a version', link('standard: smef@1.3'), ['smef@1.3', 'smef'])
    twins('one level lower where the list is general knowledge', link('standard: visi@1.2', { level: 'info' }), [
      '1.2',
      '1.4',
    ])
    twins('not of a standard that is on its way out as a whole', link('standard: smef@1.3'), [
      'smef@1.3',
      'stuf-bg@3.20',
    ])
    twins('not where the list has nothing newer: it may be behind', link('standard: smef@1.3'), [
      'smef@1.3',
      'digikoppeling-wus@3.0',
    ])
    twins('not with a national provision, which chooses itself', link('standard: smef@1.3'), ['to: bank', 'to: brp'])
    twins('unless the other end is gone', link('standard: smef@1.3', { bank: 'lifecycle: in-use' }), [
      'in-use',
      'retired',
    ])
  })

  describe('finds an offer', () => {
    twins('of a version that is out of support', offer('{ standard: smef, version: "1.3" }'), ['1.3', '2.0'])
    twins('of a version that is withdrawn', offer('{ standard: peppol@1.0 }', 'error'), ['1.0', 'Actueel'])
    twins(
      'unless another version is offered too',
      offer('{ standard: smef@1.3 }, { standard: smef@1.3 }').replace(
        '{ standard: smef@1.3 } ]',
        '{ standard: peppol@2 } ]',
      ),
      ['peppol@2', 'smef@2.0'],
    )
    twins('not of a standard that is on its way out as a whole', offer('{ standard: smef@1.3 }'), [
      'smef@1.3',
      'stuf-bg@3.20',
    ])
  })

  it('is one finding for a version, with all that follow it', () => {
    const { findings } = check(`
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: financien, interfaces: [ { to: bank, standard: smef@1.3 }, { to: inkoop, standard: smef@1.3 } ] }
        - { id: inkoop, interfaces: [ { to: financien, standard: smef@1.3 } ] }
        - { id: bank }
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: facturen, layer: services, provides: [ { standard: smef, version: "1.3" } ] }
      #         ^^^^^^^^ warning ${RULE}
      `)
    assert.deepEqual(
      findings.map(({ cause, affected, related, confidence }) => [cause, affected, related.length, confidence]),
      [['standard:smef', ['application:financien', 'component:facturen'], 2, 'sourced']],
    )
  })

  gives(
    'in a target what it adds',
    `
    # file: now.landscape.yaml
    kind: landscape
    version: 1
    organisation: gm0268
    applications:
      - { id: financien, interfaces: [ { to: bank, standard: smef@1.3 } ] }
    #                                        ^^^^ warning ${RULE}
      - { id: bank }
    # file: later.landscape.yaml
    kind: landscape
    version: 1
    organisation: gm0268
    state: target
    applications:
      - { id: financien, interfaces: [ { to: bank, standard: smef@1.3 }, { to: bank, standard: peppol@1.0 } ] }
    #                                                                          ^^^^ error ${RULE}
    `,
  )

  it('names what is in use', () => {
    const [text = ''] = check(link('standard: smef@1.3')).texts()
    assert.match(text, /^Version 1\.3 of SMeF is out of support, .*: financien → bank\..*in use: 2\.0\.$/)
  })
})
