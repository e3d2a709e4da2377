import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'jurisdiction/takeover-announced'
const { check, gives, twins } = checksOf(RULE)
const INFO = `info ${RULE}`

/** A service of a supplier of our own catalogue, of which a sale is announced. */
const announced = (event: string, says = 'name: Dienst') => `
  # file: own.catalogue.yaml
  kind: catalogue
  version: 1
  asOf: 2026-11-01
  suppliers:
    - id: maker
      name: Maker
      country: NL
      ultimateParent: { name: Verkoper B.V., country: NL }
      confidence: { identity: sourced, ownership: sourced }
      controlEvents:
        - { date: "2026-04-01", status: announced, type: control, event: sale, to: { name: Koper Inc., country: US }, confidence: sourced }
        - ${event}
  products:
    - { id: dienst, name: Dienst, supplier: maker, serviceModel: saas, licence: proprietary, confidence: { identity: sourced } }
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: applicatie
      product: dienst
  #            ^^^^^^ ${INFO}
      ${says}
  `

const LATER = '{ date: "2027-01-01", status: prohibited, type: control, event: prohibited }'

describe(RULE, () => {
  twins('finds what is announced, until it is prohibited', announced(LATER), ['2027-01-01', '2026-11-24'])
  twins('until it is withdrawn', announced(LATER.replace('prohibited', 'withdrawn')), ['2027-01-01', '2026-10'])
  twins('until it is completed', announced(LATER.replace('prohibited', 'completed')), ['2027-01-01', '2026-10'])
  twins('from the day of the announcement', announced(LATER), ['2026-04-01', '2026-12-01'])
  twins('for two years', announced(LATER), ['2026-04-01', '2024-04-01'])
  twins('towards a country that is not trusted', announced(LATER), ['country: US', 'country: DE'])
  twins('under whose law the supplier does not stand already', announced(LATER), [
    'ultimateParent: { name: Verkoper B.V., country: NL }',
    'ultimateParent: { name: Verkoper Inc., country: US }',
  ])
  twins('of control, not of a part', announced(LATER), ['announced, type: control', 'announced, type: other'])
  twins('of what is planned or in use', announced(LATER, 'lifecycle: planned'), ['planned', 'retired'])
  twins(
    'of a host that is stated',
    `
    kind: landscape
    version: 1
    organisation: gm0268
    applications:
      - id: applicatie
        product: open-zaak
        runsOn: { supplier: aleph-alpha, location: DE }
    #                       ^^^^^^^^^^^ ${INFO}
    `,
    ['supplier: aleph-alpha', 'supplier: nextcloud'],
  )
  gives(
    'of a supplier that the documents describe: on its id',
    `
    kind: landscape
    version: 1
    organisation: gm0268
    suppliers:
      - { id: aleph-alpha, name: Aleph Alpha, country: DE, source: docs/kvk.pdf, asOf: 2026-10-01 }
    #         ^^^^^^^^^^^ ${INFO}
    applications:
      - { id: taalmodel, product: aleph-alpha }
    `,
  )

  it('is information whatever hangs on it, and one finding for a supplier', () => {
    const { findings } = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: taalmodel, product: aleph-alpha, criticality: critical }
      #                             ^^^^^^^^^^^ ${INFO}
        - { id: samenvatten, product: aleph-alpha }
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
          'supplier:aleph-alpha',
          ['application:samenvatten', 'application:taalmodel'],
          'sourced',
          ['product:aleph-alpha', 'supplier:aleph-alpha'],
        ],
      ],
    )
  })
})
