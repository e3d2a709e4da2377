import assert from 'node:assert/strict'
import { AnchorTable } from '../../server/src/yaml/aliases.ts'
import { LineIndex } from '../../server/src/yaml/lines.ts'
import { walk } from '../../server/src/yaml/tree.ts'
import { partsOf, read, readSafely, slipsOf, valuesOf } from './reading.ts'

describe('hazards of reading item by item', () => {
  describe('anchors and aliases', () => {
    it('reach from one item to another', () => {
      const text = readSafely(
        'x-host: &h { location: NL }\nplatforms:\n  - { id: a, runsOn: *h }\n  - &p { id: b }\n  - *p\n',
      )
      const platforms = [{ id: 'a', runsOn: { location: 'NL' } }, { id: 'b' }, { id: 'b' }]
      assert.deepEqual(valuesOf(text), [{ 'x-host': { location: 'NL' }, platforms }])
      assert.deepEqual(partsOf(text), ['pair x-host', 'head platforms', ...Array(3).fill('item platforms')])
    })

    it('follow the order of the document where a name is set again', () => {
      const text = readSafely('a: &x 1\nb: *x\nc: &x 2\nd: *x\n')
      assert.deepEqual(valuesOf(text), [{ a: 1, b: 1, c: 2, d: 2 }])
    })

    it('keep what an alias stands for when its name is set again behind it', () => {
      const text = readSafely('a: &x 1\nb: &y { k: *x }\nc: &x 2\nd: *y\n')
      assert.deepEqual(valuesOf(text), [{ a: 1, b: { k: 1 }, c: 2, d: { k: 1 } }])
    })

    it('do not reach into the next document', () => {
      assert.throws(() => valuesOf(read('a: &x 1\n---\nb: *x\n')), ReferenceError)
    })

    it('give an alias in an item that did not change the new target', () => {
      const before = read('x-host: &h 1\nplatforms:\n  - id: *h\n')
      const after = read('x-host: &h 2\nplatforms:\n  - id: *h\n', before)
      assert.equal(after.parts[2]?.content, before.parts[2]?.content)
      assert.deepEqual(valuesOf(after), [{ 'x-host': 2, platforms: [{ id: 2 }] }])
    })

    it('stay on the list when they stand before all of its items', () => {
      const text = readSafely('applications: &all\n  - id: a\nx-copy: *all\n')
      assert.deepEqual(valuesOf(text), [{ applications: [{ id: 'a' }], 'x-copy': [{ id: 'a' }] }])
    })

    it('do not grow with what an alias bomb would expand to', () => {
      const names = [...'abcdefghijkl']
      const lines = names.slice(1).map((name, i) => `x-${name}: &${name} [${Array(9).fill(`*${names[i]}`).join(', ')}]`)
      const table = new AnchorTable()
      const sizes = read(`x-a: &a [lol]\n${lines.join('\n')}\n`).parts.map(({ content }) => table.take(content).size)
      assert.equal(sizes.at(-1), 9 * (names.length - 1))
    })

    it('may contain themselves', () => {
      const text = read('x-a: &a [*a]\n')
      const [alias] = new AnchorTable().take(text.parts[0]!.content).values()
      assert.equal(alias?.kind === 'list' && alias.anchor, 'a')
    })
  })

  describe('several documents', () => {
    it('are told apart by --- and by ...', () => {
      const text = readSafely(
        'kind: landscape\n---\nversion: 1\napplications:\n  - id: a\n...\n# tussen\n---\nversion: 2\n',
      )
      const second = ['1 pair version', '1 head applications', '1 item applications']
      assert.deepEqual(partsOf(text), ['pair kind', ...second, '2 pair version'])
      assert.deepEqual(valuesOf(text)[1], { version: 1, applications: [{ id: 'a' }] })
    })

    it('end in the middle of a list and of a block of text', () => {
      const text = readSafely('applications:\n  - id: a\n    notes: |\n      een\n---\n  \n- b\n')
      assert.deepEqual(valuesOf(text), [{ applications: [{ id: 'a', notes: 'een\n' }] }, ['b']])
    })

    it('may have directives, comments and content on the line of their marker', () => {
      const text = readSafely('%YAML 1.2\n# \u2028 over\n---\na: 1\n--- # b\nb: 2\n--- { c: 3 }\n')
      assert.deepEqual(valuesOf(text), [{ a: 1 }, { b: 2 }, { c: 3 }])
    })

    it('are not made by dashes inside text', () => {
      const text = readSafely('notes: |\n  ---\n  ...\n---a: 1\n')
      assert.deepEqual(valuesOf(text), [{ notes: '---\n...\n', '---a': 1 }])
    })
  })

  describe('tabs', () => {
    it('in the indentation are one slip, in their own item', () => {
      const text = read('applications:\n  - id: a\n  - id: b\n\towner: x\n  - id: c\n')
      assert.deepEqual(slipsOf(text), ['tab: \t'])
      assert.deepEqual(valuesOf(text), [{ applications: [{ id: 'a' }, { id: 'b', owner: 'x' }, { id: 'c' }] }])
    })

    it('before a dash or a top-level key are one slip', () => {
      const text = read('\tkind: landscape\napplications:\n  - id: a\n\t- id: b\n  - id: c\n')
      assert.deepEqual(slipsOf(text), ['tab: \t', 'tab: \t'])
      const applications = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
      assert.deepEqual(valuesOf(text), [{ kind: 'landscape', applications }])
    })

    it('in a blank line, in text and behind a colon are none', () => {
      const text = readSafely('applications:\n  - id:\ta\n\t\n    owner: x\ty\n    name:\n\t\n  - id: c\n\t')
      assert.deepEqual(valuesOf(text), [{ applications: [{ id: 'a', owner: 'x\ty', name: null }, { id: 'c' }] }])
    })
  })

  describe('keys that slipped', () => {
    it('have their own place, not that of what was taken away before them', () => {
      const { root } = read('\tkind: landscape\nversion: 1\n').parts[0]!.content
      const key = root?.kind === 'map' ? root.pairs[0]?.key : undefined
      assert.deepEqual([key?.start, key?.end], [1, 5])
    })

    it('are the section of the items behind them, up to the next key', () => {
      const text = read('applications:\n  - id: a\n platforms:\n  - id: b\n  - id: c\ndatasets:\n  - id: d\n')
      const places = ['head applications', 'item applications', 'pair platforms', 'item platforms', 'item platforms']
      assert.deepEqual(partsOf(text), [...places, 'head datasets', 'item datasets'])
    })
  })

  describe('line ends', () => {
    it('of Windows give the same values, and places that leave them out', () => {
      const text = readSafely(
        'applications:\r\n  - id: a\r\n    notes: |\r\n      x\r\n      y\r\n\r\n  - id: "b\r\n      c"\r\n',
      )
      assert.deepEqual(valuesOf(text), [{ applications: [{ id: 'a', notes: 'x\ny\n' }, { id: 'b c' }] }])
      for (const { content } of text.parts)
        if (content.root)
          walk(content.root, (node) => assert.doesNotMatch(content.text.slice(node.start, node.end), /\r\n?$/))
    })

    it('of one carriage return are line ends', () => {
      const text = read('applications:\r  - id: a\r    owner: x\r  - id: b\r')
      assert.deepEqual(valuesOf(text), [{ applications: [{ id: 'a', owner: 'x' }, { id: 'b' }] }])
      assert.deepEqual(slipsOf(text), [])
      assert.deepEqual(text.lines.position(text.text.indexOf('owner')), { line: 2, character: 4 })
    })

    it('may lack on the last line', () => {
      for (const last of ['  - id: b', '  -', '  - id: |', '  - id: "b"', '  # einde', '  - { id: b }'])
        assert.deepEqual(slipsOf(readSafely(`applications:\n  - id: a\n${last}`)), [], last)
    })

    it('are not what Unicode calls a line separator', () => {
      const text = readSafely('applications: # een\u2028 twee\n  - id: a\u2028- b\n    # c\u2029d\n  - id: e\u0085f\n')
      assert.deepEqual(valuesOf(text), [{ applications: [{ id: 'a\u2028- b' }, { id: 'e\u0085f' }] }])
      assert.equal(text.lines.lineCount, 5)
      assert.deepEqual(partsOf(text), ['head applications', 'item applications', 'item applications'])
    })

    it('are the places that LSP counts', () => {
      const lines = new LineIndex('a\r\nb\rc\n\nd')
      assert.deepEqual(
        [0, 3, 5, 7, 8].map((offset) => lines.position(offset)),
        [...[0, 1, 2, 3, 4].map((line) => ({ line, character: 0 }))],
      )
      const beyond = [0, 1, 2, 3, 4, 5].map((line) => lines.offset({ line, character: 9 }))
      assert.deepEqual(beyond, [1, 4, 6, 7, 9, 9])
    })
  })

  describe('characters', () => {
    it('of two code units count as two', () => {
      const text = readSafely('applications:\n  - id: 🏠\n    name: "🏠 x"\n  - id: é🏠\n')
      assert.deepEqual(valuesOf(text), [{ applications: [{ id: '🏠', name: '🏠 x' }, { id: 'é🏠' }] }])
    })

    it('may be half of a pair', () => {
      assert.deepEqual(valuesOf(readSafely('a: \ud83c\nb: "\udfe0"\n')), [{ a: '\ud83c', b: '\udfe0' }])
    })

    it('that mark the byte order are no part of a key', () => {
      const text = readSafely('\ufeffkind: landscape\napplications:\n  - id: a\n')
      assert.deepEqual(partsOf(text), ['pair kind', 'head applications', 'item applications'])
      assert.equal(text.parts[0]?.start, 1)
      const together = read('kind: landscape\n\ufeffapplications:\n  - id: a\n')
      assert.deepEqual(partsOf(together), ['pair kind', 'head applications', 'item applications'])
    })

    it('that no text has are one slip, and hold back what is wrong around them', () => {
      const text = read('applications:\n  - id: a\u0007b\n    owner: \u001b\n  - id: c\n')
      assert.deepEqual(slipsOf(text), ['control-character: \u0007'])
      assert.deepEqual(valuesOf(text), [{ applications: [{ id: 'a b', owner: null }, { id: 'c' }] }])
      assert.deepEqual(
        text.parts.map(({ content }) => content.damaged),
        [false, true, false],
      )
    })
  })
})
