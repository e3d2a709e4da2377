import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { printable } from '../../server/src/output/printable.ts'
import { type GitlabIssue, type Sarif, sarifProblems, workflowCommand } from './reports.ts'
import { check } from './run-cli.ts'
import { folderOf, HEAD } from './temporary-folder.ts'
import { parseXml, type XmlElement } from './well-formed.ts'

/** What a landscape may hold to trick whatever shows a report of it. */
const EVIL: Readonly<Record<string, string>> = {
  'the end of a CDATA section': ']]></failure></testcase><testcase name="x"/>',
  'a command to GitHub': '::error file=x::y',
  'a command to GitHub on a line of its own': 'a\n::add-mask::b\r\n::stop-commands::c',
  'commands to GitHub, Azure and TeamCity': '##[add-path]x ##vso[task.setvariable]x ##teamcity[x]',
  markup: '<script>alert(1)</script><img src=x onerror="alert(1)">&lt;',
  quotes: `"'\\"`,
  'a link': '[click](http://evil.example) [a](1)',
  'text that runs the other way': 'a\u202eb\u2066c\u200f',
  'control characters': '\u0000\u0001\u0007\u0008\u000b\u001b[2J\u007f\u0085\u009b',
  'half a sign, and no sign at all': '\ud800x\udfffy\uffff\ufffe',
  'ends of lines of other alphabets': 'a\u2028b\u2029c',
  'percent signs': '%0A::error::x%25',
}

describe('cli/hostile', function () {
  this.slow(4000)

  for (const [what, evil] of Object.entries(EVIL)) {
    it(`leaves ${what} harmless in every format`, async () => {
      // In a value, in an id, in a name that other places refer to, and in what came since the baseline.
      const text = (applications: readonly string[]) => `${HEAD}platforms:
  - { id: ${quoted(evil)}, product: azure, location: NL, encryptionKeys: provider }
applications:
${applications
  .map(
    (id) =>
      `  - { id: ${quoted(id)}, name: ${quoted(evil)}, product: open-zaak, criticality: high, runsOn: ${quoted(evil)} }\n`,
  )
  .join('')}  - { id: los, criticality: ${quoted(evil)}, runsOn: ${quoted(`x${evil}`)} }
`
      const cwd = folderOf({ 'landscape.yaml': text(['eerst']) })
      const baseline = ['--baseline', 'b.json']
      assert.equal((await check('.', [...baseline, '--write-baseline'], { cwd })).code, 0)
      assert.equal((await check('.', [...baseline, '--fail-on', 'info'], { cwd })).code, 0)
      for (const args of [[], baseline]) {
        const cwdNow = folderOf({
          'landscape.yaml': text(['eerst', `z${evil}`]),
          'b.json': readFileSync(join(cwd, 'b.json')),
        })
        const formats = ['text', 'sarif=o.sarif', 'junit=o.xml', 'gitlab=o.json', 'json=check.json', 'github=o.txt']
        const { stdout, stderr, code } = await check('.', [...args, ...formats.flatMap((each) => ['--format', each])], {
          cwd: cwdNow,
        })
        assert.equal(stderr, '')
        assert.ok(code === 1 || args.length > 0)
        const read = (name: string) => readFileSync(join(cwdNow, name), 'utf8')
        const all = {
          text: stdout,
          sarif: read('o.sarif'),
          junit: read('o.xml'),
          gitlab: read('o.json'),
          json: read('check.json'),
        }
        for (const [format, report] of Object.entries(all)) {
          assert.ok(report.length > 200, format)
          for (const line of report.split('\n')) {
            assert.equal(workflowCommand(line), undefined, `${format}: ${line}`)
            assert.doesNotMatch(line, /##(?:\[|vso\[|teamcity\[)/, format)
          }
          assert.doesNotMatch(report, /[^\n\P{Cc}]|\p{Bidi_Control}|[\u2028\u2029\ufffe\uffff]|\p{Cs}/u, format)
        }
        const sarif = JSON.parse(all.sarif) as Sarif
        assert.deepEqual(sarifProblems(sarif), [])
        for (const { message, relatedLocations = [] } of sarif.runs[0].results)
          for (const [, target] of message.text.matchAll(/(?<!\\)\]\(([^)]*)\)/g))
            assert.ok(
              relatedLocations.some(({ id }) => String(id) === target),
              message.text,
            )
        const issues = JSON.parse(all.gitlab) as GitlabIssue[]
        const { findings } = JSON.parse(all.json)
        const loud = findings.filter(({ level }: { level: string }) => level !== 'hint').length
        assert.ok(loud >= 1)
        assert.equal(issues.length, loud)
        const tests = testsIn(parseXml(all.junit)).filter(({ children }) => children.length > 0)
        assert.equal(tests.length, loud)
        const lines = read('o.txt').trimEnd().split('\n')
        const last = args.length > 0 ? 2 : 1
        assert.equal(lines.length, loud + last)
        for (const line of lines.slice(0, -last)) {
          const command = workflowCommand(line)!
          assert.match(command.name, /^(?:error|warning|notice)$/)
          assert.equal(command.properties['file'], 'landscape.yaml')
          assert.deepEqual(
            Object.keys(command.properties).filter((key) => !KEYS.has(key)),
            [],
          )
          assert.doesNotMatch(command.text, /[^\n\P{Cc}]|\p{Bidi_Control}/u)
        }
      }
    })
  }

  it('leaves the name of a file harmless', async () => {
    const names = ['::error::%0A,x=y<b>"\'&]]>.landscape.yaml', '##[add-path]\u202e\u001b.landscape.yaml']
    const cwd = folderOf(Object.fromEntries(names.map((name) => [name, `${HEAD}applications: x\n`])))
    const formats = ['text', 'sarif=o.sarif', 'junit=o.xml', 'gitlab=o.json', 'json=check.json', 'github=o.txt']
    const { stdout } = await check(
      '.',
      formats.flatMap((each) => ['--format', each]),
      { cwd },
    )
    const read = (name: string) => readFileSync(join(cwd, name), 'utf8')
    const sorted = [...names].sort()
    const github = read('o.txt').trimEnd().split('\n').slice(0, -1)
    assert.deepEqual(github.map((line) => workflowCommand(line)?.properties['file']).sort(), sorted.map(printable))
    const sarif = JSON.parse(read('o.sarif')) as Sarif
    assert.deepEqual(sarifProblems(sarif), [])
    const uris = sarif.runs[0].artifacts.map(({ location }) => decodeURIComponent(location.uri))
    assert.deepEqual(uris.sort(), sorted)
    assert.deepEqual((JSON.parse(read('o.json')) as GitlabIssue[]).map(({ location }) => location.path).sort(), sorted)
    assert.equal(testsIn(parseXml(read('o.xml'))).filter(({ children }) => children.length > 0).length, 2)
    for (const report of [stdout, read('o.sarif'), read('o.xml'), read('o.json'), read('check.json')])
      for (const line of report.split('\n')) {
        assert.equal(workflowCommand(line), undefined, line)
        assert.ok(['##[', '\u001b', '\u202e'].every((part) => !line.includes(part)))
      }
  })
})

const KEYS: ReadonlySet<string> = new Set(['file', 'line', 'endLine', 'col', 'endColumn', 'title'])

function testsIn({ children }: XmlElement): readonly XmlElement[] {
  return children.flatMap((suite) => suite.children)
}

/** Text as YAML takes it, which JSON nearly is. */
function quoted(text: string): string {
  const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(text).replace(/[\u007f-\u009f\ufffe\uffff]/g, escaped)
}
