import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'lock-in/contract-without-exit-clause'
const { check, gives, twins } = checksOf(RULE)

const contract = (level: 'warning' | 'hint' | undefined, says: string, application = 'product: topdesk') => `
  kind: landscape
  version: 1
  organisation: gm0268
  contracts:
    - { id: loket, supplier: topdesk, ${says} }
  ${level ? `#         ^^^^^ ${level} ${RULE}` : '# niets'}
  applications:
    - { id: servicedesk, ${application}, contract: loket }
  `

describe(RULE, () => {
  twins('finds a contract that does not arrange leaving', contract('warning', 'exitClause: false'), ['false', 'true'])
  twins('also under GIBIT terms, from which it departs', contract('warning', 'terms: gibit-2023, exitClause: false'), [
    ', exitClause: false',
    '',
  ])
  twins('asks where nothing is said', contract('hint', 'end: 2028-12-31'), ['end: 2028-12-31', 'terms: GIBIT 2020'])
  twins('asks where other terms hold', contract('hint', 'terms: collectieve voorwaarden'), [
    'terms: collectieve voorwaarden',
    'exitClause: true',
  ])
  twins(
    'asks again where it was asked long ago',
    contract('hint', 'exitClause: { unknown: { askedOn: 2026-03-02 } }'),
    ['2026-03-02', '2026-11-02'],
  )
  twins('asks of nothing that has ended', contract('hint', 'end: 2026-11-24'), ['2026-11-24', '2026-11-23'])
  twins(
    'asks of nothing for open source that we run ourselves',
    contract('hint', 'end: 2028-12-31', 'product: milestone-xprotect, operator: gm0268'),
    ['milestone-xprotect', 'open-zaak, licence: EUPL-1.2'],
  )
  gives(
    'takes a slip for what it is',
    contract(undefined, 'exitClase: true').replace(
      '# niets',
      '#                                   ^^^^^^^^^ error structure/schema',
    ),
  )

  for (const [stated, says] of [
    [true, 'exitClause: false'],
    [false, 'end: 2028-12-31'],
  ] as const)
    it(`gathers three or more of which that is ${stated ? 'stated' : 'not known'}`, () => {
      const ids = ['a', 'b', 'c']
      const { findings } = check(`
        kind: landscape
        version: 1
        organisation: gm0268
        contracts:
        #~~~~~~~~ ${stated ? 'warning' : 'info'} ${RULE}
          ${ids.map((id) => `- { id: ${id}, supplier: topdesk, ${says} }`).join('\n          ')}
        applications:
          ${ids.map((id) => `- { id: app-${id}, product: topdesk, contract: ${id} }`).join('\n          ')}
        `)
      assert.deepEqual(
        findings.map(({ cause, affected }) => [cause, affected.length]),
        [[stated ? 'organisation:gm0268' : 'document:landscape.yaml', 3]],
      )
    })
})
