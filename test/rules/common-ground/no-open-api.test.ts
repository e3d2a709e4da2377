import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'common-ground/no-open-api'
const { check, gives, twins } = checksOf(RULE)

const component = (provides: string, { level = 'warning', says = 'layer: services' } = {}) => `
  # file: own.catalogue.yaml
  kind: catalogue
  version: 1
  asOf: 2026-11-01
  products: [ { id: open-register, name: Open Register, standards: [zgw-zaken] } ]
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  components:
    - id: register
  #       ^^^^^^^^ ${level} ${RULE}
      provides: [ ${provides} ]
      ${says}
  `

describe(RULE, () => {
  describe('finds', () => {
    twins('what is made for one', component('{ standard: maatwerk, kind: api }'), ['maatwerk', 'zgw-zaken'])
    twins('what is of one supplier', component('{ standard: topdesk-api, version: "3" }'), [
      'topdesk-api',
      'nlgov-rest-adr',
    ])
    twins('what may be open for all we know', component('{ standard: maatwerk@2 }'), ['maatwerk@2', 'regiostandaard@2'])
    twins('unless something else is open', component('{ standard: maatwerk }, { kind: message }'), [
      '{ kind: message }',
      '{ standard: zgw-zaken }',
    ])
    twins('unless what it follows besides is open', component('{ standard: maatwerk }', { says: 'layer: services' }), [
      'layer: services',
      'standards: [zgw-zaken@1.6.0]',
    ])
    twins('unless its product is known to', component('{ standard: maatwerk }', { says: 'product: topdesk' }), [
      'product: topdesk',
      'product: open-register',
    ])
    twins('a direct database link', component('{ kind: database }'), [
      '{ kind: database }',
      '{ kind: database, standard: zgw-zaken }',
    ])
    twins('a service with screens alone', component('{ kind: screen }'), ['layer: services', 'layer: interaction'])
    twins('a service, not a data source behind one', component('{ standard: maatwerk }'), [
      'layer: services',
      'layer: data',
    ])
    twins('what is in use', component('{ standard: maatwerk }', { says: 'lifecycle: in-use' }), ['in-use', 'retired'])
  })

  describe('is quiet where nobody says which standard it is', () => {
    twins('a hint of few', component('{ kind: api }', { level: 'hint' }), [
      '{ kind: api }',
      '{ kind: api, standard: zgw-zaken }',
    ])
    twins('with a version of nothing', component('{ kind: api, version: "2" }', { level: 'hint' }), [
      'api, version',
      'screen }, { standard: saml, version',
    ])
    gives('nothing where it does not say what it offers', component('').replace(/\n.*warning.*\n.*provides.*/, ''))
    gives(
      'nothing where the key may be misspelt',
      component('{ kind: api }', { says: 'standrads: [zgw-zaken]\n  #   ^^^^^^^^^ error structure/schema' }).replace(
        /\n.*warning.*/,
        '',
      ),
    )
  })

  gives(
    'in a target what it adds',
    `
    # file: now.common-ground.yaml
    kind: common-ground
    version: 1
    organisation: gm0268
    components:
      - { id: register, provides: [ { standard: maatwerk } ] }
    #         ^^^^^^^^ warning ${RULE}
    # file: later.common-ground.yaml
    kind: common-ground
    version: 1
    organisation: gm0268
    state: target
    components:
      - { id: register, layer: services }
      - { id: kluis, provides: [ { standard: vendor } ] }
    #         ^^^^^ warning ${RULE}
    `,
  )

  it('tells many together, what is closed apart from what nobody says', () => {
    const { findings } = check(`
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
      #~~~~~~~~~ warning ${RULE}
      #~~~~~~~~~ info ${RULE}
        - { id: een, provides: [ { standard: maatwerk } ] }
        - { id: twee, provides: [ { standard: maatwerk } ] }
        - { id: drie, provides: [ { standard: vendor } ] }
        - { id: vier, provides: [ { kind: api } ] }
        - { id: vijf, provides: [ { kind: api } ] }
        - { id: zes, provides: [ { kind: message } ] }
      `)
    assert.deepEqual(findings.map(({ level, affected }) => [level, affected.length]).toSorted(), [
      ['info', 3],
      ['warning', 3],
    ])
  })

  it('says what it is instead', () => {
    const said = (provides: string) => check(component(provides)).texts()[0]?.split('.')[0]
    assert.deepEqual(
      [said('{ standard: maatwerk }'), said('{ kind: screen }')],
      ['What register offers is on no open standard (maatwerk)', 'The service register offers screens and no API'],
    )
  })
})
