import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { worded } from '../../server/src/l10n/message.ts'
import { PART_IDS } from '../../server/src/report/council/parts.ts'
import { readQuestions } from '../../server/src/report/council/question-file.ts'
import { root, runCli } from '../cli/run-cli.ts'
import { CLEAN, folderOf } from '../cli/temporary-folder.ts'

const GOOD = `kind: council-questions
version: 1
questions:
  - title: { nl: Wat stopt er zonder de VS?, en: What stops without the US? }
    asked: Fractie Duinrand, 12 november 2026
    answers: [cut-off, critical-processes]
  - title: Weegt het college dit mee?
    answers: [accepted-risks]
    forExecutive: true
    x-note: Van ons.
`

const HEAD = 'kind: council-questions\nversion: 1\n'

/** A file that is wrong, and what is said of it, with the line. */
const WRONG: readonly (readonly [what: string, text: string, said: readonly string[]])[] = [
  ['no YAML', `${HEAD}questions: [a\n`, ['regel 4: dit is geen geldige YAML.']],
  ['nothing', '', ['regel 1: het bestand begint met kind, version en questions.']],
  ['a list', '- a\n', ['regel 1: het bestand begint met kind, version en questions.']],
  ['another kind', GOOD.replace('council-questions', 'landscape'), ['regel 1: kind moet council-questions zijn.']],
  ['a later version', GOOD.replace('version: 1', 'version: 2'), ['regel 2: version moet 1 zijn.']],
  ['a version as text', GOOD.replace('version: 1', 'version: "1"'), ['regel 2: version moet 1 zijn.']],
  ['no questions', HEAD, ['regel 1: de sleutel questions ontbreekt.']],
  ['an empty list', `${HEAD}questions: []\n`, ['regel 3: questions moet een lijst met minstens één item zijn.']],
  ['a text in the list', `${HEAD}questions: [hallo]\n`, ['regel 3: een vraag heeft een title en answers.']],
  [
    'a slip in an answer',
    GOOD.replace('[cut-off', '[cutoff'),
    [`regel 6: het antwoord “cutoff” bestaat niet. Bedoelt u cut-off? Er zijn: ${PART_IDS.join(', ')}.`],
  ],
  [
    'an answer that is nothing like one',
    GOOD.replace('[cut-off', '[weer'),
    [`regel 6: het antwoord “weer” bestaat niet. Er zijn: ${PART_IDS.join(', ')}.`],
  ],
  [
    'no answers',
    GOOD.replace('[accepted-risks]', '[]'),
    ['regel 8: answers moet een lijst met minstens één item zijn.'],
  ],
  ['an answer that is no text', GOOD.replace('[accepted-risks]', '[1]'), ['regel 8: answers moet tekst zijn.']],
  [
    'a slip in a key',
    GOOD.replace('title: Weegt', 'titel: Weegt'),
    ['regel 7: de sleutel “titel” bestaat hier niet. Bedoelt u title?'],
  ],
  [
    'a title without Dutch',
    GOOD.replace('nl: Wat stopt er zonder de VS?, ', ''),
    ['regel 4: de sleutel nl ontbreekt.'],
  ],
  ['an empty title', GOOD.replace('title: Weegt het college dit mee?', 'title:'), ['regel 7: title moet tekst zijn.']],
  [
    'a word in the place of true',
    GOOD.replace('forExecutive: true', 'forExecutive: ja'),
    ['regel 9: forExecutive moet true of false zijn.'],
  ],
  [
    'two mistakes',
    GOOD.replace('[cut-off', '[1').replace('forExecutive: true', 'forExecutive: ja'),
    ['regel 6: answers moet tekst zijn.', 'regel 9: forExecutive moet true of false zijn.'],
  ],
]

