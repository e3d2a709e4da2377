import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'continuity/no-continuity-plan'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`
const HINT = `hint ${RULE}`

const process = (says: string, mark = WARNING) => `
  kind: landscape
  version: 1
  organisation: gm0268
  processes:
    - id: uitkeren
  #       ^^^^^^^^ ${mark}
      ${says}
  `

describe(RULE, () => {
  describe('finds a critical process', () => {
    twins(
      'without a plan',
      process('criticality: critical\n      continuity: { exercisedOn: 2026-03-12, fallback: [{ what: papier }] }'),
      ['exercisedOn: 2026-03-12', 'exercisedOn: 2026-03-12, plan: bcp.md'],
    )
    twins(
      'with a plan that was never exercised',
      process('criticality: critical\n      continuity: { plan: bcp.md, fallback: [{ what: papier }] }'),
      ['plan: bcp.md', 'plan: bcp.md, exercisedOn: 2020-03-12'],
    )
    twins(
      'whose plan was asked for too long ago',
      process(
        'criticality: critical\n      continuity: { plan: { unknown: { askedOn: 2026-03-01 } }, fallback: [{ what: papier }] }',
      ),
      ['2026-03-01', '2026-11-01'],
    )
    twins(
      'of which all was asked too long ago',
      process('criticality: critical\n      continuity: { unknown: { askedOn: 2026-03-01 } }'),
      ['{ askedOn: 2026-03-01 }', '{}'],
    )
  })

  describe('hints at others', () => {
    twins('from medium on', process('criticality: medium', HINT), ['medium', 'low'])
    twins('by whether there is a plan, not whether it was exercised', process('criticality: high', HINT), [
      'criticality: high',
      'criticality: high\n    continuity: { plan: bcp.md }',
    ])
    twins(
      'unrated, from three on, as one',
      `
  kind: landscape
  version: 1
  organisation: gm0268
  processes:
  #~~~~~~~~ ${HINT}
    - { id: a, name: A }
    - { id: b, needs: [zaaksysteem] }
    - { id: c, maxOutage: 24h }
  applications:
    - { id: zaaksysteem }
  `,
      ['{ id: c, maxOutage: 24h }', '{ id: c, criticality: low }'],
    )
  })

  gives(
    'leaves alone what a slip keeps from saying it',
    process('criticality: critical\n      continuty: { plan: bcp.md }\n  #   ^^^^^^^^^ error structure/schema').replace(
      /\n.*warning.*/,
      '',
    ),
  )
  gives(
    'leaves alone what a target adds',
    process('criticality: critical')
      .replace(/\n.*warning.*/, '')
      .replace('gm0268', 'gm0268\n  state: target'),
  )

  it('says in one line what else is missing', () => {
    const { findings } = check(process('criticality: critical'))
    assert.deepEqual(
      findings.map(({ reasons }) => (reasons ?? []).map(({ rule }) => rule)),
      [['continuity/no-fallback']],
    )
  })

  it('tells many critical ones together, and the others of a document', () => {
    const item = (id: string, more: string) => `    - { id: ${id}, criticality: ${more} }`
    const { findings } = check(`
  kind: landscape
  version: 1
  organisation: gm0268
  processes:
  #~~~~~~~~ info ${RULE}
  #~~~~~~~~ ${WARNING}
${['a', 'b', 'c'].map((id) => item(id, 'critical')).join('\n')}
${['d', 'e', 'f'].map((id) => item(id, 'high')).join('\n')}
    - { id: g }
  `)
    assert.deepEqual(findings.map(({ level, affected }) => `${level} ${affected.join()}`).toSorted(), [
      'info process:d,process:e,process:f',
      'warning process:a,process:b,process:c',
    ])
  })
})
