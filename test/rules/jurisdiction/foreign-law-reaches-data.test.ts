import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'
import { files, landscape, onPlatform, policy, supplier, zaaksysteem } from './situations.ts'

const RULE = 'jurisdiction/foreign-law-reaches-data'
const { check, gives, twins } = checksOf(RULE)
const ERROR = `error ${RULE}`
const WARNING = `warning ${RULE}`
const INFO = `info ${RULE}`

describe(RULE, () => {
  describe('finds, by role', () => {
    twins('the host', onPlatform('product: azure', WARNING), ['product: azure', 'location: NL'])
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
      'a host that is described on the spot',
      landscape(`
        applications:
          - { id: zaaksysteem, product: open-zaak, criticality: high, runsOn: { product: azure } }
        #                                                                                ^^^^^ ${WARNING}
      `),
      ['product: azure', 'supplier: nextcloud'],
    )
    twins(
      'the cloud itself, whoever one has it from',
      landscape(`
        applications:
          - { id: zaaksysteem, product: open-zaak, criticality: high, runsOn: { product: azure, supplier: nextcloud } }
        #                                                                                ^^^^^ ${WARNING}
      `),
      ['product: azure, supplier', 'supplier'],
    )
    twins(
      'who runs software as a host, and never who makes it',
      landscape(`
        applications:
          - { id: zaaksysteem, product: open-zaak, criticality: high, runsOn: { product: openstack, supplier: microsoft } }
        #                                                                                                     ^^^^^^^^^ ${WARNING}
      `),
      ['supplier: microsoft', 'supplier: nextcloud'],
    )
    twins(
      'what is sold as a cloud, and no software that we run, though its maker is as American',
      landscape(`
        applications:
          - { id: zaaksysteem, product: open-zaak, criticality: high, runsOn: { product: azure, location: NL } }
        #                                                                                ^^^^^ ${WARNING}
      `),
      ['product: azure', 'product: openstack'],
    )
    twins(
      'where its supplier runs a service, unless we run it ourselves',
      landscape(`
        products:
          - { id: dienst, supplier: nextcloud, serviceModel: saas, runsOn: { product: azure, source: "https://example.com/", asOf: 2026-01-01 } }
        #                                                                             ^^^^^ ${WARNING}
        applications:
          - { id: zaaksysteem, product: dienst, criticality: high }
      `),
      ['product: dienst,', 'product: dienst, operator: gm0268,'],
    )
    twins(
      'a host that stands by',
      landscape(`
        platforms:
          - { id: eigen-dc, location: NL, operator: gm0268 }
          - { id: uitwijk, product: azure }
        #         ^^^^^^^ ${WARNING}
        applications:
          - id: zaaksysteem
            product: open-zaak
            criticality: high
            runsOn: [ { platform: eigen-dc, role: active }, { platform: uitwijk, role: standby } ]
      `),
      ['product: azure', 'location: NL'],
    )
    twins('who runs it', zaaksysteem(`operator: solvinity\n#         ^^^^^^^^^ ${WARNING}`), [
      'operator: solvinity',
      'operator: nextcloud',
    ])
    twins('who runs the platform', onPlatform('location: NL, operator: solvinity', WARNING), [
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
      'support that can see the data',
      zaaksysteem(`support: { by: aws, accessToData: true }\n#              ^^^ ${WARNING}`),
      ['accessToData: true', 'accessToData: false'],
    )
    gives(
      'support of which nobody knows whether it can, as a question',
      zaaksysteem(`support: { by: aws, accessToData: { unknown: {} } }\n#              ^^^ ${INFO}`),
    )
    twins(
      'a sub-processor',
      zaaksysteem(
        `subProcessors: [ { supplier: aws, asOf: 2026-10-05, source: https://example.org/verwerkers } ]\n#                            ^^^ ${WARNING}`,
      ),
      ['supplier: aws', 'supplier: nextcloud'],
    )
    twins(
      'who keeps the backup',
      zaaksysteem(
        `backup: { runsOn: { product: azure, location: NL } }\n#                            ^^^^^ ${WARNING}`,
      ),
      ['product: azure', 'product: garage'],
    )
    twins(
      'who holds the keys, where the host stands under the same law: one warrant for both',
      landscape(`
        platforms:
          - { id: cloud, product: azure, encryptionKeys: customer-only, keyHolder: aws }
        #         ^^^^^ ${WARNING}
        applications:
          - { id: zaaksysteem, product: open-zaak, criticality: high, runsOn: cloud }
      `),
      ['product: azure', 'location: NL'],
    )
    gives(
      'nothing of who holds the keys to what is with us',
      landscape(`
        platforms:
          - { id: eigen-dc, location: NL, operator: gm0268, keyHolder: aws }
        applications:
          - { id: zaaksysteem, product: open-zaak, criticality: high, runsOn: eigen-dc }
      `),
    )
    gives(
      'nothing of who makes what we run ourselves',
      landscape(`
        applications:
          - { id: camerabeelden, product: milestone-xprotect, criticality: high }
          - { id: chat, product: microsoft-teams, operator: gm0268, criticality: high }
      `),
    )
  })

  describe('of a sign-in', () => {
    const signIn = (fallback = '') =>
      landscape(`
        platforms:
          - { id: eigen-dc, location: NL, operator: gm0268 }
        applications:
          - { id: aanmelden, product: entra-id, criticality: high }
        #         ^^^^^^^^^ ${WARNING}
          - { id: nood, product: open-zaak, criticality: high, runsOn: eigen-dc }
          - id: zaaksysteem
            product: open-zaak
            criticality: critical
            runsOn: eigen-dc
            identityProvider: { application: aanmelden${fallback} }
      `)
    for (const [title, text] of [
      ['speaks of what runs it', signIn()],
      ['a fallback changes nothing', signIn(', fallback: nood')],
    ] as const)
      it(title, () => {
        const { findings } = check(text)
        assert.deepEqual(
          findings.map(({ cause, affected }) => [cause, affected]),
          [['application:aanmelden', ['application:aanmelden']]],
        )
      })
  })

  describe('by who holds the keys', () => {
    const keys = (says: string, marker: string) =>
      onPlatform(`product: azure, ${says}`, marker, 'criticality: critical')
    gives('nobody said', onPlatform('product: azure', ERROR, 'criticality: critical'))
    gives('the provider', keys('encryptionKeys: provider', ERROR))
    gives('with us alone: only while it computes, one level lower', keys('encryptionKeys: customer-only', WARNING))
    gives(
      'with us alone, and proved to be closed to the host: nothing',
      keys('encryptionKeys: customer-only, dataInUse: attested-confidential-computing', ''),
    )
    gives(
      'proved to be closed is no use with the keys of the provider',
      keys('encryptionKeys: provider, dataInUse: attested-confidential-computing', ERROR),
    )
    gives(
      'of what is only kept: metadata, information at most',
      zaaksysteem(
        `backup: { runsOn: { product: azure, location: NL }, encryptionKeys: customer-only }\n#                            ^^^^^ ${INFO}`,
        'critical',
      ),
    )
    gives(
      'of a content network: metadata, information at most',
      zaaksysteem(`uses: [ { product: azure, for: cdn } ]\n#                  ^^^^^ ${INFO}`, 'critical'),
    )
  })

  describe('weighs', () => {
    const data = (classification: string, personal: string, marker: string) =>
      landscape(`
        platforms:
          - { id: cloud, product: azure }
        ${marker === '' ? '' : `#         ^^^^^ ${marker}`}
        applications:
          - { id: zaaksysteem, product: open-zaak, criticality: low, runsOn: cloud, data: [dossiers] }
        datasets:
          - { id: dossiers, classification: ${classification}, personal: ${personal} }
      `)
    gives('public data', data('public', 'none', INFO))
    gives('ordinary data', data('internal', 'ordinary', WARNING))
    gives('confidential data', data('confidential', 'ordinary', WARNING))
    gives('citizen service numbers', data('internal', 'bsn', WARNING))
    gives('special data', data('internal', 'special', ERROR))
    gives('secret data', data('secret', 'none', ERROR))
    gives('how critical it is, whatever the data', onPlatform('product: azure', ERROR, 'criticality: critical'))
    gives(
      'a country of which the law is seldom used',
      files({
        'landscape.yaml': onPlatform('product: azure', INFO, 'criticality: medium'),
        'havenwijzer.yaml': policy('jurisdictions: { likelihood: { US: limited } }'),
      }),
    )
    gives(
      'by the table of the policy',
      files({
        'landscape.yaml': onPlatform('product: azure', INFO),
        'havenwijzer.yaml': policy('riskTable: { high: { raised: info } }'),
      }),
    )
    gives(
      'nothing where the table says so',
      files({
        'landscape.yaml': onPlatform('product: azure', ''),
        'havenwijzer.yaml': policy('riskTable: { high: { raised: off } }'),
      }),
    )
    gives(
      'as the policy says of the rule',
      files({
        'landscape.yaml': onPlatform('product: azure', `hint ${RULE}`),
        'havenwijzer.yaml': policy(`levels: { ${RULE}: hint }`),
      }),
    )
    twins(
      'countries as the policy trusts them',
      files({
        'landscape.yaml': onPlatform('product: azure', WARNING),
        'havenwijzer.yaml': policy('jurisdictions: { trusted: [EU, EEA, GB] }'),
      }),
      ['EEA, GB', 'EEA, US'],
    )
    twins(
      'the owner, where the seat is trusted',
      landscape(`
        suppliers:
          - { id: dienst, name: Dienst, country: NL, ultimateParent: { name: Moeder, country: GB }, asOf: 2026-10-05, source: https://example.org/dienst }
        #         ^^^^^^ ${WARNING}
        applications:
          - { id: zaaksysteem, product: open-zaak, criticality: high, support: { by: dienst, accessToData: true } }
      `),
      ['country: GB', 'country: DE'],
    )
  })

  describe('goes by the owner of the day', () => {
    const zivver = (marker: string) =>
      landscape(`applications:\n  - { id: post, product: zivver, criticality: high }${marker}`)
    gives('before the takeover', zivver(''), { today: '2025-05-31' })
    gives('after it', zivver(`\n#                        ^^^^^^ ${WARNING}`), { today: '2025-07-01' })
  })

  describe('is as sure as its chain', () => {
    const supported = (country: string, marker: string) =>
      landscape(`
        suppliers:
        ${supplier('helpdesk', country)}
        ${marker === '' ? '' : `#         ^^^^^^^^ ${marker}`}
        applications:
          - { id: zaaksysteem, product: open-zaak, criticality: critical, support: { by: helpdesk, accessToData: true } }
      `)
    gives('at full level with source and date', supported('US', ERROR))
    gives(
      'one level lower for general knowledge',
      zaaksysteem(`support: { by: kiteworks, accessToData: true }\n#              ^^^^^^^^^ ${WARNING}`, 'critical'),
    )
    it('once, however many claims are weak', () => {
      const { findings } = check(
        landscape(`
          applications:
            - id: zaaksysteem
          #       ^^^^^^^^^^^ warning structure/stale-fact
              product: open-zaak
              criticality: critical
              subProcessors: [ { supplier: kiteworks } ]
          #                                ^^^^^^^^^ ${WARNING}
        `),
      )
      assert.deepEqual(
        findings.filter(({ rule }) => rule === RULE).map(({ confidence }) => confidence),
        ['general-knowledge'],
      )
    })
    gives('and says nothing of a country whose law nobody studied', supported('JP', ''))
  })

  describe('of several possible hosts', () => {
    twins(
      'what holds for all of them holds, with the product as cause',
      landscape(`
        applications:
          - { id: zoekdienst, product: elastic-cloud, criticality: high }
        #                              ^^^^^^^^^^^^^ ${WARNING}
      `),
      ['product: elastic-cloud', 'product: topdesk'],
    )
    gives(
      'what holds for some is a question',
      landscape(`
        applications:
          - { id: vertaaldienst, product: deepl, criticality: critical }
        #                                 ^^^^^ ${INFO}
      `),
    )
    gives(
      'which one it is, answers it',
      landscape(`
        applications:
          - id: vertaaldienst
            product: deepl
            criticality: critical
            runsOn: { supplier: deepl, location: DE, asOf: 2026-10-05, source: https://example.org/verwerkers }
      `),
    )
    it('names them', () => {
      const { findings } = check(
        landscape(`
          applications:
            - { id: zoekdienst, product: elastic-cloud, criticality: high }
          #                              ^^^^^^^^^^^^^ ${WARNING}
        `),
      )
      assert.deepEqual(
        findings.map(({ message: { args } }) => 'hosts' in args && [args.hosts, args.isAnyHost]),
        [[['Amazon Web Services', 'Microsoft Azure'], true]],
      )
    })
  })

  describe('tells causes apart', () => {
    it('one finding for a service and the host that comes with it, under one law', () => {
      const { findings } = check(
        landscape(`
          applications:
            - { id: kantoor, product: microsoft-365, runsOn: { product: azure, asOf: 2026-10-05, source: https://example.org/x }, criticality: high }
          #                           ^^^^^^^^^^^^^ ${WARNING}
        `),
      )
      assert.deepEqual(
        findings.map(({ cause }) => cause),
        ['supplier:microsoft'],
      )
    })
    gives(
      'two where they stand under two laws',
      landscape(`
        applications:
          - id: post
            product: zivver
        #            ^^^^^^ ${WARNING}
            criticality: high
            runsOn: { supplier: solvinity, asOf: 2026-10-05, source: https://example.org/x }
        #                       ^^^^^^^^^ ${WARNING}
      `),
    )
    gives(
      'one for each level of one cause',
      landscape(`
        platforms:
          - { id: cloud, product: azure }
        #         ^^^^^ ${ERROR}
        #         ^^^^^ ${WARNING}
        #         ^^^^^ ${INFO}
        applications:
          - { id: zaaksysteem, product: open-zaak, criticality: critical, runsOn: cloud }
          - { id: archief, product: nextcloud, operator: gm0268, criticality: high, runsOn: cloud }
          - { id: proef, product: open-zaak, criticality: low, runsOn: cloud, data: [openbaar] }
        datasets:
          - { id: openbaar, classification: public, personal: none }
      `),
    )
    it('and names all that a cause touches', () => {
      const { findings } = check(
        landscape(`
          platforms:
            - { id: cloud, product: azure }
          #         ^^^^^ ${WARNING}
          applications:
            - { id: zaaksysteem, product: open-zaak, criticality: high, runsOn: cloud }
            - { id: archief, product: open-zaak, criticality: medium, runsOn: cloud }
        `),
      )
      assert.deepEqual(
        findings.map(({ cause, affected, powers, confidence }) => [cause, affected, powers, confidence]),
        [
          [
            'platform:cloud',
            ['application:archief', 'application:zaaksysteem'],
            ['reach-data', 'stop-service'],
            'sourced',
          ],
        ],
      )
    })
    it('and tells of what is reached most', () => {
      const { findings } = check(
        landscape(`
          platforms:
            - { id: eigen-dc, location: NL, operator: gm0268 }
            - { id: cloud, product: azure }
          #         ^^^^^ ${INFO}
          applications:
            - id: archief
              product: open-zaak
              criticality: high
              runsOn: eigen-dc
              backup: { runsOn: cloud, encryptionKeys: customer-only }
            - { id: website, product: open-zaak, criticality: low, runsOn: cloud, data: [openbaar] }
          datasets:
            - { id: openbaar, classification: public, personal: none }
        `),
      )
      assert.deepEqual(
        findings.map(({ message: { args } }) => 'reach' in args && args.reach),
        ['data'],
      )
    })
    it('and tells of the worst, in the role that the party has most', () => {
      const { findings } = check(
        landscape(`
          platforms:
            - { id: eigen-dc, location: NL, operator: gm0268 }
            - { id: cloud, product: azure }
          #         ^^^^^ ${WARNING}
          applications:
            - { id: archief, product: open-zaak, criticality: high, runsOn: eigen-dc, backup: { runsOn: cloud } }
            - { id: zaaksysteem, product: open-zaak, criticality: high, runsOn: cloud }
            - { id: portaal, product: open-zaak, criticality: medium, runsOn: cloud }
        `),
      )
      assert.deepEqual(
        findings.map(({ message: { args } }) => 'role' in args && args.role),
        ['host'],
      )
    })
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
    gives(
      'fewer where the policy says so',
      files({
        'landscape.yaml': unrated(2, WARNING, ''),
        'havenwijzer.yaml': policy('thresholds: { gatherBelow: 2 }'),
      }),
    )
    gives(
      'not beside one that is rated',
      landscape(`
        platforms:
          - { id: cloud, product: azure }
        #         ^^^^^ ${WARNING}
        applications:
          - { id: a, product: open-zaak, runsOn: cloud }
          - { id: b, product: open-zaak, criticality: medium, runsOn: cloud }
      `),
    )
    gives(
      'nor beside one that is rated and weighs more',
      landscape(`
        platforms:
          - { id: cloud, product: azure }
        #         ^^^^^ ${ERROR}
        #         ^^^^^ ${WARNING}
        applications:
          - { id: a, product: open-zaak, runsOn: cloud }
          - { id: b, product: open-zaak, criticality: critical, runsOn: cloud }
      `),
    )
    it('says what they are, and with which to begin', () => {
      const { findings } = check(
        files({
          'landscape.yaml': landscape(`
            platforms:
              - { id: cloud, product: azure }
            applications:
              - { id: a, product: open-zaak, runsOn: cloud }
              - { id: b, product: open-zaak, users: 40, runsOn: cloud }
          `),
          'common-ground.yaml': `kind: common-ground
version: 1
organisation: gm0268
components:
#~~~~~~~~~ ${INFO}
  - { id: los, product: open-zaak, layer: services, runsOn: { product: aws } }
`,
        }),
      )
      assert.deepEqual(
        findings.map(({ cause, affected, message: { args } }) => [cause, affected, args]),
        [
          [
            'organisation:gm0268',
            ['application:a', 'application:b', 'component:los'],
            {
              count: 3,
              kind: 'element',
              countries: [{ en: 'United States', nl: 'Verenigde Staten' }],
              names: ['b', 'los', 'a'],
            },
          ],
        ],
      )
    })
  })

  describe('of components', () => {
    const components = (partOf: string) =>
      files({
        'landscape.yaml': landscape(`
          platforms:
            - { id: eigen-dc, location: NL, operator: gm0268 }
            - { id: cloud, product: azure }
          #         ^^^^^ ${partOf === '' ? WARNING : ERROR}
          applications:
            - { id: zaaksysteem, product: open-zaak, criticality: critical, runsOn: eigen-dc }
          datasets:
            - { id: register, classification: confidential, personal: ordinary }
        `),
        'common-ground.yaml': `kind: common-ground
version: 1
organisation: gm0268
components:
  - { id: zaakregister, product: open-zaak, layer: services, stores: [register], runsOn: cloud${partOf} }
`,
      })
    for (const [title, partOf, affected] of [
      ['one of an application counts as that, and weighs as that', ', partOf: zaaksysteem', 'application:zaaksysteem'],
      ['one of none counts as itself', '', 'component:zaakregister'],
    ] as const)
      it(title, () => {
        const { findings } = check(components(partOf))
        assert.deepEqual(
          findings.map((finding) => finding.affected),
          [[affected]],
        )
      })
  })

  describe('keeps to what is in use or to come', () => {
    twins(
      'planned is judged, retired is not',
      onPlatform('product: azure', WARNING, 'lifecycle: planned, criticality: high'),
      ['planned', 'retired'],
    )
    it('leaves what a slip made unreadable', () => {
      const { findings } = check(
        landscape(`
          platforms:
            - { id: cloud, product: azure }
          applications:
            - id: zaaksysteem
              product: open-zaak
              criticality high
          #   ^^^^^^^^^^^ error structure/yaml-syntax
              runsOn: cloud
        `),
      )
      assert.deepEqual(
        findings.filter(({ rule }) => rule === RULE),
        [],
      )
    })
  })

  describe('between now and later', () => {
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
    const abroad = (marker = `\n      #         ^^^^^ ${WARNING}`) => `
      platforms:
        - { id: cloud, product: azure }${marker}
      applications:
        - { id: zaaksysteem, product: open-zaak, criticality: high, runsOn: cloud }`
    gives('tells a target what it adds', both(home, abroad()))
    gives(
      'nothing of what it keeps',
      both(abroad(), 'applications:\n  - { id: zaaksysteem, product: open-zaak, name: Zaken }'),
    )
    gives('nothing of what it takes away', both(abroad(), home))
    gives(
      'that it becomes worse',
      both(abroad(), `applications:\n  - { id: zaaksysteem, criticality: critical }\n#         ^^^^^^^^^^^ ${ERROR}`),
    )
    gives('nothing of the same party on another way', both(abroad(), abroad('').replaceAll('cloud', 'azure-weu')))
  })

  describe('of a shared service', () => {
    const shared = (criticality: string, level: string) =>
      files({
        'centrum/landscape.yaml': landscape(
          `
          platforms:
            - { id: azure-weu, product: azure }
          #         ^^^^^^^^^ ${level}
          #         ^^^^^^^^^ ${WARNING}
          applications:
            - { id: belastingen, product: open-zaak, criticality: medium, runsOn: azure-weu }
        `,
          { organisation: 'irvn' },
        ),
        'landscape.yaml': landscape(
          `applications:\n  - { id: belastingen, from: irvn/belastingen, criticality: ${criticality} }`,
        ),
      })
    it('speaks to who bears it, by its own weight, where it is caused', () => {
      const { findings } = check(shared('critical', ERROR))
      assert.deepEqual(
        findings.map(({ organisation, cause, level }) => [organisation, cause, level]),
        [
          ['gm0268', 'platform:irvn/azure-weu', 'error'],
          ['irvn', 'platform:azure-weu', 'warning'],
        ],
      )
    })
    gives('also where both weigh the same', shared('high', WARNING))
    gives(
      'comes to an end where each of two is said to be from the other',
      files({
        'centrum/landscape.yaml': landscape('applications:\n  - { id: belastingen, from: gm0268/belastingen }', {
          organisation: 'irvn',
        }),
        'landscape.yaml': landscape(
          'applications:\n  - { id: belastingen, from: irvn/belastingen, criticality: high }',
        ),
      }),
    )
  })

  describe('speaks for weaker findings', () => {
    const reasonsIn = (text: string) => check(text).findings.map(({ reasons }) => reasons.map(({ rule }) => rule))
    const confidential = (says: string) =>
      landscape(`
        platforms:
          - { id: cloud, ${says} }
        #         ^^^^^ ${WARNING}
        applications:
          - { id: zaaksysteem, product: open-zaak, criticality: high, runsOn: cloud, data: [dossiers] }
        datasets:
          - { id: dossiers, classification: confidential, personal: ordinary }
      `)
    it('that the provider has the keys, where that was said', () => {
      assert.deepEqual(reasonsIn(confidential('product: azure, encryptionKeys: provider')), [
        ['jurisdiction/provider-held-keys'],
      ])
      assert.deepEqual(reasonsIn(confidential('product: azure')), [[]])
      assert.deepEqual(reasonsIn(confidential('product: azure, encryptionKeys: mostly-customer')), [[]])
    })
    it('that the owner is outside and the party is not', () => {
      assert.deepEqual(reasonsIn(confidential('location: NL, operator: solvinity')), [['jurisdiction/foreign-parent']])
    })
  })

  gives(
    'leaves a party from the list to the rule on that',
    landscape(`
      suppliers:
      ${supplier('wolk', 'CN')}
      applications:
        - { id: zaaksysteem, product: open-zaak, criticality: high, support: { by: wolk, accessToData: true } }
    `),
  )
})
