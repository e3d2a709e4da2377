import type { Random } from '../generator/random.ts'

/** The text after one to three changes, as a slip of the hand would make them or worse. */
export function mutate(text: string, random: Random): string {
  let mutant = text
  for (let left = 1 + random.int(3); left > 0; left--) mutant = random.pick(CHANGES)(mutant, random)
  return mutant
}

type Change = (text: string, random: Random) => string

/** What means something in YAML, somewhere. */
const SIGNIFICANT = [
  ...[...'-:?,[]{}#&*!|>\'"%@` \t\n~0aé'],
  ...[
    '- ',
    ': ',
    ' #',
    '? ',
    ', ',
    '\n- ',
    '\n  - ',
    '\n# x\n',
    '\r\n',
    '\n\n',
    '---\n',
    '\n---\n',
    '\n...\n',
    '--- |\n',
  ],
  ...[
    '&a ',
    '*a',
    ' *a ',
    '!t ',
    '!!str ',
    '<<: ',
    '|\n',
    '>-\n',
    '|2\n',
    '""',
    "''",
    '"\\',
    '{}',
    '[]',
    '{ a: b }',
    '[a]',
  ],
  ...['1.30', '0x1F', '1e3', 'null', 'true', '.inf', '\r', '\u2028', '\u0085', '\ufeff', '\u{1F3E0}', '\ud83c'],
]

const CHANGES: readonly Change[] = [
  (text, random) => replaced(text, random.int(text.length), 1, ''),
  (text, random) => replaced(text, random.int(text.length + 1), 0, random.pick(SIGNIFICANT)),
  (text, random) => replaced(text, random.int(text.length + 1), 0, random.pick(SIGNIFICANT)),
  (text, random) => replaced(text, random.int(text.length), 1, random.pick(SIGNIFICANT)),
  (text, random) =>
    changedLines(text, random, (lines, at) => lines.splice(at, 2, lines[at + 1] ?? '', lines[at] ?? '')),
  (text, random) => changedLines(text, random, (lines, at) => lines.splice(at, 1)),
  (text, random) =>
    changedLines(text, random, (lines, at) => lines.splice(random.int(lines.length), 0, lines[at] ?? '')),
  (text, random) =>
    changedLines(text, random, (lines, at) => lines.splice(at, 2, `${lines[at] ?? ''}${lines[at + 1] ?? ''}`)),
  (text, random) =>
    changedLines(text, random, (lines, at) => {
      const more = random.pick([' ', '  ', '\t', '    '])
      lines[at] = random.chance(0.5) ? more + lines[at] : (lines[at] ?? '').replace(random.pick([/^ /, /^ {2}/]), '')
    }),
  (text, random) =>
    changedLines(text, random, (lines, at) => {
      const line = lines[at] ?? ''
      const ends = [line.length, line.search(/\S|$/), line.indexOf(':') + 1]
      lines[at] = replaced(line, random.pick(ends), 0, random.pick(SIGNIFICANT))
    }),
]

function replaced(text: string, at: number, length: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + length)
}

function changedLines(text: string, random: Random, change: (lines: string[], at: number) => void): string {
  const lines = text.split('\n')
  change(lines, random.int(lines.length))
  return lines.join('\n')
}

/** A short text of what YAML is made of, in any order. */
export function randomYaml(random: Random): string {
  const tokens = Array.from({ length: 1 + random.int(14) }, () => random.pick(TOKENS))
  return tokens.join('') + (random.chance(0.5) ? '\n' : '')
}

const TOKENS = [
  ...['a', 'a b', '1.5', 'null', '~', 'é', '"x"', "'y'", "''", '"a: b"', "it's", 'a:b', 'x#y', '[a, b]', '{ a: b }'],
  ...[
    '- ',
    '- - ',
    '? ',
    ': ',
    'key: ',
    'b: ',
    'c: d',
    ', ',
    ',',
    ':',
    '-',
    '[',
    ']',
    '{',
    '}',
    '"',
    '#',
    ' # c',
    '\\',
  ],
  ...['&a ', '*a', '!t ', '|', '>', '|-', '|2\n', '>+\n', '---', '...', '%', '@', '`'],
  ...['\n', '\n', '\n ', '\n  ', '\n    ', '\n\n', '\n  - ', '\n- ', '\r\n', ' ', '\t'],
]
