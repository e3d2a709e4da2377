import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'
import { landscape, marked, policy, target } from './landscapes.ts'

const RULE = 'jurisdiction/remote-support-from-outside'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`

const line = (from: string, says = 'data: [dossiers]', access = 'true') =>
  `  - { id: zaaksysteem, product: open-zaak, support: { by: topdesk, from: ${from}, accessToData: ${access} }, ${says} }`

const supported = (from: string, word: string, says?: string) =>
  landscape({ applications: [marked(line(from, says), word, WARNING)] })

describe(RULE, () => {
  twins('finds support from a country that is not trusted', supported('[NL, IN]', 'IN'), ['[NL, IN]', '[NL, SE]'])
  twins('with access to data', supported('[IN]', 'IN'), ['true', 'false'])
  twins('that are personal', supported('[IN]', 'IN'), ['}, data: [dossiers]', '}, data: [ramingen]'])
  twins('also from a country with adequacy', supported('[CH]', 'CH'), ['[CH]', '[DE]'])
  twins(
    'also with a ground for the transfer',
    supported('[IN]', 'IN', 'data: [dossiers], transferBasis: { kind: scc }'),
    ['[IN]', '[DE]'],
  )
  twins('by the policy', policy('jurisdictions: { trusted: [EEA] }') + supported('[CH]', 'CH'), ['[EEA]', '[EEA, CH]'])
  twins(
    'of the platform that something runs on',
    landscape({
      platforms: [
        marked(
          '  - { id: wolk, location: NL, operator: gm0268, support: { by: topdesk, from: [IN], accessToData: true } }',
          'IN',
          WARNING,
        ),
      ],
      applications: ['  - { id: zaaksysteem, product: open-zaak, runsOn: wolk, data: [dossiers] }'],
    }),
    ['runsOn: wolk, data: [dossiers]', 'runsOn: wolk, data: [kaarten]'],
  )
  twins('planned, not out of use', supported('[IN]', 'IN', 'data: [dossiers], lifecycle: planned'), [
    'planned',
    'retired',
  ])
  gives(
    'nothing of a place',
    landscape({
      applications: [
        '  - { id: zaaksysteem, product: open-zaak, runsOn: { product: azure, location: SG }, data: [dossiers] }',
      ],
    }),
  )
  gives(
    'nothing where access is stated as unknown',
    landscape({ applications: [line('[IN]', 'data: [dossiers]', '{ unknown: {} }')] }),
  )
  gives(
    'nothing by the seat of who gives it',
    landscape({ applications: [line('[NL]').replace('topdesk', 'microsoft')] }),
  )
  gives(
    'in a target what it adds',
    landscape({ applications: [line('[NL]')] }) +
      target({
        applications: [
          marked('  - { id: zaaksysteem, support: { by: topdesk, from: [IN], accessToData: true } }', 'IN', WARNING),
        ],
      }),
  )

  it('is one finding for all that a party supports, also on platforms', () => {
    const { findings } = check(
      landscape({
        platforms: [
          marked(
            '  - { id: wolk, location: NL, operator: gm0268, support: { by: topdesk, from: [IN], accessToData: true } }',
            'IN',
            WARNING,
          ),
        ],
        applications: [line('[SG]'), '  - { id: ander, product: open-zaak, runsOn: wolk, data: [dossiers] }'],
      }),
    )
    assert.deepEqual(
      findings.map(({ cause, affected, chain }) => [
        cause,
        affected,
        chain.map(({ from, relation, to }) => `${from} ${relation} ${to}`),
      ]),
      [
        [
          'supplier:topdesk',
          ['application:ander', 'application:zaaksysteem'],
          [
            'application:ander runs-on platform:wolk',
            'platform:wolk supported-by supplier:topdesk',
            'supplier:topdesk accessed-from jurisdiction:IN',
          ],
        ],
      ],
    )
  })
})
