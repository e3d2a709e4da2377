import assert from 'node:assert/strict'
import { fieldReaders } from '../../scripts/generate/field-readers.ts'
import { fieldsOf } from '../../scripts/generate/rule-fields.ts'
import { shapes } from '../../server/src/schema/generated/shapes.ts'
import { type Proof, unseenOf } from './proof.ts'
import { proofs } from './proofs.ts'

/** Fields that say something themselves: one that only holds others is read with those. */
const fields = [...fieldsOf(shapes)].flatMap(([field, held]) => (held === undefined ? [field] : []))

describe('readers', function () {
  this.slow(60_000)

  it('are all proven, each once', () => {
    const ids = fieldReaders.map(({ id }) => id)
    assert.deepEqual(ids.toSorted(), Object.keys(proofs).toSorted())
  })

  for (const reader of fieldReaders) {
    it(`tells something else when one field of ${reader.id} does`, () => {
      const proof = proofs[reader.id]
      assert.ok(proof)
      assert.deepEqual(unseenOf(reader, fields, proof), [])
    })
  }

  it('take no field for read that changes nothing, or that no document states', () => {
    const proof: Proof = {
      documents: {
        'landscape.yaml': { kind: 'landscape', tags: [], processes: [{ id: 'a', owner: 'Team', domain: 'zorg' }] },
      },
      tells: (documents) => JSON.stringify(documents, (key, value: unknown) => (key === 'domain' ? undefined : value)),
    }
    const reads = ['process.owner', 'process.domain', 'process.tags']
    assert.deepEqual(unseenOf({ id: 'test', reads }, fields, proof), [
      'process.domain: nothing changes',
      'process.tags: no document states it',
    ])
  })
})
