import assert from 'node:assert/strict'
import { worded } from '../../../server/src/l10n/message.ts'
import { checksOf } from '../twins.ts'
import { catalogue, components, landscape, marked, policy, target } from './landscapes.ts'

const RULE = 'jurisdiction/data-outside-allowed-area'
const { check, gives, twins } = checksOf(RULE)
const ERROR = `error ${RULE}`

/** An application on a platform. */
const onPlatform = (platform: string, says = 'data: [dossiers]') =>
  landscape({
    platforms: [platform],
    applications: [`  - { id: zaaksysteem, product: open-zaak, runsOn: wolk, ${says} }`],
  })

const inSingapore = marked('  - { id: wolk, product: azure, location: SG }', 'SG', ERROR)

/** An application that says where it stands. */
const standing = (says: string, product = 'open-zaak') =>
  landscape({ applications: [`  - { id: zaaksysteem, product: ${product}, ${says} }`] })

const host = (line: string, word: string, nth = 0, level = ERROR) =>
  landscape({ applications: [marked(`  - { id: zaaksysteem, product: open-zaak, ${line} }`, word, level, nth)] })

describe(RULE, () => {
  describe('finds', () => {
    twins('a platform by its country', onPlatform(inSingapore), ['location: SG', 'location: DE'])
    twins(
      'a platform by its region',
      catalogue() + onPlatform(marked('  - { id: wolk, product: azure, region: eastus }', 'eastus', ERROR)),
      ['region: eastus', 'region: westeurope'],
    )
    twins(
      'the region of a service of the provider',
      catalogue() + onPlatform(marked('  - { id: wolk, product: azure-sql, region: eastus }', 'eastus', ERROR)),
      ['region: eastus', 'region: westeurope'],
    )
    twins(
      'what a platform runs on in turn',
      landscape({
        platforms: ['  - { id: cluster, product: kubernetes, runsOn: wolk }', inSingapore],
        applications: ['  - { id: zaaksysteem, product: open-zaak, runsOn: cluster }'],
      }),
      ['location: SG', 'location: FR'],
    )
    twins('a host on the spot', host('runsOn: { product: azure, location: SG }', 'SG'), [
      'location: SG',
      'location: SE',
    ])
    twins('a host on the spot of a supplier alone', host('runsOn: { supplier: topdesk, location: SG }', 'SG'), [
      'location: SG',
      'location: SE',
    ])
    const ofProduct = (says: string) =>
      landscape({
        products: [
          marked(`  - { id: dienst, supplier: topdesk, serviceModel: saas, runsOn: { ${says} } }`, 'SG', ERROR),
        ],
        applications: [
          '  - { id: zaaksysteem, product: dienst, data: [dossiers] }',
          '  - { id: bouwen, product: dienst, data: [dossiers] }',
        ],
      })
    twins(
      'the host that a product states, once for all that is it',
      ofProduct('product: azure, location: SG, source: "https://example.com/", asOf: 2026-01-01'),
      ['location: SG', 'location: SE'],
    )
    twins('the place that a product states alone', ofProduct('location: SG'), ['location: SG', 'location: SE'])
    twins('a backup', host('backup: { runsOn: { product: azure, location: SG } }', 'SG'), [
      'location: SG',
      'location: SE',
    ])
    twins(
      'the backup of a platform',
      landscape({
        platforms: [
          marked(
            '  - { id: wolk, location: NL, operator: gm0268, backup: { runsOn: { product: azure, location: SG } } }',
            'SG',
            ERROR,
          ),
        ],
        applications: ['  - { id: zaaksysteem, product: open-zaak, runsOn: wolk }'],
      }),
      ['location: SG', 'location: SE'],
    )
    twins(
      'a standby',
      landscape({
        platforms: ['  - { id: thuis, location: NL, operator: gm0268 }', inSingapore],
        applications: [
          '  - { id: zaaksysteem, product: open-zaak, runsOn: [ { platform: thuis }, { platform: wolk, role: standby } ] }',
        ],
      }),
      ['location: SG', 'location: IE'],
    )
    twins(
      'a component of an application',
      landscape({ applications: ['  - { id: zaaksysteem, product: open-zaak }'] }) +
        components(
          marked('  - { id: deel, partOf: zaaksysteem, runsOn: { product: azure, location: SG } }', 'SG', ERROR),
        ),
      ['location: SG', 'location: NL'],
    )
  })

  describe('counts what is kept there', () => {
    twins('confidential, of nobody in person', onPlatform(inSingapore, 'data: [ramingen]'), [
      'data: [ramingen]',
      'data: [kaarten]',
    ])
    twins('public, and personal', onPlatform(inSingapore, 'data: [lijsten]'), ['data: [lijsten]', 'data: [kaarten]'])
    twins('not stated what', onPlatform(inSingapore, 'data: [kaarten, archief]'), [
      'data: [kaarten, archief]',
      'data: [kaarten]',
    ])
    twins('nothing stated', onPlatform(inSingapore, 'criticality: low'), ['criticality: low', 'data: [kaarten]'])
    twins(
      'by what the component there says itself',
      landscape({ applications: ['  - { id: zaaksysteem, product: open-zaak, data: [dossiers] }'] }) +
        components(
          marked(
            '  - { id: deel, partOf: zaaksysteem, stores: [{ dataset: dossiers }], runsOn: { product: azure, location: SG } }',
            'SG',
            ERROR,
          ),
        ),
      ['stores: [{ dataset: dossiers }]', 'stores: [{ dataset: kaarten }]'],
    )
    twins(
      'of a component in use',
      landscape({ applications: ['  - { id: zaaksysteem, product: open-zaak }'] }) +
        components(
          marked(
            '  - { id: deel, partOf: zaaksysteem, runsOn: { product: azure, location: SG }, lifecycle: phasing-out }',
            'SG',
            ERROR,
          ),
        ),
      ['phasing-out', 'retired'],
    )
    twins('planned, not out of use', onPlatform(inSingapore, 'lifecycle: planned'), ['planned', 'retired'])
  })

  describe('keeps to the policy', () => {
    twins('its countries', policy('jurisdictions: { locations: [EU, EEA, CH] }') + onPlatform(inSingapore), [
      'EEA, CH',
      'EEA, SG',
    ])
    twins(
      'also where that is narrower',
      policy('jurisdictions: { locations: [NL] }') +
        onPlatform(marked('  - { id: wolk, product: azure, location: DE }', 'DE', ERROR)),
      ['locations: [NL]', 'locations: [EU]'],
    )
    twins(
      'Norway is in the EEA, not in the EU',
      policy('jurisdictions: { locations: [EU] }') +
        onPlatform(marked('  - { id: wolk, product: azure, location: "NO" }', '"NO"', ERROR)),
      ['locations: [EU]', 'locations: [EEA]'],
    )
  })

  describe('does not guess', () => {
    gives('a place that is unknown', onPlatform('  - { id: wolk, product: azure, location: { unknown: {} } }'))
    gives(
      'a region that the provider does not have',
      catalogue() + onPlatform('  - { id: wolk, product: azure, region: eu-1 }'),
    )
    twins(
      'a region of which two providers of one supplier say something else',
      catalogue() + onPlatform(marked('  - { id: wolk, product: wolkdienst, region: verweg }', 'verweg', ERROR)),
      ['region: verweg', 'region: eastus'],
    )
    gives('a region without a provider', catalogue() + onPlatform('  - { id: wolk, region: eastus }'))
    gives(
      'a country of which the catalogue knows nothing',
      onPlatform('  - { id: wolk, product: azure, location: RE }'),
    )
    gives('where a service that it uses stands', standing('uses: [{ product: azure, for: object-storage }]'))
    gives('the seat of the host', standing('runsOn: { product: azure, location: NL }'))
    gives(
      'from where data are seen',
      standing('support: { by: topdesk, from: [SG], accessToData: true }, data: [dossiers]'),
    )
  })

  describe('is as sure as what it rests on', () => {
    twins(
      'a region of general knowledge',
      catalogue() +
        onPlatform(marked('  - { id: wolk, product: kleinwolk, region: eastus }', 'eastus', `warning ${RULE}`)),
      ['region: eastus }\nap', 'location: NL }\nap'],
    )
    gives(
      'the host of another’s service, without source',
      landscape({
        applications: [
          '  - id: zaaksysteem',
          '#       ^^^^^^^^^^^ info structure/stale-fact',
          '    product: topdesk',
          marked('    runsOn: { product: azure, location: SG }', 'SG', `warning ${RULE}`),
        ],
      }),
    )
    gives(
      'and with source and date',
      landscape({
        applications: [
          marked(
            '  - { id: zaaksysteem, product: topdesk, runsOn: { product: azure, location: SG, source: https://topdesk.example, asOf: 2026-09-01 } }',
            'SG',
            ERROR,
          ),
        ],
      }),
    )
  })

  describe('a place that only the catalogue knows', () => {
    const service = (level = ERROR) =>
      landscape({ applications: [marked('  - { id: meldingen, product: dienst }', 'dienst', level)] })
    const US = '{ provider: azure, region: eastus, confidence: sourced }'
    const SG = '{ provider: azure, country: SG, confidence: sourced }'
    const NOWHERE = '{ provider: azure, confidence: sourced }'

    twins('is on the product', catalogue(US) + service(), ['region: eastus, conf', 'region: westeurope, conf'])
    twins(
      'is where all are in one country',
      catalogue(`${US}, { provider: own-platform, country: US, confidence: sourced }`) + service(),
      ['own-platform, country: US', 'own-platform, country: SG'],
    )
    gives(
      'is nothing where one is not known',
      catalogue(`${SG}, ${NOWHERE}`) + landscape({ applications: ['  - { id: meldingen, product: dienst }'] }),
    )
    twins(
      'is one level lower when it is general knowledge',
      catalogue(SG.replace('sourced', 'general-knowledge')) + service(`warning ${RULE}`),
      ['country: SG, conf', 'country: NL, conf'],
    )
    twins(
      'is information when nobody verified it',
      catalogue(SG.replace('sourced', 'unverified')) + service(`info ${RULE}`),
      ['country: SG, conf', 'country: NL, conf'],
    )
    const GENERAL = '{ provider: own-platform, country: SG, confidence: general-knowledge }'
    twins(
      'is as sure as the least sure that it is there',
      catalogue(`${SG}, ${GENERAL}`) + service(`warning ${RULE}`),
      ['own-platform, country: SG', 'own-platform, country: NL'],
    )
    twins(
      'is that in whichever order they stand',
      catalogue(`${GENERAL}, ${SG}, ${SG.replace('azure', 'grootwolk')}`) + service(`warning ${RULE}`),
      ['own-platform, country: SG', 'own-platform, country: NL'],
    )
    twins(
      'is as sure as where the region of its host is',
      catalogue('{ provider: kleinwolk, region: eastus, confidence: sourced }') + service(`warning ${RULE}`),
      ['region: eastus, conf', 'country: NL, conf'],
    )
    const withHosting = (confidence: string) =>
      catalogue('{ provider: azure, country: SG }').replace(
        'hostedOn:',
        `confidence: { hosting: ${confidence} }, hostedOn:`,
      )
    gives('is as sure as what is said of the hosting of the product', withHosting('sourced') + service())
    gives(
      'and is information where nothing is said of that',
      catalogue('{ provider: azure, country: SG }') + service(`info ${RULE}`),
    )

    it('comes with where that was read', () => {
      const read = (hosting: string) =>
        check(catalogue(hosting) + service()).findings.map(({ chain }) =>
          chain.map(({ relation, source, asOf }) => [relation, source, asOf].filter((each) => each !== undefined)),
        )
      const PAGE = ['https://dienst.example', '2026-09-01']
      const from = 'source: https://dienst.example, asOf: 2026-09-01, confidence: sourced'
      assert.deepEqual(read(`{ provider: azure, country: SG, ${from} }`), [
        [['is'], ['hosted-on', ...PAGE], ['located-in', ...PAGE]],
      ])
      assert.deepEqual(read(`{ provider: azure, region: southeastasia, ${from} }`), [
        [['is'], ['hosted-on', ...PAGE], ['located-in']],
      ])
      assert.deepEqual(read(`{ provider: own-platform, country: SG, ${from} }`), [[['is'], ['located-in', ...PAGE]]])
      assert.deepEqual(read(SG), [[['is'], ['hosted-on'], ['located-in']]])
    })
    gives(
      'yields to what is stated',
      catalogue(SG) +
        landscape({
          applications: [
            '  - { id: meldingen, product: dienst, runsOn: { product: azure, location: NL, source: https://dienst.example, asOf: 2026-09-01 } }',
          ],
        }),
    )
    gives(
      'says nothing of what we run ourselves',
      catalogue(SG) + landscape({ applications: ['  - { id: meldingen, product: dienst, operator: gm0268 }'] }),
    )
  })

  describe('between now and later', () => {
    const now = (platform: string) => onPlatform(platform)
    const quiet = inSingapore.split('\n')[0] ?? ''
    const later = (line: string) => target({ applications: [line] })
    const home = '  - { id: wolk, product: azure, location: NL }'

    twins(
      'finds in a target the place that it names',
      now(home) + target({ platforms: [marked('  - { id: wolk, location: SG }', 'SG', ERROR)] }),
      ['location: SG', 'location: DE'],
    )
    gives(
      'stands on what a target says when the place is in the current documents',
      landscape({
        platforms: [home, quiet.replace('wolk', 'ver')],
        applications: [
          '  - { id: zaaksysteem, product: open-zaak, runsOn: wolk }',
          '  - { id: test, product: open-zaak, runsOn: ver, data: [kaarten] }',
        ],
      }) + later(marked('  - { id: zaaksysteem, runsOn: ver }', 'ver', ERROR)),
    )
    gives('finds what there is once', now(inSingapore) + later('  - { id: zaaksysteem, criticality: high }'))
    gives(
      'adds nothing when it stays in that country elsewhere',
      now(inSingapore) + later('  - { id: zaaksysteem, runsOn: { product: azure, location: SG } }'),
    )
  })

  it('is one finding for all on a platform', () => {
    const { findings } = check(
      landscape({
        platforms: [inSingapore],
        applications: [
          '  - { id: zaaksysteem, product: open-zaak, runsOn: wolk }',
          '  - { id: kaart, product: open-zaak, runsOn: wolk, data: [kaarten] }',
          '  - { id: archiefsysteem, product: open-zaak, backup: { runsOn: wolk } }',
        ],
      }),
    )
    assert.deepEqual(
      findings.map(({ cause, affected, confidence, chain }) => [
        cause,
        affected,
        confidence,
        chain.map(({ from, relation, to }) => `${from} ${relation} ${to}`),
      ]),
      [
        [
          'platform:wolk',
          ['application:archiefsysteem', 'application:zaaksysteem'],
          undefined,
          ['application:zaaksysteem runs-on platform:wolk', 'platform:wolk located-in jurisdiction:SG'],
        ],
      ],
    )
  })

  it('follows a shared service to the organisation that gives it, for who uses it and who gives it', () => {
    const { findings } = check(
      [
        landscape({ applications: ['  - { id: uitwijk, from: sdc/uitwijk }'] }),
        '# file: sdc.landscape.yaml',
        'kind: landscape',
        'version: 1',
        'organisation: sdc',
        'platforms:',
        inSingapore,
        `#${inSingapore.split('\n#')[1]}`,
        'applications:',
        '  - { id: uitwijk, product: open-zaak, runsOn: wolk }',
        '',
      ].join('\n'),
    )
    assert.deepEqual(
      findings
        .map(({ organisation, cause, affected, chain }) => [organisation, cause, affected, chain[0]?.relation])
        .sort(),
      [
        ['gm0268', 'platform:sdc/wolk', ['application:uitwijk'], 'is'],
        ['sdc', 'platform:wolk', ['application:uitwijk'], 'runs-on'],
      ],
    )
  })

  it('stands on the host that is meant, of several alike', () => {
    check(
      landscape({
        applications: [
          '  - id: zaaksysteem',
          '    product: open-zaak',
          '    runsOn:',
          marked('      - { product: azure, location: SG }', 'SG', ERROR),
          marked('      - { supplier: topdesk, location: SG }', 'SG', ERROR),
        ],
      }),
    )
  })

  it('names the adequacy of the country, and that it is no answer', () => {
    const why = (country: string, today = '2026-11-24') =>
      check(onPlatform(marked(`  - { id: wolk, product: azure, location: ${country} }`, country, ERROR)), { today })
        .findings.map(({ message }) => worded(message, 'en'))
        .join()
    assert.match(why('GB'), /adequacy decision on the United Kingdom until 2031-12-27.*says nothing of whose law/)
    assert.match(why('GB', '2031-12-27'), /until 2031-12-27/)
    assert.match(why('GB', '2031-12-28'), /on the United Kingdom ended on 2031-12-27/)
    assert.match(why('US'), /for some recipients only, contested since 2026-06-29/)
    assert.doesNotMatch(why('US', '2026-06-28'), /contested/)
    assert.match(why('SG'), /no adequacy decision on Singapore/)
  })

  it('takes up that personal data are in the United States under the framework alone', () => {
    const reasons = (says: string) =>
      check(onPlatform(marked('  - { id: wolk, product: azure, location: US }', 'US', ERROR), says)).findings.flatMap(
        (finding) => finding.reasons.map(({ rule }) => rule),
      )
    assert.deepEqual(reasons('data: [dossiers]'), ['jurisdiction/adequacy-only-basis'])
    assert.deepEqual(reasons('data: [ramingen]'), [])
    assert.deepEqual(reasons('data: [dossiers], transferBasis: { kind: scc }'), [])
  })

  describe('is silent once it is accepted', () => {
    const accepted = (rule: string) =>
      `acceptedRisks: [{ rule: ${rule}, reason: proef, acceptedBy: directie, until: 2027-01-01 }]`
    twins('on the element', onPlatform(inSingapore, accepted('jurisdiction/foreign-parent')), [
      'jurisdiction/foreign-parent',
      RULE,
    ])
  })

  gives(
    'leaves what a slip made unreadable',
    landscape({
      platforms: [
        '  - id: wolk',
        '    product: azure',
        marked('    location SG', 'location', 'error structure/yaml-syntax'),
      ],
      applications: ['  - { id: zaaksysteem, product: open-zaak, runsOn: wolk }'],
    }),
  )
})
