import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type BoardRow, board, EDIT_KINDS } from './board.ts'

const root = join(import.meta.dirname, '../..')

describe('mutation board', () => {
  for (const sample of ['voorbeeldstad', 'schoon']) {
    describe(sample, () => {
      const rows = new Map<string, BoardRow>()
      before(() => {
        for (const row of board(join(root, 'samples', sample), 60)) rows.set(row.kind, row)
      })

      for (const kind of EDIT_KINDS) {
        it(`${kind}: one finding, none far from the slip`, () => {
          const row = rows.get(kind)
          assert.equal(row?.trials.length, 60)
          assert.equal(row.median, 1)
          assert.deepEqual(
            row.far.map((t) => `${t.file}:${t.line} ${t.after}`),
            [],
          )
        })
      }

      for (const kind of ['char-deleted', 'line-cut']) {
        it(`${kind}: fewer than a quarter of the edits that matter are silent`, () => {
          const row = rows.get(kind)
          assert.ok(row && row.counted >= 20, 'enough edits hit something that matters')
          assert.ok(
            row.silent.length < row.counted / 4,
            row.silent.map((t) => `${t.file}:${t.line} ${t.after}`).join('\n'),
          )
        })
      }
    })
  }
})
