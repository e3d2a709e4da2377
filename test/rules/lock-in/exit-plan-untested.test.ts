import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'lock-in/exit-plan-untested'
const { check, gives, twins } = checksOf(RULE)

const HOST = 'runsOn: { product: azure, region: westeurope, asOf: 2026-10-05, source: https://hosting.example }'

/** One application with a plan, and what is said of tests. */
const tested = (testedOn: string, level: 'warning' | 'hint' = 'warning', more = '') => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: servicedesk
  #       ^^^^^^^^^^^ ${level} ${RULE}
      product: topdesk
      criticality: ${level === 'warning' ? 'critical' : 'medium'}
      ${HOST}
      exit: { plan: https://intranet.example/exit${testedOn} }
      ${more}
  `

const POLICY = (says: string) => `
  # file: havenwijzer.yaml
  kind: policy
  version: 1
  ${says}
  # file: landscape.yaml`

describe(RULE, () => {
  describe('asks of what is critical for two cases', () => {
    twins('of which one was never tested', tested(', testedOn: { plannedExit: 2026-03-02 }'), [
      'plannedExit: 2026-03-02',
      'plannedExit: 2026-03-02, suddenLoss: 2026-03-02',
    ])
    twins(
      'of which one was tested too long ago',
      tested(', testedOn: { plannedExit: 2026-03-02, suddenLoss: 2024-11-23 }'),
      ['2024-11-23', '2024-11-24'],
    )
    twins('unless a test was asked for lately', tested(', testedOn: { unknown: { askedOn: 2026-03-02 } }'), [
      '2026-03-02',
      '2026-11-02',
    ])
    twins('unless it is stated as not known', tested(', exportFormats: [csv]'), [
      'exportFormats: [csv]',
      'testedOn: { unknown: {} }',
    ])
    twins(
      'as the policy asks for them',
      `${POLICY('exitTests: [plannedExit, suddenLoss]')}${tested(', testedOn: { plannedExit: 2026-03-02 }')}`,
      ['[plannedExit, suddenLoss]', '[plannedExit]'],
    )
    twins(
      'as recent as the policy asks for',
      `${POLICY('thresholds: { exitTestMaxAgeMonths: 12 }')}${tested(', testedOn: { plannedExit: 2025-11-01, suddenLoss: 2026-03-02 }')}`,
      ['exitTestMaxAgeMonths: 12', 'exitTestMaxAgeMonths: 13'],
    )
  })

  describe('asks of the others for a planned exit only', () => {
    twins('as a hint', tested(', testedOn: { suddenLoss: 2026-03-02 }', 'hint'), ['suddenLoss', 'plannedExit'])
    gives(
      'as one where there are three',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
      #~~~~~~~~~~~ info ${RULE}
        - { id: a, product: topdesk, exit: { plan: https://intranet.example/a } }
        - { id: b, product: zivver, exit: { plan: https://intranet.example/b } }
        - { id: c, product: microsoft-365, exit: { plan: https://intranet.example/c } }
      `,
    )
  })

  twins(
    'stands where the plan is stated, for all that is under it',
    `
    kind: landscape
    version: 1
    organisation: gm0268
    contracts:
      - { id: mst, supplier: microsoft, exit: { plan: https://intranet.example/exit, testedOn: { plannedExit: 2026-03-02 } } }
    #         ^^^ warning ${RULE}
    applications:
      - { id: werkplek, product: microsoft-365, contract: mst, criticality: critical, ${HOST} }
      - { id: entra, product: entra-id, contract: mst, criticality: critical, ${HOST} }
    `,
    ['plannedExit: 2026-03-02', 'plannedExit: 2026-03-02, suddenLoss: 2026-03-02'],
  )
  gives(
    'says nothing where there is no plan: that is the finding',
    tested('')
      .replace(/ {2}#.*\n/, '')
      .replace('plan: https://intranet.example/exit', 'exportFormats: [csv]'),
  )
  gives(
    'says nothing of open source that we run ourselves',
    tested('')
      .replace(/ {2}#.*\n/, '')
      .replace('topdesk', 'open-zaak'),
  )

  it('lists those that weigh on one line where they are three or more', () => {
    const three = ['topdesk', 'zivver', 'microsoft-365'].map(
      (p) =>
        `- { id: ${p}-hier, product: ${p}, criticality: critical, ${HOST}, exit: { plan: https://intranet.example/${p} } }`,
    )
    const { findings } = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
      #~~~~~~~~~~~ warning ${RULE}
        ${three.join('\n        ')}
      `)
    assert.deepEqual(
      findings.map(({ cause, affected }) => [cause, affected.length]),
      [['organisation:gm0268', 3]],
    )
  })

  it('is a reason in the line on a missing host, where something critical misses both', () => {
    const { findings } = checksOf('jurisdiction').check(
      tested('').replace(RULE, 'jurisdiction/undeclared-hosting').replace(HOST, 'name: Loket'),
    )
    assert.deepEqual(
      findings.map(({ reasons }) => reasons.map(({ rule }) => rule)),
      [[RULE]],
    )
  })
})
