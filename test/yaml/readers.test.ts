import assert from 'node:assert/strict'
import { parse } from 'yaml'
import { readFast } from '../../server/src/yaml/fast.ts'
import { plainValue, readsAsOtherType } from '../../server/src/yaml/plain.ts'
import { readTolerant } from '../../server/src/yaml/tolerant.ts'
import { readersDisagree } from './agreement.ts'

describe('the fast reader', () => {
  /** Found by the oracle: js-yaml reads these, and `yaml` reads them otherwise or not at all. */
  const refused: Readonly<Record<string, string>> = {
    'text behind a closing quotation mark': 'a:\n- ""b: c\n',
    'a key behind a closing bracket': 'a:\n- { b: c }  d: e\n',
    'an item behind a closing bracket': 'a: [\n b\n] - c\n',
    'a key behind an alias': 'a:\n- &b x\n- *b c: d\n',
    'a map on the line of its key, behind an anchor': 'a: &b c: d\n',
    'a list on the line of its key': '? a\n: &b - c\n',
    'a key of more than a thousand characters': `${'x'.repeat(1100)}: y\n`,
    'a key that is a map': '- ? b: c\n  : d\n',
    'a key that is a list': '[a]: b\n\n[a]: c\n',
    'a key that is empty': '[ : a ]\n',
    'a key with an anchor': '&a b: c\n',
    'a key that is an alias, between brackets': '[&a x, { *a :b }]\n',
    'a key apart from its colon, between brackets': '{ "a" # c\n  :b }\n',
    'an anchor against a bracket': '&a[b, c]\n',
    'an anchor on nothing': '[\n&a \n, b]\n',
    'a block of text that is all there is': '\n  >+\n#x\n',
    'a block of text that says how far it is indented': '|2\n  a\n   \n\n',
    'a kept block of text without a line end': '- |+\n\n\n  ',
    'an empty line behind an escaped line end': '"a \\\n\n \\ b"\n',
    'a carriage return alone': 'a: b\rc: d\n',
    'a tab as indentation': 'a:\n\tb\n',
    'a tab behind a dash': '-\t- a\n',
    'a byte-order mark': '\ufeff- [ a ]\n',
    'the end of a document': '# a\n...\nb\n',
    'a tag': 'a: !!str 1\n',
    'two documents': 'a: 1\n---\nb: 2\n',
    'an error': 'a: [b\n',
  }
  for (const [name, text] of Object.entries(refused))
    it(`leaves to the tolerant one ${name}`, () => {
      assert.deepEqual(readFast(text), { ok: false, reason: 'refused' })
    })

  const accepted: Readonly<Record<string, string>> = {
    'a pair between brackets': '[a: b, { c: d }, "e": {f: g}, h: ]\n',
    'comments between brackets': 'a: { b: c, # ] }\n  d: [e # ]\n  ] } # }\n',
    'anchors and aliases': 'a: &a b\nc: [*a, &d { e: *a }]\nf: &g\n  - h\n*a : i\n',
    'things without text': 'a:\nb:\n  -\n  - - \nc: [ a, ]\nd: { e, f: }\n',
    'blocks of text': 'a: | # x\n  b\n\n   c\nd: >-\n\n  e\n  f\n\ng: |+\n  h\n\n',
    'text over several lines': 'a: \'b\n  c\'\nd: e\n  f\n\n  g\nh: "i\\"\n\n  j"\n',
  }
  for (const [name, text] of Object.entries(accepted))
    it(`reads ${name}`, () => {
      assert.ok(readFast(text).ok)
      assert.equal(readersDisagree(text), undefined)
    })
})

describe('the tolerant reader', () => {
  it('takes a tab in a blank line and a comment before a bracket for what YAML says they are', () => {
    for (const text of ['a:\n\t\nb: c\n', 'a: { b: c\n# d\n }\n', 'a:\n  - b:\n \t \n    c: d\n'])
      assert.deepEqual(readTolerant(text).errors, [], text)
    for (const text of ['a:\n\tb: c\n', 'a: [b]# c\n', 'a: |\n  b\n\t\nc: d\n'])
      assert.notEqual(readTolerant(text).errors.length, 0, text)
  })

  it('gives tagged values as they are tagged', () => {
    const { root } = readTolerant('[!!str 1, !!int "2", !!str , !!float 1.0, !own x]\n')
    const values = root?.kind === 'list' ? root.items.map((item) => (item.kind === 'scalar' ? item.value : item)) : []
    assert.deepEqual(values, ['1', 2, '', 1, 'x'])
  })
})

describe('plain text', () => {
  const texts = [
    ...[
      '~',
      'null',
      'Null',
      'NULL',
      'nULL',
      'nul',
      'true',
      'True',
      'TRUE',
      'tRue',
      'false',
      'False',
      'FALSE',
      'yes',
      'No',
    ],
    ...[
      '0',
      '-0',
      '+1',
      '-12',
      '012',
      '1_000',
      '0o17',
      '0o18',
      '0O17',
      '0x1F',
      '0xg',
      '-0x1F',
      '0b11',
      '12345678901234567890',
    ],
    ...[
      '1.',
      '.5',
      '-.5',
      '+1.5',
      '1.30',
      '1.2.3',
      '1e3',
      '1E+3',
      '.5e-3',
      '1e',
      'e3',
      '.',
      '+',
      '1,5',
      '12:30',
      '12:30:45',
    ],
    ...['.inf', '.Inf', '.INF', '-.inf', '+.inf', '.iNF', 'inf', '.nan', '.NaN', '.NAN', '-.nan', 'NaN'],
    ...['2026-10-01', 'n', 'y', 'on', 'Off', 'tekst', 'Nijmegen', 'false alarm', '1 2', '~a', 'é'],
  ]

  it('has the value that the core schema gives it', () => {
    for (const text of texts)
      assert.deepEqual([text, plainValue(text)], [text, parse(`- ${text}\n`, { schema: 'core' })[0]])
    assert.equal(plainValue(''), null)
  })

  it('is marked where another reader takes it for something else', () => {
    const marked = texts.filter((text) => readsAsOtherType(text) !== undefined)
    assert.deepEqual(marked, [
      ...['true', 'True', 'TRUE', 'tRue', 'false', 'False', 'FALSE', 'yes', 'No'],
      ...['0', '-0', '+1', '-12', '012', '1_000', '0o17', '0O17', '0x1F', '-0x1F', '0b11', '12345678901234567890'],
      ...['1.', '.5', '-.5', '+1.5', '1.30', '1e3', '1E+3', '.5e-3', '12:30', '12:30:45'],
      ...['.inf', '.Inf', '.INF', '-.inf', '+.inf', '.iNF', '.nan', '.NaN', '.NAN'],
      ...['n', 'y', 'on', 'Off'],
    ])
  })
})
