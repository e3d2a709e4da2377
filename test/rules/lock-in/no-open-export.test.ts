import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'lock-in/no-open-export'
const { check, gives, twins } = checksOf(RULE)

/** One application that stores data. */
const storing = (level: 'info' | 'hint' | undefined, says: string, more = '') => `
  kind: landscape
  version: 1
  organisation: gm0268${more}
  applications:
    - id: zoekmachine
  ${level ? `#       ^^^^^^^^^^^ ${level} ${RULE}` : '# niets'}
      data: [stukken]
      ${says}
    - { id: elders, product: open-zaak, data: [stukken] }
  datasets:
    - { id: stukken }
  `

describe(RULE, () => {
  describe('finds data that come out in closed formats only', () => {
    twins('as the catalogue says', storing('info', 'product: elastic-cloud'), ['elastic-cloud', 'nextcloud'])
    twins('unless we say better', storing('info', 'product: elastic-cloud\n      exit: { durationMonths: 2 }'), [
      'durationMonths: 2',
      'exportFormats: [csv]',
    ])
    twins('as we say', storing('info', 'product: topdesk\n      exit: { exportFormats: [snapshot] }'), [
      '[snapshot]',
      '[snapshot, CSV]',
    ])
    twins(
      'as our contract says',
      storing(
        'info',
        'product: topdesk\n      contract: loket',
        `
  contracts:
    - { id: loket, supplier: topdesk, dataReturn: { formats: [snapshot] } }`,
      ),
      ['[snapshot]', '[csv]'],
    )
    twins('in none, as we say', storing('info', 'product: topdesk\n      exit: { exportFormats: [] }'), [
      '[]',
      '[zgw-zaken]',
    ])
    it('once for a product, however many there are', () => {
      const { findings } = check(
        storing('info', 'product: elastic-cloud').replace(
          '  datasets:',
          '    - { id: tweede, product: elastic-cloud, data: [stukken] }\n  datasets:',
        ),
      )
      assert.deepEqual(
        findings.map(({ cause, affected }) => [cause, affected]),
        [['product:elastic-cloud', ['application:tweede', 'application:zoekmachine']]],
      )
    })
  })

  describe('asks where nobody knows', () => {
    twins('as a hint', storing('hint', 'product: topdesk'), ['topdesk', 'open-zaak'])
    twins(
      'until it was asked lately',
      storing('hint', 'product: topdesk\n      exit: { exportFormats: { unknown: { askedOn: 2026-03-02 } } }'),
      ['2026-03-02', '2026-11-02'],
    )
    twins(
      'of what is the source of a dataset',
      storing('hint', 'product: topdesk')
        .replace('data: [stukken]', 'name: Loket')
        .replace('id: stukken', 'id: stukken, sourceSystem: zoekmachine'),
      ['sourceSystem: zoekmachine', 'notes: elders'],
    )
    gives(
      'in one line for the organisation where there are three',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
      #~~~~~~~~~~~ info ${RULE}
        - { id: a, product: topdesk, data: [stukken] }
        - { id: b, product: zivver, data: [stukken] }
        - { id: c, product: microsoft-365, data: [stukken] }
      datasets:
        - { id: stukken }
      `,
    )
  })

  describe('leaves alone', () => {
    gives(
      'a format that nobody has judged',
      storing(undefined, 'product: topdesk\n      exit: { exportFormats: [database dump, mdto] }'),
    )
    gives(
      'what stores nothing',
      storing(undefined, 'product: elastic-cloud')
        .replace('data: [stukken]', 'name: Zoeken')
        .replace('id: stukken }', 'id: stukken, sourceSystem: { supplier: topdesk } }'),
    )
    gives('what is planned', storing(undefined, 'product: elastic-cloud\n      lifecycle: planned'))
  })
})
