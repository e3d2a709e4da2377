import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'common-ground/calls-upward'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`

/** A register that connects to what uses it. */
const link = ({
  from = 'services',
  to = 'process',
  says = 'direction: reads',
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
    - id: register
      layer: ${from}
      ${caller}
      interfaces:
        - { to: afhandeling, ${says} }
  #             ^^^^^^^^^^^ ${WARNING}
    - id: afhandeling
      layer: ${to}
      ${callee}
    - { id: ander, layer: process }
  `

describe(RULE, () => {
  describe('finds', () => {
    twins('a service that reads from process', link({}), ['layer: services', 'layer: integration'])
    twins('a service that reads from interaction', link({ to: 'interaction' }), ['interaction', 'services'])
    twins('a data source', link({ from: 'data' }), ['layer: data', 'layer: [data, process]'])
    twins('what writes, not what notifies', link({ says: 'direction: writes' }), ['writes', 'notifies'])
    twins('what goes one way, not what may be the other end that calls', link({}), [
      'direction: reads',
      'direction: both',
    ])
    twins('a direction that is stated', link({}), ['direction: reads', 'needed: true'])
    twins('what goes straight', link({}), ['direction: reads', 'direction: reads, via: fsc'])
    twins('an API, not a message that goes up', link({ says: 'kind: api, direction: writes' }), [
      'kind: api',
      'kind: message',
    ])
    twins('an API: of a job linked-without-api speaks', link({ says: 'kind: api, direction: writes' }), [
      'kind: api',
      'kind: job',
    ])
    twins('services and data together, not what handles as well', link({ from: '[services, data]' }), [
      '[services, data]',
      '[services, process]',
    ])
    twins('process and interaction together, not what serves as well', link({ to: '[interaction, process]' }), [
      '[interaction, process]',
      '[interaction, services]',
    ])
    twins('where both say their layer', link({}), ['layer: services', 'licence: EUPL-1.2'])
    twins('unless the caller is out of use', link({ caller: 'lifecycle: in-use' }), ['in-use', 'retired'])
    twins('unless the other is out of use', link({ callee: 'lifecycle: in-use' }), ['in-use', 'retired'])
    twins('what the other end does not state as well', link({ callee: 'interfaces: [ { to: ander } ]' }), [
      '{ to: ander }',
      '{ to: register }',
    ])
  })

  describe('between now and later', () => {
    const both = (now: string, later: string) => `
      # file: now.common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - id: register
          layer: services
          interfaces: [ { direction: ${now}
        - { id: afhandeling, layer: process }
      # file: later.common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      state: target
      components:
        - id: register
          interfaces: [ { direction: ${later}
      `
    const marked = `reads, to: afhandeling } ]\n      #                                         ^^^^^^^^^^^ ${WARNING}`
    gives('finds in a target what it adds', both('notifies, to: afhandeling } ]', marked))
    gives('finds what there is once', both(marked, 'reads, to: afhandeling } ]'))
    gives('says nothing more once the target notifies', both(marked, 'notifies, to: afhandeling } ]'))
  })

  it('is one finding for each component that it goes to, that says which ways', () => {
    const { findings } = check(`
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - id: register
          layer: services
          interfaces:
            - { to: afhandeling, direction: reads }
      #             ^^^^^^^^^^^ ${WARNING}
            - { to: afhandeling, direction: writes }
            - { to: portaal, direction: writes }
      #             ^^^^^^^ ${WARNING}
        - { id: afhandeling, layer: process }
        - { id: portaal, layer: interaction }
      `)
    assert.deepEqual(
      findings.map(({ id, cause, affected, related, message }) => [
        id.split('#')[1],
        cause,
        affected,
        related.length,
        'does' in message.args && message.args.does,
      ]),
      [
        ['afhandeling', 'component:register', ['component:register', 'component:afhandeling'], 1, 'both'],
        ['portaal', 'component:register', ['component:register', 'component:portaal'], 0, 'writes'],
      ],
    )
  })

  it('says that it departs from the model', () => {
    assert.match(
      check(link({})).texts()[0] ?? '',
      /^Here register \(Services\) fetches data from afhandeling \(Process\): that departs from the five-layer model/,
    )
  })
})
