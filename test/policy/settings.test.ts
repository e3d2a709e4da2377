import assert from 'node:assert/strict'
import { parse } from 'yaml'
import type { Value } from '../../server/src/model/walk.ts'
import { Policies } from '../../server/src/policy/policies.ts'
import { policyOf } from '../../server/src/policy/policy.ts'
import { levelUnder } from '../../server/src/policy/settings.ts'

describe('the settings of a policy', () => {
  const policies = (files: Readonly<Record<string, string>>) => {
    const all = new Policies()
    for (const [path, text] of Object.entries(files)) {
      const uri = `memory:/test/${path}`
      const said = parse(text) as Readonly<Record<string, Value>>
      all.set(
        uri,
        policyOf(uri, (section) => said[section]),
      )
    }
    return (path: string) => all.settingsFor(`memory:/test/${path}`)
  }

  it('are what the schema says where there is no policy', () => {
    const { thresholds, jurisdictions, riskTable, levels } = policies({})('landscape.yaml')
    assert.deepEqual([thresholds.gatherBelow, thresholds.supplierShare, thresholds.fileMegabytes], [3, 0.25, 20])
    assert.deepEqual([jurisdictions.trusted, jurisdictions.likelihood], [['EU', 'EEA'], { US: 'raised', GB: 'raised' }])
    assert.deepEqual(jurisdictions.highRisk.countries, ['CN', 'RU', 'IR', 'KP'])
    assert.deepEqual([riskTable.critical.raised, riskTable.low.limited], ['error', 'off'])
    assert.deepEqual(levels, {})
  })

  it('are those of a preset, with what the policy says over them', () => {
    const preset = policies({ 'havenwijzer.yaml': 'extends: preset:maastricht' })('landscape.yaml')
    assert.deepEqual(preset.jurisdictions.locations, ['EU', 'EEA', 'GB'])
    const own = policies({
      'havenwijzer.yaml':
        'extends: preset:maastricht\njurisdictions: { locations: [EEA], likelihood: { GB: limited } }',
    })('landscape.yaml')
    assert.deepEqual(own.jurisdictions.locations, ['EEA'])
    assert.deepEqual(own.jurisdictions.likelihood, { US: 'raised', GB: 'limited' })
    const state = policies({ 'havenwijzer.yaml': 'extends: preset:rijk-2026' })('landscape.yaml')
    assert.deepEqual(state.acceptedKeys, ['mostly-customer', 'customer-only'])
  })

  it('are those of the policy that it extends, key by key', () => {
    const files = {
      'havenwijzer.yaml':
        'thresholds: { administrators: 5, couplings: 4 }\nlevels: { structure/*: info }\nriskTable: { low: { raised: off } }',
      'centrum/havenwijzer.yaml': 'extends: ../havenwijzer.yaml\nthresholds: { administrators: 3 }',
      'los/havenwijzer.yaml': 'thresholds: { administrators: 3 }',
    }
    const centre = policies(files)('centrum/landscape.yaml')
    assert.deepEqual([centre.thresholds.administrators, centre.thresholds.couplings], [3, 4])
    assert.equal(levelUnder(centre, 'structure/schema', 'error'), 'info')
    assert.equal(centre.riskTable.low.raised, 'off')
    const alone = policies(files)('los/landscape.yaml')
    assert.deepEqual([alone.thresholds.administrators, alone.thresholds.couplings], [3, 10])
    assert.equal(levelUnder(alone, 'structure/schema', 'error'), 'error')
  })

  it('aim at what the policy says, else at what the one says that it extends, measure by measure; of years in their order', () => {
    const files = {
      'havenwijzer.yaml':
        'ambition: { european: [{ year: 2030, share: 0.5 }], openSource: [{ year: 2035, share: 0.8 }, { year: 2030, share: 0.3, decision: besluit.md }] }',
      'b/havenwijzer.yaml': 'extends: ../havenwijzer.yaml\nambition: { european: [{ year: 2031, share: 1 }] }',
    }
    assert.deepEqual(policies(files)('b/landscape.yaml').ambition, {
      european: [{ year: 2031, share: 1 }],
      openSource: [
        { year: 2030, share: 0.3, decision: 'besluit.md' },
        { year: 2035, share: 0.8 },
      ],
      commonGround: [],
    })
    const odd =
      'ambition: { european: [{ year: gauw, share: 1 }, { year: 2030, share: 2 }, { year: 2030 }, ja], openSource: 3 }'
    const { ambition } = policies({ 'havenwijzer.yaml': odd })('landscape.yaml')
    assert.deepEqual(ambition, { european: [], openSource: [], commonGround: [] })
  })

  it('ask for the SEAL that the nearest policy asks for, and for nothing that cannot be understood', () => {
    const seals = (above: string, own = '') =>
      policies({
        'havenwijzer.yaml': `requiredSeal: ${above}`,
        'centrum/havenwijzer.yaml': `extends: ../havenwijzer.yaml\n${own}`,
      })('centrum/landscape.yaml').requiredSeal
    const one = '[{ when: { personal: special, criticality: high }, seal: 3 }]'
    assert.deepEqual(seals(one), [{ when: { personal: 'special', criticality: 'high' }, seal: 3 }])
    assert.deepEqual(seals(one, 'requiredSeal: [{ when: {}, seal: 1 }]'), [{ when: {}, seal: 1 }])
    assert.deepEqual(seals(one, 'requiredSeal: []'), [])
    for (const unclear of [
      '3',
      '[3]',
      '[{ seal: 3 }]',
      '[{ when: { personal: 5 }, seal: 3 }]',
      '[{ when: {}, seal: hoog }]',
    ])
      assert.deepEqual(seals(unclear), [], unclear)
    assert.deepEqual(seals('[{ when: { persoonlijk: special }, seal: 3 }]'), [])
  })

  it('come to an end where policies extend each other, and ignore what is not there', () => {
    const circle = policies({
      'havenwijzer.yaml': 'extends: b/havenwijzer.yaml\nthresholds: { couplings: 2 }',
      'b/havenwijzer.yaml': 'extends: ../havenwijzer.yaml\nthresholds: { couplings: 3, administrators: 4 }',
    })
    assert.deepEqual([circle('a.yaml').thresholds.couplings, circle('a.yaml').thresholds.administrators], [2, 4])
    assert.equal(circle('b/a.yaml').thresholds.couplings, 3)
    const lost = policies({ 'havenwijzer.yaml': 'extends: weg.yaml\nthresholds: { couplings: 2 }' })
    assert.equal(lost('a.yaml').thresholds.couplings, 2)
    assert.equal(policies({ 'havenwijzer.yaml': 'extends: preset:toString' })('a.yaml').thresholds.couplings, 10)
  })

  it('take no value that means nothing', () => {
    const odd = policies({
      'havenwijzer.yaml':
        'thresholds: { couplings: veel, fileMegabytes: 0 }\njurisdictions: 3\nlevels: { structure/schema: loud }\nriskTable: { low: { raised: loud, soon: error } }',
    })('a.yaml')
    assert.deepEqual([odd.thresholds.couplings, odd.thresholds.fileMegabytes], [10, 20])
    assert.deepEqual(odd.jurisdictions.trusted, ['EU', 'EEA'])
    assert.equal(levelUnder(odd, 'structure/schema', 'error'), 'error')
    assert.equal(odd.riskTable.low.raised, 'info')
  })
})
