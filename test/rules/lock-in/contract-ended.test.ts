import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'lock-in/contract-ended'
const { check, gives, twins } = checksOf(RULE)

const contract = (
  says: string,
  use = 'applications:\n    - { id: servicedesk, product: topdesk, contract: loket }',
  marked = true,
) => `
  kind: landscape
  version: 1
  organisation: gm0268
  contracts:
    - { id: loket, supplier: topdesk, ${says} }
  ${marked ? `#         ^^^^^ warning ${RULE}` : '# niets'}
  ${use}
  `

describe(RULE, () => {
  describe('finds a contract that has ended', () => {
    twins('on a day before today', contract('end: 2026-11-23'), ['2026-11-23', '2026-11-24'])
    twins('and does not go on by itself', contract('end: 2026-09-30, renewal: none'), ['none', 'automatic'])
    twins('be there an option, not yet taken', contract('end: 2026-09-30, renewal: option, extensions: [2028-09-30]'), [
      'end: 2026-09-30',
      'end: 2028-09-30',
    ])
    twins('unless it is not known what happens at the end', contract('end: 2026-09-30, notes: geen'), [
      'notes: geen',
      'renewal: { unknown: {} }',
    ])
    twins(
      'while something is in use',
      contract(
        'end: 2026-09-30',
        'applications:\n    - { id: servicedesk, product: topdesk, contract: loket, lifecycle: phasing-out }',
      ),
      ['phasing-out', 'retired'],
    )
    twins(
      'be it a platform',
      contract(
        'end: 2026-09-30',
        'platforms:\n    - { id: wolk, product: azure, location: NL, contract: loket }\n  applications:\n    - { id: a, product: open-zaak, runsOn: wolk }',
      ),
      ['end: 2026-09-30', 'end: 2026-12-31'],
    )
    twins(
      'be it a device',
      contract('end: 2026-09-30', 'devices:\n    - { id: laptops, product: topdesk, contract: loket, count: 3 }'),
      ['end: 2026-09-30', 'end: 2026-12-31'],
    )
    twins(
      'be it a component',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: kiss, product: kiss, contract: loket, layer: interaction }
      # file: landscape.yaml${contract('end: 2026-09-30', 'reviewedOn: 2026-10-01').replaceAll('\n  ', '\n      ')}`,
      ['end: 2026-09-30', 'end: 2026-12-31'],
    )
    const part = (lifecycle: string) => `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: deel, product: kiss, partOf: servicedesk, contract: loket, layer: interaction, lifecycle: ${lifecycle} }
      # file: landscape.yaml${contract(
        'end: 2026-09-30',
        'applications:\n    - { id: servicedesk, product: topdesk }',
      ).replaceAll('\n  ', '\n      ')}`
    twins('of something in use, while that itself is', part('in-use'), ['in-use', 'planned'])
    twins('or on its way out', part('phasing-out'), ['phasing-out', 'retired'])
  })

  gives(
    'takes an end before the start for the slip that it is',
    contract('start: 2026-01-01, end: 2025-12-31', undefined, false).replace(
      '# niets',
      '#                                                           ^^^^^^^^^^ error structure/impossible-date',
    ),
  )

  it('gathers three or more', () => {
    const ids = ['a', 'b', 'c']
    const { findings } = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      contracts:
      #~~~~~~~~ warning ${RULE}
        ${ids.map((id) => `- { id: ${id}, supplier: topdesk, end: 2026-09-30 }`).join('\n        ')}
      applications:
        ${ids.map((id) => `- { id: app-${id}, product: topdesk, contract: ${id} }`).join('\n        ')}
      `)
    assert.deepEqual(
      findings.map(({ cause, affected }) => [cause, affected]),
      [['organisation:gm0268', ['application:app-a', 'application:app-b', 'application:app-c']]],
    )
  })

  it('offers to state that it goes on by itself, only where nothing is said of that', () => {
    const titles = (says: string) => {
      const checked = check(contract(says))
      return checked.findings
        .flatMap((finding) => checked.titles(finding))
        .filter((title) => !title.startsWith('Accept'))
    }
    assert.deepEqual(titles('end: 2026-09-30'), ['State that loket goes on by itself'])
    assert.deepEqual(titles('end: 2026-09-30, renewal: none'), [])
    assert.deepEqual(titles('end: 2026-09-30, renewal: option, extensions: [2027-09-30, 2028-09-30]'), [
      'State that loket was extended until 2027-09-30',
    ])
  })

  gives(
    'says nothing of a contract that a target ends',
    contract('end: 2026-09-30', undefined, false).replace(
      '  contracts',
      '  state: target\n  reachedOn: 2030-12-31\n  contracts',
    ),
  )
})
