import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'common-ground/data-with-interface'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`

const source = (says: string) => `
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  components:
    - id: register
  #       ^^^^^^^^ ${WARNING}
      ${says}
  `

describe(RULE, () => {
  describe('finds', () => {
    const SCREEN = 'provides: [ { kind: screen } ]'
    twins('a data source with screens', source(`layer: data\n      ${SCREEN}`), ['layer: data', 'layer: services'])
    twins('screens, not an API', source(`layer: data\n      ${SCREEN}`), ['screen', 'api'])
    twins(
      'screens beside an API',
      source('layer: data\n      provides: [ { standard: zgw-zaken }, { kind: screen } ]'),
      ['kind: screen', 'kind: message'],
    )
    twins('a data source and nothing else', source(`layer: [data]\n      ${SCREEN}`), ['[data]', '[data, interaction]'])
    twins('what says its layer', source(`layer: data\n      ${SCREEN}`), ['layer: data', 'layer: { unknown: {} }'])
    twins('what is in use', source(`layer: data\n      lifecycle: in-use\n      ${SCREEN}`), ['in-use', 'retired'])
  })

  describe('between now and later', () => {
    const both = (now: string, later: string) => `
      # file: now.common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - id: register${now}
          layer: data
      # file: later.common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      state: target
      components:
        - id: register${later}
      `
    const screen = '\n          provides: [ { kind: screen } ]'
    const marked = `\n      #       ^^^^^^^^ ${WARNING}${screen}`
    gives('finds in a target what it adds', both('', marked))
    gives('finds what there is once', both(marked, screen))
  })

  it('tells many of a document together', () => {
    const { findings } = check(`
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
      #~~~~~~~~~ ${WARNING}
        - { id: een, layer: data, provides: [ { kind: screen } ] }
        - { id: twee, layer: data, provides: [ { kind: screen } ] }
        - { id: drie, layer: data, provides: [ { kind: screen } ] }
        - { id: vier, layer: data }
      `)
    assert.deepEqual(
      findings.map(({ affected, related }) => [affected, related.length]),
      [[['component:drie', 'component:een', 'component:twee'], 3]],
    )
  })

  it('says that it departs from the model', () => {
    const text = check(source('layer: data\n      provides: [ { kind: screen } ]')).texts()[0] ?? ''
    assert.match(text, /^The data source register offers a user interface of its own; that departs from the five-layer/)
  })
})
