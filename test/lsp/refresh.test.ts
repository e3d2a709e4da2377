import assert from 'node:assert/strict'
import { vscode } from '../protocol/capabilities.ts'
import { applications, type Editor, editors, needs } from './editor.ts'

const files = { 'processen.landscape.yaml': needs('zaaksysteem'), 'landscape.yaml': applications('zaaksysteem', 'gis') }

describe('refresh', () => {
  const start = editors()

  it('is asked when the findings of another open document changed', async () => {
    const editor = await startWithBothOpen()
    await editor.type('landscape.yaml', 'zaaksysteem', 'ander')
    await refreshed(editor, 1)
    assert.deepEqual(await editor.found('processen.landscape.yaml'), ['zaaksysteem unknown-reference'])
    await editor.type('landscape.yaml', 'ander', 'zaaksysteem')
    await refreshed(editor, 2)
  })

  it('is not asked for the document that is typed in, nor when the other has the same findings still', async () => {
    const editor = await startWithBothOpen()
    await editor.type('processen.landscape.yaml', 'zaaksysteem', 'nergens')
    assert.deepEqual(await editor.found('processen.landscape.yaml'), ['nergens unknown-reference'])
    await editor.type('landscape.yaml', 'gis', 'Gis')
    assert.deepEqual(await editor.found('landscape.yaml'), ['Gis schema'])
    await editor.type('landscape.yaml', 'zaaksysteem\n', 'zaaksysteem\n    name: Zaaksysteem\n')
    await editor.type('processen.landscape.yaml', 'nergens]', 'nergens] # all of them')
    await editor.found('processen.landscape.yaml')
    await editor.found('landscape.yaml')
    assert.equal(editor.sent(REFRESH), 0)
  })

  it('is not asked when only a closed file changed', async () => {
    const editor = await start(files)
    await editor.open('landscape.yaml')
    assert.deepEqual(await editor.found('processen.landscape.yaml'), [])
    await editor.type('landscape.yaml', 'zaaksysteem', 'ander')
    assert.deepEqual(await editor.found('processen.landscape.yaml'), ['zaaksysteem unknown-reference'])
    await editor.found('landscape.yaml')
    assert.equal(editor.sent(REFRESH), 0)
  })

  it('is asked when a file on disk changed what an open document has', async () => {
    const editor = await start(files)
    await editor.open('processen.landscape.yaml')
    assert.deepEqual(await editor.found('processen.landscape.yaml'), [])
    editor.write('landscape.yaml', applications('gis'))
    await editor.tell(2, 'landscape.yaml')
    await refreshed(editor, 1)
    assert.deepEqual(await editor.found('processen.landscape.yaml'), ['zaaksysteem unknown-reference'])
  })

  it('is not asked of a client that does not know it', async () => {
    const { diagnostics: _, ...workspace } = vscode.workspace ?? {}
    const editor = await startWithBothOpen({ ...vscode, workspace })
    await editor.type('landscape.yaml', 'zaaksysteem', 'ander')
    assert.deepEqual(await editor.found('processen.landscape.yaml'), ['zaaksysteem unknown-reference'])
    assert.equal(editor.sent(REFRESH), 0)
  })

  async function startWithBothOpen(capabilities = vscode): Promise<Editor> {
    const editor = await start(files, { capabilities })
    for (const path of Object.keys(files)) {
      await editor.open(path)
      assert.deepEqual(await editor.found(path), [])
    }
    return editor
  }
})

const REFRESH = 'workspace/diagnostic/refresh'

/** Waits until so many refreshes were asked, one pull after the other. */
async function refreshed(editor: Editor, times: number): Promise<void> {
  while (editor.sent(REFRESH) < times) await editor.diagnostics('gis/landscape.yaml')
  assert.equal(editor.sent(REFRESH), times)
}