describe('report/council own questions', function () {
  this.slow(8000)
  const schema = JSON.parse(readFileSync(join(root, 'schemas/council-questions.schema.json'), 'utf8')) as {
    readonly $defs: { readonly question: { readonly properties: { readonly answers: { readonly items: unknown } } } }
  }
  const isValid = new Ajv2020({ strict: false }).compile(schema)

  it('are read in their order, in both languages where there are two', () => {
    const read = readQuestions(GOOD, 'vragen.yaml')
    assert.ok(read.ok)
    const [theme, ...others] = read.themes
    assert.deepEqual(others, [])
    assert.deepEqual(theme?.questions, [
      {
        id: 'question-1',
        text: { nl: 'Wat stopt er zonder de VS?', en: 'What stops without the US?' },
        asked: 'Fractie Duinrand, 12 november 2026',
        parts: ['cut-off', 'critical-processes'],
        isForExecutive: false,
      },
      {
        id: 'question-2',
        text: 'Weegt het college dit mee?',
        asked: undefined,
        parts: ['accepted-risks'],
        isForExecutive: true,
      },
    ])
  })

  it('show the Dutch where there is no English', () => {
    const read = readQuestions(GOOD.replace(', en: What stops without the US?', ''), 'vragen.yaml')
    assert.ok(read.ok)
    assert.deepEqual(read.themes[0]?.questions[0]?.text, {
      nl: 'Wat stopt er zonder de VS?',
      en: 'Wat stopt er zonder de VS?',
    })
  })

  it('give an answer once that is asked for twice', () => {
    const read = readQuestions(GOOD.replace('[accepted-risks]', '[exit, exit]'), 'vragen.yaml')
    assert.ok(read.ok)
    assert.deepEqual(read.themes[0]?.questions[1]?.parts, ['exit'])
  })

  it('can ask for what the schema lists', () => {
    assert.deepEqual(schema.$defs.question.properties.answers.items, { enum: [...PART_IDS] })
    assert.ok(isValid(parse(GOOD)))
  })

  for (const [what, text, expected] of WRONG)
    it(`are refused with the line: ${what}`, () => {
      const read = readQuestions(text, 'vragen.yaml')
      assert.ok(!read.ok)
      assert.deepEqual(
        read.problems.map((problem) => worded(problem, 'nl')),
        expected.map((said) => `vragen.yaml, ${said}`),
      )
      if (what !== 'no YAML') assert.equal(isValid(parse(text)), false)
    })

  it('are answered by the command line, and nothing else is', async () => {
    const cwd = folderOf({ 'landscape.yaml': CLEAN, 'vragen.yaml': GOOD })
    const { code, stdout, stderr } = await council(cwd, '--questions', 'vragen.yaml', '--format', 'markdown')
    assert.deepEqual([code, stderr], [0, ''])
    assert.deepEqual(
      stdout.match(/^### .*\?$/gm)?.map((line) => line.slice(4)),
      ['Wat stopt er zonder de VS?', 'Weegt het college dit mee?'],
    )
    assert.match(stdout, /Gesteld in:\*\* Fractie Duinrand, 12 november 2026/)
    assert.equal(stdout.match(/Voor het college/g)?.length, 1)
    const json = await council(cwd, '--questions', 'vragen.yaml', '--format', 'json', '--language', 'en')
    const [own] = (JSON.parse(json.stdout) as { organisations: { answers: { id: string; question: string }[] }[] })
      .organisations
    assert.deepEqual(
      own?.answers.map(({ id, question }) => [id, question]),
      [
        ['question-1', 'What stops without the US?'],
        ['question-2', 'Weegt het college dit mee?'],
      ],
    )
  })

  it('are refused by the command line with exit code 2, and nothing is written', async () => {
    const cwd = folderOf({ 'landscape.yaml': CLEAN, 'fout.yaml': GOOD.replace('[cut-off', '[cutoff') })
    const wrong = await council(cwd, '--questions', 'fout.yaml', '--format', 'html')
    assert.deepEqual([wrong.code, wrong.stdout], [2, ''])
    assert.match(wrong.stderr, /^fout\.yaml, regel 6: het antwoord “cutoff” bestaat niet\. Bedoelt u cut-off\?/)
    const missing = await council(cwd, '--questions', 'nergens.yaml')
    assert.deepEqual([missing.code, missing.stdout], [2, ''])
    assert.match(missing.stderr, /nergens\.yaml/)
    const other = await runCli(['report', '--questions', 'fout.yaml', '--language', 'nl'], { cwd })
    assert.equal(other.code, 2)
    assert.match(other.stderr, /--questions hoort alleen bij --template council/)
  })
})

function council(cwd: string, ...args: readonly string[]) {
  return runCli(['report', '--template', 'council', '--as-of', '2026-11-24', ...args], { cwd })
}
