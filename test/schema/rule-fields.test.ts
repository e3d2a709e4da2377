import assert from 'node:assert/strict'
import { fieldsOf, ruleFieldPage, ruleFieldTable } from '../../scripts/generate/rule-fields.ts'
import { shapes } from '../../server/src/schema/generated/shapes.ts'

describe('schema/rule-fields', () => {
  it('names fields by the kind of thing that has them', () => {
    const fields = new Set(fieldsOf(shapes))
    for (const field of [
      ...['landscape.reviewedOn', 'common-ground.components', 'application.runsOn', 'application.runsOn.region'],
      ...[
        'application.interfaces.standard',
        'platform.haven.checks',
        'contract.end',
        'process.continuity.fallback.lasts',
      ],
      ...[
        'dataset.sourceSystem.supplier',
        'component.stores.reason',
        'unknown.askedTo',
        'policy.thresholds.supplierShare',
      ],
      ...[
        'scenario.cutOff.jurisdictions',
        'product.hostedOn.provider',
        'supplier.controlEvents.status',
        'organisation.members',
      ],
    ]) {
      assert.ok(fields.has(field), field)
    }
  })

  it('finds a field that no schema has', () => {
    const reads = ['application.runsOn', 'application.runsOnn', 'aplication.*', '*.id']
    const { unknown } = ruleFieldTable([{ id: 'test/rule', reads }], shapes)
    assert.deepEqual(unknown, [
      { rule: 'test/rule', field: 'application.runsOnn' },
      { rule: 'test/rule', field: 'aplication.*' },
    ])
  })

  it('lists what nothing reads; who reads a field reads what is under it, who reads all reads nothing by name', () => {
    const { unread } = ruleFieldTable([{ id: 'test/rule', reads: ['*', 'application.runsOn', 'contract.*'] }], shapes)
    assert.ok(unread.includes('application.owner') && unread.includes('platform.runsOn.region'))
    assert.ok(!unread.includes('application.runsOn') && !unread.includes('application.runsOn.region'))
    assert.ok(!unread.some((field) => field.startsWith('contract.')))
  })

  it('shows a rule with its fields, and of unread fields the uppermost', () => {
    const page = ruleFieldPage({
      rows: [{ rule: 'test/rule', fields: ['a.b'] }],
      unknown: [],
      unread: ['a.c', 'a.c.d'],
    })
    assert.match(page, /\| `test\/rule` \| `a\.b` \|/)
    assert.match(page, /- `a\.c`\n$/)
  })
})
