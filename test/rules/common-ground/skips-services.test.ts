import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'common-ground/skips-services'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`

/** A component that connects to a register. */
const link = ({
  from = 'interaction',
  to = 'data',
  says = 'kind: api',
  caller = '',
  callee = '',
}: {
  readonly from?: string
  readonly to?: string
  readonly says?: string
  readonly caller?: string
  readonly callee?: string
}) => `
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  components:
    - id: voorkant
      layer: ${from}
      ${caller}
      interfaces:
        - { to: register, ${says} }
  #             ^^^^^^^^ ${WARNING}
    - id: register
      layer: ${to}
      ${callee}
  `

describe(RULE, () => {
  describe('finds', () => {
    twins('interaction that goes to a data source', link({}), ['layer: data', 'layer: services'])
    twins('process that goes to a data source', link({ from: 'process' }), ['layer: process', 'layer: integration'])
    twins('a component in both layers above, not one that is a service too', link({ from: '[interaction, process]' }), [
      '[interaction, process]',
      '[interaction, services]',
    ])
    twins('a data source as a list, not one that is a service too', link({ to: '[data]' }), [
      '[data]',
      '[services, data]',
    ])
    twins('what writes as well', link({ says: 'direction: writes' }), ['to: register', 'to: brp'])
    twins('where both say their layer', link({}), ['layer: interaction', 'licence: EUPL-1.2'])
    twins('where the layer is known', link({}), ['layer: data', 'layer: { unknown: {} }'])
    twins('any kind of interface, but no screen for people', link({ says: 'kind: file' }), [
      'kind: file',
      'kind: screen',
    ])
    twins('what goes straight, not what goes via something', link({ says: 'kind: api' }), [
      'kind: api',
      'kind: api, via: fsc',
    ])
    twins('unless the caller is out of use', link({ caller: 'lifecycle: in-use' }), [
      'lifecycle: in-use',
      'lifecycle: retired',
    ])
    twins('unless the data source is out of use', link({ callee: 'lifecycle: in-use' }), [
      'lifecycle: in-use',
      'lifecycle: retired',
    ])
    twins(
      'a data source of another organisation',
      `
      # file: ons.common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - id: voorkant
          layer: interaction
          interfaces: [ { to: irvn/register } ]
      #                       ^^^^^^^^^^^^^ ${WARNING}
      # file: irvn.common-ground.yaml
      kind: common-ground
      version: 1
      organisation: irvn
      components:
        - { id: register, layer: data }
      `,
      ['layer: data', 'layer: services'],
    )
  })

  describe('leaves alone', () => {
    gives(
      'an application',
      `
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: voorkant, product: kiss, interfaces: [ { to: register, kind: api } ] }
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: register, layer: data }
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
        - { id: register, layer: data, interfaces: [ { to: register } ] }
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
        - id: voorkant
          layer: interaction
          owner Team
      #   ^^^^^ error structure/yaml-syntax
          interfaces: [ { to: register } ]
        - { id: register, layer: data }
      `,
    )
  })

  describe('where an application has the id too', () => {
    twins(
      'means the one component that the application has',
      `
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: register, product: open-zaak }
        - { id: portaal, product: open-zaak }
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: voorkant, layer: interaction, interfaces: [ { to: register } ] }
      #                                                           ^^^^^^^^ ${WARNING}
        - { id: register, layer: data }
        - { id: registerdienst, layer: services, partOf: portaal }
      `,
      ['partOf: portaal', 'partOf: register'],
    )
  })

  describe('between now and later', () => {
    const both = (now: string, later: string) => `
      # file: now.common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - id: voorkant
          layer: interaction
          interfaces: [ { to: ${now}
        - { id: register, layer: data }
        - { id: dienst, layer: services }
      # file: later.common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      state: target
      components:
        - id: voorkant
          interfaces: [ { to: ${later}
      `
    const marked = `register } ]\n      #                       ^^^^^^^^ ${WARNING}`
    gives('finds in a target what it adds, by the layers of now', both('dienst } ]', marked))
    gives('finds what there is once', both(marked, 'register } ]'))
    gives('says nothing more once the target moves away from it', both(marked, 'dienst } ]'))
    gives(
      'goes by the layer that a target gives',
      `${both('dienst } ]', 'register } ]')}  - { id: register, layer: services }\n      `,
    )
  })

  it('is one finding for each data source, on the first interface', () => {
    const { findings } = check(`
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - id: voorkant
          layer: interaction
          interfaces:
            - { to: register, direction: reads }
      #             ^^^^^^^^ ${WARNING}
            - { to: register, direction: writes }
            - { to: archief }
      #             ^^^^^^^ ${WARNING}
        - { id: register, layer: data }
        - { id: archief, layer: data }
      `)
    assert.deepEqual(
      findings.map(({ id, cause, affected, related }) => [id.split('#')[1], cause, affected, related.length]),
      [
        ['register', 'component:voorkant', ['component:voorkant', 'component:register'], 1],
        ['archief', 'component:voorkant', ['component:voorkant', 'component:archief'], 0],
      ],
    )
  })

  it('says that it departs from the model', () => {
    assert.match(
      check(link({})).texts()[0] ?? '',
      /^Here voorkant \(Interaction\) .* departs from the five-layer model/,
    )
  })
})
