import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'common-ground/process-and-data-bundled'
const { check, gives, twins } = checksOf(RULE)
const INFO = `info ${RULE}`

const component = (layer: string, says = '') => `
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  components:
    - id: zaken
  #       ^^^^^ ${INFO}
      layer: ${layer}
      ${says}
  `

describe(RULE, () => {
  describe('finds', () => {
    twins('process and data in one', component('[process, data]'), ['process', 'services'])
    twins('interaction and data in one', component('[interaction, data]'), ['data', 'process'])
    twins('those among more', component('[process, services, data]'), ['services, data', 'services'])
    twins('what is in use', component('[process, data]', 'lifecycle: in-use'), ['in-use', 'retired'])
    twins('what is planned too, not what a target has replaced', component('[process, data]', 'lifecycle: planned'), [
      'layer: [process, data]',
      'layer: process',
    ])
  })

  gives('nothing of a service on its own data', component('[services, data]').replace(/\n.*info.*/, ''))

  gives(
    'nothing of a component in which a slip keeps something from being read',
    component('[process, data]', 'owner Team\n  #   ^^^^^ error structure/yaml-syntax').replace(/\n.*info.*/, ''),
  )

  gives(
    'in a target what it adds',
    `
    # file: now.common-ground.yaml
    kind: common-ground
    version: 1
    organisation: gm0268
    components:
      - { id: zaken, layer: [process, data] }
    #         ^^^^^ ${INFO}
    # file: later.common-ground.yaml
    kind: common-ground
    version: 1
    organisation: gm0268
    state: target
    components:
      - { id: zaken, lifecycle: phasing-out }
      - { id: belastingen, layer: [process, data] }
    #         ^^^^^^^^^^^ ${INFO}
    `,
  )

  it('tells many of a document together', () => {
    const { findings } = check(`
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
      #~~~~~~~~~ ${INFO}
        - { id: een, layer: [process, data] }
        - { id: twee, layer: [process, data] }
        - { id: drie, layer: [interaction, data] }
      `)
    assert.deepEqual(findings[0]?.affected, ['component:drie', 'component:een', 'component:twee'])
  })

  it('names the layers', () => {
    const text = check(component('[process, data]')).texts()[0] ?? ''
    assert.match(text, /^The component zaken holds the data and what works on them \(Process, Data sources\);/)
  })
})
