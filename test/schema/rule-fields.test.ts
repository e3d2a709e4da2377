import assert from 'node:assert/strict'
import { fieldReaders } from '../../scripts/generate/field-readers.ts'
import { fieldsOf, ruleFieldPage, ruleFieldTable } from '../../scripts/generate/rule-fields.ts'
import { allRules } from '../../server/src/rules/index.ts'
import { shapes } from '../../server/src/schema/generated/shapes.ts'

describe('schema/rule-fields', () => {
  it('names fields by the kind of thing that has them', () => {
    const fields = fieldsOf(shapes)
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
    const wrong = (reader: string) => [
      { reader, field: 'application.runsOnn' },
      { reader, field: 'aplication.*' },
    ]
    assert.deepEqual(ruleFieldTable([{ id: 'test/rule', reads }], [], shapes).unknown, wrong('test/rule'))
    assert.deepEqual(ruleFieldTable([], [{ id: 'reader', reads }], shapes).unknown, wrong('reader'))
  })

  it('lists what nothing reads; who reads a field reads what is under it, who reads all reads nothing by name', () => {
    const { unread } = ruleFieldTable(
      [{ id: 'test/rule', reads: ['*', 'application.runsOn', 'contract.*'] }],
      [],
      shapes,
    )
    assert.ok(unread.includes('application.owner') && unread.includes('platform.runsOn.region'))
    assert.ok(!unread.includes('application.runsOn') && !unread.includes('application.runsOn.region'))
    assert.ok(!unread.some((field) => field.startsWith('contract.')))
  })

  it('takes a field that only holds others for read where one of those is', () => {
    const unreadWith = (...reads: readonly string[]) => ruleFieldTable([], [{ id: 'reader', reads }], shapes).unread
    const none = unreadWith('tender.id')
    assert.ok(none.includes('contract.dataReturn') && none.includes('landscape.contracts'))
    const one = unreadWith('contract.dataReturn.formats')
    assert.ok(!one.includes('contract.dataReturn') && !one.includes('landscape.contracts'))
    // A place is a name or a map: that something in the map is read says nothing of the name.
    assert.ok(unreadWith('application.runsOn.region').includes('application.runsOn'))
  })

  it('shows rules and other readers with their fields', () => {
    const page = ruleFieldPage(
      ruleFieldTable(
        [{ id: 'test/rule', reads: ['process.owner'] }],
        [{ id: 'reader', reads: ['process.domain'] }],
        shapes,
      ),
    )
    assert.match(page, /\| Rule \| Reads \|\n.*\n\| `test\/rule` \| `process\.owner` \|/)
    assert.match(page, /\| Reader \| Reads \|\n.*\n\| `reader` \| `process\.domain` \|/)
  })

  it('finds no field in the format that nothing reads', () => {
    assert.deepEqual(ruleFieldTable(allRules, fieldReaders, shapes).unread, [])
  })
})
