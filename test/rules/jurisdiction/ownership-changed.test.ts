import assert from 'node:assert/strict'
import { worded } from '../../../server/src/l10n/message.ts'
import { checksOf } from '../twins.ts'

const RULE = 'jurisdiction/ownership-changed'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`
const INFO = `info ${RULE}`

/** A service of a supplier that was sold, from the Netherlands to the United States, in June 2025. */
const zivver = (head: string, says = 'name: Mail') => `
  kind: landscape
  version: 1
  organisation: gm0268
  ${head}
  applications:
    - id: veilig-mailen
      product: zivver
  #            ^^^^^^ ${WARNING}
      ${says}
  `

/** A service of a supplier of our own catalogue, with what happened to it. */
const sold = (events: string, level = WARNING, owner = '{ name: Koper Inc., country: US }') => `
  # file: own.catalogue.yaml
  kind: catalogue
  version: 1
  asOf: 2026-11-01
  suppliers:
    - id: maker
      name: Maker
      country: NL
      ultimateParent: ${owner}
      confidence: { identity: sourced, ownership: sourced }
      controlEvents:
        - ${events.trim().replaceAll('\n', '\n        ')}
  products:
    - { id: dienst, name: Dienst, supplier: maker, serviceModel: saas, licence: proprietary, confidence: { identity: sourced } }
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  reviewedOn: 2026-01-15
  applications:
    - id: applicatie
      product: dienst
  #            ^^^^^^ ${level}
  `

const event = (date: string, rest = 'to: { name: Koper Inc., country: US }', confidence = 'sourced') =>
  `{ date: "${date}", status: completed, type: control, event: sold, ${rest}, confidence: ${confidence} }`

describe(RULE, () => {
  describe('finds an owner who came since the review', () => {
    twins('of the document', zivver('reviewedOn: 2025-03-01'), ['2025-03-01', '2025-07-01'])
    twins('of a month, until it is over', zivver('reviewedOn: 2025-06-29'), ['2025-06-29', '2025-06-30'])
    twins(
      'of the entry, which counts before its document',
      zivver('reviewedOn: 2026-10-01', 'reviewedOn: 2025-03-01'),
      ['reviewedOn: 2025-03-01', 'name: Mail'],
    )
    twins(
      'or in the last twelve months, where nothing is dated',
      sold(event('2025-12')).replace('reviewedOn: 2026-01-15', 'name: x').replace('  name: x\n', ''),
      ['date: "2025-12"', 'date: "2025-10"'],
    )
    twins('once the day has come', sold(event('2026-11-24')), ['2026-11-24', '2026-11-25'])
  })

  describe('looks at what the change brings', () => {
    twins('another country', sold(event('2026-03-01'), WARNING, '{ name: Koper Inc., country: US }'), [
      'to: { name: Koper Inc., country: US }',
      'from: { name: Oud Inc., country: US }, to: { name: Koper Inc., country: US }',
    ])
    twins(
      'from where the change before it left it',
      sold(`${event('2026-03-01')}\n- ${event('2019', 'to: { name: Eerste, country: DE }')}`),
      ['country: DE', 'country: US'],
    )
    twins(
      'from where the last of those before it left it, in whichever order they stand',
      sold(
        `${event('2019', 'to: { name: Tweede, country: DE }')}\n- ${event('2026-03-01')}\n- ${event('2015', 'to: { name: Eerste, country: US }')}`,
      ),
      ['date: "2019"', 'date: "2014"'],
    )
    twins(
      'one that is not trusted',
      sold(event('2026-03-01')).replace(
        '# file: landscape.yaml',
        '# file: havenwijzer.yaml\n  kind: policy\n  version: 1\n  jurisdictions: { trusted: [EU] }\n  # file: landscape.yaml',
      ),
      ['trusted: [EU]', 'trusted: [EU, US]'],
    )
    twins('a change that is completed', sold(event('2026-03-01')), ['completed', 'announced'])
    twins('a change of control', sold(event('2026-03-01')), ['type: control', 'type: legal'])
    twins('an owner who is there still', sold(event('2026-03-01')), [
      'ultimateParent: { name: Koper Inc., country: US }',
      'ultimateParent: { name: Terug B.V., country: NL }',
    ])
  })

  describe('is as sure as its chain', () => {
    gives('general knowledge is information', sold(event('2026-03-01', undefined, 'general-knowledge'), INFO))
    twins('what nobody verified is not told', sold(event('2026-03-01')), [
      'country: US }, confidence: sourced }',
      'country: US }, confidence: unverified }',
    ])
    gives(
      'general knowledge of who makes it is information too',
      sold(event('2026-03-01'), INFO).replace(
        'confidence: { identity: sourced } }',
        'confidence: { identity: general-knowledge } }',
      ),
    )
  })

  twins(
    'leaves an owner that the documents name themselves',
    `
    kind: landscape
    version: 1
    organisation: gm0268
    reviewedOn: 2025-03-01
    suppliers:
      - { id: zivver, country: NL, asOf: 2026-10-01, source: docs/kvk.pdf }
    #         ^^^^^^ ${WARNING}
    applications:
      - { id: veilig-mailen, product: zivver }
    `,
    ['country: NL, asOf', 'country: NL, ultimateParent: { name: Kiteworks, country: US }, asOf'],
  )
  twins('leaves what is retired', zivver('reviewedOn: 2025-03-01', 'lifecycle: planned'), ['planned', 'retired'])
  twins(
    'counts the maker of closed software that we run, not of open',
    sold(event('2026-03-01')).replace('serviceModel: saas', 'serviceModel: self-hosted'),
    ['licence: proprietary', 'licence: EUPL-1.2'],
  )

  it('is one finding for a supplier, with what was not reviewed since', () => {
    const { findings } = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      reviewedOn: 2025-03-01
      applications:
        - { id: oud, product: zivver, reviewedOn: 2026-10-01 }
        - { id: mail, product: zivver }
      #                        ^^^^^^ ${WARNING}
        - { id: post, product: zivver }
      `)
    assert.deepEqual(
      findings.map(({ cause, affected, confidence, chain }) => [
        cause,
        affected,
        confidence,
        chain.map(({ to }) => to),
      ]),
      [
        [
          'supplier:zivver',
          ['application:mail', 'application:post'],
          'sourced',
          ['product:zivver', 'supplier:zivver', 'supplier:kiteworks', 'jurisdiction:US'],
        ],
      ],
    )
    assert.match(
      findings.map(({ message }) => worded(message, 'en')).join(),
      /last reviewed on 2025-03-01.*law of the United States/,
    )
  })

  it('finds in a target only what it adds', () => {
    check(`
      # file: now.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      reviewedOn: 2025-03-01
      applications:
        - { id: mail, product: zivver }
      #                        ^^^^^^ ${WARNING}
      # file: then.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      state: target
      reviewedOn: 2025-03-01
      applications:
        - { id: mail, name: Mail }
        - { id: post, product: zivver }
      #                        ^^^^^^ ${WARNING}
      `)
  })

  it('tells of the owner above a supplier, as the supplier that changed hands', () => {
    const { findings } = check(
      sold(event('2026-03-01'))
        .replace(
          '  products:\n',
          '    - { id: dochter, name: Dochter, country: NL, ultimateParent: { id: maker, name: Maker, country: NL }, confidence: { identity: sourced, ownership: sourced } }\n  products:\n',
        )
        .replace('supplier: maker', 'supplier: dochter'),
    )
    assert.deepEqual(
      findings.map(({ cause }) => cause),
      ['supplier:maker'],
    )
  })
})
