import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'ai/assistant-without-dpia'
const { check, gives, twins } = checksOf(RULE)

const landscape = (
  feature = 'enabled: true, reaches: organisation-data',
  level: string = 'error',
  dataset = 'classification: internal, personal: ordinary',
  says = 'lifecycle: in-use',
) => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: zaken
  #       ^^^^^ ${level} ${RULE}
      product: open-zaak
      ${says}
      data: [dossiers]
      generativeAi: [{ feature: samenvatten, ${feature} }]
  datasets:
    - { id: dossiers, ${dataset} }
  `

describe(RULE, () => {
  describe('finds an assistant', () => {
    twins('that is on', landscape(), ['enabled: true', 'enabled: false'])
    twins('of which it is said that it is on', landscape(), ['enabled: true, ', ''])
    twins('where there are personal data', landscape(), ['personal: ordinary', 'personal: none'])
    twins('where somebody says so', landscape(), [', personal: ordinary', ''])
    twins('of which no assessment is stated', landscape(), [
      'reaches: organisation-data',
      'reaches: organisation-data, dpia: docs/dpia.pdf',
    ])
    twins('that reaches data of ours', landscape(), ['organisation-data', 'none'])
    twins('in use, not what is planned', landscape(), ['in-use', 'planned'])
    twins('that we run, not what others provide', landscape(undefined, undefined, undefined, 'owner: KCC'), [
      'owner: KCC',
      'from: regio/zaken',
    ])
    twins(
      'of which the question is older than the policy lets it stand',
      landscape('enabled: true, reaches: organisation-data, dpia: { unknown: { askedOn: 2026-08-23 } }'),
      ['2026-08-23', '2026-08-24'],
    )
    gives('of which nobody was asked', landscape('enabled: true, reaches: organisation-data, dpia: { unknown: {} }'))
  })

  describe('is sure only of what reaches all that is there', () => {
    for (const feature of [
      'enabled: true, reaches: entered-text',
      'enabled: true',
      'enabled: true, reaches: { unknown: {} }',
    ]) {
      gives(`and informs of “${feature}”`, landscape(feature, 'info'))
      gives(`and warns of it with special data`, landscape(feature, 'warning', 'personal: special'))
    }
    twins('so that one of two may be surer', landscape('enabled: true, reaches: entered-text', 'info'), [
      'entered-text',
      'none',
    ])
  })

  it('tells of an application the ones that are surest, once', () => {
    const { findings } = check(
      landscape(
        'enabled: true, reaches: organisation-data }, { feature: zoeken, enabled: true }, { feature: lezen, enabled: true, reaches: organisation-data',
      ),
    )
    assert.deepEqual(findings[0]?.message.args, {
      id: 'zaken',
      features: ['samenvatten', 'lezen'],
      reaches: 'organisation-data',
    })
  })

  describe('counts what a component says', () => {
    const PARTS = `
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  components:
    - { id: lezer, partOf: zaken, layer: services, generativeAi: [{ feature: lezen, enabled: true, reaches: organisation-data }] }
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - { id: zaken, product: open-zaak, data: [dossiers] }
  #         ^^^^^ error ${RULE}
  datasets:
    - { id: dossiers, personal: ordinary }
  `
    twins('with the application that it is part of', PARTS, ['reaches: organisation-data', 'reaches: none'])
  })

  describe('counts what the landscape says of a product', () => {
    const product = (own: string) => `
  kind: landscape
  version: 1
  organisation: gm0268
  products:
    - { id: zaken-app, supplier: xxllnc, serviceModel: self-hosted, licence: MIT, generativeAi: [{ feature: lezen, enabled: true, reaches: organisation-data }] }
  applications:
    - { id: zaken, product: zaken-app, data: [dossiers]${own} }
  #         ^^^^^ error ${RULE}
  datasets:
    - { id: dossiers, personal: ordinary }
  `
    twins('for the application that it is', product(''), ['enabled: true', 'enabled: false'])
    twins('unless the application says otherwise', product(', generativeAi: [{ feature: zoeken, enabled: false }]'), [
      'feature: zoeken',
      'feature: lezen',
    ])
  })

  it('tells three or more of a document together, by how sure it is', () => {
    const of = (id: string, reaches: string) =>
      `- { id: ${id}, product: open-zaak, data: [dossiers], generativeAi: [{ feature: lezen, enabled: true, reaches: ${reaches} }] }`
    const { findings } = check(`
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
  #~~~~~~~~~~~ error ${RULE}
    ${of('een', 'organisation-data')}
    ${of('twee', 'organisation-data')}
    ${of('drie', 'organisation-data')}
    ${of('vier', 'entered-text')}
  #         ^^^^ info ${RULE}
  datasets:
    - { id: dossiers, personal: ordinary }
  `)
    assert.deepEqual(findings[0]?.affected, ['application:drie', 'application:een', 'application:twee'])
    assert.deepEqual(findings[0]?.message.args, { names: ['een', 'twee', 'drie'], isCertain: true })
    assert.equal(findings[0]?.fixes.length, 6)
  })

  it('states the assessment where the assistant is stated', () => {
    const asked = check(landscape()).afterFix(
      'Record that it was asked on 2026-11-24: where the DPIA of samenvatten (zaken) is',
    )
    assert.match(
      asked[0]?.text ?? '',
      /reaches: organisation-data, dpia: \{ unknown: \{ askedOn: 2026-11-24 \} \} \}\]/,
    )
  })
})
