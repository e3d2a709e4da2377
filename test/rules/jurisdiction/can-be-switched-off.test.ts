import assert from 'node:assert/strict'
import { parseFixture } from '../../markers.ts'
import { checksOf } from '../twins.ts'
import { files, landscape, onPlatform, policy, supplier, zaaksysteem } from './situations.ts'

const RULE = 'jurisdiction/can-be-switched-off'
const { check, gives, twins } = checksOf(RULE)
const ERROR = `error ${RULE}`
const WARNING = `warning ${RULE}`
const INFO = `info ${RULE}`

describe(RULE, () => {
  describe('finds, by role', () => {
    twins('the host', onPlatform('product: azure', WARNING), ['product: azure', 'location: NL'])
    twins('the host, whoever has the keys', onPlatform('product: azure, encryptionKeys: customer-only', WARNING), [
      'product: azure',
      'location: NL',
    ])
    twins(
      'the host of the host, on the deepest platform',
      landscape(`
        platforms:
          - { id: cluster, product: kubernetes, runsOn: azure-weu }
          - { id: azure-weu, product: azure }
        #         ^^^^^^^^^ ${WARNING}
        applications:
          - { id: zaaksysteem, product: open-zaak, criticality: high, runsOn: cluster }
      `),
      ['product: azure', 'location: NL'],
    )
    twins(
      'one of two hosts, not the one that stands by',
      landscape(`
        platforms:
          - { id: eigen-dc, location: NL, operator: gm0268 }
          - { id: tweede, product: azure }
        #         ^^^^^^ ${WARNING}
        applications:
          - id: zaaksysteem
            product: open-zaak
            criticality: high
            runsOn: [ { platform: eigen-dc }, { platform: tweede, role: active } ]
      `),
      ['role: active', 'role: standby'],
    )
    twins('who runs it', zaaksysteem(`operator: solvinity\n#         ^^^^^^^^^ ${WARNING}`), [
      'operator: solvinity',
      'operator: nextcloud',
    ])
    twins(
      'the supplier of a service, through its owner',
      landscape(`
        applications:
          - { id: veilig-mailen, product: zivver, criticality: high }
        #                                 ^^^^^^ ${WARNING}
      `),
      ['product: zivver', 'product: topdesk'],
    )
    twins(
      'a service that it stands on',
      zaaksysteem(
        `uses: [ { product: azure-blob-storage, for: object-storage } ]\n#                  ^^^^^^^^^^^^^^^^^^ ${WARNING}`,
      ),
      ['product: azure-blob-storage', 'product: garage'],
    )
    twins(
      'a content network',
      zaaksysteem(`uses: [ { product: azure, for: cdn } ]\n#                  ^^^^^ ${WARNING}`),
      ['for: cdn', 'for: update-channel'],
    )
    twins(
      'who holds the keys, on the line that says so',
      landscape(`
        platforms:
          - { id: eigen-dc, location: NL, operator: gm0268, keyHolder: aws }
        #                                                              ^^^ ${WARNING}
        applications:
          - { id: zaaksysteem, product: open-zaak, criticality: high, runsOn: eigen-dc }
      `),
      ['keyHolder: aws', 'keyHolder: nextcloud'],
    )
    gives('nothing of support', zaaksysteem('support: { by: aws, accessToData: true }'))
    gives(
      'nothing of a sub-processor',
      zaaksysteem('subProcessors: [ { supplier: aws, asOf: 2026-10-05, source: https://example.org/verwerkers } ]'),
    )
    gives('nothing of a backup', zaaksysteem('backup: { runsOn: { product: azure, location: NL } }'))
    gives(
      'nothing of who makes what we run ourselves',
      landscape('applications:\n  - { id: chat, product: microsoft-teams, operator: gm0268, criticality: high }'),
    )
  })

  describe('of a sign-in', () => {
    const signIn = (fallback: string, marker: string) =>
      landscape(`
        platforms:
          - { id: eigen-dc, location: NL, operator: gm0268 }
        applications:
          - { id: aanmelden, product: entra-id, criticality: medium }
        ${marker}
          - { id: nood, product: open-zaak, criticality: high, runsOn: eigen-dc }
          - id: zaaksysteem
            product: open-zaak
            criticality: critical
            runsOn: eigen-dc
            identityProvider: { application: aanmelden${fallback} }
      `)
    const ITSELF = `#         ^^^^^^^^^ ${WARNING}`
    it('speaks of all that sign in with it', () => {
      const { findings } = check(signIn('', `#         ^^^^^^^^^ ${ERROR}\n        ${ITSELF}`))
      assert.deepEqual(
        findings.map(({ cause, affected, level }) => [cause, affected, level]),
        [
          ['application:aanmelden', ['application:zaaksysteem'], 'error'],
          ['application:aanmelden', ['application:aanmelden'], 'warning'],
        ],
      )
    })
    it('leads from the name of what one signs in with', () => {
      const text = signIn('', `#         ^^^^^^^^^ ${ERROR}\n        ${ITSELF}`)
      const [hop] = check(text).findings[0]?.chain ?? []
      const [file] = parseFixture(text).files
      assert.deepEqual([hop?.relation, hop?.to], ['signs-in-with', 'application:aanmelden'])
      assert.equal(file?.text.slice(hop?.at?.start, hop?.at?.end), 'aanmelden')
      assert.match(file?.text.slice(0, hop?.at?.start) ?? '', /identityProvider: \{ application: $/)
    })
    const both = `#         ^^^^^^^^^ ${ERROR}\n        ${ITSELF}`
    gives('tells by which way', signIn('', both))
    gives(
      'nothing of one that we run ourselves, whoever made it',
      signIn('', '').replace('product: entra-id', 'product: microsoft-365, operator: gm0268, runsOn: eigen-dc'),
    )
    gives(
      'by where it runs',
      signIn('', `#         ^^^^^^^^^ ${ERROR}`)
        .replace('applications:', `  - { id: wolk, product: azure }\n#         ^^^^ ${WARNING}\napplications:`)
        .replace('product: entra-id', 'product: keycloak, runsOn: wolk'),
    )
    gives('only of itself where they have a fallback', signIn(', fallback: nood', ITSELF))
  })

  describe('weighs', () => {
    gives('what is critical', onPlatform('product: azure', ERROR, 'criticality: critical'))
    gives('what is less so', onPlatform('product: azure', WARNING, 'criticality: medium'))
    gives(
      'by the table of the policy',
      files({
        'landscape.yaml': onPlatform('product: azure', INFO),
        'havenwijzer.yaml': policy('riskTable: { high: { raised: info } }'),
      }),
    )
    gives(
      'as the policy says of the rule',
      files({
        'landscape.yaml': onPlatform('product: azure', ''),
        'havenwijzer.yaml': policy(`levels: { ${RULE}: off }`),
      }),
    )
    const withPart = (says: string, marker: string) =>
      files({
        'landscape.yaml': `${onPlatform('product: azure', marker, 'criticality: low, data: [agenda]')}datasets:
  - { id: agenda, classification: public, personal: none }
  - { id: dossiers, classification: confidential, personal: special }
`,
        'common-ground.yaml': `kind: common-ground
version: 1
organisation: gm0268
components:
  - { id: deel, partOf: zaaksysteem, layer: data, stores: [dossiers]${says} }
`,
      })
    gives('what a part stores', withPart('', ERROR))
    gives('nothing of a part that is retired', withPart(', lifecycle: retired', INFO))
    twins(
      'countries as the policy trusts them',
      files({
        'landscape.yaml': onPlatform('product: azure', WARNING),
        'havenwijzer.yaml': policy('jurisdictions: { trusted: [EU, EEA, GB] }'),
      }),
      ['EEA, GB', 'EEA, US'],
    )
  })

  describe('needs no law', () => {
    const run = (country: string, marker: string) =>
      landscape(`
        suppliers:
        ${supplier('beheerder', country)}
        ${marker === '' ? '' : `#         ^^^^^^^^^ ${marker}`}
        applications:
          - { id: zaaksysteem, product: open-zaak, criticality: critical, operator: beheerder }
      `)
    for (const [country, marker, law] of [
      ['US', ERROR, { en: 'IEEPA and OFAC sanctions', nl: 'IEEPA en OFAC-sancties' }],
      ['GB', ERROR, undefined],
      ['JP', WARNING, undefined],
    ] as const)
      it(`${country}, whose law ${law ? 'is named' : 'was not studied'}`, () => {
        const { findings } = check(run(country, marker))
        assert.deepEqual(
          findings.map(({ message: { args }, chain }) => [
            'law' in args ? args.law : undefined,
            chain.at(-1)?.relation,
          ]),
          [[law, law ? 'law' : 'seat-in']],
        )
      })
    gives('but a country outside', run('DE', ''))
  })

  describe('is as sure as its chain', () => {
    gives(
      'one level lower for general knowledge',
      zaaksysteem(`operator: kiteworks\n#         ^^^^^^^^^ ${WARNING}`, 'critical'),
    )
    gives(
      'what holds for some of several hosts is a question',
      landscape(`
        applications:
          - { id: vertaaldienst, product: deepl, criticality: critical }
        #                                 ^^^^^ ${INFO}
      `),
    )
    gives(
      'what holds for all of them holds',
      landscape(`
        applications:
          - { id: zoekdienst, product: elastic-cloud, criticality: critical }
        #                              ^^^^^^^^^^^^^ ${ERROR}
      `),
    )
  })

  describe('gathers what nobody rated', () => {
    const unrated = (count: number, marker: string, heading: string) =>
      landscape(`
        platforms:
          - { id: cloud, product: azure }
        ${marker === '' ? '' : `#         ^^^^^ ${marker}`}
        applications:
        ${heading === '' ? '' : `#~~~~~~~~~~~ ${heading}`}
        ${['a', 'b', 'c']
          .slice(0, count)
          .map((id) => `  - { id: ${id}, product: open-zaak, runsOn: cloud }`)
          .join('\n        ')}
      `)
    gives('two at one cause, on the list', unrated(2, '', INFO))
    gives('three at one cause speak for themselves', unrated(3, WARNING, ''))
  })

  describe('tells causes apart', () => {
    gives(
      'one for each level of one cause',
      landscape(`
        platforms:
          - { id: cloud, product: azure }
        #         ^^^^^ ${ERROR}
        #         ^^^^^ ${WARNING}
        applications:
          - { id: zaaksysteem, product: open-zaak, criticality: critical, runsOn: cloud }
          - { id: archief, product: open-zaak, criticality: high, runsOn: cloud }
      `),
    )
    it('a component of an application counts as that, one of none as itself', () => {
      const { findings } = check(
        files({
          'landscape.yaml': landscape(`
            platforms:
              - { id: eigen-dc, location: NL, operator: gm0268 }
              - { id: cloud, product: azure }
            #         ^^^^^ ${ERROR}
            #         ^^^^^ ${WARNING}
            applications:
              - { id: zaaksysteem, product: open-zaak, criticality: critical, runsOn: eigen-dc }
            datasets:
              - { id: register, classification: confidential, personal: ordinary }
          `),
          'common-ground.yaml': `kind: common-ground
version: 1
organisation: gm0268
components:
  - { id: zaakregister, product: open-zaak, layer: services, runsOn: cloud, partOf: zaaksysteem }
  - { id: los, product: open-zaak, layer: services, stores: [register], runsOn: cloud }
`,
        }),
      )
      assert.deepEqual(
        findings.map(({ affected }) => affected),
        [['application:zaaksysteem'], ['component:los']],
      )
    })
    it('names the critical processes that need what stops', () => {
      const { findings } = check(
        landscape(`
          platforms:
            - { id: cloud, product: azure }
          #         ^^^^^ ${WARNING}
          applications:
            - { id: zaaksysteem, product: open-zaak, criticality: high, runsOn: cloud }
          processes:
            - { id: verkiezingen, name: Verkiezingen, criticality: critical, needs: [zaaksysteem] }
            - { id: kaart, name: Kaart, criticality: high, needs: [zaaksysteem] }
        `),
      )
      assert.deepEqual(
        findings.map(({ message: { args } }) => 'processes' in args && args.processes),
        [['Verkiezingen']],
      )
    })
  })

  describe('keeps to what is in use or to come', () => {
    twins(
      'planned is judged, retired is not',
      onPlatform('product: azure', WARNING, 'lifecycle: planned, criticality: high'),
      ['planned', 'retired'],
    )
    const both = (now: string, later: string) =>
      files({
        'landscape.yaml': landscape(now),
        'doel.landscape.yaml': landscape(later, { more: 'state: target\n' }),
      })
    const home = `
      platforms:
        - { id: eigen-dc, location: NL, operator: gm0268 }
      applications:
        - { id: zaaksysteem, product: open-zaak, criticality: high, runsOn: eigen-dc }`
    const abroad = `
      platforms:
        - { id: cloud, product: azure }
      #         ^^^^^ ${WARNING}
      applications:
        - { id: zaaksysteem, product: open-zaak, criticality: high, runsOn: cloud }`
    gives('tells a target what it adds', both(home, abroad))
    gives('nothing of what it keeps', both(abroad, 'applications:\n  - { id: zaaksysteem, name: Zaken }'))
    gives(
      'that it becomes worse',
      both(abroad, `applications:\n  - { id: zaaksysteem, criticality: critical }\n#         ^^^^^^^^^^^ ${ERROR}`),
    )
  })

  it('speaks to who bears a shared service', () => {
    const { findings } = check(
      files({
        'centrum/landscape.yaml': landscape(
          `
          platforms:
            - { id: azure-weu, product: azure }
          #         ^^^^^^^^^ ${ERROR}
          #         ^^^^^^^^^ ${WARNING}
          applications:
            - { id: belastingen, product: open-zaak, criticality: medium, runsOn: azure-weu }
        `,
          { organisation: 'irvn' },
        ),
        'landscape.yaml': landscape(
          'applications:\n  - { id: belastingen, from: irvn/belastingen, criticality: critical }',
        ),
      }),
    )
    assert.deepEqual(
      findings.map(({ organisation, cause, level }) => [organisation, cause, level]),
      [
        ['gm0268', 'platform:irvn/azure-weu', 'error'],
        ['irvn', 'platform:azure-weu', 'warning'],
      ],
    )
  })

  describe('speaks for weaker findings', () => {
    const reasonsOf = (text: string) => check(text).findings.map(({ reasons }) => reasons.map(({ rule }) => rule))
    const owned = (country: string, marker: string) =>
      landscape(`
        suppliers:
        ${supplier('beheerder', 'NL', `, ultimateParent: { name: Moeder, country: ${country} }`)}
        #         ^^^^^^^^^ ${marker}
        applications:
          - { id: zaaksysteem, product: open-zaak, criticality: critical, operator: beheerder }
      `)
    it('that the owner is outside, where no law reaches the data as well', () => {
      assert.deepEqual(reasonsOf(owned('JP', WARNING)), [['jurisdiction/foreign-parent']])
      assert.deepEqual(reasonsOf(owned('US', ERROR)), [[]])
    })
  })
})
