import assert from 'node:assert/strict'
import { partsOf, read, readSafely, slipsOf, valuesOf } from './reading.ts'

describe('hazards of reading item by item, in the way it is written', () => {
  describe('style', () => {
    it('of brackets is read in one part, on one line or more', () => {
      const text = readSafely('applications: [ { id: a },\n  { id: b } ]\nversion: 1\n')
      assert.deepEqual(partsOf(text), ['pair applications', 'pair version'])
      assert.deepEqual(valuesOf(text), [{ applications: [{ id: 'a' }, { id: 'b' }], version: 1 }])
    })

    it('of brackets closed at the margin', () => {
      const text = readSafely('applications: [\n  { id: a }\n]\nx-a: {\n  a: [\n  b\n  ]\n}\nversion: 1\n')
      assert.deepEqual(partsOf(text), ['pair applications', 'pair x-a', 'pair version'])
      assert.deepEqual(valuesOf(text), [{ applications: [{ id: 'a' }], 'x-a': { a: ['b'] }, version: 1 }])
    })

    it('of a whole document in brackets', () => {
      assert.deepEqual(partsOf(readSafely('{ kind: landscape,\nversion: 1 }\n')), ['whole'])
      assert.deepEqual(partsOf(readSafely('[ a,\nb ]\n')), ['whole'])
    })

    it('of lists that are not indented', () => {
      const text = readSafely('applications:\n- id: a\n  tags:\n  - x\n  - y\n- id: b\nversion: 1\n')
      const items = ['item applications', 'item applications']
      assert.deepEqual(partsOf(text), ['head applications', ...items, 'pair version'])
      assert.deepEqual(valuesOf(text), [{ applications: [{ id: 'a', tags: ['x', 'y'] }, { id: 'b' }], version: 1 }])
    })

    it('of lists that are indented otherwise', () => {
      const text = readSafely(
        'applications:\n      - id: a\n      -\n        id: b\n      -   id: c\n          owner: x\n',
      )
      assert.deepEqual(valuesOf(text), [{ applications: [{ id: 'a' }, { id: 'b' }, { id: 'c', owner: 'x' }] }])
    })

    it('of lists in a list', () => {
      const text = readSafely('applications:\n  - - a\n    - b\n  - - - c\n')
      assert.deepEqual(partsOf(text), ['head applications', 'item applications', 'item applications'])
      assert.deepEqual(valuesOf(text), [{ applications: [['a', 'b'], [['c']]] }])
    })

    it('of keys behind a question mark', () => {
      assert.deepEqual(partsOf(readSafely('? kind\n: landscape\nversion: 1\n')), ['whole'])
      const text = readSafely('applications:\n  - id: a\n    ? owner\n    : x\n  - id: b\n')
      assert.deepEqual(valuesOf(text), [{ applications: [{ id: 'a', owner: 'x' }, { id: 'b' }] }])
    })

    it('of keys between quotation marks', () => {
      const text = readSafely('"applications":\n  - \'id\': a\n\'x-a\' : 1\n"x\\tb": 2\n')
      assert.deepEqual(partsOf(text), ['head applications', 'item applications', 'pair x-a', 'pair x\tb'])
    })

    it('of a document whose keys are all indented', () => {
      assert.deepEqual(valuesOf(readSafely('  kind: landscape\n  version: 1\n')), [{ kind: 'landscape', version: 1 }])
    })
  })

  describe('comments', () => {
    it('belong to what stands below them', () => {
      const text = readSafely(
        '# kop\nkind: landscape\n\n# lijst\napplications:\n  # a\n  - id: a\n    # x\n    owner: x\n\n  # b\n  - id: b\n# version\nversion: 1\n# einde\n',
      )
      assert.deepEqual(
        text.parts.map(({ content }) => content.text),
        [
          '# kop\nkind: landscape\n\n',
          '# lijst\napplications:\n',
          '  # a\n  - id: a\n    # x\n    owner: x\n\n',
          '  # b\n  - id: b\n',
          '# version\nversion: 1\n# einde\n',
        ],
      )
    })

    it('may be less indented than the list, or more', () => {
      const text = readSafely(
        'applications:\n# links\n  - id: a\n    tags: [x]\n      # rechts\n# links\n    # rechts\n  - id: b\n',
      )
      assert.deepEqual(partsOf(text), ['head applications', 'item applications', 'item applications'])
    })

    it('may stand on the line of the key and between brackets', () => {
      const text = readSafely('applications: # onze\n  - { id: a, # naam\n# marge\n    owner: x\n# marge\n    }\n')
      assert.deepEqual(valuesOf(text), [{ applications: [{ id: 'a', owner: 'x' }] }])
    })

    it('may be all there is', () => {
      assert.deepEqual(partsOf(readSafely('# een\n# twee\n')), ['whole'])
      for (const nothing of ['', '\n\n', ' ', '\ufeff', '---\n', '---\n...\n']) {
        const text = readSafely(nothing)
        assert.deepEqual([partsOf(text), valuesOf(text)], [['whole'], []])
      }
    })
  })

  describe('text of several lines', () => {
    const lines = ['- id: nep', 'kind: nep', '# nep', '', '--- nep', '"nep']
    const block = (indent: string) => lines.map((line) => (line === '' ? '' : indent + line)).join('\n')

    it('in a block is text, whatever its lines look like', () => {
      const text = readSafely(
        `x-a: |\n${block('  ')}\napplications:\n  - id: a\n    notes: |-\n${block('     ')}\n  - id: b\n`,
      )
      const applications = [{ id: 'a', notes: lines.join('\n') }, { id: 'b' }]
      assert.deepEqual(valuesOf(text), [{ 'x-a': `${lines.join('\n')}\n`, applications }])
      assert.deepEqual(partsOf(text), ['pair x-a', 'head applications', 'item applications', 'item applications'])
    })

    it('in a block of a list that is not indented', () => {
      const text = readSafely('applications:\n- id: a\n  notes: >+\n   - id: nep\n   # nep\n\n- id: b\n')
      assert.deepEqual(valuesOf(text), [{ applications: [{ id: 'a', notes: '- id: nep # nep\n\n' }, { id: 'b' }] }])
    })

    it('in a block with a heading that says how far it is indented', () => {
      const text = readSafely('applications:\n  - id: a\n    notes: |2-\n        x\n       y\n  - id: b\n')
      assert.deepEqual(valuesOf(text), [{ applications: [{ id: 'a', notes: '  x\n y' }, { id: 'b' }] }])
    })

    it('in a block behind a key with a bar in it', () => {
      const text = readSafely('"x| #": | # een | twee\n  tekst\n')
      const [{ content }] = text.parts as [(typeof text.parts)[0]]
      const value = content.root?.kind === 'map' ? content.root.pairs[0]?.value : undefined
      assert.equal(content.text.slice(value?.start, value?.end), '| # een | twee\n  tekst')
    })

    it('without quotation marks', () => {
      const text = readSafely(
        'applications:\n  - id: a\n    name: een naam\n      - die doorloopt\n\n      kind van\n  - id: b\n',
      )
      assert.deepEqual(valuesOf(text), [
        { applications: [{ id: 'a', name: 'een naam - die doorloopt\nkind van' }, { id: 'b' }] },
      ])
    })

    it('between quotation marks', () => {
      const text = readSafely(
        'x-a: \'een\n  twee\'\napplications:\n  - id: a\n    name: "een\n      - id: nep\n\n      # nep"\n  - id: b\n',
      )
      const applications = [{ id: 'a', name: 'een - id: nep\n# nep' }, { id: 'b' }]
      assert.deepEqual(valuesOf(text), [{ 'x-a': 'een twee', applications }])
    })

    it('that is never closed stays in its item', () => {
      const text = read(
        'applications:\n  - id: a\n    name: "een\n  - id: b\n    tags: [x\n  - id: c\n    name: { a: b\nversion: 1\n',
      )
      const found = ['quote-open: "een', 'bracket-open: [x', 'bracket-open: { a: b']
      assert.deepEqual(slipsOf(text), found)
      const applications = [
        { id: 'a', name: 'een' },
        { id: 'b', tags: ['x'] },
        { id: 'c', name: { a: 'b' } },
      ]
      assert.deepEqual(valuesOf(text), [{ applications, version: 1 }])
    })
  })
})
