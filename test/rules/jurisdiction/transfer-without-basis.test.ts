import assert from 'node:assert/strict'
import { worded } from '../../../server/src/l10n/message.ts'
import { checksOf } from '../twins.ts'
import { catalogue, components, landscape, marked, policy, target } from './landscapes.ts'

const RULE = 'jurisdiction/transfer-without-basis'
const { check, gives, twins } = checksOf(RULE)
const ERROR = `error ${RULE}`

/** An application with personal data on a platform. */
const onPlatform = (platform: string, says = 'data: [dossiers]') =>
  landscape({
    platforms: [platform],
    applications: [`  - { id: zaaksysteem, product: open-zaak, runsOn: wolk, ${says} }`],
  })

const inCountry = (country: string, level = ERROR) =>
  marked(`  - { id: wolk, product: azure, location: ${country} }`, country, level)

/** An application with personal data and support. */
const supported = (support: string, word = '', says = 'data: [dossiers]') => {
  const line = `  - { id: zaaksysteem, product: open-zaak, support: { ${support} }, ${says} }`
  return landscape({ applications: [word === '' ? line : marked(line, word, ERROR)] })
}

describe(RULE, () => {
  describe('finds personal data that are kept', () => {
    twins('in a country without adequacy', onPlatform(inCountry('SG')), ['location: SG', 'location: JP'])
    twins('outside the EEA', onPlatform(inCountry('IN')), ['location: IN', 'location: SE'])
    twins('as a dataset says', onPlatform(inCountry('SG')), [
      'runsOn: wolk, data: [dossiers]',
      'runsOn: wolk, data: [ramingen]',
    ])
    twins('be they public', onPlatform(inCountry('SG'), 'data: [lijsten]'), [
      'runsOn: wolk, data: [lijsten]',
      'runsOn: wolk, data: [archief]',
    ])
    twins('without a ground', onPlatform(inCountry('SG'), 'data: [dossiers], x-note: geen'), [
      'x-note: geen',
      'transferBasis: { kind: scc, assessedOn: 2026-08-20 }',
    ])
    twins(
      'in a backup',
      landscape({
        applications: [
          marked(
            '  - { id: zaaksysteem, product: open-zaak, backup: { runsOn: { product: azure, location: SG } }, data: [dossiers] }',
            'SG',
            ERROR,
          ),
        ],
      }),
      ['location: SG', 'location: CH'],
    )
    twins(
      'whoever holds the keys',
      onPlatform(marked('  - { id: wolk, product: azure, encryptionKeys: customer-only, location: SG }', 'SG', ERROR)),
      ['location: SG', 'location: NL'],
    )
    twins(
      'whatever the policy allows',
      policy('jurisdictions: { locations: [EEA, SG] }') + onPlatform(inCountry('SG')),
      ['location: SG', 'location: GB'],
    )
    twins(
      'by what a component says itself',
      landscape({ applications: ['  - { id: zaaksysteem, product: open-zaak, data: [ramingen] }'] }) +
        components(
          marked(
            '  - { id: deel, partOf: zaaksysteem, stores: [{ dataset: dossiers }], runsOn: { product: azure, location: SG } }',
            'SG',
            ERROR,
          ),
        ),
      ['stores: [{ dataset: dossiers }]', 'stores: [{ dataset: ramingen }]'],
    )
  })

  describe('finds personal data that are seen', () => {
    twins('by support', supported('by: topdesk, from: [NL, IN], accessToData: true', 'IN'), ['[NL, IN]', '[NL, JP]'])
    twins('that has access', supported('by: topdesk, from: [IN], accessToData: true', 'IN'), ['true', 'false'])
    twins(
      'by the support of a platform',
      landscape({
        platforms: [
          marked(
            '  - { id: wolk, location: NL, operator: gm0268, support: { by: topdesk, from: [IN], accessToData: true } }',
            'IN',
            ERROR,
          ),
        ],
        applications: ['  - { id: zaaksysteem, product: open-zaak, runsOn: wolk, data: [dossiers] }'],
      }),
      ['from: [IN]', 'from: [DE]'],
    )
    twins('by a party that is not named', supported('from: [IN], accessToData: true', 'IN'), [
      'from: [IN]',
      'from: [DE]',
    ])
    gives(
      'but not where nobody said whether it sees them',
      supported('by: topdesk, from: [IN], accessToData: { unknown: {} }'),
    )
    gives('nor from where', supported('by: topdesk, from: { unknown: {} }, accessToData: true'))
    gives('nor by whose seat is abroad', supported('by: microsoft, from: [NL], accessToData: true'))
  })

  describe('leaves what is not certain', () => {
    gives('partial adequacy: the United States', onPlatform('  - { id: wolk, product: azure, location: US }'))
    gives('partial adequacy: Canada', onPlatform('  - { id: wolk, product: azure, location: CA }'))
    gives(
      'a territory that may share in the decision on its country',
      [
        '# file: own.catalogue.yaml',
        'kind: catalogue',
        'version: 1',
        'asOf: 2026-11-01',
        'jurisdictions:',
        '  - { code: PR, name: { en: Puerto Rico, nl: Puerto Rico }, eu: false, eea: false, adequacy: { status: none }, treatAs: US }',
        '',
      ].join('\n') + onPlatform('  - { id: wolk, product: azure, location: PR }'),
    )
    twins('not one that shares in none', onPlatform(inCountry('HK')), ['location: HK', 'location: NL'])
    gives(
      'a country of which the catalogue knows nothing',
      onPlatform('  - { id: wolk, product: azure, location: RE }'),
    )
    gives(
      'what holds no data that are known',
      onPlatform('  - { id: wolk, product: azure, location: SG }', 'criticality: high'),
    )
  })

  describe('is a question', () => {
    twins(
      'where the ground is stated as unknown',
      onPlatform(inCountry('SG', `info ${RULE}`), 'data: [dossiers], transferBasis: { unknown: {} }'),
      ['transferBasis: { unknown: {} }', 'transferBasis: { kind: bcr }'],
    )
    twins(
      'somewhat less where the region is general knowledge',
      catalogue() +
        onPlatform(marked('  - { id: wolk, product: kleinwolk, region: eastus }', 'eastus', `warning ${RULE}`)),
      ['runsOn: wolk, data: [dossiers]', 'runsOn: wolk, data: [ramingen]'],
    )
  })

  describe('keeps to the day', () => {
    const britain = (level = ERROR) =>
      onPlatform(level === '' ? '  - { id: wolk, product: azure, location: GB }' : inCountry('GB', level))
    gives('of the last day of a decision', britain(''), { today: '2031-12-27' })
    gives('after which it counts as none', britain(), { today: '2031-12-28' })
  })

  describe('between now and later', () => {
    gives(
      'finds in a target the data that come there',
      onPlatform('  - { id: wolk, product: azure, location: SG }', 'data: [ramingen]') +
        target({ applications: [marked('  - { id: zaaksysteem, data: [dossiers] }', 'zaaksysteem', ERROR)] }),
    )
    gives(
      'finds what there is once',
      onPlatform(inCountry('SG')) + target({ applications: ['  - { id: zaaksysteem, criticality: high }'] }),
    )
    gives(
      'also where it is the ground that is added',
      onPlatform(inCountry('SG')) + target({ applications: ['  - { id: zaaksysteem, transferBasis: { kind: scc } }'] }),
    )
  })

  it('names the party, all countries and all that it touches once', () => {
    const { findings } = check(
      landscape({
        applications: [
          marked(
            '  - { id: een, product: open-zaak, support: { by: topdesk, from: [IN, SG], accessToData: true }, data: [dossiers] }',
            'IN',
            ERROR,
          ),
          '  - { id: twee, product: open-zaak, support: { by: topdesk, from: [SG], accessToData: true }, data: [dossiers] }',
        ],
      }),
    )
    assert.deepEqual(
      findings.map(({ cause, affected, confidence, message }) => [
        cause,
        affected,
        confidence,
        'countries' in message.args && message.args.countries.length,
      ]),
      [['supplier:topdesk', ['application:een', 'application:twee'], undefined, 2]],
    )
  })

  it('says who sees what, from where', () => {
    const text = (language: 'nl' | 'en') =>
      check(supported('by: topdesk, from: [IN], accessToData: true', 'IN')).findings.map(({ message }) =>
        worded(message, language),
      )[0] ?? ''
    assert.match(text('en'), /^TOPdesk can see personal data of zaaksysteem from India, and no ground/)
    assert.match(text('nl'), /^TOPdesk kan vanuit India bij persoonsgegevens van zaaksysteem, en een grond/)
  })
})
