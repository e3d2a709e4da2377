import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'continuity/foreign-data-source'
const { check, twins } = checksOf(RULE)
const INFO = `info ${RULE}`

const landscape = (dataset: string, supplier = 'country: US', more = '') => `
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  suppliers:
    - { id: weerdienst, name: Weather Service, ${supplier}, asOf: 2026-10-05, source: https://example.org/about }
  applications:
    - { id: hoogwater, product: open-zaak, operator: weerdienst, data: [neerslag] }
  datasets:
    - id: neerslag
  #       ^^^^^^^^ ${INFO}
      ${dataset}
  ${more}`

describe(RULE, () => {
  describe('finds data', () => {
    twins('from a party outside', landscape('sourceSystem: { supplier: weerdienst }'), ['country: US', 'country: DE'])
    twins(
      'from a party with an owner outside',
      landscape('sourceSystem: { supplier: weerdienst }', 'country: NL, ultimateParent: { name: Owner, country: US }'),
      ['name: Owner, country: US', 'name: Owner, country: DE'],
    )
    twins(
      'outside what the policy trusts',
      `${landscape('sourceSystem: { supplier: weerdienst }', 'country: GB').trimEnd()}
  # file: havenwijzer.yaml
  kind: policy
  version: 1
  jurisdictions: { trusted: [EU, EEA] }
  `,
      ['[EU, EEA]', '[EU, EEA, GB]'],
    )
    twins('without a copy', landscape('sourceSystem: { supplier: weerdienst }\n      notes: geen'), [
      'notes: geen',
      'copy: hoogwater',
    ])
    twins(
      'of which the source is a party, not our own application',
      landscape('sourceSystem: { supplier: weerdienst }'),
      ['sourceSystem: { supplier: weerdienst }', 'sourceSystem: hoogwater'],
    )
    twins(
      'that no component keeps',
      landscape(
        'sourceSystem: { supplier: weerdienst }',
        undefined,
        `
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  components:
    - { id: opslag, partOf: hoogwater, layer: data, stores: [] }
  `,
      ),
      ['stores: []', 'stores: [{ dataset: neerslag, reason: terugkijken, refresh: dagelijks }]'],
    )
  })

  it('tells all of one party together', () => {
    const { findings } = check(
      `${landscape('sourceSystem: { supplier: weerdienst }').replace('[neerslag]', '[neerslag, wind]').trimEnd()}
    - { id: wind, sourceSystem: { supplier: weerdienst } }
  `,
    )
    const [finding] = findings
    assert.equal(findings.length, 1)
    assert.deepEqual(finding?.affected, ['dataset:neerslag', 'dataset:wind'])
    assert.equal(finding?.cause, 'supplier:weerdienst')
  })
})
