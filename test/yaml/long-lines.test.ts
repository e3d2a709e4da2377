import assert from 'node:assert/strict'
import { vocabularyOf } from '../../server/src/model/sections.ts'
import { readText } from '../../server/src/yaml/read.ts'

describe('a line that is very long', () => {
  // So long that time in the square of it would be minutes.
  const blanks = ' '.repeat(400_000)

  for (const [what, text] of [
    ['a key without its colon', `applications${blanks}x\n  - id: zaken\n`],
    ['a value', `applications:\n  - id: zaken\n    name: "a${blanks}b\n`],
    ['an entry that is no map', `applications:\n  - zaken${blanks}x\n`],
    ['brackets that stay open', `applications:\n  - { id: [zaken${blanks}x\n`],
  ] as const)
    it(`is read in one go: ${what}`, () => {
      const { parts } = readText(text, vocabularyOf('landscape'), undefined, 'auto')
      assert.equal(parts.map(({ content }) => content.text).join(''), text)
    })
})
