import assert from 'node:assert/strict'
import { hitsCritical } from '../../../server/src/analysis/scenario/outcome.ts'
import type { Scenario } from '../../../server/src/policy/scenario.ts'
import { LANDSCAPE, workedOutIn } from './landscape.ts'

describe('analysis/scenario/outcome', () => {
  /** Whether a scenario hits something critical, with this in the landscape in the place of that. */
  const isHit = (scenario: Scenario, from = '', to = '') => {
    assert.ok(LANDSCAPE.includes(from))
    return hitsCritical(workedOutIn(scenario, { 'landscape.yaml': LANDSCAPE.replace(from, to) }))
  }

  it('is critical where something critical stops, be it one of many', () => {
    const cut: Scenario = { kind: 'cut-off', jurisdictions: ['US'], suppliers: [] }
    assert.equal(isHit(cut), true)
    assert.equal(isHit(cut, 'needs: [zaken]', 'needs: [meldingen]'), true)
    const calm = LANDSCAPE.replaceAll('criticality: critical, ', '').replaceAll(', criticality: critical', '')
    assert.equal(hitsCritical(workedOutIn(cut, { 'landscape.yaml': calm })), false)
    const outage: Scenario = { kind: 'outage', platform: 'gm0001/eigen-dc' }
    assert.equal(isHit(outage), false)
    assert.equal(isHit(outage, '{ id: portaal,', '{ id: portaal, criticality: critical,'), true)
  })

  it('is critical where something critical comes into the hands of a new owner', () => {
    const takeover: Scenario = { kind: 'takeover', supplier: 'hier-bv', by: { name: 'Koper Inc.', country: 'US' } }
    assert.equal(isHit(takeover), false)
    assert.equal(isHit(takeover, '{ id: agenda,', '{ id: agenda, criticality: critical,'), true)
  })

  it('is critical where who asks more delivers something critical', () => {
    const rise: Scenario = { kind: 'price-rise', supplier: 'dochter-bv', share: 0.3 }
    assert.equal(isHit(rise), false)
    assert.equal(isHit(rise, '{ id: post,', '{ id: post, criticality: critical,'), true)
  })
})
