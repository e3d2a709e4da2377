import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'governance/tender-excludes-origin'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`

const tender = (countries: string, published = 'publishedOn: 2026-11-16', carets = '^^') => `
  kind: landscape
  version: 1
  organisation: gm0268
  tenders:
    - id: vth-2026
      functions: [permits-and-enforcement]
      ${published}
      requirements:
        - { text: Gegevens blijven in de EER. }
        - { text: Leveranciers van daar zijn uitgesloten., excludeCountries: [${countries}] }
  #                                                                           ${carets} ${WARNING}
  `

describe(RULE, () => {
  describe('finds that bidders are shut out', () => {
    twins('from a party to the agreement, not from a country without one', tender('US'), ['[US]', '[CN]'])
    for (const country of ['GB', 'CA', 'JP', 'CH', 'SG', 'HK', 'DE', '"NO"', 'NL'])
      gives(`from ${country}`, tender(country, undefined, '^'.repeat(country.length)))
    for (const country of ['CN', 'RU', 'IN', 'TR', 'BR'])
      it(`not of ${country}, with which the catalogue knows no agreement`, () => {
        assert.deepEqual(check(tender(country).replace(/\n.*\^\^.*/, '')).findings, [])
      })
    twins('by one of several countries', tender('CN, US', undefined, '    ^^'), ['CN, US', 'CN, RU'])
    twins('in a tender of late', tender('US', 'publishedOn: 2025-11-25'), ['2025-11-25', '2025-11-24'])
    twins('in one that is still to come, not in one that is over', tender('US', 'publishedOn: 2027-03-01'), [
      '2027-03-01',
      '2024-03-01',
    ])
    twins('in one of which nobody knows the day', tender('US', 'publishedOn: { unknown: {} }'), [
      '{ unknown: {} }',
      '2024-03-01',
    ])
    twins('in one without a day', tender('US', 'name: Vergunningen'), ['name: Vergunningen', 'publishedOn: 2024-03-01'])
    twins('now, not in a target', tender('US').replace('version: 1', 'version: 1\n  state: current'), [
      'state: current',
      'state: target',
    ])
  })

  describe('is as sure as the catalogue', () => {
    const own = (how: string, level: string) => `
      # file: own.catalogue.yaml
      kind: catalogue
      version: 1
      asOf: 2026-11-01
      jurisdictions:
        - { code: BR, name: { en: Brazil, nl: Brazilië }, eu: false, eea: false, procurement: { agreement: gpa${how} } }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      tenders:
        - { id: vth-2026, requirements: [ { text: Niet van daar., excludeCountries: [BR] } ] }
      #                                                                              ^^ ${level} ${RULE}
      `
    gives('what was read', own(', confidence: sourced, source: "https://example.org/"', 'warning'))
    gives('general knowledge', own(', confidence: general-knowledge', 'info'))
    gives('what nobody verified', own(', confidence: unverified', 'info'))
    gives('what does not say how sure', own('', 'info'))
  })

  it('is one finding a tender, which names the countries that count', () => {
    const { findings } = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      tenders:
        - id: vth-2026
          requirements:
            - { text: Niet uit de VS., excludeCountries: [US, CN] }
      #                                                   ^^ ${WARNING}
            - { text: Niet uit Duitsland., excludeCountries: [DE, US] }
      `)
    const [finding] = findings
    const args = finding?.message.args as {
      countries: readonly { en: string }[]
      isByLaw: boolean
      isByAgreement: boolean
    }
    assert.deepEqual(
      args.countries.map(({ en }) => en),
      ['United States', 'Germany'],
    )
    assert.deepEqual([args.isByLaw, args.isByAgreement, finding?.related.length], [true, true, 2])
  })
})
