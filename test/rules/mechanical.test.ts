import assert from 'node:assert/strict'
import { Checked, parseFixture } from '../fixtures.ts'

const HEAD = 'kind: landscape\nversion: 1\norganisation: gm0268\n'

/** The findings whose fix nobody needs to think about, as their rule and what stands there. */
function mechanical(body: string): readonly string[] {
  const text = `${HEAD}${body}`
  const { findings } = new Checked(parseFixture(`# file: landscape.yaml\n${text}`).files)
  return findings
    .filter(({ fixes }) => fixes.some((fix) => fix.mechanical))
    .map(({ rule, at }) => `${rule.replace('structure/', '')} ${text.slice(at.start, at.end).trim()}`)
}

/** Each with a twin that somebody has to think about. */
describe('a fix is applied unasked', () => {
  const cases: Readonly<Record<string, readonly [string, string, string]>> = {
    'where the catalogue knows a name for certain': [
      'applications:\n  - { id: mail, product: O365 }\n',
      'alias-name O365',
      'applications:\n  - { id: mail, product: Offfice365 }\n',
    ],
    'for text that others read as something else': [
      'suppliers:\n  - { id: a, country: NO }\n',
      'yaml-norway NO',
      'suppliers:\n  - { id: a, country: NX }\n',
    ],
    'for another code of the same country': [
      'suppliers:\n  - { id: a, country: UK }\n',
      'schema UK',
      'suppliers:\n  - { id: a, country: UX }\n',
    ],
    'for a space that is missing behind a colon': [
      'applications:\n  - id: a\n    name:Aa\n',
      'yaml-syntax name:',
      'applications:\n  - id: a\n    name Aa\n',
    ],
    'for a space that is missing behind a dash': [
      'applications:\n  - id: a\n  -id: b\n',
      'yaml-syntax id: b',
      'applications:\n  - id: a\n   id: b\n',
    ],
    'for a tab that can stand for one column only': [
      'applications:\n  - id: a\n\tname: Aa\n',
      'yaml-syntax ',
      'applications:\n  - id: a\n    exit:\n      plan: x\n\tsource: y\n',
    ],
    'only where every slip in the entry is such a one': [
      'applications:\n  - id: a\n    owner:Aa\n    name: Bb\n',
      'yaml-syntax owner:',
      'applications:\n  - id: a\n    owner:Aa\n    name: "Bb\n',
    ],
  }
  for (const [what, [text, finding, twin]] of Object.entries(cases))
    it(what, () => {
      assert.deepEqual([mechanical(text).map((each) => each.trim()), mechanical(twin)], [[finding.trim()], []])
    })
})
