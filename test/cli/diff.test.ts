import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beginRepository, commit, git } from '../git-repository.ts'
import { closedSchema, type Schema } from './closed-schema.ts'
import { type Run, type RunOptions, root, runCli } from './run-cli.ts'
import { type FilesByPath, folderOf, HEAD, write } from './temporary-folder.ts'

const PLATFORMS = `platforms:
  - { id: azure-weu, product: azure, region: westeurope, encryptionKeys: provider }
  - { id: eigen-dc, location: NL, operator: gm0999 }
`
const application = (id: string, runsOn: string) =>
  `  - { id: ${id}, product: open-zaak, owner: Team, criticality: high, runsOn: ${runsOn} }\n`
const landscape = (...applications: readonly string[]) => `${HEAD}${PLATFORMS}applications:\n${applications.join('')}`
const ZAKEN = application('zaken', 'azure-weu')
const BEFORE = { 'landscape.yaml': landscape(ZAKEN, application('post', 'eigen-dc')) }
const AFTER = { 'landscape.yaml': landscape(ZAKEN, application('post', 'azure-weu')) }

interface Told {
  readonly organisations: readonly {
    readonly hosts: readonly object[]
    readonly added: readonly string[]
    readonly changed: readonly string[]
    readonly removed: readonly string[]
  }[]
  readonly items: readonly { readonly worse: readonly string[]; readonly better: readonly string[] }[]
  readonly worse: readonly { readonly id: string }[]
  readonly better: readonly { readonly id: string }[]
}

