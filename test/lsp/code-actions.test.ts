import assert from 'node:assert/strict'
import type { CodeAction } from 'vscode-languageserver-protocol'
import { plain, vscode } from '../protocol/capabilities.ts'
import { applications, editors, landscape, needs } from './editor.ts'
import { afterEdit, offered, resolved } from './fixing.ts'

const files = {
  'landscape.yaml': applications('zaaksysteem'),
  'p.landscape.yaml': needs('zaaksystem', 'p'),
  'q.landscape.yaml': needs('zaaksystem', 'q'),
}
const initializationOptions = { language: 'en' }

describe('code actions', () => {
  const start = editors()

  it('are offered where the finding stands, with what they are about, the likeliest marked', async () => {
    const editor = await start(
      { 'landscape.yaml': needs('zaaksystem'), 'apps.landscape.yaml': applications('zaaksysteem') },
      { initializationOptions },
    )
    await editor.open('landscape.yaml')
    const [rename, create] = await offered(editor, 'landscape.yaml', 'zaak')
    assert.ok(rename && create)
    assert.deepEqual(rename.diagnostics, await editor.diagnostics('landscape.yaml'))
    const shown = [rename, create].map(({ title, kind, isPreferred, edit }) => ({ title, kind, isPreferred, edit }))
    assert.deepEqual(shown, [
      { title: 'Change to zaaksysteem', kind: 'quickfix', isPreferred: true, edit: undefined },
      { title: 'Define zaaksystem under applications', kind: 'quickfix', isPreferred: undefined, edit: undefined },
    ])
    assert.deepEqual(await offered(editor, 'landscape.yaml', 'version'), [])
  })

  const only = { quickfix: 2, '': 2, refactor: 0, 'quickfix.spelling': 0, quick: 0, 'source.fixAll': 0 }
  for (const [kind, count] of Object.entries(only)) {
    it(`are ${count === 0 ? 'not ' : ''}offered when only “${kind}” is asked for`, async () => {
      const editor = await start({ 'landscape.yaml': landscape('aplications:\n') }, { initializationOptions })
      assert.equal((await offered(editor, 'landscape.yaml', 'aplications', [kind])).length, Math.min(count, 1))
      assert.equal(
        (await offered(editor, 'landscape.yaml', 'aplications', ['refactor', kind])).length,
        Math.min(count, 1),
      )
    })
  }

  it('give a versioned edit when they are resolved, under a label where several files change', async () => {
    const editor = await start(files, { initializationOptions })
    await editor.open('landscape.yaml')
    await editor.open('p.landscape.yaml')
    await editor.type('p.landscape.yaml', 'version: 1', 'version: 1 # one')
    const [action] = await offered(editor, 'landscape.yaml', 'zaaksysteem')
    assert.ok(action)
    const { edit } = await resolved(editor, action)
    const changes = (path: string) => [
      { range: editor.range(path, 'zaaksystem'), newText: 'zaaksysteem', annotationId: 'havenwijzer' },
    ]
    assert.deepEqual(edit, {
      documentChanges: [
        { textDocument: { uri: editor.uri('p.landscape.yaml'), version: 2 }, edits: changes('p.landscape.yaml') },
        { textDocument: { uri: editor.uri('q.landscape.yaml'), version: null }, edits: changes('q.landscape.yaml') },
      ],
      changeAnnotations: { havenwijzer: { label: 'Change all 2 to zaaksysteem', needsConfirmation: false } },
    })
  })

  it('carry no label for a client that shows none', async () => {
    const { changeAnnotationSupport: _, ...workspaceEdit } = vscode.workspace?.workspaceEdit ?? {}
    const editor = await start(files, {
      initializationOptions,
      capabilities: { ...vscode, workspace: { ...vscode.workspace, workspaceEdit } },
    })
    const [action] = await offered(editor, 'landscape.yaml', 'zaaksysteem')
    assert.ok(action)
    const { edit } = await resolved(editor, action)
    assert.deepEqual(Object.keys(edit ?? {}), ['documentChanges'])
  })

  it('carry their edit at once, in the plain form, for a client that can do no more', async () => {
    const editor = await start(files, { initializationOptions, capabilities: plain })
    await editor.open('landscape.yaml')
    const actions = await offered(editor, 'landscape.yaml', 'zaaksysteem')
    assert.deepEqual(
      actions.map(({ title, data }) => [title, data]),
      [
        ['Change all 2 to zaaksysteem', undefined],
        ['Change back to zaaksystem', undefined],
      ],
    )
    const [{ edit } = { edit: undefined }] = actions
    assert.deepEqual(Object.keys(edit ?? {}), ['changes'])
    assert.deepEqual(edit && afterEdit(editor, edit), {
      'p.landscape.yaml': needs('zaaksysteem', 'p'),
      'q.landscape.yaml': needs('zaaksysteem', 'q'),
    })
  })

  it('give no edit when the document has changed since they were offered', async () => {
    const editor = await start(files, { initializationOptions })
    await editor.open('landscape.yaml')
    const [action] = await offered(editor, 'landscape.yaml', 'zaaksysteem')
    assert.ok(action)
    await editor.type('landscape.yaml', 'version: 1', 'version: 1 # one')
    assert.equal((await resolved(editor, action)).edit, undefined)
  })

  it('give no edit when they have become another fix because another file changed', async () => {
    const editor = await start(
      { 'landscape.yaml': needs('zaaksystem'), 'apps.landscape.yaml': applications('zaaksysteem') },
      { initializationOptions },
    )
    await editor.open('landscape.yaml')
    await editor.open('apps.landscape.yaml')
    const [action] = await offered(editor, 'landscape.yaml', 'zaaksystem')
    assert.equal(action?.title, 'Change to zaaksysteem')
    await editor.type('apps.landscape.yaml', 'zaaksysteem', 'zaaksystemen')
    assert.equal((await resolved(editor, action as CodeAction)).edit, undefined)
  })

  it('give no edit in a file that changed on disk, until we have read it again', async () => {
    const editor = await start(files, { initializationOptions })
    await editor.open('landscape.yaml')
    const [action] = await offered(editor, 'landscape.yaml', 'zaaksysteem')
    assert.ok(action)
    editor.write('p.landscape.yaml', `# A line more.\n${files['p.landscape.yaml']}`)
    assert.equal((await resolved(editor, action)).edit, undefined)
    await editor.tell(2, 'p.landscape.yaml')
    await editor.found('p.landscape.yaml')
    const { edit } = await resolved(editor, action)
    assert.equal(edit && afterEdit(editor, edit)['p.landscape.yaml'], `# A line more.\n${needs('zaaksysteem', 'p')}`)
  })

  it('are not offered where there is no place for what they would make', async () => {
    const text = landscape('components:\n  - id: c\n    layer: data\n    partOf: gis\n').replace(
      'landscape',
      'common-ground',
    )
    const editor = await start({ 'common-ground.yaml': text }, { initializationOptions })
    assert.deepEqual(await editor.found('common-ground.yaml'), ['gis unknown-reference'])
    assert.deepEqual(await offered(editor, 'common-ground.yaml', 'gis'), [])
  })

  it('survive what is no action of ours', async () => {
    const editor = await start(files)
    const action = { title: 'Other', kind: 'quickfix' }
    assert.deepEqual(await resolved(editor, action), action)
    const gone = { title: 'Other', data: { uri: 'file:///gone.yaml', finding: 'x', fix: 0, version: 1 } }
    assert.deepEqual(await resolved(editor, gone), gone)
  })
})
