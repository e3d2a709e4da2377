import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { allRules } from '../../server/src/rules/index.ts'
import { type GitlabIssue, type Sarif, type SarifRun, sarifProblems, workflowCommand } from './reports.ts'
import { check, type Run, root, runCli } from './run-cli.ts'
import { CLEAN, folderOf, HEAD, WITH_ERROR, write } from './temporary-folder.ts'
import { parseXml, type XmlElement } from './well-formed.ts'

/** One whose data somebody abroad can get at; with a second place, and one that is only for information. */
const EXPOSED = `${HEAD}platforms:
  - { id: wolk, product: azure, location: NL, encryptionKeys: provider }
applications:
  - { id: zaken, product: open-zaak, owner: Team, criticality: high, runsOn: wolk, data: [dossiers] }
  - { id: opslag, product: minio, owner: Team, criticality: low, runsOn: nergens }
datasets:
  - { id: dossiers, classification: confidential, personal: bsn, sourceSystem: zaken }
`

interface Reports {
  readonly sarif: Sarif
  readonly run: SarifRun
  readonly junit: XmlElement
  readonly gitlab: readonly GitlabIssue[]
  readonly github: readonly string[]
  readonly json: {
    readonly findings: readonly { readonly id: string; readonly level: string; readonly file: string }[]
  }
  readonly ran: Run
}

