import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'governance/scarce-knowledge'
const { check, gives, twins } = checksOf(RULE)
const INFO = `info ${RULE}`

const application = (says: string, more = '') => `
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  organisations:
    - { id: sdc, name: Dienstencentrum, type: shared-service-centre }
  applications:
    - id: zaaksysteem
  #       ^^^^^^^^^^^ ${INFO}
      product: open-zaak
      ${says}
  ${more}`

const policy = (administrators: number) => `# file: havenwijzer.yaml
  kind: policy
  version: 1
  thresholds: { administrators: ${administrators} }
`

describe(RULE, () => {
  describe('finds what is run here', () => {
    twins('by one', application('administrators: 1'), ['administrators: 1', 'administrators: 2'])
    twins('by nobody', application('administrators: 0'), ['administrators: 0', 'administrators: { unknown: {} }'])
    twins('by fewer than the policy asks', application('administrators: 2', policy(3)), [
      '{ administrators: 3 }',
      '{ administrators: 2 }',
    ])
    twins('by us, not by another', application('administrators: 1\n      operator: gm0268'), [
      'operator: gm0268',
      'operator: sdc',
    ])
    twins('by us, not by nobody knows whom', application('administrators: 1\n      operator: gm0268'), [
      'operator: gm0268',
      'operator: { unknown: {} }',
    ])
    twins('as software, not as a service', application('administrators: 1\n      serviceModel: self-hosted'), [
      'self-hosted',
      'saas',
    ])
    twins('now, not what is planned', application('administrators: 1\n      lifecycle: in-use'), ['in-use', 'planned'])
    twins('now, not what is gone', application('administrators: 1\n      lifecycle: phasing-out'), [
      'phasing-out',
      'retired',
    ])
    twins(
      'in whatever document the operator stands',
      `
      # file: een.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      organisations:
        - { id: sdc, name: Dienstencentrum, type: shared-service-centre }
      platforms:
        - { id: serverruimte, location: NL, administrators: 1 }
      #         ^^^^^^^^^^^^ ${INFO}
      # file: twee.common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      platforms:
        - { id: serverruimte, operator: gm0268 }
      components:
        - { id: zaken, layer: services, runsOn: serverruimte }
      `,
      ['operator: gm0268', 'operator: sdc'],
    )
    gives(
      'be it a component or a platform',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      platforms:
        - { id: serverruimte, location: NL, administrators: 1 }
      #         ^^^^^^^^^^^^ ${INFO}
      components:
        - { id: zaken, layer: services, runsOn: serverruimte, administrators: 1 }
      #         ^^^^^ ${INFO}
      `,
    )
  })

  describe('leaves alone', () => {
    gives('what nobody stated', application('name: Zaken').replace(/\n.*info.*/, ''))
    gives(
      'a cloud that another runs',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: wolk, product: azure, region: westeurope, administrators: 1 }
      applications:
        - { id: zaaksysteem, product: open-zaak, runsOn: wolk }
      `,
    )
    gives(
      'what another organisation provides',
      `
      # file: centrum.landscape.yaml
      kind: landscape
      version: 1
      organisation: sdc
      applications:
        - { id: zaken, product: open-zaak, administrators: 1 }
      #         ^^^^^ ${INFO}
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaaksysteem, from: sdc/zaken }
      `,
    )
    gives(
      'what a slip keeps from saying who runs it',
      application('administrators: 1\n      operater: sdc\n  #   ^^^^^^^^ error structure/schema').replace(
        /\n.*info.*/,
        '',
      ),
    )
  })

  it('tells many together, and what is critical by itself', () => {
    const { findings } = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
      #~~~~~~~~~~~ ${INFO}
        - { id: een, product: open-zaak, administrators: 1 }
        - { id: twee, product: open-zaak, administrators: 0 }
        - { id: drie, product: open-zaak, administrators: 1 }
        - { id: vier, product: open-zaak, administrators: 1, criticality: critical }
      #         ^^^^ ${INFO}
      `)
    assert.deepEqual(
      findings.map(({ affected }) => affected),
      [['application:drie', 'application:een', 'application:twee'], ['application:vier']],
    )
  })
})
