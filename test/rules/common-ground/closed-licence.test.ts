import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'common-ground/closed-licence'
const { check, gives, twins } = checksOf(RULE)

interface Options {
  readonly level?: string
  readonly product?: string
  readonly says?: string
  readonly portaal?: string
}

/** A component that is a product of which the catalogue knows the licence. */
const component = ({
  level = 'warning',
  product = 'serviceModel: self-hosted, licence: proprietary',
  says = 'layer: services',
  portaal = 'users: 1',
}: Options = {}) => `
  # file: own.catalogue.yaml
  kind: catalogue
  version: 1
  asOf: 2026-11-01
  functions: [ { id: gis }, { id: relational-database } ]
  products: [ { id: kluis, name: Kluis, confidence: { licence: sourced }, stackLayer: software, ${product} } ]
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - { id: portaal, product: open-zaak, owner: Team Portaal, ${portaal} }
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  components:
    - id: geheimen
      partOf: portaal
      product: kluis
  #            ^^^^^ ${level} ${RULE}
      ${says}
  `

describe(RULE, () => {
  describe('finds', () => {
    const CLOSED = 'licence: proprietary'
    twins('a closed product', component(), [CLOSED, 'licence: EUPL-1.2'])
    twins('a licence that is on no list of open ones', component({ product: 'licence: BUSL-1.1' }), [
      'BUSL-1.1',
      'MPL-2.0',
    ])
    twins(
      'a licence of which none can be chosen that is open',
      component({ product: 'licence: SSPL-1.0 OR Elastic-2.0' }),
      ['SSPL-1.0 OR', 'AGPL-3.0-only OR'],
    )
    twins('what is closed here', component({ product: 'licence: EUPL-1.2', says: CLOSED }), [CLOSED, 'licence: MIT'])
    twins('a licence that is known', component(), [
      'serviceModel: self-hosted, licence: proprietary',
      'serviceModel: self-hosted',
    ])
    twins('a licence that somebody verified', component(), ['licence: sourced', 'licence: unverified'])
    twins('what nobody decided on', component(), ['layer: services', 'decision: "https://example.org/besluit"'])
    twins('nor on the application', component(), ['users: 1', 'decision: "https://example.org/besluit"'])
    twins('of which nobody says why', component(), ['users: 1', 'whyNotOpen: Geen open kluis kan dit.'])
    twins('what was not made for us: of that another rule speaks', component(), ['users: 1', 'bespoke: true'])
    twins('what stays', component({ says: 'lifecycle: in-use' }), ['lifecycle: in-use', 'lifecycle: phasing-out'])
    twins('where the application stays', component({ portaal: 'lifecycle: in-use' }), ['in-use', 'retired'])
    twins(
      'no engine: of that another rule speaks',
      component({
        product: 'serviceModel: self-hosted, licence: proprietary, functions: [gis]',
      }).replace('stackLayer: software', 'stackLayer: data'),
      ['functions: [gis]', 'functions: [relational-database]'],
    )
    twins(
      'not what was open until its owner closed it: of that another rule speaks',
      component({
        product: 'licence: BUSL-1.1, licenceChange: { date: 2027-01, from: MPL-2.0, to: BUSL-1.1 }',
      }),
      ['date: 2027-01', 'date: 2025-01'],
    )
    gives(
      'nothing where the key may be misspelt',
      component({ says: 'licnce: EUPL-1.2\n  #   ^^^^^^ error structure/schema' }).replace(/\n.*warning.*/, ''),
    )
  })

  it('informs where the licence is known by general knowledge only', () => {
    const { findings } = check(component({ level: 'info' }).replace('licence: sourced', 'licence: general-knowledge'))
    assert.deepEqual(
      findings.map(({ confidence }) => confidence),
      ['general-knowledge'],
    )
  })

  describe('informs of what others run', () => {
    twins('a service', component({ level: 'info', product: 'serviceModel: saas, licence: proprietary' }), [
      'licence: proprietary',
      'licence: EUPL-1.2',
    ])
    twins('what a supplier runs for us', component({ level: 'info', says: 'operator: centric' }), [
      'licence: proprietary',
      'licence: EUPL-1.2',
    ])
  })

  gives(
    'of one that names no product its own',
    `
    # file: common-ground.yaml
    kind: common-ground
    version: 1
    organisation: gm0268
    components:
      - { id: geheimen, licence: proprietary }
    #         ^^^^^^^^ warning ${RULE}
    `,
  )

  it('is one finding for a product, with all components that are it', () => {
    const { findings } = check(`
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: een, product: topdesk, licence: proprietary, operator: gm0268 }
      #                       ^^^^^^^ warning ${RULE}
        - { id: twee, product: TOPdesk, licence: proprietary, operator: gm0268 }
      #                        ^^^^^^^ info structure/alias-name
      `)
    const [finding] = findings
    assert.deepEqual(
      [finding?.cause, finding?.affected, finding?.hasWayOut],
      ['product:topdesk', ['component:een', 'component:twee'], true],
    )
  })

  it('tells many of a document together, what others run apart', () => {
    const one = (id: string, more = '') => `- { id: ${id}, licence: proprietary${more} }`
    const { findings } = check(`
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
      #~~~~~~~~~ warning ${RULE}
        ${one('een')}
        ${one('twee')}
        ${one('drie')}
        ${one('vier', ', operator: centric')}
      #         ^^^^ info ${RULE}
      `)
    assert.deepEqual(
      findings.map(({ affected }) => affected.length),
      [3, 1],
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
      - { id: geheimen, licence: proprietary }
    #         ^^^^^^^^ warning ${RULE}
    # file: later.common-ground.yaml
    kind: common-ground
    version: 1
    organisation: gm0268
    state: target
    components:
      - { id: geheimen, layer: services }
      - { id: sleutels, licence: proprietary }
    #         ^^^^^^^^ warning ${RULE}
    `,
  )

  it('says which licence it has', () => {
    assert.match(
      check(component()).texts()[0] ?? '',
      /^The component geheimen is Kluis, which is not open source \(licence: proprietary\)\./,
    )
  })
})
