import assert from 'node:assert/strict'
import { isOneFactApart } from './one-fact.ts'

const apart = (one: string, other: string) =>
  isOneFactApart([{ name: 'a.yaml', text: one }], [{ name: 'a.yaml', text: other }])

describe('one fact apart', () => {
  for (const [what, one, other] of [
    ['a value', 'a: 1\nb: 2\n', 'a: 1\nb: 3\n'],
    ['a key, with all under it', 'a: 1\n', 'a: 1\nb: { c: 1, d: 2 }\n'],
    ['an entry', 'a: [1, 2, 3]\n', 'a: [1, 3]\n'],
    ['how a value is written', 'a: NO\n', 'a: "NO"\n'],
    ['a line of what does not read', 'a: [\n', 'a:\n'],
  ] as const)
    it(`is ${what}`, () => assert.ok(apart(one, other)))

  for (const [what, one, other] of [
    ['nothing', 'a: 1\n', 'a: 1\n'],
    ['two values', 'a: 1\nb: 2\n', 'a: 2\nb: 3\n'],
    ['two entries', 'a: [1, 2, 3]\n', 'a: [3]\n'],
    ['another entry and one less', 'a: [1, 2, 3]\n', 'a: [1, 4]\n'],
    ['two lines of what does not read', 'a: [\nb: [\n', 'a:\nb:\n'],
  ] as const)
    it(`is not ${what}`, () => assert.ok(!apart(one, other)))

  it('is in one file', () => {
    const file = (name: string, text: string) => ({ name, text })
    assert.ok(isOneFactApart([file('a', 'a: 1'), file('b', 'a: 1')], [file('a', 'a: 2'), file('b', 'a: 1')]))
    assert.ok(!isOneFactApart([file('a', 'a: 1'), file('b', 'a: 1')], [file('a', 'a: 2'), file('b', 'a: 2')]))
  })
})
