import assert from 'node:assert/strict'
import { yearsTogether } from '../../server/src/report/pages/years.ts'

describe('report/pages/years', () => {
  it('tell years after one another in which nothing differs as one', () => {
    assert.deepEqual(shown(['2026', 1], ['2027', 2], ['2028', 2], ['2029', 2]), [
      ['2026', 1],
      ['2027 – 2029', 2],
    ])
  })

  it('tell a year apart in which something differs, and what is no year', () => {
    assert.deepEqual(shown(['2027', 2], ['2028', 3], ['2029', 2]), [
      ['2027', 2],
      ['2028', 3],
      ['2029', 2],
    ])
    assert.deepEqual(shown(['now', 2], ['2027', 2]), [
      ['now', 2],
      ['2027', 2],
    ])
  })
})

function shown(...rows: readonly (readonly [string, number])[]) {
  return yearsTogether({ id: 'course', title: 'Course', columns: [{ title: 'Year' }, { title: 'Share' }], rows }).rows
}
