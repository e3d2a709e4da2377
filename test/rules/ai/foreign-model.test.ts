import assert from 'node:assert/strict'
import { Checked, parseFixture } from '../../fixtures.ts'
import { checksOf } from '../twins.ts'

const RULE = 'ai/foreign-model'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`

const PROOF = 'asOf: 2026-10-05, source: https://example.org/about'

const head = (maker = 'country: US', policy = 'language: nl') => `
  # file: havenwijzer.yaml
  kind: policy
  version: 1
  ${policy}
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  suppliers:
    - { id: taalhuis, name: Language House Inc., ${maker}, ${PROOF} }
  products:
    - { id: taalmodel, name: Taalmodel, supplier: taalhuis, serviceModel: paas, licence: proprietary }
  datasets:
    - { id: dossiers, classification: confidential, personal: none }`

interface Facts {
  readonly maker?: string
  readonly policy?: string
  readonly feature?: string
  readonly says?: string
  readonly level?: string
}

const landscape = ({
  maker,
  policy,
  feature = 'enabled: true, reaches: organisation-data',
  says = 'product: open-zaak',
  level = WARNING,
}: Facts = {}) => `${head(maker, policy)}
  applications:
    - id: zaken
      ${says}
      data: [dossiers]
      generativeAi:
        - feature: samenvatten
          model: taalmodel
  #              ^^^^^^^^^ ${level}
          ${feature.replace(', ', '\n          ')}
  `

describe(RULE, () => {
  describe('finds a model', () => {
    twins('that is run from outside', landscape(), ['country: US', 'country: FR'])
    twins(
      'of a supplier with an owner outside',
      landscape({ maker: 'country: NL, ultimateParent: { name: Top, country: US }' }),
      ['name: Top, country: US', 'name: Top, country: SE'],
    )
    twins(
      'from a country that the policy does not trust',
      landscape({ maker: 'country: CH', policy: 'jurisdictions: { trusted: [EU, EEA] }' }),
      ['[EU, EEA]', '[EU, EEA, CH]'],
    )
    twins('that others run', landscape(), ['serviceModel: paas', 'serviceModel: self-hosted'])
    twins('behind an assistant that is on', landscape(), ['enabled: true', 'enabled: false'])
    twins('of which it is said that it is on', landscape(), ['enabled: true', 'asOf: 2026-10-05'])
    twins('that gets data of ours', landscape(), ['organisation-data', 'none'])
    twins('where data are confidential', landscape(), ['confidential', 'internal'])
    twins(
      'where data are personal',
      landscape().replace('classification: confidential, ', '').replace('personal: none', 'personal: bsn'),
      ['personal: bsn', 'personal: none'],
    )
    twins('in use, not what is planned', landscape({ says: 'product: open-zaak\n      lifecycle: in-use' }), [
      'in-use',
      'planned',
    ])
    twins('that we use, not what others provide', landscape({ says: 'product: open-zaak\n      owner: KCC' }), [
      'owner: KCC',
      'from: regio/zaken',
    ])
  })

  describe('is as loud as the risk table has it', () => {
    const info = `info ${RULE}`
    gives('up to a warning', landscape({ says: 'criticality: critical' }))
    twins('and no louder for a country on the list', landscape({ maker: 'country: CN' }), [
      'country: CN',
      'country: FR',
    ])
    gives(
      'but a warning for that, whatever the table says',
      landscape({ maker: 'country: CN', policy: 'riskTable: { high: { high: off } }' }),
    )
    twins(
      'and less for a country with adequacy',
      landscape({ maker: 'country: CH', level: info }).replace(
        'classification: confidential, personal: none',
        'personal: ordinary',
      ),
      ['personal: ordinary', 'personal: none'],
    )
    twins('and not where the table says nothing', landscape({ policy: 'riskTable: { high: { raised: warning } }' }), [
      'raised: warning',
      'raised: off',
    ])
    gives(
      'and informs of what people enter',
      landscape({ feature: 'enabled: true, reaches: entered-text', level: info }),
    )
    gives('and of what nobody says it gets', landscape({ feature: 'enabled: true', level: info }))
    it('and less where nobody says where it read of the supplier', () => {
      const { files } = parseFixture(landscape().replace(`, ${PROOF}`, ''))
      const [finding] = new Checked(files, { rules: [RULE] }).findings.filter(({ rule }) => rule === RULE)
      assert.equal(finding?.level, 'info')
      assert.equal(finding?.confidence, 'general-knowledge')
    })
  })

  describe('yields to what says it already', () => {
    const both = (rule: string) => ({ rules: [RULE, rule] })
    const REACH = 'jurisdiction/foreign-law-reaches-data'
    const own = (facts: string) => `${head()}
  applications:
    - id: zaken
      product: open-zaak
      criticality: high
      data: [dossiers]
      ${facts}
      generativeAi: [{ feature: samenvatten, enabled: true, reaches: organisation-data, model: taalmodel }]
  `
    const told = (text: string, rule = REACH) =>
      new Checked(parseFixture(text).files, both(rule)).findings.map((found) => `${found.level} ${found.rule}`)

    it('where the model stands under uses', () => {
      assert.deepEqual(told(own('uses: [{ product: taalmodel, for: llm-api }]')), [`warning ${REACH}`])
      assert.deepEqual(told(own('owner: KCC')), [WARNING])
    })

    it('where it stands under uses, of a country on the list: that is the error', () => {
      const LISTED = 'jurisdiction/high-risk-country'
      const listed = (facts: string) => own(facts).replace('country: US', 'country: CN')
      assert.deepEqual(told(listed('uses: [{ product: taalmodel, for: llm-api }]'), LISTED), [`error ${LISTED}`])
      assert.deepEqual(told(listed('owner: KCC'), LISTED), [WARNING])
    })

    it('where the same party hosts it, and not where that is another', () => {
      const host = (supplier: string) => `runsOn: { supplier: ${supplier}, location: NL, ${PROOF} }`
      assert.deepEqual(told(own(host('taalhuis'))), [`warning ${REACH}`])
      assert.deepEqual(told(own(host('microsoft'))).toSorted(), [WARNING, `warning ${REACH}`])
    })

    it('and not where that says less: who keeps a copy that it cannot read', () => {
      const copy = 'backup: { runsOn: { supplier: taalhuis, location: NL }, encryptionKeys: customer-only }'
      assert.deepEqual(told(own(copy)).toSorted(), [`info ${REACH}`, WARNING])
    })
  })

  it('tells a model once, with all that send data there', () => {
    const { findings } = check(`${head()}
  applications:
    - { id: een, product: open-zaak, data: [dossiers], generativeAi: [{ feature: lezen, enabled: true, reaches: organisation-data, model: taalmodel }] }
  #                                                                                                                                       ^^^^^^^^^ ${WARNING}
    - { id: twee, product: open-zaak, data: [dossiers], generativeAi: [{ feature: zoeken, enabled: true, reaches: organisation-data, model: taalmodel }] }
  `)
    assert.deepEqual(findings[0]?.affected, ['application:een', 'application:twee'])
    assert.deepEqual(
      findings[0]?.chain?.map(({ relation, to }) => `${relation} ${to}`),
      ['uses product:taalmodel', 'made-by supplier:taalhuis', 'seat-in jurisdiction:US'],
    )
  })

  it('tells of a target what it adds', () => {
    const target = (state: string) => `${head()}
  applications:
    - { id: zaken, product: open-zaak, data: [dossiers]${state === 'now' ? ', generativeAi: [{ feature: lezen, enabled: true, reaches: organisation-data, model: taalmodel }]' : ''} }
  # file: doel.landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  state: target
  reachedOn: 2030-12-31
  applications:
    - { id: zaken, generativeAi: [{ feature: zoeken, enabled: true, reaches: organisation-data, model: taalmodel }] }
  `
    const states = (text: string) =>
      new Checked(parseFixture(text).files, { rules: [RULE] }).findings.map(({ rule, state }) => `${rule} ${state}`)
    assert.deepEqual(states(target('now')), [`${RULE} current`])
    assert.deepEqual(states(target('later')), [`${RULE} target:2030-12-31`])
  })
})
