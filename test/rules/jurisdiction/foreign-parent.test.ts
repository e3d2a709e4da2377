import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'
import { files, landscape, policy, supplier } from './situations.ts'

const RULE = 'jurisdiction/foreign-parent'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`
const INFO = `info ${RULE}`

/** An application on closed software of a maker that only the landscape describes. */
const made = ({
  country = 'NL',
  owner = 'US',
  marker = WARNING,
  product = 'serviceModel: self-hosted, licence: proprietary',
  says = 'criticality: high',
} = {}) =>
  landscape(`
    suppliers:
    ${supplier('maker', country, `, ultimateParent: { name: Moeder, country: ${owner} }`)}
    ${marker === '' ? '' : `#         ^^^^^ ${marker}`}
    products:
      - { id: pakket, supplier: maker, ${product} }
    platforms:
      - { id: eigen-dc, location: NL, operator: gm0268 }
    applications:
      - { id: beelden, product: pakket, runsOn: eigen-dc, ${says} }
  `)

describe(RULE, () => {
  describe('finds', () => {
    twins('an owner outside of closed software that we run', made(), ['country: US', 'country: DE'])
    twins(
      'one that the catalogue knows, where the product is named',
      landscape(`
        applications:
          - { id: camerabeelden, product: milestone-xprotect, criticality: high }
        #                                 ^^^^^^^^^^^^^^^^^^ ${WARNING}
      `),
      ['product: milestone-xprotect', 'product: open-zaak'],
    )
    twins(
      'of a component, as part of its application',
      files({
        'landscape.yaml': landscape('applications:\n  - { id: toezicht, product: open-zaak, criticality: high }'),
        'common-ground.yaml': `kind: common-ground
version: 1
organisation: gm0268
components:
  - { id: beelden, product: milestone-xprotect, layer: services, partOf: toezicht }
#                           ^^^^^^^^^^^^^^^^^^ ${WARNING}
`,
      }),
      ['product: milestone-xprotect', 'product: open-zaak'],
    )
    gives('not where the seat itself is outside', made({ country: 'GB', marker: '' }))
    gives('not of open source', made({ product: 'serviceModel: self-hosted, licence: EUPL-1.2', marker: '' }))
  })

  describe('takes of an owner what is stated, and of a supplier that the catalogue knows the rest', () => {
    const owned = (owner: string, marker = WARNING) =>
      made({ marker }).replace('{ name: Moeder, country: US }', `{ ${owner} }`)
    twins('an id alone', owned('id: microsoft'), ['id: microsoft', 'id: nextcloud'])
    twins('a name alone', owned('name: Microsoft Corporation'), ['name: Microsoft Corporation', 'name: Onbekend'])
    twins('where nobody knows where that is', owned('id: microsoft, country: { unknown: {} }'), [
      'id: microsoft',
      'id: onbekend',
    ])
    twins('an id that nobody knows, with where that is', owned('id: onbekend, country: US'), ['US', 'DE'])
    gives('nothing of whom it says nothing', owned('', ''))
    gives('nothing of one without a name, of whom nobody can tell whether it is known', owned('country: US', ''))
    it('calls by the name that is known', () => {
      const [finding] = check(owned('id: microsoft')).texts()
      assert.match(finding ?? '', /: Microsoft\./)
    })
  })

  describe('leaves to louder findings', () => {
    gives('a service that the supplier runs', made({ product: 'serviceModel: saas, licence: proprietary', marker: '' }))
    it('a supplier that also helps with access to the data', () => {
      const { findings } = check(
        made({
          says: 'criticality: high, support: { by: maker, accessToData: true }',
          marker: 'warning jurisdiction/foreign-law-reaches-data',
        }),
        { rules: [RULE, 'jurisdiction/foreign-law-reaches-data'] },
      )
      assert.deepEqual(
        findings.map(({ rule, reasons }) => [rule, reasons.map((reason) => reason.rule)]),
        [['jurisdiction/foreign-law-reaches-data', [RULE]]],
      )
    })
    gives(
      'who keeps a backup, which is no software that we run',
      made({
        owner: 'JP',
        product: 'serviceModel: iaas, licence: proprietary',
        says: 'criticality: high, backup: { runsOn: { product: pakket } }',
        marker: '',
      }).replace('id: beelden, product: pakket', 'id: beelden, product: open-zaak'),
    )
    gives('an owner from the list', made({ owner: 'CN', marker: '' }))
  })

  describe('weighs', () => {
    gives('special data', made({ says: 'criticality: critical', marker: `error ${RULE}` }))
    gives('a country of which the law is seldom used', made({ owner: 'JP', says: 'criticality: medium', marker: INFO }))
    twins(
      'countries as the policy trusts them',
      files({
        'landscape.yaml': made({ owner: 'JP' }),
        'havenwijzer.yaml': policy('jurisdictions: { trusted: [EU, EEA, GB] }'),
      }),
      ['EEA, GB', 'EEA, JP'],
    )
    gives(
      'as the policy says of the rule',
      files({
        'landscape.yaml': made({ marker: `hint ${RULE}` }),
        'havenwijzer.yaml': policy(`levels: { ${RULE}: hint }`),
      }),
    )
    gives(
      'one level less where the owner is general knowledge',
      made({ marker: `info structure/stale-fact\n    #         ^^^^^ ${INFO}` }).replace(
        ', asOf: 2026-10-05, source: https://example.org/maker',
        '',
      ),
    )
  })

  describe('gathers what nobody rated', () => {
    const unrated = (count: number, owner: string, marker: string, heading: string) =>
      landscape(`
        suppliers:
        ${supplier('maker', 'NL', `, ultimateParent: { name: Moeder, country: ${owner} }`)}
        ${marker === '' ? '' : `#         ^^^^^ ${marker}`}
        products:
          - { id: pakket, supplier: maker, serviceModel: self-hosted, licence: proprietary }
        applications:
        ${heading === '' ? '' : `#~~~~~~~~~~~ ${heading}`}
        ${['a', 'b', 'c']
          .slice(0, count)
          .map((id) => `  - { id: ${id}, product: pakket }`)
          .join('\n        ')}
      `)
    gives('two, on the list', unrated(2, 'US', '', INFO))
    gives('three speak for themselves', unrated(3, 'US', WARNING, ''))
    gives('but not where it only informs', unrated(3, 'JP', '', INFO))
  })

  twins('planned is judged, retired is not', made({ says: 'lifecycle: planned, criticality: high' }), [
    'planned',
    'retired',
  ])

  describe('between now and later', () => {
    const both = (now: string, later: string) =>
      files({
        'landscape.yaml': landscape(`applications:\n${now}`),
        'doel.landscape.yaml': landscape(`applications:\n${later}`, { more: 'state: target\n' }),
      })
    const foreign = `  - { id: beelden, product: milestone-xprotect, criticality: high }`
    const marked = `${foreign}\n#                           ^^^^^^^^^^^^^^^^^^ ${WARNING}`
    gives('tells a target what it adds', both('  - { id: beelden, product: open-zaak, criticality: high }', marked))
    gives('nothing of what it keeps', both(marked, foreign))
  })
})
