import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'lock-in/end-of-life'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`

/** An application and what it stands on. */
const application = (says: string, product = 'open-zaak') => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: zaaksysteem
      product: ${product}
      ${says}
  `

/** An application on a product that a catalogue of our own describes. */
const own = (lifecycle: string, level = WARNING) => `
  # file: own.catalogue.yaml
  kind: catalogue
  version: 1
  asOf: 2026-11-01
  products:
    - id: oud
      name: Oud
      licence: EUPL-1.2
      lifecycle: { ${lifecycle} }
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: applicatie
      product: oud
  #            ^^^ ${level}
  `

describe(RULE, () => {
  describe('finds', () => {
    twins(
      'what an application uses',
      application(`uses: [ { product: minio, for: object-storage } ]\n  #                      ^^^^^ ${WARNING}`),
      ['product: minio', 'product: garage'],
    )
    twins(
      'what an application is',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: objectopslag
          product: minio
      #            ^^^^^ ${WARNING}
      `,
      ['product: minio', 'product: garage'],
    )
    twins(
      'what an application is, but not once it is out of use',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: objectopslag
          product: minio
      #            ^^^^^ ${WARNING}
          lifecycle: phasing-out
      `,
      ['phasing-out', 'retired'],
    )
    twins(
      'what a backup is made with',
      application(
        `backup: { runsOn: { product: minio, location: NL } }\n  #                                ^^^^^ ${WARNING}`,
      ),
      ['product: minio', 'product: garage'],
    )
    gives(
      'nothing where a product is only described',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      products:
        - { id: zaakpakket, licence: EUPL-1.2, runsOn: { product: minio, location: NL } }
      applications:
        - { id: zaaksysteem, product: open-zaak, generativeAi: [ { feature: samenvatten, enabled: false, model: minio } ] }
      `,
    )
    gives(
      'a name as people write it',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: objectopslag
          product: MinIO
      #            ^^^^^ ${WARNING}
      #            ^^^^^ info structure/alias-name
      `,
    )
  })

  describe('keeps to the day', () => {
    twins('a month ends on its last day', own('status: end-of-life, since: 2026-10, confidence: sourced'), [
      '2026-10',
      '2026-11',
    ])
    twins('of an end that was announced', own('status: end-announced, end: 2026-11-24, confidence: sourced'), [
      '2026-11-24',
      '2026-11-25',
    ])
    twins('of what is withdrawn, not of what declines', own('status: withdrawn, since: 2025, confidence: sourced'), [
      'withdrawn',
      'declining',
    ])
  })

  describe('is as sure as the catalogue', () => {
    gives(
      'general knowledge is information',
      own('status: withdrawn, since: 2025, confidence: general-knowledge', `info ${RULE}`),
    )
    gives('so is what nobody verified', own('status: withdrawn, since: 2025, confidence: unverified', `info ${RULE}`))
    gives('and what nobody says how sure', own('status: withdrawn, since: 2025', `info ${RULE}`))
  })

  describe('between now and later', () => {
    const both = (now: string, later: string) => `
      # file: now.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: objectopslag
          ${now}
      # file: later.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      state: target
      applications:
        - id: objectopslag
          ${later}
      `
    const marked = `product: minio\n      #            ^^^^^ ${WARNING}`
    gives('finds in a target what it adds', both('product: garage', marked))
    gives('finds what there is once', both(marked, 'product: minio'))
    gives('says nothing more once the target moves away from it', both(marked, 'product: garage'))
    gives('leaves what is to come in its place', application('transition: { kind: replace, to: [minio] }'))
  })

  it('is one finding for all that stand on it, which it names', () => {
    const { findings } = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          product: open-zaak
          uses: [ { product: minio, for: object-storage } ]
      #                      ^^^^^ ${WARNING}
        - id: archief
          product: nextcloud
          uses: [ { product: minio, for: object-storage } ]
        - id: back-up
          product: nextcloud
          uses: [ { product: MinIO, for: object-storage } ]
      #                      ^^^^^ info structure/alias-name
      `)
    assert.deepEqual(
      findings
        .filter(({ rule }) => rule === RULE)
        .map(({ cause, affected, confidence, related }) => [cause, affected, confidence, related.length]),
      [['product:minio', ['application:archief', 'application:back-up', 'application:zaaksysteem'], 'sourced', 2]],
    )
  })

  it('names what the catalogue has in its place', () => {
    const { findings } = check(
      application(`uses: [ { product: minio, for: object-storage } ]\n  #                      ^^^^^ ${WARNING}`),
    )
    assert.deepEqual(
      findings.map(({ message }) => [message.key, 'instead' in message.args && message.args.instead]),
      [[RULE, ['Garage']]],
    )
  })
})
