import assert from 'node:assert/strict'
import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol'
import { plain } from '../protocol/capabilities.ts'
import { applications, type Editor, editors, needs } from './editor.ts'

const files = { 'processen.landscape.yaml': needs('zaaksysteem'), 'landscape.yaml': applications('zaaksysteem', 'gis') }

describe('push', () => {
  const start = editors()

  it('gives the findings of closed files to a client that cannot pull, without version', async () => {
    const editor = await start({ ...files, 'landscape.yaml': applications('gis') }, { capabilities: plain })
    const sent = await editor.published('processen.landscape.yaml', ['zaaksysteem unknown-reference'])
    assert.equal(sent.version, undefined)
  })

  it('gives the findings of an open document with the version they are of', async () => {
    const editor = await start(files, { capabilities: plain })
    await editor.open('processen.landscape.yaml')
    await editor.published('processen.landscape.yaml', [], 1)
    await editor.type('processen.landscape.yaml', 'zaaksysteem', 'zaaksystem')
    await editor.published('processen.landscape.yaml', ['zaaksystem unknown-reference'], 2)
    await editor.type('processen.landscape.yaml', 'zaaksystem', 'zaaksysteem')
    await editor.published('processen.landscape.yaml', [], 3)
  })

  it('gives the findings that another document changed', async () => {
    const editor = await start(files, { capabilities: plain })
    await editor.open('landscape.yaml')
    await editor.type('landscape.yaml', 'zaaksysteem', 'ander')
    await editor.published('processen.landscape.yaml', ['zaaksysteem unknown-reference'])
    await editor.type('landscape.yaml', 'ander', 'zaaksysteem')
    await editor.published('landscape.yaml', [], 3)
    await editor.open('processen.landscape.yaml')
    await editor.published('processen.landscape.yaml', [], 1)
    assert.deepEqual(
      published(editor, 'processen.landscape.yaml')
        .slice(-3)
        .map(({ diagnostics }) => diagnostics.length),
      [1, 0, 0],
    )
  })

  it('never gives a version together with findings of another', async () => {
    const editor = await start(files, { capabilities: plain })
    await editor.open('processen.landscape.yaml')
    // Every odd version is in order, every even one has a finding.
    for (let version = 2; version <= 20; version++) {
      const [old, by] = version % 2 === 0 ? ['zaaksysteem', 'nergens'] : ['nergens', 'zaaksysteem']
      await editor.type('processen.landscape.yaml', old, by)
    }
    await editor.type('processen.landscape.yaml', 'nergens', 'zaaksysteem')
    await editor.published('processen.landscape.yaml', [], 21)
    const withVersion = published(editor, 'processen.landscape.yaml').filter((sent) => sent.version !== undefined)
    for (const { version = 0, diagnostics } of withVersion) assert.equal(diagnostics.length, version % 2 === 0 ? 1 : 0)
  })

  it('takes the findings of an untitled document back when it is closed', async () => {
    const editor = await start({}, { capabilities: plain })
    await editor.open('untitled:Untitled-1', 'kind: landscape\nversion: 1\norganisation: gm0268\nplatfroms:\n')
    await editor.published('untitled:Untitled-1', ['platfroms schema'], 1)
    await editor.close('untitled:Untitled-1')
    await editor.published('untitled:Untitled-1', [])
  })

  it('is nothing that a client which pulls gets', async () => {
    const editor = await start(files)
    await editor.open('processen.landscape.yaml', needs('nergens'))
    assert.deepEqual(await editor.found('processen.landscape.yaml'), ['nergens unknown-reference'])
    assert.equal(editor.sent('textDocument/publishDiagnostics'), 0)
  })
})

function published(editor: Editor, path: string): readonly PublishDiagnosticsParams[] {
  return editor.server.messages
    .map(({ message }) => message as { method?: string; params?: PublishDiagnosticsParams })
    .flatMap(({ method, params }) =>
      method === 'textDocument/publishDiagnostics' && params?.uri === editor.uri(path) ? [params] : [],
    )
}
