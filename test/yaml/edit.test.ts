import assert from 'node:assert/strict'
import fc from 'fast-check'
import { applyEdits, offsetsBefore, shifted, type TextEdit } from '../../server/src/yaml/edit.ts'

describe('edits of a text', () => {
  it('replace, insert and delete, whatever order they come in', () => {
    const edits = [
      { start: 6, end: 6, text: '!' },
      { start: 0, end: 1, text: 'AA' },
      { start: 2, end: 4, text: '' },
    ]
    assert.equal(applyEdits('abcdef', edits), 'AAbef!')
    assert.equal(applyEdits('abcdef', edits.toReversed()), 'AAbef!')
    assert.equal(applyEdits('abcdef', []), 'abcdef')
  })

  it('take offsets back to where they were', () => {
    const original = offsetsBefore([
      { start: 1, end: 1, text: 'XY' },
      { start: 3, end: 5, text: 'Z' },
    ])
    // abcdef → aXYbcZf
    assert.deepEqual([0, 1, 2, 3, 4, 5, 6, 7].map(original), [0, 1, 1, 1, 2, 3, 5, 6])
  })

  it('apply as they do one by one, from the last', () => {
    fc.assert(
      fc.property(textAndEdits, ({ text, edits }) => {
        const oneByOne = edits.reduceRight((done, e) => done.slice(0, e.start) + e.text + done.slice(e.end), text)
        assert.equal(applyEdits(text, edits), oneByOne)
        assert.equal(applyEdits(text, edits.toReversed()), oneByOne)
      }),
    )
  })

  it('take what stayed back to itself, and what was put in to where it was put', () => {
    fc.assert(
      fc.property(textAndEdits, ({ text, edits }) => {
        const original = offsetsBefore(edits, 'start')
        const result = applyEdits(text, edits)
        let at = 0
        for (const edit of edits) {
          while (original(at) < edit.start) assert.equal(result[at], text[original(at++)])
          for (const last = at + edit.text.length; at < last; at++) assert.equal(original(at), edit.start)
        }
        for (; at < result.length; at++) assert.equal(result[at], text[original(at)])
      }),
    )
  })

  it('take a start behind what was deleted, and an end before it', () => {
    const deletion = [{ start: 2, end: 4, text: '' }]
    assert.deepEqual([1, 2, 3].map(offsetsBefore(deletion, 'start')), [1, 4, 5])
    assert.deepEqual([1, 2, 3].map(offsetsBefore(deletion)), [1, 2, 5])
  })

  it('take offsets back in order, from the first to the last, also where they overlap', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(anyEdit), (text, loose) => {
        const edits = loose.map((edit) => within(edit, text.length))
        const original = offsetsBefore(edits)
        const length = applyEdits(text, edits).length
        let last = 0
        for (let offset = 0; offset <= length; offset++) {
          assert.ok(last <= original(offset) && original(offset) <= text.length)
          last = original(offset)
        }
      }),
    )
  })

  it('that overlap delete what any of them deletes, once', () => {
    const deletions = [
      { start: 2, end: 4, text: '' },
      { start: 2, end: 8, text: '' },
      { start: 3, end: 5, text: '' },
    ]
    assert.equal(applyEdits('0123456789', deletions), '0189')
    assert.deepEqual([0, 1, 2, 3, 4].map(offsetsBefore(deletions)), [0, 1, 2, 9, 10])
  })

  it('move with the text', () => {
    fc.assert(
      fc.property(textAndEdits, fc.string(), ({ text, edits }, prefix) => {
        assert.equal(applyEdits(prefix + text, shifted(edits, prefix.length)), prefix + applyEdits(text, edits))
      }),
    )
  })
})

const anyEdit = fc.record({ start: fc.nat(20), end: fc.nat(20), text: fc.string({ maxLength: 3 }) })

function within({ start, end, text }: TextEdit, length: number): TextEdit {
  const from = Math.min(start, end, length)
  return { start: from, end: Math.min(Math.max(start, end), length), text }
}

/** A text with edits in order that neither overlap nor touch. */
const textAndEdits = fc
  .tuple(fc.string({ maxLength: 30 }), fc.array(fc.tuple(fc.nat(30), fc.string({ maxLength: 3 })), { maxLength: 6 }))
  .map(([text, places]) => {
    const offsets = [...new Set(places.map(([offset]) => Math.min(offset, text.length)))].sort((a, b) => a - b)
    const edits: TextEdit[] = []
    for (let i = 0; i + 1 < offsets.length; i += 2)
      edits.push({ start: offsets[i]!, end: offsets[i + 1]!, text: places[i]![1] })
    if (offsets.length % 2 === 1) edits.push({ start: offsets.at(-1)!, end: offsets.at(-1)!, text: places[0]![1] })
    return { text, edits }
  })
