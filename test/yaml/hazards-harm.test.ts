import assert from 'node:assert/strict'
import { readText, type YamlText } from '../../server/src/yaml/read.ts'
import { landscape, partsOf, read, readSafely, slipsOf, valuesOf } from './reading.ts'

describe('hazards of reading item by item, from merging and from malice', () => {
  describe('merge conflicts', () => {
    const conflict = (middle: string) =>
      `applications:\n  - id: a\n<<<<<<< HEAD\n    owner: x\n${middle}=======\n    owner: y\n>>>>>>> anders\n  - id: b\n`

    for (const [name, middle] of [
      ['of two sides', ''],
      ['with the ancestor', '||||||| 7c2d\n    owner: z\n'],
    ] as const)
      it(`${name} read as our side, with one slip`, () => {
        for (const eol of ['\n', '\r\n']) {
          const text = read(conflict(middle).replaceAll('\n', eol))
          assert.deepEqual(slipsOf(text), ['merge-conflict: <<<<<<< HEAD'])
          assert.deepEqual(valuesOf(text), [{ applications: [{ id: 'a', owner: 'x' }, { id: 'b' }] }])
          assert.deepEqual(
            text.parts.map(({ content }) => content.damaged),
            [false, true, false],
          )
        }
      })

    it('one behind the other are one slip each', () => {
      const text = read(
        'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n<<<<<<< HEAD\nc: 1\n=======\nc: 2\n>>>>>>> x\n',
      )
      assert.deepEqual(slipsOf(text), Array(2).fill('merge-conflict: <<<<<<< HEAD'))
      assert.deepEqual(valuesOf(text), [{ a: 1, b: 1, c: 1 }])
    })

    it('of which only some markers are left are one slip, and keep both sides', () => {
      const markers = /^(?:<{7} HEAD|={7}|>{7} anders)\n/gm
      for (const left of [['<'], ['>'], ['<', '='], ['=', '>'], ['<', '>']]) {
        const text = read(conflict('').replace(markers, (marker) => (left.includes(marker[0]!) ? marker : '')))
        assert.equal(slipsOf(text).length, 1, left.join())
        assert.match(slipsOf(text)[0]!, /^merge-conflict: [<=>]{7}/)
        assert.deepEqual(partsOf(text), ['head applications', 'item applications', 'item applications'])
      }
    })

    it('are not seen in text that shows one', () => {
      const text = readSafely('notes: |\n  <<<<<<< HEAD\n  =======\n  >>>>>>> x\n')
      assert.deepEqual(valuesOf(text), [{ notes: '<<<<<<< HEAD\n=======\n>>>>>>> x\n' }])
    })
  })

  describe('nesting', () => {
    const item = (deep: string) => `applications:\n  - id: a\n${deep}\n  - id: b\n`
    const levels = (n: number, line: string) => Array.from({ length: n }, (_, i) => ' '.repeat(4 + i) + line).join('\n')

    for (const [name, deep] of [
      ['brackets', `  - ${'['.repeat(10_000)}`],
      ['closed brackets', `  - ${'['.repeat(900)}${']'.repeat(900)}`],
      ['braces', `  - ${'{a: '.repeat(500)}${'}'.repeat(500)}`],
      ['dashes', `  - ${'- '.repeat(5000)}x`],
      ['question marks', `  - ${'? '.repeat(2000)}x`],
      ['maps', `  - id: c\n${levels(300, 'k:')}`],
      ['lists', `  -\n${levels(300, '-')}`],
    ] as const)
      it(`of ${name} by the thousand is not read, and harms nothing beside it`, () => {
        const { parts } = read(item(deep))
        assert.deepEqual(
          parts.map(({ content }) => content.tooDeep),
          [false, false, true, false],
        )
        assert.deepEqual(
          parts.flatMap(({ content }) => content.slips),
          [],
        )
        assert.equal(parts[2]?.content.root, undefined)
      })

    const tooDeep = ({ parts }: YamlText) => parts.some(({ content }) => content.tooDeep)

    it('is read by both readers up to the same depth', () => {
      for (const nested of [
        (n: number) => `x-a: ${'['.repeat(n - 1)}${']'.repeat(n - 1)}\n`,
        (n: number) => `x-a: ${'{a: '.repeat(n - 1)}${'}'.repeat(n - 1)}\n`,
        (n: number) => `x-a:\n${levels(n - 1, 'k:')}\n`,
        // Each item is a part of its own, without the map around the list.
        (n: number) => `x-a:\n${levels(n, '-')}\n`,
      ]) {
        assert.deepEqual(tooDeep(readSafely(nested(100))), false)
        for (const reader of ['auto', 'tolerant'] as const)
          assert.deepEqual(tooDeep(readText(nested(101), landscape, undefined, reader)), true)
      }
    })
  })
})
