import assert from 'node:assert/strict'
import { keyOnLine } from '../../server/src/yaml/key-line.ts'
import { seededRandom } from '../generator/random.ts'

/** The same said as one expression, which takes the square of the time on a long line of blanks. */
const ORACLE = /^(?:"([^"\\]*)"|'([^']*)'|([^\s#'"[\]{},&*!|>%@`-][^#]*?|-[^\s#][^#]*?))[ \t]*:(?=[ \t\r]|$)/

describe('yaml/key-line', () => {
  it('finds the key of a line, its end and that of its colon', () => {
    assert.deepEqual(keyOnLine('name: Zaken'), { name: 'name', end: 4, past: 5 })
    assert.deepEqual(keyOnLine('"a b" : c'), { name: 'a b', end: 5, past: 7 })
    assert.deepEqual(keyOnLine('  - id:', 4), { name: 'id', end: 6, past: 7 })
    for (const none of ['', 'name', 'a:b', '- id: x', '# a: b', 'a #: b', '{a: b}', '"a\\" : b', '"a'])
      assert.equal(keyOnLine(none), undefined, none)
  })

  it('finds what one expression would find', () => {
    const random = seededRandom(3)
    const signs = [...'ab:: #\'"-\t{\\\r', '\u00a0', '- ', ': ']
    for (let i = 0; i < 50_000; i++) {
      const line = Array.from({ length: random.int(9) }, () => random.pick(signs)).join('')
      const match = ORACLE.exec(line)
      const key = keyOnLine(line)
      assert.equal(key?.name, match ? (match[1] ?? match[2] ?? match[3]) : undefined, JSON.stringify(line))
      assert.equal(key?.past, match?.[0].length, JSON.stringify(line))
    }
  })
})
