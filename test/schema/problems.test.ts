import assert from 'node:assert/strict'
import { checkValue, documentKinds, type SchemaProblem, sectionsOf } from '../../server/src/schema/validate.ts'

/** A value with one mistake, the one problem it gives, and its valid twin. */
interface Case {
  readonly name: string
  readonly kind?: 'landscape' | 'common-ground' | 'policy' | 'catalogue'
  readonly section: string
  readonly wrong: unknown
  readonly right: unknown
  readonly problem: Partial<SchemaProblem>
}

const cases: readonly Case[] = [
  {
    name: 'unknown key',
    section: 'applications',
    wrong: { id: 'gis', ownr: 'Team Geo' },
    right: { id: 'gis', owner: 'Team Geo' },
    problem: { path: [], problem: 'unknown-key', key: 'ownr' },
  },
  {
    name: 'unknown key inside a list',
    section: 'applications',
    wrong: { id: 'gis', interfaces: [{ to: 'brp' }, { to: 'bag', kindd: 'api' }] },
    right: { id: 'gis', interfaces: [{ to: 'brp' }, { to: 'bag', kind: 'api' }] },
    problem: { path: ['interfaces', 1], problem: 'unknown-key', key: 'kindd' },
  },
  {
    name: 'unknown criterion',
    section: 'applications',
    wrong: { id: 'gis', csf: { 'SOV-9.1': 2 } },
    right: { id: 'gis', csf: { 'SOV-3.1': 2 } },
    problem: { path: ['csf'], problem: 'unknown-key', key: 'SOV-9.1', expected: [] },
  },
  {
    name: 'missing key',
    section: 'acceptedRisks',
    wrong: { rule: 'jurisdiction/foreign-parent' },
    right: { rule: 'jurisdiction/foreign-parent', element: 'supplier:microsoft' },
    problem: { path: [], problem: 'missing-key', key: 'element', expected: ['element'] },
  },
  {
    name: 'misspelt key that must be there, once',
    section: 'applications',
    wrong: { id: 'gis', transition: { knid: 'replace' } },
    right: { id: 'gis', transition: { kind: 'replace' } },
    problem: { path: ['transition'], problem: 'unknown-key', key: 'knid' },
  },
  {
    name: 'missing key that chooses a form',
    kind: 'policy',
    section: 'scenarios',
    wrong: { id: 'vs-dicht' },
    right: { id: 'vs-dicht', cutOff: { jurisdictions: ['US'] } },
    problem: {
      path: [],
      problem: 'missing-key',
      key: 'cutOff',
      expected: ['cutOff', 'takeover', 'priceRise', 'outage'],
    },
  },
  {
    name: 'wrong type',
    section: 'applications',
    wrong: { id: 'gis', runsOn: 5 },
    right: { id: 'gis', runsOn: 'eigen-dc' },
    problem: { path: ['runsOn'], problem: 'wrong-type', expected: ['text', 'list', 'map'], format: 'reference' },
  },
  {
    name: 'text in place of a list',
    section: 'applications',
    wrong: { id: 'gis', data: 'kaarten' },
    right: { id: 'gis', data: ['kaarten'] },
    problem: { path: ['data'], problem: 'wrong-type', expected: ['list'] },
  },
  {
    name: 'part of a whole number',
    section: 'applications',
    wrong: { id: 'gis', users: 1.5 },
    right: { id: 'gis', users: 15 },
    problem: { path: ['users'], problem: 'wrong-type', expected: ['integer'] },
  },
  {
    name: 'entry that is no map',
    section: 'applications',
    wrong: 'gis',
    right: { id: 'gis' },
    problem: { path: [], problem: 'wrong-type', expected: ['map'] },
  },
  {
    name: 'mistake inside a stated unknown, in that form only',
    section: 'applications',
    wrong: { id: 'gis', runsOn: { unknown: { askedOn: 'gisteren' } } },
    right: { id: 'gis', runsOn: { unknown: { askedOn: '2026-03-01', askedTo: 'centric' } } },
    problem: { path: ['runsOn', 'unknown', 'askedOn'], problem: 'wrong-form', format: 'date' },
  },
  {
    name: 'mistake in one of several hosts, in that form only',
    section: 'applications',
    wrong: { id: 'gis', runsOn: [{ platform: 'Eigen DC', role: 'standby' }] },
    right: {
      id: 'gis',
      runsOn: [
        { platform: 'eigen-dc', role: 'standby' },
        { product: 'azure', region: 'westeurope' },
      ],
    },
    problem: { path: ['runsOn', 0, 'platform'], problem: 'wrong-form', format: 'reference' },
  },
  {
    name: 'map where only a fact or its being unknown may stand',
    section: 'suppliers',
    wrong: { id: 'abc', country: { code: 'NL' } },
    right: { id: 'abc', country: { unknown: {} } },
    problem: { path: ['country'], problem: 'unknown-key', key: 'code', expected: ['unknown'] },
  },
  {
    name: 'value outside a closed list',
    section: 'applications',
    wrong: { id: 'gis', criticality: 'hoog' },
    right: { id: 'gis', criticality: 'high' },
    problem: { path: ['criticality'], problem: 'not-in-list', expected: ['low', 'medium', 'high', 'critical'] },
  },
  {
    name: 'empty value of a closed list',
    section: 'applications',
    wrong: { id: 'gis', criticality: null },
    right: { id: 'gis', criticality: { unknown: {} } },
    problem: { path: ['criticality'], problem: 'not-in-list', expected: ['low', 'medium', 'high', 'critical'] },
  },
  {
    name: 'number where a value of a closed list stands',
    section: 'applications',
    wrong: { id: 'gis', lifecycle: 3 },
    right: { id: 'gis', lifecycle: 'in-use' },
    problem: { path: ['lifecycle'], problem: 'not-in-list', expected: ['planned', 'in-use', 'phasing-out', 'retired'] },
  },
  {
    name: 'list where a value of a closed list stands',
    section: 'applications',
    wrong: { id: 'gis', lifecycle: ['in-use'] },
    right: { id: 'gis', lifecycle: 'in-use' },
    problem: { path: ['lifecycle'], problem: 'wrong-type', expected: ['text'] },
  },
  {
    name: 'country that does not exist',
    section: 'suppliers',
    wrong: { id: 'abc', country: 'UK' },
    right: { id: 'abc', country: 'GB' },
    problem: { path: ['country'], problem: 'not-in-list', format: 'country' },
  },
  {
    name: 'other kind of document',
    section: 'kind',
    wrong: 'policy',
    right: 'landscape',
    problem: { path: [], problem: 'not-in-list', expected: ['landscape'] },
  },
  {
    name: 'id with a capital',
    section: 'applications',
    wrong: { id: 'Gis' },
    right: { id: 'gis' },
    problem: { path: ['id'], problem: 'wrong-form', format: 'id' },
  },
  {
    name: 'licence that is no SPDX expression',
    section: 'products',
    wrong: { id: 'abc', licence: 'open source' },
    right: { id: 'abc', licence: 'MIT OR (Apache-2.0 AND GPL-3.0-only)' },
    problem: { path: ['licence'], problem: 'wrong-form', format: 'licence' },
  },
  {
    name: 'number outside its bounds',
    kind: 'policy',
    section: 'thresholds',
    wrong: { supplierShare: 25 },
    right: { supplierShare: 0.25 },
    problem: { path: ['supplierShare'], problem: 'out-of-range', min: 0, max: 1 },
  },
  {
    name: 'version of the format that does not exist',
    section: 'version',
    wrong: 2,
    right: 1,
    problem: { path: [], problem: 'out-of-range', min: 1, max: 1 },
  },
  {
    name: 'value that is there twice',
    section: 'applications',
    wrong: { id: 'gis', data: ['kaarten', 'adressen', 'kaarten'] },
    right: { id: 'gis', data: ['kaarten', 'adressen'] },
    problem: { path: ['data', 2], problem: 'duplicate-value' },
  },
]

