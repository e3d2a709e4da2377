import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'common-ground/no-layer'
const { check, gives, twins } = checksOf(RULE)
const INFO = `info ${RULE}`
const LAYERS = 'interaction, process, integration, services or data'

/** A component that says a few things of itself, and what else there is. */
const component = (says: string, more = '') => `
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  components:
    - id: rekenhulp
  #       ^^^^^^^^^ ${INFO}
      ${says}
  ${more}
  `

describe(RULE, () => {
  describe('finds', () => {
    twins('a component without a layer', component('partOf: portaal', application('portaal')), [
      'partOf: portaal',
      'layer: services',
    ])
    twins('one with an empty list', component('layer: []'), ['[]', '[services, data]'])
    twins('one that does not say, and not one of which it is said that nobody knows', component('layer: []'), [
      '[]',
      '{ unknown: { askedOn: 2026-09-01 } }',
    ])
    twins('a component that is being phased out, not one that is out of use', component('lifecycle: phasing-out'), [
      'phasing-out',
      'retired',
    ])
    twins(
      'a component of an application that is in use',
      component('partOf: portaal', application('portaal', 'in-use')),
      ['lifecycle: in-use', 'lifecycle: retired'],
    )
    twins(
      'a component of the application with its id',
      component('licence: EUPL-1.2', application('rekenhulp', 'in-use')),
      ['lifecycle: in-use', 'lifecycle: retired'],
    )
  })

  describe('leaves alone', () => {
    gives(
      'an application',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: portaal, product: kiss }
      `,
    )
    gives(
      'a component whose layer is misspelt: that finding comes first',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - id: rekenhulp
          laye: services
      #   ^^^^ error structure/schema
      `,
    )
    gives(
      'a component in which a slip keeps something from being read',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - id: rekenhulp
          layer services
      #   ^^^^^ error structure/yaml-syntax
      `,
    )
  })

  describe('between now and later', () => {
    const both = (now: string, later: string) => `
      # file: now.common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - id: rekenhulp
          ${now}
      # file: later.common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      state: target
      components:
        - id: rekenhulp
          ${later}
      `
    const marked = `#   ^^^^^^^^^ ${INFO}`
    gives('says it once, of what is there now', both(`${marked}\n          licence: EUPL-1.2`, 'licence: MIT'))
    gives('goes by what is said now in a target too', both('layer: services', 'licence: MIT'))
    gives('says nothing of what is gone by then', both('layer: services', 'retired: true'))
    twins(
      'says it of what a target adds',
      `
      # file: later.common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      state: target
      components:
        - id: rekenhulp
      #       ^^^^^^^^^ ${INFO}
          licence: MIT
      `,
      ['licence: MIT', 'layer: data'],
    )
  })

  describe('gathers', () => {
    const three = (level: string) => `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
      #~~~~~~~~~ ${level}
        - { id: een }
        - { id: twee, product: kiss }
        - { id: drie }
      `

    it('three in a document, on the key of the list', () => {
      const { findings } = check(three(INFO))
      assert.deepEqual(
        findings.map(({ cause, affected, related }) => [cause, affected, related.length]),
        [['no-layer', ['component:drie', 'component:een', 'component:twee'], 3]],
      )
    })

    it('and offers what the catalogue suggests', () => {
      const title = 'State that twee is in the layer Interaction (our suggestion)'
      const after = check(three(`${INFO} fix: ${title}`)).afterFix(title)
      assert.match(after[0]?.text ?? '', /\{ id: twee, product: kiss, layer: interaction \}/)
    })

    it('and offers no more than a few', () => {
      const ids = ['een', 'twee', 'drie', 'vier']
      const { findings } = check(`
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
      #~~~~~~~~~ ${INFO}
      ${ids.map((id) => `  - { id: ${id}, product: kiss }`).join('\n      ')}
      `)
      assert.equal(findings[0]?.fixes.length, 3)
    })

    gives(
      'but not two',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: een }
      #         ^^^ ${INFO}
        - { id: twee }
      #         ^^^^ ${INFO}
        - { id: drie, layer: data }
      `,
    )
    gives(
      'from as many on as the policy says',
      `
      # file: havenwijzer.yaml
      kind: policy
      version: 1
      thresholds: { gatherBelow: 2 }
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
      #~~~~~~~~~ ${INFO}
        - { id: een }
        - { id: twee }
      `,
    )
  })

  it('offers no layer where the catalogue has none', () => {
    const { findings } = check(component('product: open-zaak'))
    assert.deepEqual(
      findings.map(({ fixes }) => fixes.map(({ kind }) => kind)),
      [['accept']],
    )
  })

  it('says what to state, or what we suggest', () => {
    const todo = (says: string) => check(component(says)).texts()[0]?.split('. ').at(-1)
    assert.deepEqual(
      [todo('product: open-zaak'), todo('product: kiss')],
      [`State “layer”: ${LAYERS}.`, 'State “layer”; for this product we suggest interaction (Interaction).'],
    )
  })
})

function application(id: string, lifecycle = 'planned'): string {
  return `# file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications: [ { id: ${id}, lifecycle: ${lifecycle} } ]`
}
