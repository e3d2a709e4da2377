import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'common-ground/not-deployable'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`

interface Options {
  readonly product?: string
  readonly says?: string
  readonly beside?: string
}

/** A component that we run, among two that state a chart. */
const component = ({
  product = 'havenPlus: { role: runs-on, deploy: none }',
  says = 'layer: services',
  beside = 'chart: maykinmedia/openzaak',
}: Options = {}) => `
  # file: own.catalogue.yaml
  kind: catalogue
  version: 1
  asOf: 2026-11-01
  products: [ { id: boek, name: Boek, ${product} } ]
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  platforms: [ { id: haven, location: NL } ]
  components:
    - id: logboek
  #       ^^^^^^^ ${WARNING}
      product: boek
      runsOn: haven
      ${says}
    - { id: een, runsOn: haven, ${beside} }
    - { id: twee, runsOn: haven, ${beside} }
  `

describe(RULE, () => {
  describe('finds, where most of the others state a chart', () => {
    twins('what states none', component(), ['layer: services', 'chart: eigen/logboek'])
    twins('no manifests either', component(), ['layer: services', 'manifests: "https://example.org/manifesten"'])
    twins('no chart in full', component(), ['layer: services', 'chart: { name: logboek, version: "1.2.0" }'])
    twins('an image alone', component({ says: 'image: registry.example/logboek' }), [
      'image: registry.example/logboek',
      'image: registry.example/logboek\n    chart: eigen/logboek',
    ])
    twins(
      'what has a chart of which the catalogue does not know',
      component({ product: 'havenPlus: { role: runs-on, deploy: none }' }),
      ['deploy: none', 'deploy: helm'],
    )
    twins('nor an operator', component({ product: 'havenPlus: { role: runs-on, deploy: none }' }), [
      'deploy: none',
      'deploy: operator',
    ])
    twins('what it says of none, not what it says nothing of', component(), [
      'havenPlus: { role: runs-on, deploy: none }',
      'licence: EUPL-1.2',
    ])
    twins('our own', component().replace('      product: boek\n', ''), [
      'layer: services',
      'layer: services\n    chart: eigen/logboek',
    ])
    twins(
      'our own product, not one that the catalogue says nothing of',
      component({ product: 'licence: EUPL-1.2' })
        .replace('product: boek', 'product: eigen')
        .replace(
          'components:',
          'products: [ { id: eigen, name: Eigen, licence: EUPL-1.2, supplier: centric, functions: [logging] } ]\n  components:',
        ),
      ['product: eigen', 'product: boek'],
    )
    twins(
      'what we run',
      component({ product: 'havenPlus: { role: runs-on, deploy: none }, serviceModel: self-hosted' }),
      ['self-hosted', 'saas'],
    )
    twins('what a partner runs, not what a supplier runs', component({ says: 'operator: gm0268' }), [
      'operator: gm0268',
      'operator: centric',
    ])
    twins('what runs somewhere', component(), ['runsOn: haven\n', 'runsOn: { unknown: {} }\n'])
    twins('what is in use', component({ says: 'lifecycle: in-use' }), ['in-use', 'planned'])
    twins('what stays', component({ says: 'lifecycle: in-use' }), ['in-use', 'phasing-out'])
    twins('where that is a habit', component(), [
      '- { id: twee, runsOn: haven, chart: maykinmedia/openzaak }',
      '- { id: twee, runsOn: haven }',
    ])
    twins(
      'what is described now',
      component().replace('version: 1\n  organisation', 'version: 1\n  state: current\n  organisation'),
      ['state: current', 'state: target'],
    )
    gives(
      'nothing where the key may be misspelt',
      component({ says: 'chrt: eigen/logboek\n  #   ^^^^ error structure/schema' }).replace(/\n.*warning.*/, ''),
    )
  })

  gives('nothing where nobody states a chart', component({ beside: 'layer: services' }).replace(/\n.*warning.*/, ''))

  it('tells many of a document together', () => {
    const list = (ids: readonly string[], says: string) =>
      ids.map((id) => `- { id: ${id}, runsOn: haven, ${says} }`).join('\n        ')
    const { findings } = check(`
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      platforms: [ { id: haven, location: NL } ]
      components:
      #~~~~~~~~~ ${WARNING}
        ${list(['a', 'b', 'c', 'd'], 'chart: x/y')}
        ${list(['e', 'f', 'g'], 'image: x/y')}
      `)
    assert.deepEqual(findings[0]?.affected, ['component:e', 'component:f', 'component:g'])
  })

  it('says whether there is an image', () => {
    const said = (says: string) => check(component({ says })).texts()[0]?.split('; ')[0]
    assert.deepEqual(
      [said('layer: data'), said('image: x/y')],
      [
        'The component logboek states no Helm chart or manifests and no image',
        'The component logboek states no Helm chart or manifests, only an image',
      ],
    )
  })
})
