import assert from 'node:assert/strict'
import fc from 'fast-check'
import { composed } from '../../server/src/yaml/composed.ts'
import { applyEdits, type TextEdit } from '../../server/src/yaml/edit.ts'

describe('edits in rounds', () => {
  it('come down to edits of the first text, no larger than they need be', () => {
    const rounds = [
      [{ start: 1, end: 2, text: 'XYZ' }],
      [
        { start: 2, end: 3, text: '-' },
        { start: 5, end: 6, text: '' },
      ],
    ]
    assert.deepEqual(composed('abcdef', rounds), [
      { start: 1, end: 2, text: 'X-Z' },
      { start: 3, end: 4, text: '' },
    ])
  })

  it('are none where a later round takes back an earlier one', () => {
    assert.deepEqual(composed('abc', [[{ start: 1, end: 2, text: 'X' }], [{ start: 1, end: 2, text: 'b' }]]), [])
  })

  it('give what the rounds give, whatever they are', () => {
    const edits = fc.array(fc.record({ start: fc.nat(12), length: fc.nat(3), text: fc.string({ maxLength: 3 }) }), {
      maxLength: 4,
    })
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.array(edits, { maxLength: 4 }), (text, drafts) => {
        let now = text
        const rounds = drafts.map((round) => {
          const own: readonly TextEdit[] = round.map(({ start, length, text: by }) => {
            const from = Math.min(start, now.length)
            return { start: from, end: Math.min(from + length, now.length), text: by }
          })
          now = applyEdits(now, own)
          return own
        })
        assert.equal(applyEdits(text, composed(text, rounds)), now)
      }),
      { numRuns: 2000 },
    )
  })
})
