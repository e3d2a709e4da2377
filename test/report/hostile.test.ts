import assert from 'node:assert/strict'
import { TEMPLATES } from '../../server/src/report/pages/templates.ts'
import { root } from '../cli/run-cli.ts'
import { folderOf, HEAD } from '../cli/temporary-folder.ts'
import { htmlProblems } from './html-problems.ts'
import { writeReport } from './run-report.ts'

/** What a landscape may hold to trick whatever shows a report of it. */
const EVIL: Readonly<Record<string, string>> = {
  markup: '<img src=x onerror=alert(1)><script>alert(1)</script>&lt;',
  'the end of a CDATA section': ']]></style></svg><script>alert(1)</script>',
  'a formula': "=cmd()|'/C calc'!A0",
  'a formula after a space': ' +1+1',
  'a formula by other signs': '-2+3',
  'a formula with an at': '@SUM(1)',
  'text that runs the other way': 'a\u202eb\u2066c\u200f',
  quotes: `"'\\";,`,
  'markup of Markdown':
    '[click](javascript:alert(1)) ![x](http://evil.example/x.png) `a` **b** | c\n# d\n<http://evil.example>',
  'an address': 'http://evil.example/x https://evil.example www.evil.example',
}

describe('report/hostile', function () {
  this.slow(4000)

  for (const [what, evil] of Object.entries(EVIL))
    it(`leaves ${what} harmless in every format`, async () => {
      const q = JSON.stringify(evil)
      const folder = folderOf({
        'landscape.yaml': `${HEAD.replace('organisation: gm0999', `organisation: { id: gm0999, name: ${q} }`)}suppliers:
  - { id: boef, name: ${q}, country: US, asOf: 2026-01-01, source: "https://boef.example/x" }
applications:
  - { id: eerst, name: ${q}, supplier: boef, operator: boef, serviceModel: saas, contract: d, data: [g], functions: [email], transition: { kind: replace, to: [${q}] }, domain: ${q}, owner: ${q}, criticality: critical, runsOn: { unknown: { askedOn: 2026-03-01, askedTo: ${q} } } }
  - { id: ${q}, product: zoom, domain: ${q} }
processes:
  - { id: p, name: ${q}, criticality: critical, needs: [eerst] }
contracts:
  - { id: c, supplier: ${q}, end: 2027-01-01 }
  - { id: d, name: ${q}, supplier: boef, end: 2027-01-01, terms: ${q}, collective: ${q}, owner: ${q}, dataReturn: { formats: [${q}] } }
datasets:
  - { id: g, name: ${q}, personal: special }
tenders:
  - { id: t, name: ${q}, owner: ${q}, functions: [email, ${q}], requirements: [{ text: ${q}, excludeCountries: [US] }] }
acceptedRisks:
  - { rule: jurisdiction/can-be-switched-off, element: eerst, covers: [eerst], reason: ${q}, acceptedBy: ${q}, acceptedOn: 2026-01-01, until: 2027-01-01 }
`,
      })
      for (const template of TEMPLATES) {
        const { run, read } = await writeReport(folder, folderOf(), ['--template', template])
        assert.equal(run.code, 0, run.stderr)
        const html = read('html')
        assert.deepEqual(await htmlProblems(html), [])
        // What looks like a tag is one: in texts and attributes neither < nor > is left.
        for (const [tag] of html.matchAll(/<[^!][^>]*>/g))
          assert.doesNotMatch(
            tag,
            /^<(?:script|img|iframe|object|embed|link|base|form|use|image)\b|\son\w+\s*=|href="(?!#|https:)/i,
          )
        for (const format of ['html', 'markdown', 'csv', 'json'] as const)
          assert.doesNotMatch(read(format), /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/, format)
        for (const cell of cellsOf(read('csv'))) assert.doesNotMatch(cell, /^[\s\u00a0]*[=+\-@]/, cell)
        assertPlainMarkdown(read('markdown'))
        JSON.parse(read('json'))
      }
    })

  it('shows what the texts say all the same', async () => {
    const { read } = await writeReport(`${root}/samples/voorbeeldstad`, folderOf())
    assert.match(read('html'), /Gemeente Voorbeeldstad/)
    assert.match(read('markdown'), /Gemeente Voorbeeldstad/)
  })
})

/** The cells of CSV with a comma between them. */
function cellsOf(csv: string): readonly string[] {
  const cells: string[] = []
  for (const [, quoted, plain] of csv
    .replace(/^\ufeff/, '')
    .matchAll(/"((?:[^"]|"")*)"(?:,|\r\n)|([^",\r\n]*)(?:,|\r\n)/g))
    cells.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
  return cells
}

/** No tag, no picture, and no link but to where a fact was read. */
function assertPlainMarkdown(markdown: string): void {
  const unescaped = markdown.replace(/\\[\\`*_[\]<>|~#!&+=:.)(-]/g, '')
  for (const [, inside = ''] of unescaped.matchAll(/<([^>]*)>/g)) assert.match(inside, /^https:\/\/[^\s<>]+$/)
  assert.doesNotMatch(unescaped, /!\[|\]\(|`/)
  for (const [address] of unescaped.replace(/<https:[^>]*>/g, '').matchAll(/https?:\/\/\S+|\bwww\.\S+/g))
    assert.fail(`a link by itself: ${address}`)
}
