import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { GitlabIssue, Sarif } from './reports.ts'
import { sarifProblems, workflowCommand } from './reports.ts'
import { cli, root } from './run-cli.ts'
import { folderOf, HEAD, write } from './temporary-folder.ts'
import { parseXml } from './well-formed.ts'

interface Workflow {
  readonly jobs: {
    readonly havenwijzer: {
      readonly steps: readonly { readonly run?: string; readonly with?: { readonly sarif_file?: string } }[]
    }
  }
}

interface Pipeline {
  readonly havenwijzer: {
    readonly script: readonly string[]
    readonly artifacts: { readonly reports: { readonly codequality: string; readonly junit: string } }
  }
}

const zaken = (ids: readonly string[]) => `${HEAD}platforms:
  - { id: wolk, product: azure, location: NL, encryptionKeys: provider }
applications:
${ids.map((id) => `  - { id: ${id}, product: open-zaak, owner: Team, criticality: high, runsOn: wolk }\n`).join('')}`

/** What the README tells people to run in a build is run here, as it stands there. */
for (const readme of ['README.md', 'README.nl.md'])
  describe(`cli/ci-snippets of ${readme}`, function () {
    this.slow(10_000)

    const text = readFileSync(join(root, readme), 'utf8')
    const blocks = (language: string): readonly string[] =>
      [...text.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'gm'))].map(([, block = '']) => block)
    const block = (language: string, word: string) => {
      const [found, ...others] = blocks(language).filter((each) => each.includes(word))
      assert.ok(found !== undefined && others.length === 0, word)
      return found
    }
    const [writing = '', prune = ''] = block('sh', '--write-baseline').trimEnd().split('\n')
    const github = parse(block('yaml', 'upload-sarif')) as Workflow
    const gitlab = parse(block('yaml', 'codequality')) as Pipeline

    /** A repository whose baseline was written as told, with one application more since. */
    const grown = async (): Promise<string> => {
      const cwd = folderOf({ '.git/': '', 'landscape.yaml': zaken(['a', 'b']) })
      assert.equal((await run(writing, cwd)).code, 0)
      write(cwd, { 'landscape.yaml': zaken(['a', 'b', 'zaakportaal']) })
      return cwd
    }

    it('fails a workflow of GitHub on growth, with annotations and a SARIF file to upload', async () => {
      const { steps } = github.jobs.havenwijzer
      const command = steps.find((step) => step.run)?.run ?? ''
      const file = steps.find((step) => step.with?.sarif_file)?.with?.sarif_file ?? ''
      const cwd = await grown()
      const { code, stdout } = await run(command, cwd)
      assert.equal(code, 1)
      assert.equal(stdout.split('\n').filter((line) => workflowCommand(line)?.name === 'warning').length, 2)
      assert.match(stdout, /zaakportaal/)
      const sarif = JSON.parse(readFileSync(join(cwd, file), 'utf8')) as Sarif
      assert.deepEqual(sarifProblems(sarif), [])
      assert.deepEqual(
        sarif.runs[0].results.map((each) => each.baselineState),
        ['updated', 'updated'],
      )
      write(cwd, { 'landscape.yaml': zaken(['a', 'b']) })
      assert.equal((await run(command, cwd)).code, 0)
    })

    it('fails a pipeline of GitLab on growth, with the reports that it collects', async () => {
      const { script, artifacts } = gitlab.havenwijzer
      const cwd = await grown()
      assert.equal(script.length, 1)
      const { code, stdout } = await run(script[0] ?? '', cwd)
      assert.equal(code, 1)
      assert.match(stdout, /zaakportaal/)
      const issues = JSON.parse(readFileSync(join(cwd, artifacts.reports.codequality), 'utf8')) as GitlabIssue[]
      assert.deepEqual(
        issues.map(({ location }) => location.path),
        ['landscape.yaml', 'landscape.yaml'],
      )
      const junit = parseXml(readFileSync(join(cwd, artifacts.reports.junit), 'utf8'))
      assert.equal(junit.attributes['failures'], '2')
      rmSync(join(cwd, 'havenwijzer.baseline.json'))
      assert.equal((await run(script[0] ?? '', cwd)).code, 2)
    })

    it('prunes', async () => {
      const cwd = await grown()
      write(cwd, { 'landscape.yaml': zaken(['a']) })
      const before = readFileSync(join(cwd, 'havenwijzer.baseline.json'), 'utf8')
      assert.equal((await run(prune, cwd)).code, 0)
      assert.ok(readFileSync(join(cwd, 'havenwijzer.baseline.json'), 'utf8').length < before.length)
    })
  })

/** Runs a command in a shell, in which `havenwijzer` is the command line as it is shipped. */
function run(command: string, cwd: string): Promise<{ readonly code: unknown; readonly stdout: string }> {
  const bin = folderOf({ havenwijzer: `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n` })
  chmodSync(join(bin, 'havenwijzer'), 0o755)
  assert.ok(existsSync(cli))
  const env = { PATH: `${bin}:${process.env['PATH']}` }
  return new Promise((resolve) => {
    execFile('/bin/sh', ['-ec', command], { cwd, env }, (error, stdout) => resolve({ code: error?.code ?? 0, stdout }))
  })
}
