import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'common-ground/linked-without-api'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`

/** A component that is joined to another. */
const link = (kind: string, caller = '', callee = '') => `
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  components:
    - id: rapportage
      ${caller}
      interfaces:
        - { to: register, kind: ${kind} }
  #             ^^^^^^^^ ${WARNING}
    - id: register
      ${callee}
  ${applications()}
  `

describe(RULE, () => {
  describe('finds', () => {
    twins('a database link', link('database'), ['kind: database', 'kind: api'])
    twins('an exchange of files', link('file'), ['kind: file', 'kind: message'])
    twins('a scheduled job', link('job'), ['kind: job', 'kind: screen'])
    twins('what says how, not what leaves that open', link('job'), ['kind: job', 'direction: reads'])
    twins('unless the caller is out of use', link('job', 'lifecycle: in-use'), ['in-use', 'retired'])
    twins('unless the other is out of use', link('job', '', 'lifecycle: in-use'), ['in-use', 'retired'])
    twins('components, not applications', link('job'), ['to: register', 'to: portaal'])
  })

  describe('leaves a service its own source', () => {
    const own = (kind: string, caller: string, callee: string) => link(kind, `partOf: portaal\n      ${caller}`, callee)
    twins('of the same application', own('database', 'layer: services', 'partOf: balie\n      layer: data'), [
      'partOf: balie',
      'partOf: portaal',
    ])
    twins('over a database, not by a job', own('job', 'layer: services', 'partOf: portaal\n      layer: data'), [
      'kind: job',
      'kind: database',
    ])
    twins('as a service', own('database', 'layer: process', 'partOf: portaal\n      layer: data'), [
      'layer: process',
      'layer: [services, process]',
    ])
    twins('as a source', own('database', 'layer: services', 'partOf: portaal\n      layer: integration'), [
      'layer: integration',
      'layer: data',
    ])
    twins(
      'whichever of the two says it',
      own('database', 'layer: integration', 'partOf: portaal\n      layer: services'),
      ['layer: integration', 'layer: data'],
    )
  })

  describe('leaves alone', () => {
    gives(
      'an application that names a component',
      `
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: gegevensmagazijn, product: open-zaak, interfaces: [ { to: register, kind: database } ] }
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: register }
      `,
    )
    gives(
      'a component that names itself',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: register, interfaces: [ { to: register, kind: job } ] }
      `,
    )
    gives(
      'another component in which a slip keeps something from being read',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: rapportage, interfaces: [ { to: register, kind: job } ] }
        - id: register
          owner Team
      #   ^^^^^ error structure/yaml-syntax
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
        - id: rapportage
          owner Team
      #   ^^^^^ error structure/yaml-syntax
          interfaces: [ { to: register, kind: job } ]
        - { id: register }
      `,
    )
  })

  describe('tells once', () => {
    gives(
      'a link that both ends state, at the end of which the id comes first',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: register, interfaces: [ { to: rapportage, kind: job } ] }
        - { id: rapportage, interfaces: [ { to: register, kind: job } ] }
      #                                         ^^^^^^^^ ${WARNING}
      `,
    )
    gives(
      'what a target states again at the other end',
      `
      # file: now.common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: register, interfaces: [ { to: rapportage, kind: job } ] }
      #                                       ^^^^^^^^^^ ${WARNING}
        - { id: rapportage }
      # file: later.common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      state: target
      components:
        - { id: rapportage, interfaces: [ { to: register, kind: job } ] }
      `,
    )
  })

  it('is one finding for each other component, that names every way', () => {
    const { findings } = check(`
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - id: rapportage
          interfaces:
            - { to: register, kind: database }
      #             ^^^^^^^^ ${WARNING}
            - { to: register, kind: api }
            - { to: register, kind: job }
            - { to: archief, kind: file }
      #             ^^^^^^^ ${WARNING}
        - { id: register }
        - { id: archief }
      `)
    assert.deepEqual(
      findings.map(({ id, cause, affected, related, message }) => [
        id.split('#')[1],
        cause,
        affected,
        related.length,
        'kinds' in message.args && message.args.kinds,
      ]),
      [
        ['register', 'component:rapportage', ['component:rapportage', 'component:register'], 1, ['database', 'job']],
        ['archief', 'component:rapportage', ['component:rapportage', 'component:archief'], 0, ['file']],
      ],
    )
  })

  it('says why it matters for a database link and for a copy', () => {
    const why = (kind: string) => check(link(kind)).texts()[0]?.split('. ')[1]
    assert.deepEqual(
      [why('database'), why('file')],
      [
        'So rapportage depends on the tables of register: neither can be changed or replaced without the other',
        'What passes is a copy, as old as the last time, that has to be guarded and cleaned up as well',
      ],
    )
  })
})

function applications(): string {
  return `# file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications: [ { id: portaal, product: open-zaak }, { id: balie, product: open-zaak } ]`
}
