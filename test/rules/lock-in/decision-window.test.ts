import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'lock-in/decision-window'
const { check, gives, twins } = checksOf(RULE)

const contract = (
  says: string,
  application = 'product: microsoft-365, criticality: high',
  more = '',
  marked = true,
) => `
  kind: landscape
  version: 1
  organisation: gm0268
  contracts:
    - { id: mst, supplier: microsoft, ${says} }
  ${marked ? `#         ^^^ info ${RULE}` : '# niets'}
  applications:
    - { id: werkplek, ${application}, contract: mst }${more}
  `

describe(RULE, () => {
  describe('looks at the day to decide', () => {
    twins(
      'to give notice of what goes on by itself',
      contract('end: 2027-12-31, renewal: automatic, noticeMonths: 6'),
      ['noticeMonths: 6', 'noticeMonths: 14'],
    )
    twins('within the months of the policy', contract('end: 2028-05-24, renewal: none'), ['2028-05-24', '2028-05-25'])
    twins(
      'on an option, and once its day has passed on the end',
      contract('end: 2026-12-31, renewal: option, noticeMonths: 6'),
      ['renewal: option', 'renewal: automatic'],
    )
    twins('an end that is known', contract('end: 2027-12-31'), ['end: 2027-12-31', 'end: { unknown: {} }'])
    twins('of one that has not ended', contract('end: 2026-11-24'), ['2026-11-24', '2026-11-23'])
    gives('of a month that is shorter', contract('end: 2027-08-31, renewal: automatic, noticeMonths: 6'))
  })

  describe('looks for a reason to leave', () => {
    twins('who can stop it', contract('end: 2027-12-31'), ['microsoft-365', 'open-zaak'])
    twins(
      'not one that counts for little',
      contract(
        'end: 2027-12-31',
        'product: microsoft-365, criticality: high, data: [open]',
        '\n  datasets:\n    - { id: open, classification: public, personal: none }',
      ),
      ['criticality: high', 'criticality: low'],
    )
    twins(
      'that nobody accepted',
      contract(
        'end: 2027-12-31',
        undefined,
        `
  acceptedRisks:
    - { rule: jurisdiction/foreign-law-reaches-data, element: werkplek, reason: Goed, acceptedBy: CISO, acceptedOn: 2026-06-30, until: 2027-06-30 }
    - { rule: jurisdiction/can-be-switched-off, element: werkplek, reason: Goed, acceptedBy: CISO, acceptedOn: 2026-06-30, until: 2026-10-30 }`,
      ),
      ['2026-10-30', '2027-10-30'],
    )
    twins(
      'unless it is decided to leave',
      contract(
        'end: 2027-12-31',
        'product: microsoft-365, criticality: high, transition: { kind: retire, before: 2028-12-31, status: idea }',
      ),
      ['idea', 'decided'],
    )
    gives(
      'what it is under the contract for, not what it signs in with',
      contract(
        'end: 2027-12-31',
        'product: open-zaak, criticality: high, identityProvider: { application: entra, protocols: [saml] }',
        '\n    - { id: entra, product: entra-id }',
        false,
      ).replace('supplier: microsoft,', 'supplier: topdesk,'),
    )
    twins(
      'a platform under it, for all that runs there',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      contracts:
        - { id: mst, supplier: microsoft, end: 2027-12-31 }
      #         ^^^ info ${RULE}
      platforms:
        - { id: wolk, product: azure, region: westeurope, contract: mst }
      applications:
        - { id: zaken, product: open-zaak, criticality: high, runsOn: wolk }
      `,
      ['criticality: high', 'lifecycle: planned'],
    )
    twins(
      'a product that only its provider runs',
      contract('end: 2027-12-31', 'product: azure-functions, criticality: low'),
      ['azure-functions', 'knative'],
    )
    twins('a product without updates', contract('end: 2027-12-31', 'product: minio'), ['minio', 'garage'])
  })

  it('gathers three or more, the next to decide first', () => {
    const ids = ['a', 'b', 'c']
    const { findings } = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      contracts:
      #~~~~~~~~ info ${RULE}
        ${ids.map((id, i) => `- { id: ${id}, supplier: microsoft, end: 2027-0${9 - i}-30 }`).join('\n        ')}
      applications:
        ${ids.map((id) => `- { id: app-${id}, product: microsoft-365, criticality: high, contract: ${id} }`).join('\n        ')}
      `)
    assert.deepEqual(
      findings.map(({ message }) => message.args),
      [{ names: ['c', 'b', 'a'], dates: ['2027-07-30', '2027-08-30', '2027-09-30'] }],
    )
  })

  it('names what may come in its place', () => {
    const { findings } = check(contract('end: 2027-12-31', 'product: azure-functions'))
    assert.deepEqual(
      findings.map(({ message }) => 'instead' in message.args && message.args.instead),
      [['KEDA', 'Knative']],
    )
  })

  it('names the first of each where there are several', () => {
    const { findings } = check(
      contract(
        'end: 2027-12-31',
        'product: azure-functions',
        '\n    - { id: sleutels, product: azure-key-vault, contract: mst }',
      ),
    )
    assert.deepEqual(
      findings.map(({ message: { args } }) => 'insteadOf' in args && [args.instead, args.insteadOf]),
      [
        [
          ['OpenBao', 'KEDA'],
          ['sleutels', 'werkplek'],
        ],
      ],
    )
  })
})