describe('schema/validate', () => {
  for (const { name, kind = 'landscape', section, wrong, right, problem } of cases) {
    it(`gives one problem for: ${name}`, () => {
      const [found, ...more] = checkValue(kind, section, wrong)
      assert.deepEqual(more, [])
      const { expected, ...rest } = found ?? {}
      const { expected: wanted, ...wantedRest } = problem
      assert.deepEqual(rest, wantedRest)
      if (wanted) assert.deepEqual(expected, wanted)
      assert.deepEqual(checkValue(kind, section, right), [])
    })
  }

  it('compares whatever stands in a list that holds each thing once', () => {
    const map = (key: string, value: unknown) => Object.assign(Object.create(null), { [key]: value })
    for (const key of ['a', 'valueOf', 'toString', 'constructor', '__proto__', 'length', 'hasOwnProperty']) {
      const problems = (one: unknown, other: unknown) =>
        checkValue('landscape', 'applications', { id: 'a', name: 'A', standards: [one, other] }).map(
          ({ problem }) => problem,
        )
      assert.ok(problems(map(key, 1), map(key, 1)).includes('duplicate-value'), key)
      assert.ok(!problems(map(key, 1), map(key, 2)).includes('duplicate-value'), key)
      assert.ok(!problems(map(key, 1), [1]).includes('duplicate-value'), key)
      assert.ok(problems([map(key, null)], [map(key, null)]).includes('duplicate-value'), key)
    }
  })

  it('gives each of two mistakes', () => {
    const problems = checkValue('landscape', 'applications', { id: 'Gis', criticality: 'hoog', users: -1 })
    assert.deepEqual(problems.map(({ problem }) => problem).sort(), ['not-in-list', 'out-of-range', 'wrong-form'])
  })

  it('offers the keys that choose another form', () => {
    const [found] = checkValue('landscape', 'applications', { id: 'gis', runsOn: [{ platfrom: 'eigen-dc' }] })
    assert.ok(found?.expected?.includes('platform') && found.expected.includes('region'))
  })

  it('allows free keys everywhere', () => {
    assert.deepEqual(checkValue('landscape', 'applications', { id: 'gis', 'x-own': 1, exit: { 'x-own': [] } }), [])
  })

  it('leaves a section it does not know to who reads the keys', () => {
    for (const section of ['aplications', 'constructor', '__proto__'])
      assert.deepEqual(checkValue('landscape', section, {}), [])
  })

  it('names the sections of a kind in order', () => {
    assert.deepEqual(Object.keys(sectionsOf('landscape')).slice(0, 4), ['kind', 'version', 'organisation', 'state'])
    for (const kind of documentKinds) assert.equal(sectionsOf(kind)['version']?.list, false)
    assert.equal(sectionsOf('landscape')['applications']?.list, true)
    assert.equal(sectionsOf('landscape')['applications']?.shape.list?.maps?.[0]?.defines, 'application')
  })
})
