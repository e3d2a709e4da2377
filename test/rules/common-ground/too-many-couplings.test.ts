import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'common-ground/too-many-couplings'
const { check, gives, twins } = checksOf(RULE)

/** A register that is coupled with two others, under a policy that takes notice from three on, and what makes the third. */
const hub = ({
  third = '{ to: derde, kind: message }',
  says = 'users: 1',
  product = 'functions: [gis]',
  fourth = '',
}: Readonly<Record<string, string>> = {}) => `
  # file: havenwijzer.yaml
  kind: policy
  version: 1
  thresholds: { couplings: 3 }
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  products: [ { id: eigen, name: Eigen, licence: EUPL-1.2, ${product} } ]
  applications:
    - id: magazijn
  #       ^^^^^^^^ info ${RULE}
      product: eigen
      ${says}
      interfaces:
        - { to: eerste, kind: message }
        - ${third}
    - { id: eerste }
    - { id: tweede, interfaces: [ { to: magazijn, kind: file } ] }
    - { id: derde, product: open-zaak, users: 2 }
    ${fourth}
  `

describe(RULE, () => {
  describe('counts', () => {
    twins('what it states and what others state', hub(), [
      '{ to: derde, kind: message }',
      '{ to: tweede, kind: message }',
    ])
    twins('each other once', hub(), ['to: derde', 'to: eerste'])
    twins('from the number of the policy on', hub(), ['couplings: 3', 'couplings: 4'])
    twins('no national provision', hub(), ['to: derde', 'to: brp'])
    twins('what goes straight, not via something', hub(), [
      'to: derde, kind: message',
      'to: derde, kind: message, via: fsc',
    ])
    twins('no screens', hub(), ['to: derde, kind: message', 'to: derde, kind: screen'])
    twins('nothing with what is there to connect', hub(), ['functions: [gis]', 'functions: [integration-platform]'])
    twins('what is in use', hub({ says: 'lifecycle: in-use' }), ['in-use', 'retired'])
    twins('unless the other is gone', hub(), ['users: 2', 'lifecycle: retired'])
    twins('another organisation too', hub({ third: '{ to: irvn/gis, kind: message }' }), ['to: irvn/gis', 'to: woz'])
    twins(
      'what others make of it, not the open API that is there for them',
      hub({
        third: '{ to: eerste, kind: api }',
        fourth: '- { id: vierde, interfaces: [ { to: magazijn, kind: api, standard: maatwerk } ] }',
      }),
      ['standard: maatwerk', 'standard: zgw-zaken'],
    )
    twins(
      'an API on a standard that is on its way out',
      hub({
        third: '{ to: eerste, kind: api }',
        fourth: '- { id: vierde, interfaces: [ { to: magazijn, kind: api, standard: stuf-bg } ] }',
      }),
      ['standard: stuf-bg', 'standard: zgw-zaken'],
    )
    twins('what it calls itself, open or not', hub({ third: '{ to: derde, standard: zgw-zaken }' }), [
      'to: derde',
      'to: eerste',
    ])
  })

  twins(
    'leaves alone what goes through a component of integration',
    `
    # file: havenwijzer.yaml
    kind: policy
    version: 1
    thresholds: { couplings: 2 }
    # file: common-ground.yaml
    kind: common-ground
    version: 1
    organisation: gm0268
    components:
      - { id: een, interfaces: [ { to: twee }, { to: poort } ] }
    #         ^^^ info ${RULE}
      - { id: twee }
      - { id: poort, layer: services }
    `,
    ['layer: services', 'layer: integration'],
  )

  gives(
    'nothing of what a target adds',
    `
    # file: havenwijzer.yaml
    kind: policy
    version: 1
    thresholds: { couplings: 1 }
    # file: later.landscape.yaml
    kind: landscape
    version: 1
    organisation: gm0268
    state: target
    applications: [ { id: een, interfaces: [ { to: twee, kind: api } ] }, { id: twee } ]
    `,
  )

  it('tells many of a document together, with how many each has', () => {
    const checked = check(`
      # file: havenwijzer.yaml
      kind: policy
      version: 1
      thresholds: { couplings: 2 }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
      #~~~~~~~~~~~ info ${RULE}
        - { id: een, interfaces: [ { to: twee, kind: file }, { to: drie, kind: file } ] }
        - { id: twee, interfaces: [ { to: drie, kind: file } ] }
        - { id: drie, interfaces: [ { to: vier, kind: file } ] }
        - { id: vier }
      `)
    assert.match(
      checked.texts()[0] ?? '',
      /^3 entries are coupled point to point with 2 others or more: een \(2\), twee \(2\), drie \(3\)\./,
    )
  })

  it('names the others', () => {
    assert.match(
      check(hub()).texts()[0] ?? '',
      /^Here magazijn is coupled point to point with 3 others: derde, eerste, tweede\./,
    )
  })
})
