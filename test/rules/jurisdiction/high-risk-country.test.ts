import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'
import { files, landscape, policy, supplier } from './situations.ts'

const RULE = 'jurisdiction/high-risk-country'
const { check, gives, twins } = checksOf(RULE)
const ERROR = `error ${RULE}`

/** An application of which a supplier from a country has a hand in what it says. */
const involved = (says: string, { country = 'CN', marker = ERROR, supplies = '', sections = '' } = {}) =>
  landscape(`
    suppliers:
    ${supplier('partij', country, supplies)}
    ${marker === '' ? '' : `#         ^^^^^^ ${marker}`}
    platforms:
      - { id: eigen-dc, location: NL, operator: gm0268 }
    applications:
      - { id: proef, criticality: low, runsOn: eigen-dc, data: [openbaar], ${says} }
    datasets:
      - { id: openbaar, classification: public, personal: none }
    ${sections}
  `)
const OWN_PRODUCT = (says: string) => `products:\n      - { id: pakket, supplier: partij, ${says} }`
const operator = 'product: open-zaak, operator: partij'

describe(RULE, () => {
  describe('finds, by role', () => {
    const fromTo = ['country: CN', 'country: NL'] as const
    twins('who runs it', involved(operator), fromTo)
    twins(
      'who supports it with access',
      involved('product: open-zaak, support: { by: partij, accessToData: true }'),
      fromTo,
    )
    twins(
      'a sub-processor',
      involved(
        'product: open-zaak, subProcessors: [ { supplier: partij, asOf: 2026-10-05, source: https://example.org } ]',
      ),
      fromTo,
    )
    twins('who keeps the backup', involved('product: open-zaak, backup: { runsOn: { supplier: partij } }'), fromTo)
    twins(
      'who makes closed software that we run',
      involved('product: pakket', { sections: OWN_PRODUCT('serviceModel: self-hosted, licence: proprietary') }),
      fromTo,
    )
    gives(
      'not who steers open source that we run',
      involved('product: pakket', {
        marker: '',
        sections: OWN_PRODUCT('serviceModel: self-hosted, licence: EUPL-1.2'),
      }),
    )
    twins(
      'who holds the keys, on the line that says so',
      involved('product: open-zaak, keyHolder: partij', { marker: '' }).replace(
        'keyHolder: partij }\n',
        `keyHolder: partij }\n#${' '.repeat(101)}^^^^^^ ${ERROR}\n`,
      ),
      fromTo,
    )
    it('who runs what people sign in with, once for all of them', () => {
      const { findings } = check(
        landscape(`
          suppliers:
          ${supplier('partij', 'CN')}
          platforms:
            - { id: eigen-dc, location: NL, operator: gm0268 }
          applications:
            - { id: aanmelden, product: open-zaak, criticality: low, operator: partij }
          #         ^^^^^^^^^ ${ERROR}
            - { id: proef, product: open-zaak, criticality: low, runsOn: eigen-dc, identityProvider: { application: aanmelden } }
        `),
      )
      assert.deepEqual(
        findings.map(({ cause, affected }) => [cause, affected]),
        [['application:aanmelden', ['application:aanmelden', 'application:proef']]],
      )
    })
  })

  describe('goes by the list', () => {
    twins(
      'of the policy',
      files({
        'landscape.yaml': involved(operator),
        'havenwijzer.yaml': policy('jurisdictions: { highRisk: { countries: [CN] } }'),
      }),
      ['[CN]', '[RU]'],
    )
    gives(
      'an owner from it counts',
      involved(operator, { country: 'NL', supplies: ', ultimateParent: { name: Moeder, country: CN }' }),
    )
    gives(
      'a country that the policy calls likely is not on it',
      files({
        'landscape.yaml': involved(operator, { country: 'US', marker: '' }),
        'havenwijzer.yaml': policy('jurisdictions: { likelihood: { US: high } }'),
      }),
    )
    it('a territory follows the country that it counts as, and the finding says which', () => {
      const { findings } = check(involved(operator, { country: 'HK' }))
      assert.deepEqual(
        findings.map(({ message: { args } }) => 'listed' in args && [args.country, args.listed]),
        [
          [
            { en: 'Hong Kong', nl: 'Hongkong' },
            { en: 'China', nl: 'China' },
          ],
        ],
      )
    })
    it('and says where it was read', () => {
      const { findings } = check(
        files({
          'landscape.yaml': involved(operator),
          'havenwijzer.yaml': policy(
            'jurisdictions: { highRisk: { countries: [CN], source: https://example.org/lijst, asOf: 2026-08-27 } }',
          ),
        }),
      )
      assert.deepEqual(
        findings.map(({ message: { args } }) => 'asOf' in args && 'source' in args && [args.source, args.asOf]),
        [['https://example.org/lijst', '2026-08-27']],
      )
    })
  })

  describe('weighs', () => {
    gives(
      'the same whatever the data, also where nobody rated them',
      involved(operator).replace('criticality: low, ', ''),
    )
    gives(
      'as the policy says of the rule',
      files({
        'landscape.yaml': involved(operator, { marker: `warning ${RULE}` }),
        'havenwijzer.yaml': policy(`levels: { ${RULE}: warning }`),
      }),
    )
    it('one level less where a claim is general knowledge, once', () => {
      const { findings } = check(
        involved('product: open-zaak, subProcessors: [ { supplier: partij } ]', { marker: `warning ${RULE}` })
          .replace(', asOf: 2026-10-05, source: https://example.org/partij', '')
          .replace(`warning ${RULE}`, `info structure/stale-fact\n#         ^^^^^^ warning ${RULE}`)
          .replace('datasets:', '#         ^^^^^ info structure/stale-fact\ndatasets:'),
      )
      assert.deepEqual(
        findings.filter(({ rule }) => rule === RULE).map(({ confidence }) => confidence),
        ['general-knowledge'],
      )
    })
  })

  it('says what the party can do, and nothing else says it again', () => {
    const { findings } = check(involved(operator), {
      rules: [
        RULE,
        'jurisdiction/foreign-law-reaches-data',
        'jurisdiction/can-be-switched-off',
        'jurisdiction/foreign-parent',
      ],
    })
    assert.deepEqual(
      findings.map(({ rule, reasons }) => [rule, reasons.map((reason) => reason.rule)]),
      [[RULE, ['jurisdiction/foreign-law-reaches-data', 'jurisdiction/can-be-switched-off']]],
    )
  })

  twins('planned is judged, retired is not', involved(`lifecycle: planned, ${operator}`), ['planned', 'retired'])

  describe('between now and later', () => {
    const both = (now: string, later: string) =>
      files({
        'landscape.yaml': landscape(now),
        'doel.landscape.yaml': landscape(later, { more: 'state: target\n' }),
      })
    const run = (by: string) => `  - { id: proef, product: open-zaak, criticality: low, operator: ${by} }`
    const parties = `suppliers:\n${supplier('partij', 'CN')}`
    gives(
      'tells a target what it adds, on what it says',
      both(`${parties}\napplications:\n${run('gm0268')}`, `applications:\n${run('partij')}\n#         ^^^^^ ${ERROR}`),
    )
    gives(
      'nothing of what it keeps',
      both(`${parties}\n#         ^^^^^^ ${ERROR}\napplications:\n${run('partij')}`, `applications:\n${run('partij')}`),
    )
  })
})
