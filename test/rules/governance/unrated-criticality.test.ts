import assert from 'node:assert/strict'
import { said } from '../../../server/src/l10n/message.ts'
import { checksOf } from '../twins.ts'

const RULE = 'governance/unrated-criticality'
const { check, gives, twins } = checksOf(RULE)

/** An application of our own, as the one in its document. */
const application = (says: string) => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
  #~~~~~~~~~~~ info ${RULE}
    - id: zaaksysteem
      product: open-zaak
      ${says}
  `

describe(RULE, () => {
  describe('finds an application in use', () => {
    twins('that nobody rated', application('name: Zaken'), ['name: Zaken', 'criticality: low'])
    twins('until that is not known either', application('name: Zaken'), ['name: Zaken', 'criticality: { unknown: {} }'])
    twins('not one that is planned', application('lifecycle: in-use'), ['in-use', 'planned'])
    twins('not one that is gone', application('lifecycle: phasing-out'), ['phasing-out', 'retired'])
    gives(
      'and leaves one that is empty to the rule that speaks of it',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          product: open-zaak
          criticality: ""
      #                ^^ error structure/schema
      `,
    )
    gives(
      'and leaves a value that cannot be to the rule that speaks of it',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          product: open-zaak
          criticality: hihg
      #                ^^^^ error structure/schema
      `,
    )
  })

  describe('tells apart what weighs', () => {
    const holding = (data: string) => `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: wijkteam
      #       ^^^^^^^^ warning ${RULE}
          product: open-zaak
          data: [dossiers]
      datasets:
        - { id: dossiers, ${data} }
      `
    const rated = ['product: open-zaak', 'criticality: medium'] as const
    twins('what holds special data', holding('personal: special'), rated)
    twins('what holds secret data', holding('classification: secret'), rated)
    gives(
      'not what holds ordinary data',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
      #~~~~~~~~~~~ info ${RULE}
        - { id: wijkteam, product: open-zaak, data: [dossiers] }
      datasets:
        - { id: dossiers, personal: ordinary }
      `,
    )
  })

  it('says it once for a document, which is the cause', () => {
    const { findings } = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
      #~~~~~~~~~~~ info ${RULE} fix: State that “criticality” of meldingen is not known
        - { id: zaaksysteem, product: open-zaak, criticality: high }
        - { id: meldingen, product: open-zaak }
        - { id: kaart, product: garage }
      `)
    assert.deepEqual(
      findings.map(({ cause, affected, message }) => [cause, affected, said(message, 'nl').what]),
      [
        [
          'document:landscape.yaml',
          ['application:kaart', 'application:meldingen'],
          'Bij 2 van de 3 applicaties staat niet hoe erg het is als ze stilvallen.',
        ],
      ],
    )
  })
})
