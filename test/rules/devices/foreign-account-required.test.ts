import assert from 'node:assert/strict'
import { Checked, parseFixture } from '../../fixtures.ts'
import { checksOf } from '../twins.ts'

const RULE = 'devices/foreign-account-required'
const { check, twins } = checksOf(RULE)
const INFO = `info ${RULE}`

const PROOF = 'asOf: 2026-10-05, source: https://example.org/over-ons'

const landscape = (
  device = 'product: raadsbord, account: required',
  maker = `country: US, ${PROOF}`,
  policy = 'jurisdictions: { trusted: [EU, EEA] }',
) => `
  # file: havenwijzer.yaml
  kind: policy
  version: 1
  ${policy}
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  suppliers:
    - { id: bordmaker, name: Board Makers Inc., ${maker} }
  products:
    - { id: raadsbord, supplier: bordmaker, serviceModel: hardware }
  devices:
    - { id: borden, ${device} }
  #         ^^^^^^ ${INFO}
  `

describe(RULE, () => {
  describe('finds equipment', () => {
    twins('that does not work without an account', landscape(), ['account: required', 'account: optional'])
    twins('of which somebody says so', landscape(), ['account: required', 'count: 2'])
    twins('and not what nobody knows', landscape(), ['account: required', 'account: { unknown: {} }'])
    twins('of a maker seated outside', landscape(), ['country: US', 'country: SE'])
    twins(
      'of a maker with an owner outside',
      landscape(undefined, `country: NL, ultimateParent: { name: Top, country: US }, ${PROOF}`),
      ['name: Top, country: US', 'name: Top, country: SE'],
    )
    twins('of which the supplier is stated', landscape('supplier: bordmaker, account: required'), [
      'country: US',
      'country: SE',
    ])
    twins('from a country that the policy does not trust', landscape(undefined, `country: CH, ${PROOF}`), [
      '[EU, EEA]',
      '[EU, EEA, CH]',
    ])
    for (const left of ['planned', 'retired'])
      twins(
        `on its way out, not what is ${left}`,
        landscape('product: raadsbord, account: required, lifecycle: phasing-out'),
        ['phasing-out', left],
      )
  })

  describe('leaves what its maker makes worse to the rule on that', () => {
    twins(
      'such as a country on the list',
      landscape(undefined, `country: JP, ${PROOF}`, 'jurisdictions: { highRisk: { countries: [CN] } }'),
      ['[CN]', '[CN, JP]'],
    )
  })

  it('is a hint where nobody says where it read of the maker', () => {
    const { files } = parseFixture(landscape(undefined, 'country: US'))
    const levels = new Checked(files, { rules: [RULE] }).findings.map(({ level, rule }) => `${level} ${rule}`)
    assert.deepEqual(levels, ['info structure/stale-fact', `hint ${RULE}`])
  })

  it('tells three or more of a document together', () => {
    const many = (heading: string, een: string, twee: string, third: string) => `
  kind: landscape
  version: 1
  organisation: gm0268
  suppliers:
    - { id: bordmaker, name: Board Makers Inc., country: US, ${PROOF} }
    - { id: slotmaker, name: Locks Ltd., country: GB, ${PROOF} }
  devices:
  ${heading}
    - { id: een, supplier: bordmaker, account: required }
  ${een}
    - { id: twee, supplier: slotmaker, account: required }
  ${twee}
    - { id: drie, supplier: bordmaker, account: ${third} }
  `
    const { findings } = check(many(`#~~~~~~ ${INFO}`, '', '', 'required'))
    assert.deepEqual(findings[0]?.affected, ['device:drie', 'device:een', 'device:twee'])
    assert.deepEqual(findings[0]?.message.args, {
      names: ['een', 'twee', 'drie'],
      makers: ['Board Makers Inc.', 'Locks Ltd.'],
      countries: [
        { en: 'United States', nl: 'Verenigde Staten' },
        { en: 'United Kingdom', nl: 'Verenigd Koninkrijk' },
      ],
    })
    check(many('', `#         ^^^ ${INFO}`, `#         ^^^^ ${INFO}`, 'optional'))
  })
})
