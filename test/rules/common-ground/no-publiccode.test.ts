import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'common-ground/no-publiccode'
const { check, gives, twins } = checksOf(RULE)
const INFO = `info ${RULE}`

interface Options {
  readonly product?: string
  readonly says?: string
  readonly beside?: string
}

const YML = 'publiccode: "https://example.org/publiccode.yml"'

/** A component that is open source of governments, among two that say where their publiccode.yml is. */
const component = ({
  product = 'commonGround: "yes", licence: EUPL-1.2',
  says = 'layer: services',
  beside = YML,
}: Options = {}) => `
  # file: own.catalogue.yaml
  kind: catalogue
  version: 1
  asOf: 2026-11-01
  products: [ { id: klant, name: Klant, confidence: { repository: sourced }, ${product} } ]
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  components:
    - id: klanten
  #       ^^^^^^^ ${INFO}
      product: klant
      ${says}
    - { id: een, licence: EUPL-1.2, ${beside} }
    - { id: twee, licence: EUPL-1.2, ${beside} }
  `

describe(RULE, () => {
  describe('finds, where most of the others say where it is', () => {
    twins('what does not', component(), ['layer: services', YML.replace('example.org', 'example.org/klant')])
    twins('what does not, not what says that nobody knows', component(), [
      'layer: services',
      'publiccode: { unknown: {} }',
    ])
    twins('open source', component(), ['licence: EUPL-1.2 }', 'licence: proprietary }'])
    twins('what is made for governments, not what all the world makes', component(), ['commonGround: "yes", ', ''])
    twins(
      'what a layer of Common Ground is suggested for',
      component({ product: 'commonGroundLayer: services, licence: MIT' }),
      ['commonGroundLayer: services', 'stackLayer: software'],
    )
    twins('our own', component().replace('product: klant', 'licence: EUPL-1.2'), [
      'licence: EUPL-1.2\n',
      'licence: { unknown: {} }\n',
    ])
    twins(
      'our own product',
      component({ product: 'licence: EUPL-1.2' })
        .replace('product: klant', 'product: eigen')
        .replace('components:', 'products: [ { id: eigen, name: Eigen, licence: EUPL-1.2 } ]\n  components:'),
      ['product: eigen', 'product: klant'],
    )
    twins('unless the catalogue knows that it is there', component(), [
      'licence: EUPL-1.2 }',
      'licence: EUPL-1.2, publiccodeYml: true }',
    ])
    twins('what is in use', component({ says: 'lifecycle: in-use' }), ['in-use', 'retired'])
    twins(
      'what is described now',
      component().replace('version: 1\n  organisation', 'version: 1\n  state: current\n  organisation'),
      ['state: current', 'state: target'],
    )
  })

  describe('where they do not', () => {
    twins(
      'finds only what the catalogue knows to have none',
      component({ product: 'commonGround: "yes", licence: EUPL-1.2, publiccodeYml: false', beside: 'layer: services' }),
      ['publiccodeYml: false', 'stackLayer: software'],
    )
    twins(
      'finds it only where somebody looked',
      component({ product: 'commonGround: "yes", licence: EUPL-1.2, publiccodeYml: false', beside: 'layer: services' }),
      ['repository: sourced', 'repository: general-knowledge'],
    )
  })

  gives(
    'nothing where the key may be misspelt',
    component({ says: 'publicode: x\n  #   ^^^^^^^^^ error structure/schema' }).replace(/\n.*info.*/, ''),
  )

  it('tells many of a document together', () => {
    const { findings } = check(`
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
      #~~~~~~~~~ ${INFO}
        ${['a', 'b', 'c', 'd'].map((id) => `- { id: ${id}, licence: EUPL-1.2, ${YML} }`).join('\n        ')}
        ${['e', 'f', 'g'].map((id) => `- { id: ${id}, licence: EUPL-1.2 }`).join('\n        ')}
      `)
    assert.deepEqual(findings[0]?.affected, ['component:e', 'component:f', 'component:g'])
  })

  it('says what it goes by', () => {
    const known = component({ product: 'commonGround: "yes", licence: EUPL-1.2, publiccodeYml: false' })
    const said = (text: string) => check(text).texts()[0]?.split('. ')[0]
    assert.deepEqual(
      [said(component()), said(known)],
      [
        'The open component klanten does not say where its publiccode.yml is; most of the others here do',
        'The open component klanten has no publiccode.yml, as far as our catalogue knows',
      ],
    )
  })
})
