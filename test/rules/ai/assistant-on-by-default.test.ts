import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'ai/assistant-on-by-default'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`

const catalogue = (says = 'generativeAi: default-on, confidence: { generativeAi: sourced }') => `
  # file: eigen.catalogue.yaml
  kind: catalogue
  version: 1
  asOf: 2026-11
  functions: [{ id: issue-tracking }, { id: ai-platform }]
  products:
    - { id: bord, name: Bord, stackLayer: software, functions: [issue-tracking], serviceModel: saas, ${says} }`

const landscape = (application = 'lifecycle: in-use', level = WARNING, says?: string) => `${catalogue(says)}
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: taken
      product: bord
  #            ^^^^ ${level}
      data: [lijsten]
      ${application}
  datasets:
    - { id: lijsten, classification: internal, personal: none }
  `

describe(RULE, () => {
  describe('finds an assistant', () => {
    twins('that is on by default', landscape(), ['default-on', 'optional'])
    twins('of which a catalogue says so', landscape(), ['generativeAi: default-on, ', ''])
    twins('where data are not public', landscape(), ['internal', 'public'])
    twins('where somebody says so', landscape(), ['classification: internal, ', ''])
    twins(
      'where there are personal data',
      landscape().replace('internal', 'public').replace('personal: none', 'personal: ordinary'),
      ['personal: ordinary', 'personal: none'],
    )
    twins('that comes with something else', landscape(), ['stackLayer: software', 'stackLayer: ai'])
    twins('that is no platform for assistants itself', landscape(), [
      '[issue-tracking]',
      '[issue-tracking, ai-platform]',
    ])
    twins('in use, not what is planned', landscape(), ['in-use', 'planned'])
    twins('that we use, not what others provide', landscape('owner: KCC'), ['owner: KCC', 'from: regio/taken'])
  })

  describe('is quiet once somebody says', () => {
    for (const said of ['false', 'true'])
      twins(`that it is ${said === 'true' ? 'on' : 'off'}`, landscape('generativeAi: [{ feature: hulp }]'), [
        'feature: hulp',
        `feature: hulp, enabled: ${said}`,
      ])
    twins(
      'that it gets no more than what people enter',
      landscape('generativeAi: [{ feature: hulp, reaches: organisation-data }]'),
      ['organisation-data', 'entered-text'],
    )
    twins('that there is none', landscape('owner: KCC'), ['owner: KCC', 'generativeAi: []'])
    twins('that it was asked lately', landscape('generativeAi: { unknown: { askedOn: 2026-08-23 } }'), [
      '2026-08-23',
      '2026-08-24',
    ])
    twins(
      'that it was asked lately of one',
      landscape('generativeAi: [{ feature: hulp, enabled: { unknown: { askedOn: 2026-08-23 } } }]'),
      ['2026-08-23', '2026-08-24'],
    )
    gives('and not where nobody was asked', landscape('generativeAi: { unknown: {} }'))
  })

  describe('informs where that it is on by default is judgement', () => {
    gives('of whoever wrote the catalogue', landscape(undefined, `info ${RULE}`, 'generativeAi: default-on'))
    gives(
      'that says so itself',
      landscape(undefined, `info ${RULE}`, 'generativeAi: default-on, confidence: { generativeAi: general-knowledge }'),
    )
  })

  it('tells a product once, whatever it is used for', () => {
    const { findings } = check(`${catalogue()}
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - { id: een, product: bord, data: [lijsten] }
  #                       ^^^^ ${WARNING}
    - { id: twee, product: bord, data: [lijsten] }
    - { id: drie, product: bord, data: [lijsten] }
  datasets:
    - { id: lijsten, classification: internal }
  `)
    assert.deepEqual(findings[0]?.affected, ['application:drie', 'application:een', 'application:twee'])
    assert.deepEqual(findings[0]?.message.args, { product: 'Bord', names: ['een', 'twee', 'drie'], isRead: true })
  })

  it('gathers three products or more, where it is judgement', () => {
    const products = (third: string) => `
  # file: eigen.catalogue.yaml
  kind: catalogue
  version: 1
  asOf: 2026-11
  products:
    - { id: bord, name: Bord, generativeAi: default-on }
    - { id: wiki, name: Wiki, generativeAi: default-on }
    - { id: doek, name: Doek, generativeAi: ${third} }
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:`
    const datasets = 'datasets:\n    - { id: lijsten, personal: ordinary }\n'
    const { findings } = check(`${products('default-on')}
  #~~~~~~~~~~~ info ${RULE}
    - { id: een, product: bord, data: [lijsten] }
    - { id: twee, product: wiki, data: [lijsten] }
    - { id: drie, product: doek, data: [lijsten] }
  ${datasets}`)
    assert.deepEqual(findings[0]?.message.args, { products: ['Bord', 'Wiki', 'Doek'] })
    check(`${products('optional')}
    - { id: een, product: bord, data: [lijsten] }
  #                       ^^^^ info ${RULE}
    - { id: twee, product: wiki, data: [lijsten] }
  #                        ^^^^ info ${RULE}
    - { id: drie, product: doek, data: [lijsten] }
  ${datasets}`)
  })

  it('writes what it asks where the assistant is named', () => {
    const after = check(landscape('generativeAi: [{ feature: hulp }]')).afterFix(
      'State whether the assistant of Bord (taken) is on…',
    )
    assert.match(after[1]?.text ?? '', /generativeAi: \[\{ feature: hulp, enabled: false \}\]/)
  })

  it('writes a form of what it asks where nobody named it', () => {
    const after = check(landscape()).afterFix('State whether the assistant of Bord (taken) is on…')
    assert.match(
      after[1]?.text ?? '',
      /generativeAi: \[\{ feature: assistent, enabled: false, reaches: organisation-data \}\]/,
    )
  })
})