describe('cli/diff', function () {
  this.slow(10_000)

  const repository = (files: FilesByPath): string => {
    const cwd = folderOf()
    beginRepository(cwd)
    commit(cwd, files, 'Describe what there is')
    return cwd
  }
  const diff = (cwd: string, args: readonly string[], options: RunOptions = {}): Promise<Run> =>
    runCli(['diff', '--language', 'en', '--as-of', '2026-11-29', ...args], { cwd, ...options })

  it('tells what is worse than in a revision, and fails from the level that it is told', async () => {
    const cwd = repository(BEFORE)
    write(cwd, AFTER)
    const { code, stdout, stderr } = await diff(cwd, ['HEAD'])
    assert.equal(stderr, '')
    assert.match(stdout, /^Since HEAD \([0-9a-f]{8} of .*, “Describe what there is”\)$/m)
    assert.match(stdout, /^ {2}Adds 1 application to Microsoft Azure \(post\): 1 → 2\.$/m)
    assert.match(stdout, /^warning {2}landscape\.yaml:5 {2}jurisdiction\/can-be-switched-off {2}touches more$/m)
    assert.match(stdout, /^ {2}Now also: post\.$/m)
    assert.equal(code, 0)
    assert.equal((await diff(cwd, ['HEAD', '--fail-on', 'warning'])).code, 1)
    assert.equal((await diff(cwd, ['HEAD', '--fail-on', 'none'])).code, 0)
  })

  it('does not fail on what was there already, nor on what became better', async () => {
    const cwd = repository(AFTER)
    assert.equal((await diff(cwd, ['HEAD', '--fail-on', 'info'])).code, 0)
    write(cwd, BEFORE)
    const { code, stdout } = await diff(cwd, ['HEAD', '--fail-on', 'info'])
    assert.equal(code, 0)
    assert.match(stdout, /^Better$/m)
    assert.doesNotMatch(stdout, /^Worse$/m)
  })

  it('says in Dutch that nothing changed when only the layout did', async () => {
    const cwd = repository(BEFORE)
    write(cwd, { 'landscape.yaml': `# Zo\n\n${BEFORE['landscape.yaml']}` })
    const { code, stdout } = await runCli(['diff', 'HEAD', '--language', 'nl'], { cwd })
    assert.equal(code, 0)
    assert.match(stdout, /^ {2}Er is niets gewijzigd dat iets anders zegt\.$/m)
  })

  it('compares with what a branch left, without what came there since', async () => {
    const cwd = repository(BEFORE)
    git(cwd, 'checkout', '--quiet', '-b', 'post-naar-azure')
    commit(cwd, AFTER, 'Move the mail')
    git(cwd, 'checkout', '--quiet', 'main')
    commit(
      cwd,
      { 'landscape.yaml': landscape(ZAKEN, application('post', 'eigen-dc'), application('gis', 'azure-weu')) },
      'Add',
    )
    git(cwd, 'checkout', '--quiet', 'post-naar-azure')
    const branch = await diff(cwd, ['main', '--merge-base'])
    assert.match(branch.stdout, /^Since it left main \([0-9a-f]{8} /m)
    assert.match(branch.stdout, /^ {2}Changed: 1 application\.$/m)
    const tip = await diff(cwd, ['main'])
    assert.match(tip.stdout, /^ {2}Changed: 1 application; removed: 1 application\.$/m)
  })

  it('compares a folder in a repository with what it was, also when it was not there', async () => {
    const cwd = repository({ 'stad/landscape.yaml': BEFORE['landscape.yaml'], 'LEESMIJ.md': '' })
    write(cwd, { 'stad/landscape.yaml': AFTER['landscape.yaml'], 'dorp/landscape.yaml': AFTER['landscape.yaml'] })
    const here = await diff(cwd, ['HEAD', 'stad'])
    assert.match(here.stdout, /^warning {2}stad\/landscape\.yaml:5 /m)
    assert.match(here.stdout, /Changed: 1 application\.$/m)
    assert.match((await diff(join(cwd, 'stad'), ['HEAD'])).stdout, /Changed: 1 application\.$/m)
    assert.match((await diff(cwd, ['HEAD', 'dorp'])).stdout, /Added: 2 platforms and 2 applications\.$/m)
  })

  it('reads files whatever they are called, and links as the files that they lead to', async () => {
    const names = ['a b.landscape.yaml', 'é “x”.landscape.yaml', 'tab\tteken.landscape.yaml', 'map/#1%.landscape.yaml']
    const of = (name: string, runsOn: string) =>
      landscape(application(`a${names.indexOf(name)}`, runsOn)).replace(PLATFORMS, '')
    const files = (runsOn: string) => Object.fromEntries(names.map((name) => [name, of(name, runsOn)]))
    const cwd = folderOf({
      ...files('eigen-dc'),
      'landscape.yaml': `${HEAD}${PLATFORMS}`,
      'echt/bron.txt': landscape(application('gekoppeld', 'eigen-dc')).replace(PLATFORMS, ''),
    })
    symlinkSync('echt/bron.txt', join(cwd, 'koppeling.landscape.yaml'))
    beginRepository(cwd)
    commit(cwd, {}, 'Describe')
    write(cwd, files('azure-weu'))
    const { stdout, stderr, code } = await diff(cwd, ['HEAD', '--format', 'json'])
    assert.equal(stderr, '')
    assert.equal(code, 0)
    const [own] = JSON.parse(stdout).organisations
    assert.deepEqual([own.added, own.removed], [[], []])
    assert.deepEqual(
      own.changed.toSorted(),
      ['a0', 'a1', 'a2', 'a3'].map((id) => `application:${id}`),
    )
  })

  it('judges both by the policy of now', async () => {
    const cwd = repository(BEFORE)
    write(cwd, {
      'havenwijzer.yaml': 'kind: policy\nversion: 1\nrules:\n  jurisdiction/can-be-switched-off: { level: off }\n',
    })
    const { stdout } = await diff(cwd, ['HEAD'])
    assert.match(stdout, /^ {2}Nothing changed that says anything else\.$/m)
  })

  it('gives JSON as the published schema says, in which every number is that of what it counts', async () => {
    const schema = JSON.parse(readFileSync(join(root, 'schemas/output/diff.schema.json'), 'utf8')) as Schema
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    const closed = ajv.compile({ ...closedSchema(schema), $id: 'closed' } as object)
    const cwd = repository(AFTER)
    write(cwd, {
      'landscape.yaml': landscape(
        application('zaken', 'eigen-dc'),
        application('gis', 'azure-weu').replace('high', 'medium'),
      ),
    })
    const { stdout } = await diff(cwd, ['HEAD', '--format', 'json'])
    const told: Told = JSON.parse(stdout)
    assert.ok(closed(told), JSON.stringify(closed.errors, undefined, 1))
    const [own] = told.organisations
    assert.ok(own)
    const [azure] = own.hosts
    assert.deepEqual(azure, {
      node: 'product:azure',
      before: 2,
      after: 1,
      come: ['application:gis'],
      gone: ['application:post', 'application:zaken'],
    })
    assert.deepEqual(
      [own.added, own.changed, own.removed],
      [['application:gis'], ['application:zaken'], ['application:post']],
    )
    const ids = new Set([...told.worse, ...told.better].map(({ id }) => id))
    assert.ok(told.items.length > 0)
    for (const { worse, better } of told.items) for (const id of [...worse, ...better]) assert.ok(ids.has(id), id)
  })

  describe('says why it cannot, and gives 2', () => {
    const refused = async (cwd: string, args: readonly string[], why: RegExp, options: RunOptions = {}) => {
      const { code, stdout, stderr } = await diff(cwd, args, options)
      assert.match(stderr, why)
      assert.equal(stdout, '')
      assert.equal(code, 2)
    }

    it('without a revision', () => refused(folderOf(), [], /Name a revision of git/))
    it('outside a repository', () => refused(folderOf(BEFORE), ['HEAD'], /this folder is not in a git repository/))
    it('of a revision that is not there', () =>
      refused(repository(BEFORE), ['nergens'], /there is no such revision here/))
    it('of what looks like an option', () =>
      refused(repository(BEFORE), ['--', '--upload-pack=touch'], /there is no such revision here/))
    it('in a repository without a commit', () => {
      const cwd = folderOf(BEFORE)
      beginRepository(cwd)
      return refused(cwd, ['HEAD'], /there is no such revision here/)
    })
    it('where histories have nothing in common', () => {
      const cwd = repository(BEFORE)
      git(cwd, 'checkout', '--quiet', '--orphan', 'los')
      commit(cwd, {}, 'Begin anew')
      return refused(cwd, ['main', '--merge-base'], /no commit in common/)
    })
    it('of a file', () => refused(repository(BEFORE), ['HEAD', 'landscape.yaml'], /landscape\.yaml is no folder/))
    it('of what is not there', () => refused(repository(BEFORE), ['HEAD', 'nergens'], /nergens/))
    it('where there is no git', () =>
      refused(repository(BEFORE), ['HEAD'], /git is not there/, { env: { PATH: '/nergens' } }))
    it('of a format that it does not have', () =>
      refused(repository(BEFORE), ['HEAD', '--format', 'sarif'], /--format cannot be “sarif”/))
  })

  it('says which file of the revision it cannot read, and tells of the others', async () => {
    const cwd = repository({ ...BEFORE, 'oud.landscape.yaml': Buffer.from([0xff, 0xfe, 0x00]) })
    git(cwd, 'rm', '--quiet', 'oud.landscape.yaml')
    write(cwd, AFTER)
    const { code, stdout, stderr } = await diff(cwd, ['HEAD'])
    assert.match(stderr, /oud\.landscape\.yaml/)
    assert.match(stdout, /Now also: post/)
    assert.equal(code, 2)
  })

  it('runs nothing that the configuration of a repository names', async () => {
    const cwd = repository(BEFORE)
    const trace = join(cwd, 'gelopen')
    const evil = join(cwd, 'kwaad.sh')
    write(cwd, { 'kwaad.sh': `#!/bin/sh\ntouch ${trace}\n`, '.gitattributes': '*.yaml diff=kwaad filter=kwaad\n' })
    chmodSync(evil, 0o755)
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
      'diff.external',
      'diff.kwaad.textconv',
      'filter.kwaad.smudge',
      'gpg.program',
      'alias.show',
      'alias.ls-tree',
    ])
      git(cwd, 'config', key, key.startsWith('alias') ? `!${evil}` : evil)
    git(cwd, 'config', 'log.showSignature', 'true')
    mkdirSync(join(cwd, '.git/hooks'), { recursive: true })
    write(cwd, AFTER)
    const { code } = await diff(cwd, ['HEAD'])
    assert.equal(code, 0)
    assert.equal(existsSync(trace), false)
  })

  it('works within a hook of git, which hands on what is about another command', async () => {
    const cwd = repository({ 'stad/landscape.yaml': BEFORE['landscape.yaml'] })
    write(cwd, { 'stad/landscape.yaml': AFTER['landscape.yaml'] })
    const env = { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index', GIT_PREFIX: '' }
    const { code, stdout } = await diff(cwd, ['HEAD', 'stad'], { env })
    assert.equal(code, 0)
    assert.match(stdout, /Now also: post/)
  })

  it('fetches nothing of a clone that lacks what it needs, and opens no socket', async () => {
    const origin = repository(BEFORE)
    git(origin, 'config', 'uploadpack.allowFilter', 'true')
    const cwd = folderOf()
    git(cwd, 'clone', '--quiet', '--filter=blob:none', '--no-checkout', `file://${origin}`, 'kloon')
    const clone = join(cwd, 'kloon')
    write(clone, AFTER)
    const { code, stderr } = await diff(clone, ['HEAD'], { preload: [join(root, 'test/guard/no-sockets.cjs')] })
    assert.match(stderr, /landscape\.yaml/)
    assert.equal(code, 2)
    assert.equal(git(clone, 'rev-list', '--objects', '--missing=print', 'HEAD').includes('?'), true)
  })
})
