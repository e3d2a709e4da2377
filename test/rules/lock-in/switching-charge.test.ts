import assert from 'node:assert/strict'
import { worded } from '../../../server/src/l10n/message.ts'
import { checksOf } from '../twins.ts'

const RULE = 'lock-in/switching-charge'
const { check, twins } = checksOf(RULE)

const contract = (says: string, application = 'product: topdesk') => `
  kind: landscape
  version: 1
  organisation: gm0268
  contracts:
    - { id: loket, supplier: topdesk, switchingCharges: true, ${says} }
  #         ^^^^^ info ${RULE}
  applications:
    - { id: servicedesk, ${application}, contract: loket }
  `

describe(RULE, () => {
  twins('finds a contract that charges for leaving', contract('end: 2028-12-31'), ['true', '{ unknown: {} }'])
  twins('and runs past the day of the Data Act', contract('end: 2027-01-13'), ['2027-01-13', '2027-01-12'])
  twins('or goes on by itself', contract('end: 2026-12-31, renewal: automatic'), ['automatic', 'option'])
  twins('with an end that is known', contract('end: 2028-12-31'), ['end: 2028-12-31', 'annualCost: 100'])
  twins('for a service, not for software that we run', contract('end: 2028-12-31'), [
    'product: topdesk',
    'product: milestone-xprotect',
  ])
  twins(
    'be it a cloud',
    contract('end: 2028-12-31')
      .replace(
        '  applications:',
        '  platforms:\n    - { id: wolk, product: azure, region: westeurope, contract: loket }\n  applications:',
      )
      .replace('topdesk, contract: loket', 'open-zaak, runsOn: wolk'),
    ['product: azure', 'product: kubernetes'],
  )

  it('speaks of the day as what is to come, and then as what has come', () => {
    const text = (today: string) =>
      check(contract('end: 2028-12-31'), { today })
        .findings.map(({ message }) => worded(message, 'en'))
        .join()
    assert.match(text('2026-11-24'), /runs past 12 January 2027.*until then only at cost/s)
    assert.match(text('2027-01-12'), /also after 12 January 2027.*not even at cost/s)
  })
})
