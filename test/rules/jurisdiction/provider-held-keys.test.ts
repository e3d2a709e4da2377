import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'
import { files, landscape, policy, supplier } from './situations.ts'

const RULE = 'jurisdiction/provider-held-keys'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`

/** Confidential data on a platform of our own, of which somebody else has the keys. */
const held = ({
  holder = 'aws',
  classification = 'confidential',
  personal = 'ordinary',
  marker = WARNING,
  says = 'criticality: high',
} = {}) =>
  landscape(`
    platforms:
      - { id: eigen-dc, location: NL, operator: gm0268, keyHolder: ${holder} }
    ${marker === '' ? '' : `#                                                              ${'^'.repeat(holder.length)} ${marker}`}
    applications:
      - { id: zaaksysteem, product: open-zaak, runsOn: eigen-dc, data: [dossiers], ${says} }
    datasets:
      - { id: dossiers, classification: ${classification}, personal: ${personal} }
  `)

/** The same data with a host in a country whose law nobody studied. */
const hosted = (answer: string, marker: string, country = 'JP') =>
  landscape(`
    suppliers:
    ${supplier('gastheer', country)}
    products:
      - { id: wolk, supplier: gastheer, serviceModel: iaas }
    platforms:
      - { id: cloud, product: wolk${answer} }
    ${marker === '' ? '' : `#         ^^^^^ ${marker}`}
    applications:
      - { id: zaaksysteem, product: open-zaak, criticality: high, runsOn: cloud, data: [dossiers] }
    datasets:
      - { id: dossiers, classification: confidential, personal: ordinary }
  `)

describe(RULE, () => {
  describe('finds who holds the keys', () => {
    twins('outside, on the line that says so', held(), ['keyHolder: aws', 'keyHolder: gm0268'])
    twins('through its owner', held({ holder: 'solvinity' }), ['keyHolder: solvinity', 'keyHolder: nextcloud'])
    twins(
      'of an application by itself',
      landscape(`
        applications:
          - { id: zaaksysteem, product: open-zaak, criticality: high, data: [dossiers], keyHolder: aws }
        #                                                                                          ^^^ ${WARNING}
        datasets:
          - { id: dossiers, classification: confidential, personal: ordinary }
      `),
      ['keyHolder: aws', 'keyHolder: gm0268'],
    )
    gives('not where nobody said it', hosted('', ''))
  })

  describe('finds a host that has them, where no law reaches the data', () => {
    for (const answer of ['provider', 'mostly-provider', 'shared'])
      gives(answer, hosted(`, encryptionKeys: ${answer}`, WARNING))
    for (const answer of ['mostly-customer', 'customer-only']) gives(answer, hosted(`, encryptionKeys: ${answer}`, ''))
    twins('outside, not here', hosted(', encryptionKeys: provider', WARNING), ['country: JP', 'country: DE'])
    twins(
      'by the answers that the policy accepts',
      files({
        'landscape.yaml': hosted(', encryptionKeys: mostly-customer', WARNING),
        'havenwijzer.yaml': policy('acceptedKeys: [customer-only]'),
      }),
      ['[customer-only]', '[mostly-customer, customer-only]'],
    )
    it('and is a reason of the finding on what it reaches where a law does', () => {
      const { findings } = check(
        hosted(', encryptionKeys: provider', 'warning jurisdiction/foreign-law-reaches-data', 'US'),
        { rules: [RULE, 'jurisdiction/foreign-law-reaches-data'] },
      )
      assert.deepEqual(
        findings.map(({ rule, reasons }) => [rule, reasons.map((reason) => reason.rule)]),
        [['jurisdiction/foreign-law-reaches-data', [RULE]]],
      )
    })
  })

  describe('keeps to confidential data', () => {
    const SAME = WARNING
    for (const [classification, personal, marker] of [
      ['public', 'none', ''],
      ['internal', 'ordinary', ''],
      ['internal', 'bsn', SAME],
      ['internal', 'special', SAME],
      ['confidential', 'none', SAME],
      ['secret', 'none', SAME],
    ] as const)
      gives(`${classification}, ${personal}`, held({ classification, personal, marker }))
    gives('not to how critical it is', held({ classification: 'internal', marker: '', says: 'criticality: critical' }))
  })

  gives(
    'leaves the keys to what one signs in with: they open accounts, not the data',
    landscape(`
      suppliers:
      ${supplier('gastheer', 'JP')}
      products:
        - { id: wolk, supplier: gastheer, serviceModel: iaas }
      platforms:
        - { id: eigen-dc, location: NL, operator: gm0268 }
        - { id: cloud, product: wolk, encryptionKeys: provider }
      applications:
        - { id: aanmelden, product: open-zaak, criticality: high, runsOn: cloud, encryptionKeys: provider }
        - { id: zaaksysteem, product: open-zaak, criticality: high, runsOn: eigen-dc, identityProvider: { application: aanmelden }, data: [dossiers] }
      datasets:
        - { id: dossiers, classification: confidential, personal: ordinary }
    `),
  )

  describe('weighs', () => {
    gives('one level less where a claim is general knowledge', held({ holder: 'kiteworks', marker: `info ${RULE}` }))
    gives(
      'as the policy says of the rule',
      files({
        'landscape.yaml': held({ marker: `error ${RULE}` }),
        'havenwijzer.yaml': policy(`levels: { ${RULE}: error }`),
      }),
    )
    it('with all that it touches, as who can stop that', () => {
      const { findings } = check(held())
      assert.deepEqual(
        findings.map(({ cause, affected, powers, chain }) => [
          cause,
          affected,
          powers,
          chain.map(({ relation }) => relation),
        ]),
        [['platform:eigen-dc', ['application:zaaksysteem'], ['stop-service'], ['runs-on', 'keys-held-by', 'seat-in']]],
      )
    })
  })

  gives(
    'leaves a holder from the list to the rule on that',
    held({ holder: 'wolk', marker: '' }).replace('platforms:', `suppliers:\n${supplier('wolk', 'CN')}\nplatforms:`),
  )

  twins('planned is judged, retired is not', held({ says: 'criticality: high, lifecycle: planned' }), [
    'planned',
    'retired',
  ])

  describe('between now and later', () => {
    const both = (now: string, later: string) =>
      files({
        'landscape.yaml': now,
        'doel.landscape.yaml': later.replace('version: 1\n', 'version: 1\nstate: target\n'),
      })
    gives('tells a target what it adds', both(held({ holder: 'gm0268', marker: '' }), held()))
    gives('nothing of what it keeps', both(held(), held({ marker: '' })))
  })
})
