import { checksOf } from '../twins.ts'

const RULE = 'continuity/no-fallback'
const { gives, twins } = checksOf(RULE)
const INFO = `info ${RULE}`

const process = (says: string, plan = 'plan: bcp.md, exercisedOn: 2026-03-12') => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - { id: een, product: open-zaak }
    - { id: twee, product: open-zaak }
  processes:
    - id: uitkeren
  #       ^^^^^^^^ ${INFO}
      continuity: { ${plan} }
      ${says}
  `

describe(RULE, () => {
  describe('finds a process', () => {
    twins('that is critical', process('criticality: critical'), [': critical', ': high'])
    twins('that states none', process('criticality: critical', 'fallback: [], plan: bcp.md, exercisedOn: 2026-03-12'), [
      '[]',
      '[{ what: papier }]',
    ])
    twins(
      'of which it was asked too long ago',
      process(
        'criticality: critical',
        'plan: bcp.md, exercisedOn: 2026-03-12, fallback: { unknown: { askedOn: 2026-03-01 } }',
      ),
      ['2026-03-01', '2026-11-01'],
    )
    twins(
      'that needs something for which there is nothing else',
      process('criticality: critical\n      either: [[een]]'),
      ['[[een]]', '[[een, twee]]'],
    )
    twins(
      'that needs one thing besides',
      process('criticality: critical\n      either: [[een, twee]]\n      needs: [een]'),
      ['needs: [een]', 'needs: []'],
    )
  })

  describe('leaves alone', () => {
    gives(
      'what its missing plan says already',
      process('criticality: critical', 'exercisedOn: 2026-03-12').replace(
        INFO,
        'warning continuity/no-continuity-plan',
      ),
      { rules: [RULE, 'continuity/no-continuity-plan'] },
    )
  })

  gives(
    'tells many together',
    `
    kind: landscape
    version: 1
    organisation: gm0268
    processes:
    #~~~~~~~~ ${INFO}
      - { id: een, criticality: critical, continuity: { plan: bcp.md, exercisedOn: 2026-03-12 } }
      - { id: twee, criticality: critical, continuity: { plan: bcp.md, exercisedOn: 2026-03-12 } }
      - { id: drie, criticality: critical, continuity: { plan: bcp.md, exercisedOn: 2026-03-12 } }
    `,
  )
})
