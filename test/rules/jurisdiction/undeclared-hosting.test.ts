import assert from 'node:assert/strict'
import { worded } from '../../../server/src/l10n/message.ts'
import { Checked } from '../../fixtures.ts'
import { checksOf } from '../twins.ts'

const RULE = 'jurisdiction/undeclared-hosting'
const { check, gives, twins } = checksOf(RULE)
const HEADING = `#~~~~~~~~~~~ info ${RULE}`
const WARNING = `warning ${RULE}`

/** An application of which the host is not known, with what else the document says. */
const application = (says: string, rest = '') => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
  ${HEADING}
    - id: servicedesk
      ${says}
  ${rest}
  `

/** One that is told on its own line. */
const weighty = (says: string, rest = '') => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: servicedesk
  #       ^^^^^^^^^^^ ${WARNING}
      ${says}
  ${rest}
  `

const STATED = 'runsOn: { supplier: nextcloud, location: DE, source: docs/brief.pdf, asOf: 2026-10-01 }'

/** Applications of a document that has no other. */
const applications = (...items: readonly string[]) => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
  ${items.join('\n  ')}
  `

describe(RULE, () => {
  describe('finds a service of which nobody knows where it runs', () => {
    twins('nobody stated it', application('product: topdesk\n      name: Balie'), ['name: Balie', STATED])
    twins('it is stated as unknown', application('product: topdesk\n      runsOn: { unknown: {} }'), [
      'runsOn: { unknown: {} }',
      STATED,
    ])
    twins(
      'it is stated as unknown, also where a catalogue knows one',
      `
  # file: own.catalogue.yaml
  kind: catalogue
  version: 1
  asOf: 2026-11-01
  products:
    - { id: dienst, name: Dienst, supplier: topdesk, serviceModel: saas, hostedOn: [{ provider: azure, country: NL }] }
  # file: landscape.yaml${application('product: dienst\n      runsOn: { unknown: {} }')}`,
      ['runsOn: { unknown: {} }', 'name: Balie'],
    )
    twins(
      'it is no provision of the state',
      `
  # file: own.catalogue.yaml
  kind: catalogue
  version: 1
  asOf: 2026-11-01
  products:
    - { id: inlogdienst, name: Inlogdienst, supplier: topdesk, serviceModel: saas }
    - { id: digid, name: DigiD, supplier: topdesk, serviceModel: saas }
  # file: landscape.yaml${application('product: inlogdienst')}`,
      ['product: inlogdienst', 'product: digid'],
    )
    twins(
      'it runs on no platform of ours',
      application(
        'product: topdesk',
        '  - { id: zaken, product: open-zaak, runsOn: dc }\n  platforms: [{ id: dc, location: NL }]',
      ),
      ['product: topdesk', 'product: topdesk\n    runsOn: dc'],
    )
    twins('it is a service by itself', application('product: garage\n      serviceModel: saas'), [
      'serviceModel: saas',
      'serviceModel: self-hosted',
    ])
    twins('others run it, not we ourselves', application('product: topdesk\n      operator: decos'), [
      'operator: decos',
      'operator: gm0268',
    ])
    twins('it is in use, not planned', application('product: topdesk\n      lifecycle: in-use'), ['in-use', 'planned'])
    twins('it is on its way out, not gone', application('product: topdesk\n      lifecycle: phasing-out'), [
      'phasing-out',
      'retired',
    ])
    twins('now, not in a target', application('product: topdesk').replace('  version', '  state: current\n  version'), [
      'state: current',
      'state: target',
    ])
    twins('where the customer chooses, that is no answer', catalogued('customer-choice'), ['customer-choice', 'azure'])
    twins('what its maker hosts itself is one', catalogued('unknown'), ['provider: unknown', 'provider: own-platform'])
    gives(
      'nothing where a product that is described here says so',
      application(
        'product: dienst',
        'products: [{ id: dienst, supplier: decos, serviceModel: saas, runsOn: { product: azure, region: westeurope } }]',
      ).replace(`  ${HEADING}\n`, ''),
    )
  })

  describe('counts an application once', () => {
    const parts = (whole: string, part: string) => `
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
      ${HEADING}
        - { id: servicedesk, ${whole} }
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: balie, layer: interaction, ${part} }
      `
    gives('with its components', parts('product: topdesk', 'partOf: servicedesk, product: topdesk'))
    twins(
      'or by a component, where it says nothing itself',
      parts('name: Balie', 'partOf: servicedesk, product: topdesk'),
      ['name: Balie', 'runsOn: { supplier: nextcloud, location: DE }'],
    )
  })

  describe('is quiet for what was asked lately', () => {
    const asked = (day: string) =>
      application(`product: topdesk\n      runsOn: { unknown: { askedOn: ${day}, askedTo: topdesk } }`)
    twins('not for what was asked longer ago', asked('2026-08-23'), ['2026-08-23', '2026-08-24'])
    twins(
      'as long as the policy says',
      `
      # file: havenwijzer.yaml
      kind: policy
      version: 1
      thresholds: { askQuietMonths: 3 }
      # file: landscape.yaml${asked('2026-06-01').replaceAll('\n  ', '\n      ')}`,
      ['askQuietMonths: 3', 'askQuietMonths: 6'],
    )
  })

  describe('tells what weighs on its own line', () => {
    twins('a critical application', weighty('product: topdesk\n      criticality: critical'), [
      'criticality: critical',
      `criticality: critical\n    ${STATED}`,
    ])
    gives('not one that is only high', application('product: topdesk\n      criticality: high'))
    gives(
      'special data',
      weighty('product: topdesk\n      data: [zorg]', 'datasets: [{ id: zorg, personal: special }]'),
    )
    gives(
      'secret data',
      weighty('product: topdesk\n      data: [zorg]', 'datasets: [{ id: zorg, classification: secret }]'),
    )
    gives(
      'two on two lines',
      applications(
        '  - { id: een, product: topdesk, criticality: critical }',
        `#         ^^^ ${WARNING}`,
        '  - { id: twee, product: fixi, criticality: critical }',
        `#         ^^^^ ${WARNING}`,
      ),
    )
    it('three as one, apart from what does not weigh', () => {
      const { findings } = check(
        applications(
          `#~~~~~~~~~~~ ${WARNING}`,
          `#~~~~~~~~~~~ info ${RULE}`,
          '  - { id: een, product: topdesk, criticality: critical }',
          '  - { id: twee, product: fixi, criticality: critical }',
          '  - { id: drie, product: join-woo, criticality: critical }',
          '  - { id: vier, product: topdesk, criticality: high }',
        ),
      )
      assert.deepEqual(
        findings.map(({ level, cause, affected, related }) => [level, cause, affected, related.length]),
        [
          ['warning', 'organisation:gm0268', ['application:drie', 'application:een', 'application:twee'], 3],
          ['info', 'organisation:gm0268', ['application:vier'], 1],
        ],
      )
      assert.deepEqual(
        findings.map(({ id }) => id.includes('#weighty')),
        [true, false],
      )
    })
  })

  describe('asks who can answer', () => {
    it('one supplier of three, and the others together', () => {
      const { findings } = check(
        applications(
          `#~~~~~~~~~~~ info ${RULE}`,
          '  - { id: balie, product: topdesk }',
          '  - { id: meldingen, product: fixi }',
          `#                             ^^^^ info ${RULE}`,
          '  - { id: woo, product: join-woo }',
          '  - { id: vergunningen, product: join-vergunningen }',
        ),
      )
      assert.deepEqual(
        findings.map(({ cause, affected, confidence }) => [cause, affected, confidence]),
        [
          ['organisation:gm0268', ['application:balie'], 'unknown'],
          ['supplier:decos', ['application:meldingen', 'application:vergunningen', 'application:woo'], 'unknown'],
        ],
      )
    })
    gives(
      'who runs it, in place of who makes it',
      applications(
        '  - { id: een, product: topdesk, operator: decos }',
        `#                                          ^^^^^ info ${RULE}`,
        '  - { id: twee, product: zivver, operator: decos }',
        '  - { id: drie, product: fixi }',
      ),
    )
    gives(
      'a supplier that is described here, on its id',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      suppliers:
        - { id: decos, country: NL, source: docs/kvk.pdf, asOf: 2026-10-01 }
      #         ^^^^^ info ${RULE}
      applications:
        - { id: meldingen, product: fixi }
        - { id: woo, product: join-woo }
        - { id: vergunningen, product: join-vergunningen }
      `,
    )
    it('writes down that the supplier was asked, and whom', () => {
      const checked = check(weighty('product: topdesk\n      criticality: critical'))
      const [file] = checked.afterFix('Record that TOPdesk was asked on 2026-11-24: where servicedesk runs')
      assert.match(file?.text ?? '', /runsOn: \{ unknown: \{ askedOn: 2026-11-24, askedTo: topdesk \} \}/)
      check({ files: [file ?? { name: '', text: '' }], expected: [] })
    })
    it('says since when the question is open', () => {
      const { findings } = check(
        weighty(
          'product: topdesk\n      criticality: critical\n      runsOn: { unknown: { askedOn: 2026-05-04, askedTo: topdesk } }',
        ),
      )
      assert.match(
        findings.map(({ message }) => worded(message, 'en')).join(),
        /The question of 2026-05-04 has no answer/,
      )
    })
  })

  describe('shared services', () => {
    const shared = (from: string, level = `info ${RULE}`) => `
      kind: landscape
      version: 1
      organisation: gm0268
      organisations:
        - { id: irvn, name: iRvN, type: shared-service-centre }
      applications:
        - { id: belastingen, ${from} }
      #                            ^^^^^^^^^^^^^^^^ ${level}
      `
    twins('of an organisation that is not here', shared('from: irvn/belastingen'), [
      'from: irvn/belastingen',
      `from: irvn/belastingen, ${STATED}`,
    ])
    gives(
      'one question to each, and what weighs on its own line',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      organisations:
        - { id: irvn, name: iRvN, type: shared-service-centre }
      applications:
        - { id: belastingen, from: irvn/belastingen, criticality: critical }
      #         ^^^^^^^^^^^ ${WARNING}
        - { id: woz, from: irvn/woz }
      #                    ^^^^^^^^ info ${RULE}
        - { id: hr, from: irvn/hr }
        - { id: inkoop, from: drechtsteden/inkoop }
      #                       ^^^^^^^^^^^^^^^^^^^ info ${RULE}
      `,
    )
    const both = (says: string, marker: string) => `
      # file: centrum.landscape.yaml
      kind: landscape
      version: 1
      organisation: irvn
      applications:
      ${HEADING}
        - { id: belastingen, product: topdesk }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: ozb, from: irvn/belastingen${says} }
      ${marker}
      `
    gives('of one that is here are told there', both('', ''))
    gives(
      'and nothing where that runs it itself',
      both(', criticality: critical', '')
        .replace('product: topdesk', 'product: open-zaak')
        .replace(`${HEADING}\n`, '\n'),
    )
    gives('and here as well where much hangs on it', both(', criticality: critical', `#         ^^^ ${WARNING}`))
  })

  describe('leaves what a slip may hide', () => {
    gives(
      'a key that is almost right',
      application('product: topdesk\n      runson: dc')
        .replace(`${HEADING}\n`, '\n')
        .replace('runson: dc', 'runson: dc\n  #   ^^^^^^ error structure/schema'),
    )
    it('an organisation that is a slip for another', () => {
      const foundIn = (organisation: string) => {
        const files = [
          {
            name: 'a.landscape.yaml',
            text: 'kind: landscape\nversion: 1\norganisation: gm0268\ndatasets:\n  - { id: zorg, personal: none }\n',
          },
          {
            name: 'balie.landscape.yaml',
            text: `kind: landscape\nversion: 1\norganisation: ${organisation}\napplications:\n  - { id: balie, product: topdesk, data: [zorg] }\n`,
          },
        ]
        return new Checked(files, { rules: [RULE] }).findings.filter(({ rule }) => rule === RULE).length
      }
      assert.deepEqual([foundIn('gm0268'), foundIn('gm026')], [1, 0])
    })
  })
})

/** A service of our own catalogue, with where it is hosted. */
function catalogued(provider: string): string {
  return `
  # file: own.catalogue.yaml
  kind: catalogue
  version: 1
  asOf: 2026-11-01
  products:
    - { id: dienst, name: Dienst, supplier: decos, serviceModel: saas, hostedOn: [{ provider: ${provider} }] }
  # file: landscape.yaml${application('product: dienst')}`
}
