import assert from 'node:assert/strict'
import { check, parseFixture } from './fixtures.ts'
import { mark } from './markers.ts'

const HEAD = 'kind: landscape\nversion: 1\norganisation: gm0268\n'

describe('fixtures', () => {
  it('take spans from the carets under a line, and leave the markers out of the text', () => {
    const { files, expected } = parseFixture('a: bcd\n#  ^^^ error structure/schema fix: Change to x y\ne: f\n')
    assert.deepEqual(files, [{ name: 'landscape.yaml', text: 'a: bcd\ne: f\n' }])
    assert.deepEqual(expected, [
      { file: 'landscape.yaml', start: 3, end: 6, level: 'error', rule: 'structure/schema', fix: 'Change to x y' },
    ])
  })

  it('take several markers under one line, a span at its start, one letter wide and empty', () => {
    const { expected } = parseFixture('abc: d\n#~~ hint a/b\n# info a/b\n# ^ warning a/b\n#   | error a/b\n')
    assert.deepEqual(
      expected.map(({ start, end, level }) => [start, end, level]),
      [
        [0, 3, 'hint'],
        [0, 1, 'info'],
        [2, 3, 'warning'],
        [4, 4, 'error'],
      ],
    )
  })

  it('take several files, and leave out the indentation that all lines share', () => {
    const { files, expected } = parseFixture(`
      # file: a.landscape.yaml
      a:
        b: c
      # file: x/b.landscape.yaml
      d: e
      #  ^ hint a/b
      `)
    assert.deepEqual(
      files.map((f) => f.name),
      ['a.landscape.yaml', 'x/b.landscape.yaml'],
    )
    assert.deepEqual(
      files.map((f) => f.text),
      ['a:\n  b: c', 'd: e\n'],
    )
    assert.deepEqual(
      expected.map(({ file, start, end }) => [file, start, end]),
      [['x/b.landscape.yaml', 3, 4]],
    )
  })

  it('count the line ends that are asked for', () => {
    const { files, expected } = parseFixture('a: b\nc: d\n#  ^ hint a/b\n', '\r\n')
    assert.equal(files[0]?.text, 'a: b\r\nc: d\r\n')
    assert.deepEqual(
      expected.map(({ start, end }) => [start, end]),
      [[9, 10]],
    )
  })

  it('take the cursor out of the text', () => {
    const { files, cursor } = parseFixture('a: b\nc: d┃e\n')
    assert.equal(files[0]?.text, 'a: b\nc: de\n')
    assert.deepEqual(cursor, { file: 'landscape.yaml', offset: 9 })
  })

  it('are written as they are read', () => {
    const text = '# file: a.yaml\nabc: def\n#~~ hint a/b\n#    ^^^ error c/d fix: E f\n\n# file: b.yaml\ng: h'
    const { files, expected } = parseFixture(text)
    assert.equal(mark(files, expected), text)
  })
})

describe('check', () => {
  const wrong = `${HEAD}applications:\n  - { id: gis, criticality: hihg }\n`
  const marker = (columns: string, rest: string) => `${wrong}#${columns} ${rest}\n`
  const right = marker('                           ^^^^', 'error structure/schema')

  it('accepts what is marked as it is found', () => {
    check(right)
    check(`${HEAD}applications:\n  - { id: gis, criticality: high }\n`)
  })

  for (const [what, text] of [
    ['a finding that is not marked', wrong],
    ['a marker for which there is no finding', `${HEAD}x-a: b\n#    ^ error structure/schema\n`],
    ['another span', marker('                          ^^^^', 'error structure/schema')],
    ['another level', marker('                           ^^^^', 'warning structure/schema')],
    ['another rule', marker('                           ^^^^', 'error structure/yaml-syntax')],
    [
      'a fix that is not offered',
      marker('                           ^^^^', 'error structure/schema fix: Change to low'),
    ],
  ] as const) {
    it(`refuses ${what}`, () => {
      assert.throws(() => check(text), { name: 'AssertionError' })
    })
  }
})