describe('cli/formats', function () {
  this.slow(3000)

  const all = ['sarif=o.sarif', 'junit=o.xml', 'gitlab=o.gitlab.json', 'json=o.json', 'github']
  /** Every format of one check, in the folder that it runs in. */
  const reports = async (paths: readonly string[], cwd: string, args: readonly string[] = []): Promise<Reports> => {
    const formats = all.flatMap((format) => ['--format', format])
    const ran = await check(paths[0] ?? '.', [...paths.slice(1), ...formats, ...args], { cwd })
    const read = (name: string) => readFileSync(join(cwd, name), 'utf8')
    const sarif = JSON.parse(read('o.sarif')) as Sarif
    assert.deepEqual(sarifProblems(sarif), [])
    return {
      sarif,
      run: sarif.runs[0],
      junit: parseXml(read('o.xml')),
      gitlab: JSON.parse(read('o.gitlab.json')) as GitlabIssue[],
      github: ran.stdout.trimEnd().split('\n'),
      json: JSON.parse(read('o.json')),
      ran,
    }
  }

  describe('sarif', () => {
    it('is SARIF 2.1.0 by the schema of OASIS, of every sample, in both languages', async () => {
      for (const sample of ['samples/voorbeeldstad', 'samples/podiumd', 'samples/ontwerp', 'test/cli/example'])
        for (const language of ['nl', 'en']) {
          const args = ['check', sample, '--hints', '--format', 'sarif', '--language', language]
          const { stdout } = await runCli([...args, '--as-of', '2026-11-24'], { cwd: root })
          const sarif = JSON.parse(stdout) as Sarif
          assert.deepEqual(sarifProblems(sarif), [], sample)
          assert.equal(sarif.version, '2.1.0')
        }
    })

    it('refuses what is no SARIF, or the test above says nothing', () => {
      assert.deepEqual(sarifProblems({ version: '2.1.0' }), [" must have required property 'runs'"])
    })

    it('says of a finding what GitHub asks for: rule, place, message and an identity without a line', async () => {
      const cwd = folderOf({ '.git/': '', 'archi/landscape.yaml': EXPOSED })
      const { run, json } = await reports(['archi'], cwd)
      assert.deepEqual(
        run.results.map((each) => each.partialFingerprints['havenwijzer/v1']),
        json.findings.filter(({ level }) => level !== 'hint').map(({ id }) => id),
      )
      const reach = run.results.find(({ ruleId }) => ruleId === 'jurisdiction/foreign-law-reaches-data')!
      assert.equal(run.tool.driver.rules[reach.ruleIndex]?.id, reach.ruleId)
      assert.deepEqual(reach.locations[0].physicalLocation, {
        artifactLocation: { uri: 'archi/landscape.yaml', uriBaseId: '%SRCROOT%', index: 0 },
        region: { startLine: 5, startColumn: 11, endLine: 5, endColumn: 15 },
      })
      assert.match(reach.partialFingerprints['primaryLocationLineHash'] ?? '', /^[0-9a-f]{32}$/)
      const steps = reach.codeFlows?.[0]?.threadFlows[0]?.locations.map(({ location }) => location) ?? []
      assert.match(steps[0]?.message?.text ?? '', /zaken runs on wolk/)
      assert.match(steps.at(-1)?.message?.text ?? '', /CLOUD Act/)
      assert.ok(steps.every(({ physicalLocation }) => physicalLocation.region.startLine >= 5))
      const lines = await reports(['archi'], folderOf({ '.git/': '', 'archi/landscape.yaml': `# een\n\n${EXPOSED}` }))
      assert.deepEqual(
        lines.run.results.map((each) => each.partialFingerprints),
        run.results.map((each) => each.partialFingerprints),
      )
    })

    it('has the page of each rule with findings, in the language of the report', async () => {
      const cwd = folderOf({ 'landscape.yaml': EXPOSED })
      const [en, nl] = [await reports(['.'], cwd), await reports(['.'], cwd, ['--language', 'nl'])]
      for (const [{ run }, file, heading] of [
        [en, 'page.md', 'What to do'],
        [nl, 'page.nl.md', 'Wat te doen'],
      ] as const) {
        const rules = run.tool.driver.rules
        assert.deepEqual([...new Set(run.results.map(({ ruleId }) => ruleId))].sort(), rules.map(({ id }) => id).sort())
        for (const { id, help, shortDescription, fullDescription, properties } of rules) {
          assert.equal(help.markdown, readFileSync(join(root, 'server/src/rules', id, file), 'utf8'))
          assert.ok(help.markdown.includes(`# ${id}: ${shortDescription.text}`))
          assert.ok(help.text.includes(`\n${heading}\n`) && !help.text.includes('**'))
          assert.ok(
            fullDescription.text.length > 20 &&
              fullDescription.text.length <= 1024 &&
              !fullDescription.text.includes('\n'),
          )
          assert.deepEqual(properties.tags, [id.split('/')[0]])
        }
      }
    })

    it('maps levels, leaves hints to the editor unless they are asked for', async () => {
      const text = `${EXPOSED}contracts:\n  - { id: los, supplier: centric }\n`
      const plain = await reports(['.'], folderOf({ 'landscape.yaml': text }))
      const hints = await reports(['.'], folderOf({ 'landscape.yaml': text }), ['--hints'])
      const levels = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const
      assert.deepEqual(
        hints.run.results.map(({ level }) => level),
        hints.json.findings.map(({ level }) => levels[level as keyof typeof levels]),
      )
      const count = hints.json.findings.filter(({ level }) => level === 'hint').length
      assert.ok(count > 0)
      for (const format of ['sarif', 'gitlab'] as const)
        assert.equal(sizeOf(hints, format) - sizeOf(plain, format), count, format)
    })

    it('links other places in the message, where GitHub shows them', async () => {
      const twice = `${HEAD}applications:\n  - { id: a }\n  - { id: a }\n`
      const { run } = await reports(['.'], folderOf({ 'landscape.yaml': twice }))
      const found = run.results.find(({ ruleId }) => ruleId === 'structure/duplicate-id')!
      assert.deepEqual(
        found.relatedLocations?.map(({ id }) => id),
        [1],
      )
      assert.match(found.message.text, /\n\nSee also: \[application a, also defined here\]\(1\)$/)
    })

    it('says what could not be read, and that the review was not whole', async () => {
      const cwd = folderOf({ 'a/landscape.yaml': CLEAN, 'a/b.landscape.yaml': Buffer.from([0xff]) })
      const { run, ran, junit, github } = await reports(['a', 'nergens'], cwd)
      assert.equal(ran.code, 2)
      const [invocation] = run.invocations
      assert.equal(invocation?.executionSuccessful, false)
      assert.deepEqual(
        invocation?.toolExecutionNotifications?.map(({ message }) => message.text),
        [
          'nergens cannot be read: there is no such file.',
          'a/b.landscape.yaml cannot be read: it is not UTF-8 text; save it as UTF-8.',
        ],
      )
      assert.equal(junit.attributes['errors'], '2')
      assert.equal(github[0], '::error file=nergens::nergens cannot be read: there is no such file.')
    })

    it('has what was accepted as suppressed, with reason, by whom and where; the other formats have it not', async () => {
      const risk = `acceptedRisks:
  - rule: jurisdiction/can-be-switched-off
    element: wolk
    covers: [zaken]
    reason: "Verhuist \\e[2J::error::x"
    acceptedBy: CISO
    acceptedOn: 2026-06-01
    until: 2027-06-01
`
      const more = EXPOSED.replace(
        'datasets',
        '  - { id: post, product: open-zaak, owner: Team, criticality: high, runsOn: wolk }\ndatasets',
      )
      const [open, accepted] = [
        await reports(['.'], folderOf({ 'landscape.yaml': more })),
        await reports(['.'], folderOf({ 'landscape.yaml': `${more}${risk}` })),
      ]
      assert.ok(open.run.results.every((each) => !('suppressions' in each)))
      const isCutOff = ({ ruleId }: { readonly ruleId: string }) => ruleId === 'jurisdiction/can-be-switched-off'
      const found = accepted.run.results.filter(isCutOff)
      const [suppressed, ...others] = found.filter(({ suppressions }) => suppressions)
      assert.deepEqual([found.length, others.length], [2, 0])
      assert.equal(new Set(found.map((each) => each.partialFingerprints['primaryLocationLineHash'])).size, 2)
      const [by] = suppressed?.suppressions ?? []
      assert.deepEqual(
        [by?.kind, by?.status, by?.justification, by?.properties],
        [
          'external',
          'accepted',
          'Verhuist ␛[2J::error::x',
          { acceptedBy: 'CISO', acceptedOn: '2026-06-01', until: '2027-06-01' },
        ],
      )
      assert.ok((by?.location.physicalLocation.region.startLine ?? 0) >= more.split('\n').length)
      assert.equal(accepted.gitlab.filter(({ check_name }) => check_name.endsWith('can-be-switched-off')).length, 1)
      assert.equal(sizeOf(accepted, 'sarif'), sizeOf(accepted, 'gitlab') + 1)
    })

    it('tells what two jobs upload of one commit apart, by folder', async () => {
      const files = { '.git/': '', 'a/landscape.yaml': CLEAN, 'b/landscape.yaml': CLEAN }
      const id = async (...paths: string[]) => (await reports(paths, folderOf(files))).run.automationDetails.id
      assert.deepEqual(
        [await id('.'), await id('a'), await id('a', 'b')],
        ['havenwijzer/', 'havenwijzer/a/', 'havenwijzer/a+b/'],
      )
    })
  })

  describe('paths', () => {
    const name = 'map met spatie/100% #1 é+(x):?.landscape.yaml'
    const pathsIn = ({ run, gitlab, junit, github }: Reports) => ({
      sarif: run.results[0]?.locations[0].physicalLocation.artifactLocation.uri,
      gitlab: gitlab[0]?.location.path,
      junit: testsIn(junit).find((each) => each.attributes['file'] !== undefined)?.attributes['file'],
      github: workflowCommand(github[0] ?? '')?.properties['file'],
    })
    const text = `${HEAD}applications: x\n`

    it('count from the root of the repository, wherever in it a job runs', async () => {
      const top = folderOf({ '.git/': '', [`diep/${name}`]: text })
      for (const found of [await reports(['diep'], top), await reports(['.'], join(top, 'diep'))]) {
        const { sarif, ...others } = pathsIn(found)
        assert.equal(sarif, `diep/map%20met%20spatie/100%25%20%231%20%C3%A9+(x)%3A%3F.landscape.yaml`)
        assert.equal(decodeURIComponent(sarif), `diep/${name}`)
        assert.deepEqual(others, { gitlab: `diep/${name}`, junit: `diep/${name}`, github: `diep/${name}` })
      }
    })

    it('count from where it is started outside a repository, and are whole where they lie elsewhere', async () => {
      const [here, elsewhere] = [folderOf({ 'landscape.yaml': text }), folderOf({ 'landscape.yaml': text })]
      assert.equal(pathsIn(await reports(['.'], here)).sarif, 'landscape.yaml')
      const { sarif, gitlab } = pathsIn(await reports([elsewhere], here))
      assert.equal(sarif, pathToFileURL(join(elsewhere, 'landscape.yaml')).href)
      assert.equal(gitlab, join(elsewhere, 'landscape.yaml'))
    })

    it('count from the repository of what is reviewed where the job itself is in none', async () => {
      const cwd = folderOf({ 'repo/.git/': '', 'repo/archi/landscape.yaml': text })
      assert.equal(pathsIn(await reports(['repo/archi'], cwd)).sarif, 'archi/landscape.yaml')
    })
  })

  describe('junit', () => {
    it('has a suite a rule; what makes the check fail has failed, what does not was skipped', async () => {
      const cwd = folderOf({ 'landscape.yaml': EXPOSED })
      for (const failOn of ['error', 'warning', 'info', 'none']) {
        const { junit, json, ran } = await reports(['.'], cwd, ['--fail-on', failOn])
        assert.deepEqual(
          junit.children.map(({ attributes }) => attributes['name']),
          allRules.map(({ id }) => id),
        )
        const levels = ['error', 'warning', 'info']
        const failing = new Set(failOn === 'none' ? [] : levels.slice(0, levels.indexOf(failOn) + 1))
        const visible = json.findings.filter(({ level }) => level !== 'hint')
        assert.ok(new Set(visible.map(({ level }) => level)).size > 1)
        const failures = visible.filter(({ level }) => failing.has(level)).length
        const outcome = (name: string) => testsIn(junit).filter(({ children }) => children[0]?.name === name).length
        assert.deepEqual([outcome('failure'), outcome('skipped')], [failures, visible.length - failures])
        assert.equal(ran.code, failures > 0 ? 1 : 0)
        const passed = testsIn(junit).filter(({ children }) => children.length === 0)
        assert.equal(passed.length, allRules.length - new Set(visible.map(({ id }) => id.split(':')[0])).size)
        for (const part of [junit, ...junit.children]) {
          const tests = part === junit ? testsIn(junit) : part.children
          const count = (name: string) => tests.filter(({ children }) => children[0]?.name === name).length
          const { tests: said, failures: failed, errors, skipped } = part.attributes
          assert.deepEqual([said, failed, errors, skipped].map(Number), [
            tests.length,
            count('failure'),
            0,
            count('skipped'),
          ])
        }
      }
    })

    it('names tests by what stays the same, each once, so that GitLab can compare branches', async () => {
      const twice = `${HEAD}applications:\n${'  - { id: a, criticality: hoog, runsOn: nergens }\n'.repeat(3)}`
      const files = { 'a/landscape.yaml': twice, 'b/landscape.yaml': twice }
      const { junit, json, gitlab, run } = await reports(['a', 'b'], folderOf(files))
      const names = testsIn(junit).map(({ attributes }) => `${attributes['classname']} ${attributes['name']}`)
      assert.deepEqual(names.length, new Set(names).size)
      assert.ok(names.includes('structure.duplicate-id gm0999:current:application:a'))
      assert.ok(names.every((each) => !/landscape\.yaml:\d/.test(each)))
      const prints = gitlab.map(({ fingerprint }) => fingerprint)
      assert.equal(new Set(prints).size, json.findings.filter(({ level }) => level !== 'hint').length)
      assert.deepEqual(
        prints,
        run.results.map((each) => each.partialFingerprints['primaryLocationLineHash']),
      )
    })

    it('says in a failure where it is, what, why and what to do', async () => {
      const { junit } = await reports(['.'], folderOf({ 'landscape.yaml': WITH_ERROR }))
      const [failure] = testsIn(junit).find(({ children }) => children[0]?.name === 'failure')!.children
      assert.equal(failure?.attributes['type'], 'error')
      assert.match(failure?.attributes['message'] ?? '', /^No platform “nergens” is defined/)
      assert.match(failure?.text ?? '', /^landscape\.yaml:5:52\nNo platform .*\.\n.*\.\n.*\.$/)
    })
  })

  describe('gitlab', () => {
    it('has what a Code Quality report needs, and a severity for each level', async () => {
      const { gitlab, json } = await reports(['.'], folderOf({ 'landscape.yaml': EXPOSED }))
      const severities = { error: 'critical', warning: 'major', info: 'minor' } as const
      assert.deepEqual(
        gitlab.map(({ check_name, severity }) => [check_name, severity]),
        json.findings
          .filter(({ level }) => level !== 'hint')
          .map(({ id, level }) => [id.split(':')[0], severities[level as keyof typeof severities]]),
      )
      const { description, location, fingerprint } = gitlab.find(({ check_name }) =>
        check_name.endsWith('unknown-reference'),
      )!
      assert.deepEqual(location, { path: 'landscape.yaml', lines: { begin: 8, end: 8 } })
      assert.match(description, /^No platform “nergens” .*\. .*\.$/)
      assert.match(fingerprint, /^[0-9a-f]{32}$/)
    })

    it('is an empty list when nothing is found', async () => {
      assert.deepEqual((await reports(['.'], folderOf({ 'landscape.yaml': CLEAN }))).gitlab, [])
    })
  })

  describe('github', () => {
    it('has an annotation a finding, and a last line for the log', async () => {
      const { github, json } = await reports(['.'], folderOf({ 'landscape.yaml': EXPOSED }))
      const commands = github.map(workflowCommand)
      const names = { error: 'error', warning: 'warning', info: 'notice' } as const
      assert.deepEqual(
        commands.slice(0, -1).map((each) => [each?.name, each?.properties['title']]),
        json.findings
          .filter(({ level }) => level !== 'hint')
          .map(({ id, level }) => [names[level as keyof typeof names], id.split(':')[0]]),
      )
      assert.equal(commands.at(-1), undefined)
      assert.match(github.at(-1) ?? '', /^\d+ errors?, \d+ warnings?, \d+ for information$/)
      const found = commands.find((each) => each?.properties['title'] === 'structure/unknown-reference')!
      assert.deepEqual(found.properties, {
        file: 'landscape.yaml',
        line: '8',
        endLine: '8',
        col: '74',
        endColumn: '80',
        title: 'structure/unknown-reference',
      })
      assert.match(found.text, /^No platform “nergens”.*\n.*\n.*\.$/)
    })
  })

  describe('files', () => {
    it('gives each format its file, and one the screen', async () => {
      const cwd = folderOf({ 'landscape.yaml': WITH_ERROR, 'uit/': '' })
      const formats = ['--format', 'text', '--format', 'json=uit/a.json', '--format', 'text=uit/a.txt']
      const { code, stdout, stderr } = await check('.', formats, { cwd, env: { FORCE_COLOR: '1' } })
      assert.deepEqual([code, stderr], [1, ''])
      assert.ok(stdout.includes('\u001b[31m'))
      const text = readFileSync(join(cwd, 'uit/a.txt'), 'utf8')
      assert.match(text, /^error {2}landscape\.yaml:5:52/m)
      assert.ok(!text.includes('\u001b'))
      assert.equal(JSON.parse(readFileSync(join(cwd, 'uit/a.json'), 'utf8')).findings.length, 1)
      assert.deepEqual(readdirSync(join(cwd, 'uit')), ['a.json', 'a.txt'])
    })

    it('says nothing on the screen when every format has a file', async () => {
      const cwd = folderOf({ 'landscape.yaml': WITH_ERROR })
      assert.deepEqual(await check('.', ['--format', 'sarif=a'], { cwd }), { code: 1, stdout: '', stderr: '' })
    })

    it('takes the place of a report that was there, keeps its permissions and the link to it', async () => {
      const cwd = folderOf({ 'landscape.yaml': WITH_ERROR, 'echt.json': 'oud' })
      chmodSync(join(cwd, 'echt.json'), 0o640)
      symlinkSync('echt.json', join(cwd, 'link.json'))
      await check('.', ['--format', 'json=link.json'], { cwd })
      assert.ok(lstatSync(join(cwd, 'link.json')).isSymbolicLink())
      assert.equal(statSync(join(cwd, 'echt.json')).mode & 0o777, 0o640)
      assert.match(readFileSync(join(cwd, 'echt.json'), 'utf8'), /^\{\n {2}"formatVersion": 1/)
    })

    it('writes to a device without putting a file in its place', async () => {
      const cwd = folderOf({ 'landscape.yaml': WITH_ERROR })
      execFileSync('mkfifo', [join(cwd, 'pijp')])
      const reading = readFile(join(cwd, 'pijp'), 'utf8')
      assert.equal((await check('.', ['--format', 'json=pijp'], { cwd })).code, 1)
      assert.match(await reading, /^\{\n {2}"formatVersion": 1/)
      assert.ok(lstatSync(join(cwd, 'pijp')).isFIFO())
      assert.equal((await check('.', ['--format', 'json=/dev/null'], { cwd })).code, 1)
      assert.ok(statSync('/dev/null').isCharacterDevice())
    })

    const wrong: readonly (readonly [string, string, RegExp])[] = [
      [
        'a folder that is not there',
        'nergens/a.json',
        /^nergens\/a\.json cannot be written: its folder is not there\./,
      ],
      ['a file for a folder', 'landscape.txt/a.json', /^landscape\.txt\/a\.json cannot be written: its folder/],
      ['a folder', 'uit', /^uit cannot be written: it is a folder\./],
      ['a document', 'landscape.yaml', /^landscape\.yaml cannot be written: a document of ours would be lost\./],
      ['what will be a document', 'uit/a.landscape.yaml', /would be lost\. Name another file\.\n$/],
    ]
    for (const [what, path, message] of wrong) {
      it(`refuses to write to ${what}, and writes nothing half`, async () => {
        const files = { 'landscape.yaml': WITH_ERROR, 'landscape.txt': 'x', 'uit/': '', 'andere.xml': 'oud' }
        const cwd = folderOf(files)
        const { code, stderr, stdout } = await check(
          '.',
          ['--format', `json=${path}`, '--format', 'junit=andere.xml', '--format', 'text'],
          { cwd },
        )
        assert.equal(code, 2)
        assert.match(stderr, message)
        assert.match(stdout, /^1 error,/m)
        assert.equal(readFileSync(join(cwd, 'andere.xml'), 'utf8'), 'oud')
        assert.equal(readFileSync(join(cwd, 'landscape.yaml'), 'utf8'), WITH_ERROR)
        assert.deepEqual(readdirSync(cwd).sort(), ['andere.xml', 'landscape.txt', 'landscape.yaml', 'uit'])
        assert.deepEqual(readdirSync(join(cwd, 'uit')), [])
      })
    }

    it('refuses a file on the way that somebody else made', async () => {
      const cwd = folderOf({ 'landscape.yaml': WITH_ERROR })
      write(cwd, { 'a.json': 'oud' })
      if (process.getuid?.() === 0) return
      chmodSync(join(cwd, 'a.json'), 0o444)
      const { code, stderr } = await check('.', ['--format', 'json=a.json'], { cwd })
      assert.equal(code, 2)
      assert.match(stderr, /you may not write there/)
      assert.ok(existsSync(join(cwd, 'a.json')))
    })
  })
})

function testsIn({ children }: XmlElement): readonly XmlElement[] {
  return children.flatMap((suite) => suite.children)
}

function sizeOf(found: Reports, of: 'sarif' | 'gitlab'): number {
  return of === 'sarif' ? found.run.results.length : found.gitlab.length
}
