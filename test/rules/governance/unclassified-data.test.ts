import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'governance/unclassified-data'
const { check, gives, twins } = checksOf(RULE)

/** An application with its data. */
const holding = (says: string, criticality = 'low') => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - { id: meldingen, product: open-zaak, criticality: ${criticality}, data: [melding] }
  datasets:
  #~~~~~~~ info ${RULE}
    - id: melding
      ${says}
  `

describe(RULE, () => {
  describe('finds a dataset', () => {
    twins('with neither, until it is classified', holding('name: Melding'), ['name: Melding', 'classification: public'])
    twins('with neither, until it says which personal data there are', holding('name: Melding'), [
      'name: Melding',
      'personal: none',
    ])
    twins('until that is not known', holding('name: Melding'), ['name: Melding', 'personal: { unknown: {} }'])
    twins('of a critical application, no louder', holding('name: Melding', 'critical'), [
      'name: Melding',
      'classification: internal',
    ])
    twins('now, not in a target', holding('name: Melding').replace('  version', '  state: current\n  version'), [
      'state: current',
      'state: target',
    ])
    gives(
      'nothing of a slip in the key',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: meldingen, product: open-zaak, data: [melding] }
      datasets:
        - id: melding
          clasification: public
      #   ^^^^^^^^^^^^^ error structure/schema
      `,
    )
  })

  describe('adds up what documents say of one dataset', () => {
    const both = (landscape: string, commonGround: string) => `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: zaken, layer: services, stores: [melding] }
      datasets:
      ${commonGround}
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      datasets:
        ${landscape}
      `
    const unstated = `#~~~~~~~ info ${RULE}\n        - { id: melding }`
    twins('which neither classifies', both('- { id: melding, name: Melding }', unstated), [
      'name: Melding',
      'classification: public',
    ])
    const withSlip = (here: string, there: string) => `
      # file: a.landscape.yaml
      kind: landscape
      version: 1
      organisation: { id: gm0268, name: Gemeente Nijmegen }
      platforms:
        - { id: eigen-dc, location: NL }
      applications:
        - { id: meldingen, runsOn: eigen-dc, data: [melding] }
      datasets:
      ${here}
      # file: b.common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0286
      #             ^^^^^^ error structure/unknown-reference
      components:
        - { id: zaken, layer: services, runsOn: eigen-dc, stores: [melding] }
      datasets:
        ${there}
      `
    gives(
      'also where the organisation of one is a slip',
      withSlip('  - { id: melding, name: Meldingen }', '- { id: melding, personal: ordinary }'),
    )
    gives(
      'and says it once where that organisation is a slip',
      withSlip(`#~~~~~~~ info ${RULE}\n        - { id: melding, name: Meldingen }`, '- { id: melding }'),
    )
  })

  it('says it once for a document, which is the cause', () => {
    const { findings } = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: meldingen, product: open-zaak, data: [melding, foto, kaart] }
      datasets:
      #~~~~~~~ info ${RULE} fix: State that “classification” and “personal” of melding are not known
        - { id: melding }
        - { id: foto }
        - { id: kaart, classification: public }
      `)
    assert.deepEqual(
      findings.map(({ cause, affected, message }) => [cause, affected, message.args]),
      [['document:landscape.yaml', ['dataset:foto', 'dataset:melding'], { count: 2, total: 3 }]],
    )
  })
})
