import { checksOf } from '../twins.ts'
import { catalogue, landscape, marked, policy } from './landscapes.ts'

const RULE = 'jurisdiction/adequacy-only-basis'
const { gives, twins } = checksOf(RULE)
const INFO = `info ${RULE}`

/** A policy under which data may be in the United States. */
const ALLOWED = policy('jurisdictions: { locations: [EU, EEA, CA, US] }')

const onPlatform = (says = 'data: [dossiers]', country = 'US', level = INFO) =>
  landscape({
    platforms: [marked(`  - { id: wolk, product: azure, location: ${country} }`, country, level)],
    applications: [`  - { id: zaaksysteem, product: open-zaak, runsOn: wolk, ${says} }`],
  })

const supported = (from: string, word: string) =>
  landscape({
    applications: [
      marked(
        `  - { id: zaaksysteem, product: open-zaak, support: { by: topdesk, from: ${from}, accessToData: true }, data: [dossiers] }`,
        word,
        INFO,
      ),
    ],
  })

describe(RULE, () => {
  twins('finds personal data', ALLOWED + onPlatform(), [
    'runsOn: wolk, data: [dossiers]',
    'runsOn: wolk, data: [ramingen]',
  ])
  twins('finds them without a ground of their own', ALLOWED + onPlatform('data: [dossiers], x-note: geen'), [
    'x-note: geen',
    'transferBasis: { kind: scc }',
  ])
  twins('leaves a ground that is stated as unknown', ALLOWED + onPlatform('data: [dossiers], x-note: geen'), [
    'x-note: geen',
    'transferBasis: { unknown: {} }',
  ])
  twins('is about the United States, not about Canada', ALLOWED + onPlatform(), ['location: US', 'location: CA'])
  twins('leaves what is outside the area: that finding says so', ALLOWED + onPlatform(), ['CA, US', 'CA'])
  twins('finds support that sees them', supported('[NL, US]', 'US'), ['[NL, US]', '[NL, CA]'])
  twins('and that sees data at all', supported('[US]', 'US'), ['true', 'false'])
  twins(
    'says it more softly of a place of general knowledge',
    ALLOWED +
      catalogue().replace('code: eastus, country: SG', 'code: eastus, country: US') +
      landscape({
        platforms: [marked('  - { id: wolk, product: kleinwolk, region: eastus }', 'eastus', `hint ${RULE}`)],
        applications: ['  - { id: zaaksysteem, product: open-zaak, runsOn: wolk, data: [dossiers] }'],
      }),
    ['runsOn: wolk, data: [dossiers]', 'runsOn: wolk, data: [ramingen]'],
  )
  gives(
    'says nothing of an American company elsewhere',
    landscape({
      applications: [
        '  - { id: zaaksysteem, product: open-zaak, runsOn: { product: azure, location: NL }, data: [dossiers] }',
      ],
    }),
  )
})
