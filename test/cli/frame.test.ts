import assert from 'node:assert/strict'
import { frame } from '../../server/src/output/frame.ts'
import { columnsOf, firstColumns, lastColumns, printable } from '../../server/src/output/printable.ts'
import { wrap } from '../../server/src/output/wrap.ts'

const ESC = '\u001b'

describe('output/frame', () => {
  /** The frame of the part between ‹ and ›. */
  function framed(marked: string, columns = 40, endLine = 0): string {
    const start = marked.indexOf('‹')
    const line = marked.replace('‹', '')
    const end = { line: endLine, character: line.indexOf('›') }
    const { line: shown, marks } = frame(line.replace('›', ''), { line: 0, character: start }, end, columns)
    assert.ok(columnsOf(shown) <= columns && columnsOf(marks) <= columns, `${shown}\n${marks}`)
    return `${shown}\n${marks}`
  }

  it('counts a sign as one column by its looks only where that is what a terminal does', () => {
    const segmenter = new Intl.Segmenter()
    for (let code = 0x20; code < 0x3000; code++) {
      const sign = String.fromCharCode(code)
      const parts = [...segmenter.segment(`a${sign}b`)].length - 2
      if (columnsOf(sign) === 1 && columnsOf(`a${sign}b`) === 3) assert.equal(parts, 1, code.toString(16))
    }
    assert.deepEqual(wrap('één twee — “drie” vier', 10), ['één twee —', '“drie”', 'vier'])
  })

  const cases: readonly (readonly [string, string, string])[] = [
    ['a span', '    runsOn: ‹azur-weu›', '    runsOn: azur-weu\n            ^^^^^^^^'],
    ['an empty span', 'kind:‹›', 'kind:\n     ^'],
    ['a span in an empty line', '‹›', '\n^'],
    ['a Windows line', 'kind: ‹x›\r', 'kind: x\n      ^'],
    ['tabs, as one column', 'a:\t‹b›', 'a: b\n   ^'],
    ['wide signs before the span', 'a: 漢😀 ‹b›', 'a: 漢😀 b\n        ^'],
    ['wide signs in the span', 'a: ‹漢😀é›', 'a: 漢😀é\n   ^^^^^'],
    ['letters of two signs', 'a: e\u0301e\u0301 ‹b›', 'a: e\u0301e\u0301 b\n      ^'],
    [
      'a line that fits without its indentation',
      '      - { id: ‹abc›, name: een twee drie vier }',
      '- { id: abc, name: een twee drie vier }\n        ^^^',
    ],
    [
      'a span at the right',
      'a: 1234567890 1234567890 1234567890 1 ‹bcd›',
      '… 1234567890 1234567890 1234567890 1 bcd\n                                     ^^^',
    ],
    [
      'a span at the left',
      'a: ‹bcd› 1234567890 1234567890 1234567890 1234567890',
      'a: bcd 1234567890 1234567890 1234567890…\n   ^^^',
    ],
    ['a span that is longer than fits', `a: ‹${'b'.repeat(100)}›`, `a: ${'b'.repeat(36)}…\n   ${'^'.repeat(37)}`],
    ['what a terminal would obey', `a: ${ESC}[2J‹b\u202e›`, 'a: ␛[2Jb�\n       ^^'],
  ]
  for (const [what, marked, expected] of cases) {
    it(`shows ${what}`, () => assert.equal(framed(marked), expected))
  }

  it('marks a span of several lines on the first', () => {
    const { line, marks } = frame('a: "b', { line: 3, character: 3 }, { line: 5, character: 0 }, 40)
    assert.equal(`${line}\n${marks}`, 'a: "b\n   ^^')
  })

  it('keeps some of what stands on either side in a line of a megabyte', () => {
    const text = `${'x'.repeat(500_000)}: ‹abc›, ${'y'.repeat(500_000)}`
    const [line = '', marks = ''] = framed(text).split('\n')
    assert.match(line, /^…x{10,}: abc, y{10,}…$/)
    assert.equal(line.slice(marks.indexOf('^'), marks.length), 'abc')
  })
})

describe('output/printable', () => {
  it('leaves plain text, and letters of any script, as they are', () => {
    for (const text of ['runsOn: azure-weu', 'één ‘twee’ — 漢字 😀', '']) assert.equal(printable(text), text)
  })

  it('shows what would steer a terminal as a picture', () => {
    assert.equal(printable(`a\u0000b${ESC}c\nd\u007fe\u009bf\u202eg\u2028h\ufeff`), 'a␀b␛c␊d␡e�f�g�h�')
  })

  it('cuts between signs, never within', () => {
    assert.equal(firstColumns('a😀b', 2), 'a')
    assert.equal(firstColumns('a😀b', 3), 'a😀')
    assert.equal(lastColumns('a😀b', 2), 'b')
    assert.equal(lastColumns('a😀b', 3), '😀b')
    assert.equal(lastColumns('abc', 0), '')
    assert.equal(columnsOf('👩‍👩‍👧🇳🇱'), 4)
  })
})

describe('output/wrap', () => {
  it('breaks between words', () => {
    assert.deepEqual(wrap('een twee drie vier', 9), ['een twee', 'drie vier'])
    assert.deepEqual(wrap('', 9), [''])
  })

  it('leaves a long address whole, on a line of its own', () => {
    assert.deepEqual(wrap('zie https://example.nl/een/lang/adres nu', 12), [
      'zie',
      'https://example.nl/een/lang/adres',
      'nu',
    ])
  })

  it('cuts a word of a megabyte', () => {
    const [line = ''] = wrap('x'.repeat(1_000_000), 80)
    assert.equal(line, `${'x'.repeat(240)}…`)
  })
})
