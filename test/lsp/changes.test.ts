import assert from 'node:assert/strict'
import type { ChangeMark, RevisionChoice } from '../../server/src/lsp/change-review.ts'
import type { ShownRow } from '../../server/src/lsp/overview.ts'
import { country } from '../apart/country.ts'
import { runCli } from '../cli/run-cli.ts'
import { beginRepository, commit, git } from '../git-repository.ts'
import { type Editor, editors, landscape } from './editor.ts'

const PLATFORMS = `platforms:
  - { id: azure-weu, product: azure, region: westeurope, encryptionKeys: provider }
  - { id: eigen-dc, location: NL, operator: gm0999 }
`
const application = (id: string, runsOn: string) =>
  `  - { id: ${id}, product: open-zaak, owner: Team, criticality: high, runsOn: ${runsOn} } # één\n`
const BEFORE = landscape(
  `${PLATFORMS}applications:\n${application('zaken', 'azure-weu')}${application('post', 'eigen-dc')}`,
)
const AFTER = BEFORE.replace('runsOn: eigen-dc', 'runsOn: azure-weu')

describe('a review of changes', function () {
  this.slow(5000)
  const start = editors()
  const english = { configuration: { havenwijzer: { language: 'en' } } }
  const begun = async (files: Readonly<Record<string, string>> = { 'landscape.yaml': BEFORE }): Promise<Editor> => {
    const editor = await start(files, english)
    beginRepository(editor.root)
    commit(editor.root, {}, 'Describe what there is')
    return editor
  }
  const begin = (editor: Editor, revision = 'HEAD', mergeBase = false) =>
    editor.server.request<{ readonly isBegun: boolean; readonly text: string }>('havenwijzer/reviewChanges', {
      revision,
      mergeBase,
    })
  const marksIn = async (editor: Editor, path = 'landscape.yaml') => {
    const textDocument = { uri: editor.uri(path) }
    const marks = await editor.server.request<readonly ChangeMark[]>('havenwijzer/changeMarks', { textDocument })
    return marks.map(({ range, verdict }) => `${range.start.line}:${range.start.character} ${verdict}`)
  }
  const rows = (editor: Editor) => editor.server.request<readonly ShownRow[]>('havenwijzer/overview', { of: 'changes' })
  const outline = (all: readonly ShownRow[]): readonly string[] =>
    all.flatMap(({ label, detail, rows: inner }) => [
      [label, detail].filter(Boolean).join(' | '),
      ...outline(inner).map((line) => `  ${line}`),
    ])

  it('marks what becomes worse while it is typed, and nothing when it is typed back', async () => {
    const editor = await begun()
    await editor.open('landscape.yaml')
    assert.deepEqual(await marksIn(editor), [])
    assert.deepEqual(await begin(editor), { isBegun: true, text: '' })
    assert.deepEqual(await marksIn(editor), [])
    await editor.change('landscape.yaml', AFTER)
    assert.deepEqual(await marksIn(editor), ['8:10 worse'])
    await editor.change('landscape.yaml', BEFORE)
    assert.deepEqual(await marksIn(editor), [])
  })

  it('says why where one points, in words and without markup', async () => {
    const editor = await begun()
    await begin(editor)
    await editor.open('landscape.yaml', AFTER)
    const textDocument = { uri: editor.uri('landscape.yaml') }
    const [mark] = await editor.server.request<readonly ChangeMark[]>('havenwijzer/changeMarks', { textDocument })
    assert.match(mark?.text ?? '', /^Worse\n- Microsoft Corporation \(United States\) can stop zaken, post at once\.\n/)
  })

  it('shows what it comes down to, and each item with what is found, by side', async () => {
    const editor = await begun()
    await editor.open('landscape.yaml', AFTER)
    await begin(editor)
    const shown = outline(await rows(editor))
    assert.match(shown[0] ?? '', /^Since HEAD \(/)
    assert.deepEqual(shown.slice(1), [
      '  Changed: 1 application.',
      '  Adds 1 application to Microsoft Azure (post): 1 → 2.',
      '  Within reach of the United States: 1 → 2 (new: post).',
      '  2 findings are new or worse, 0 gone or better.',
      'Worse | 1',
      '  post | changed, worse',
      '    Microsoft Corporation (United States) can stop zaken, post at once. | jurisdiction/can-be-switched-off',
      '    Microsoft Corporation (United States) can be ordered to give access to the data of zaken, post. | jurisdiction/foreign-law-reaches-data',
    ])
  })

  it('writes the very text of the command line', async () => {
    const editor = await begun()
    await editor.open('landscape.yaml', AFTER)
    await begin(editor)
    const { text } = await editor.server.request<{ readonly text: string }>('workspace/textDocumentContent', {
      uri: 'havenwijzer:/changes.txt',
    })
    editor.write('landscape.yaml', AFTER)
    const env = { COLUMNS: '88' }
    const { stdout } = await runCli(['diff', 'HEAD', '--language', 'en'], { cwd: editor.root, env })
    assert.equal(text, stdout)
    assert.match(text, /Adds 1 application to Microsoft Azure/)
  })

  it('judges what was by the policy as it is typed', async () => {
    const policy = 'kind: policy\nversion: 1\nlevels:\n  jurisdiction/can-be-switched-off: off\n'
    const editor = await begun()
    await begin(editor)
    await editor.open('havenwijzer.yaml', policy)
    await editor.open('landscape.yaml')
    assert.deepEqual(outline(await rows(editor)).slice(1), ['  No finding comes, goes or changes by it.'])
    await editor.change('havenwijzer.yaml', policy.replace(': off', ': error'))
    assert.deepEqual(outline(await rows(editor)).slice(1), ['  No finding comes, goes or changes by it.'])
  })

  it('offers where the branch left the main one, what is not committed, and branches and tags', async () => {
    const editor = await begun()
    git(editor.root, 'tag', 'v1')
    git(editor.root, 'checkout', '--quiet', '-b', 'naar-azure')
    const choices = await editor.server.request<readonly RevisionChoice[]>('havenwijzer/revisions')
    assert.deepEqual(
      choices.map(({ revision, mergeBase }) => `${revision}${mergeBase ? ' (merge base)' : ''}`).toSorted(),
      ['HEAD', 'main', 'main (merge base)', 'naar-azure', 'v1'],
    )
    commit(editor.root, { 'landscape.yaml': AFTER }, 'Move')
    assert.deepEqual(await begin(editor, 'main', true), { isBegun: true, text: '' })
  })

  it('says what is wrong with a revision, and compares with nothing then', async () => {
    const editor = await begun()
    await begin(editor)
    const { isBegun, text } = await begin(editor, 'nergens')
    assert.equal(isBegun, false)
    assert.match(text, /^Changes since nergens cannot be told: there is no such revision here/)
    await editor.open('landscape.yaml', AFTER)
    assert.deepEqual(await marksIn(editor), [])
  })

  it('ends when it is told to', async () => {
    const editor = await begun()
    await editor.open('landscape.yaml', AFTER)
    await begin(editor)
    assert.deepEqual(await marksIn(editor), ['8:10 worse'])
    await editor.server.request('havenwijzer/endChanges')
    assert.deepEqual(await marksIn(editor), [])
    assert.deepEqual(await rows(editor), [])
  })

  it('goes on with what it was compared with where it is asked again, and begins where it had ended', async () => {
    const editor = await begun()
    await editor.open('landscape.yaml', AFTER)
    const again = () =>
      editor.server.request('havenwijzer/reviewChanges', { revision: 'HEAD', mergeBase: false, keeps: true })
    assert.deepEqual(await again(), { isBegun: true, text: '' })
    assert.deepEqual(await marksIn(editor), ['8:10 worse'])
    commit(editor.root, { 'landscape.yaml': AFTER }, 'Move')
    await again()
    assert.deepEqual(await marksIn(editor), ['8:10 worse'])
    await begin(editor)
    assert.deepEqual(await marksIn(editor), [])
  })

  it('is of what is open in a folder of many organisations, and knows what went from it', async () => {
    const files = Object.fromEntries(country(10))
    const gone = 'gm3004/weg.landscape.yaml'
    const head = 'kind: landscape\nversion: 1\norganisation: gm3004\n'
    const editor = await begun({
      ...files,
      [gone]: `${head}applications:\n  - { id: weg, name: Weg, product: open-zaak }\n`,
    })
    editor.remove(gone)
    await editor.tell(3, gone)
    await begin(editor)
    const added = 'gm3004/erbij.landscape.yaml'
    await editor.open(
      added,
      `${head}applications:\n  - { id: erbij, product: microsoft-365, owner: Team, criticality: critical }\n`,
    )
    assert.deepEqual(await marksIn(editor, added), ['4:10 worse'])
    const shown = outline(await rows(editor))
    assert.ok(
      shown.some((row) => /^ {2}Added: 1 application; removed: 1 application\./.test(row)),
      shown.join('\n'),
    )
    await editor.open('gm3005/landscape.yaml')
    assert.deepEqual(await marksIn(editor, 'gm3005/landscape.yaml'), [])
  })

  it('says outside a repository that there is none', async () => {
    const editor = await start({ 'landscape.yaml': BEFORE }, english)
    assert.deepEqual(await editor.server.request('havenwijzer/revisions'), [])
    assert.match((await begin(editor)).text, /this folder is not in a git repository/)
  })
})
