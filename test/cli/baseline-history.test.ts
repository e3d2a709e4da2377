import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beginRepository, commit, git } from '../git-repository.ts'
import { check } from './run-cli.ts'
import { folderOf, HEAD, write } from './temporary-folder.ts'

const FILE = 'havenwijzer.baseline.json'

const PLATFORMS = `platforms:
  - { id: azure-weu, product: azure, region: westeurope, encryptionKeys: provider }
  - { id: eigen-dc, location: NL, operator: gm0999 }
`
const ZAKEN = '  - { id: zaaksysteem, product: open-zaak, owner: Team, criticality: high, runsOn: azure-weu }\n'
const POST = '  - { id: postregistratie, product: open-zaak, owner: Team, criticality: high, runsOn: azure-weu }\n'
const PORTAAL = '  - { id: zaakportaal, product: open-zaak, owner: Team, criticality: high, runsOn: azure-weu }\n'

/** A repository in which a known risk grows, is rewritten, and goes, as a build service sees it. */
describe('cli/baseline in a git history', function () {
  this.slow(10_000)

  const landscape = (...applications: readonly string[]) => `${HEAD}${PLATFORMS}applications:\n${applications.join('')}`
  const asBuild = (cwd: string, ...args: readonly string[]) =>
    check('.', ['--baseline', FILE, '--fail-on', 'warning', ...args], { cwd })
  const started = async (): Promise<string> => {
    const cwd = folderOf()
    beginRepository(cwd)
    commit(cwd, { 'landscape.yaml': landscape(ZAKEN, POST) }, 'Describe what there is')
    assert.equal((await check('.', ['--fail-on', 'warning'], { cwd })).code, 1)
    assert.equal((await asBuild(cwd, '--write-baseline')).code, 0)
    commit(cwd, {}, 'Accept what there is, for now')
    return cwd
  }

  it('fails on an application that is added to a known platform, and names it', async () => {
    const cwd = await started()
    assert.equal((await asBuild(cwd)).code, 0)
    git(cwd, 'checkout', '--quiet', '-b', 'zaakportaal')
    commit(cwd, { 'landscape.yaml': landscape(ZAKEN, PORTAAL, POST) }, 'Add the portal')
    const { code, stdout } = await asBuild(cwd)
    assert.equal(code, 1)
    assert.match(stdout, /^warning {2}landscape\.yaml:5:11 {2}jurisdiction\/can-be-switched-off$/m)
    assert.match(stdout, /^ {2}\+1 since the baseline: zaakportaal\.$/m)
    git(cwd, 'checkout', '--quiet', 'main')
    assert.equal((await asBuild(cwd)).code, 0)
    assert.equal(git(cwd, 'status', '--porcelain'), '')
  })

  it('passes when the landscape is written otherwise, or its file gets another name', async () => {
    const cwd = await started()
    const otherwise = `# Onze applicaties\n\n${landscape(POST, ZAKEN)}`.replaceAll(
      /\{ (id: .*) \}/g,
      (_, entry: string) => entry.split(', ').join('\n    '),
    )
    commit(cwd, { 'landscape.yaml': otherwise }, 'Write it out')
    assert.equal((await asBuild(cwd)).code, 0)
    git(cwd, 'mv', 'landscape.yaml', 'applicaties.landscape.yaml')
    commit(cwd, {}, 'Give it a better name')
    assert.equal((await asBuild(cwd)).code, 0)
  })

  it('shrinks by what was mended, in a difference that reads well, after which it cannot come back unseen', async () => {
    const cwd = await started()
    const moved = POST.replace('azure-weu', 'eigen-dc')
    commit(cwd, { 'landscape.yaml': landscape(ZAKEN, moved) }, 'Move the mail to our own data centre')
    const { code, stdout } = await asBuild(cwd)
    assert.equal(code, 0)
    assert.match(stdout, /no longer found/)
    const before = readFileSync(join(cwd, FILE), 'utf8')
    assert.equal((await asBuild(cwd, '--prune-baseline')).code, 0)
    assert.ok(readFileSync(join(cwd, FILE), 'utf8').length < before.length)
    const changed = git(cwd, 'diff', '--unified=0', '--', FILE)
      .split('\n')
      .filter((line) => /^[+-] /.test(line))
    const lost = '-            "application:postregistratie",'
    assert.deepEqual(changed, [lost, lost])
    commit(cwd, {}, 'Drop from the baseline what was mended')
    assert.equal((await asBuild(cwd)).code, 0)
    commit(cwd, { 'landscape.yaml': landscape(ZAKEN, POST) }, 'Move the mail back')
    assert.match((await asBuild(cwd)).stdout, /\+1 since the baseline: postregistratie\./)
    assert.equal((await asBuild(cwd)).code, 1)
  })

  it('merges by itself where two branches mended different things; a conflict is said to be one', async () => {
    const cwd = await started()
    const platform = '  - { id: aws-fra, product: aws, location: DE, encryptionKeys: provider }\n'
    const kaart = PORTAAL.replace('zaakportaal', 'kaart').replace('azure-weu', 'aws-fra')
    const wide = (...applications: readonly string[]) =>
      landscape(...applications).replace('applications:\n', `${platform}applications:\n`)
    write(cwd, { 'landscape.yaml': wide(ZAKEN, POST, PORTAAL, kaart) })
    await asBuild(cwd, '--write-baseline')
    commit(cwd, {}, 'Describe the rest')
    const branch = async (name: string, text: string, task: string) => {
      git(cwd, 'checkout', '--quiet', '-b', name, 'main')
      write(cwd, { 'landscape.yaml': text })
      await asBuild(cwd, task)
      git(cwd, 'add', '--', FILE)
      git(cwd, 'checkout', '--quiet', 'main', '--', 'landscape.yaml')
      commit(cwd, {}, name)
    }
    await branch('een', wide(POST, PORTAAL, kaart), '--prune-baseline')
    await branch('twee', wide(ZAKEN, POST, PORTAAL), '--prune-baseline')
    git(cwd, 'merge', '--quiet', '--no-edit', 'een')
    const { stdout, code } = await asBuild(cwd)
    assert.equal(code, 1)
    assert.match(stdout, /\+1 since the baseline: zaaksysteem\./)
    await branch('drie', wide(ZAKEN, PORTAAL, kaart).replace('high', 'critical'), '--write-baseline')
    git(cwd, 'checkout', '--quiet', 'twee')
    assert.throws(() => git(cwd, 'merge', '--quiet', '--no-edit', 'drie'))
    const conflict = await asBuild(cwd)
    assert.equal(conflict.code, 2)
    assert.match(conflict.stderr, /marks of a merge conflict/)
  })
})
