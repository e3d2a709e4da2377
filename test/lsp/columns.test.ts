import assert from 'node:assert/strict'
import type { CodeAction } from 'vscode-languageserver-protocol'
import { vscode } from '../protocol/capabilities.ts'
import { applications, type Editor, editors, landscape } from './editor.ts'
import type { Encoding } from './encoding.ts'

// Letters of two and three bytes, one of four that takes two units in UTF-16, and an accent that stands by itself.
const letters = 'é€🏛e\u0301'
const files = {
  'landscape.yaml': applications('zaaksysteem'),
  'eerst.landscape.yaml': landscape(`processes:\n  - { x-note: "${letters}", id: dubbel, needs: [zaaksystem] }\n`),
  'later.landscape.yaml': landscape(`processes:\n  - { x-note: "🏛🏛", id: dubbel }\n`),
}

describe('columns', () => {
  const start = editors()

  for (const encoding of ['utf-16', 'utf-8', 'utf-32'] as const) {
    it(`in ${encoding} are right in an open document`, async () => {
      const editor = await startCountingIn(encoding)
      await editor.open('eerst.landscape.yaml')
      assert.deepEqual(await editor.found('eerst.landscape.yaml'), ['zaaksystem unknown-reference'])
    })

    it(`in ${encoding} are right in closed files, also when they change on disk`, async () => {
      const editor = await startCountingIn(encoding)
      const held = editor.hold()
      const found = {
        'eerst.landscape.yaml': ['zaaksystem unknown-reference'],
        'later.landscape.yaml': ['dubbel duplicate-id'],
      }
      assert.deepEqual(await held.next(), found)
      editor.write('later.landscape.yaml', files['later.landscape.yaml'].replace('🏛🏛', 'é🏛ééé'))
      await editor.tell(2, 'later.landscape.yaml')
      assert.deepEqual(await held.next(), { 'later.landscape.yaml': ['dubbel duplicate-id'] })
    })

    it(`in ${encoding} are right of what a finding points at in another file`, async () => {
      const editor = await startCountingIn(encoding)
      const [finding] = await editor.diagnostics('later.landscape.yaml')
      const places = finding?.relatedInformation?.map(({ location }) => location)
      assert.deepEqual(places, [
        { uri: editor.uri('eerst.landscape.yaml'), range: editor.range('eerst.landscape.yaml', 'dubbel') },
      ])
    })

    it(`in ${encoding} are taken as such in edits`, async () => {
      const editor = await startCountingIn(encoding)
      await editor.open('eerst.landscape.yaml')
      await editor.type('eerst.landscape.yaml', 'zaaksystem]', 'zaaksysteem], x-more: 🏛')
      assert.deepEqual(await editor.found('eerst.landscape.yaml'), [])
      await editor.type('eerst.landscape.yaml', '🏛e', '€🏛')
      await editor.type('eerst.landscape.yaml', 'zaaksysteem], x-more: 🏛', 'zaaksystem]')
      assert.deepEqual(await editor.found('eerst.landscape.yaml'), ['zaaksystem unknown-reference'])
    })

    it(`in ${encoding} are taken as such where fixes are asked for, and stand as such in their edits`, async () => {
      const editor = await startCountingIn(encoding)
      const path = 'eerst.landscape.yaml'
      const params = {
        textDocument: { uri: editor.uri(path) },
        range: editor.range(path, 'stem'),
        context: { diagnostics: [] },
      }
      const [action] = await editor.server.request<CodeAction[]>('textDocument/codeAction', params)
      const { edit } = await editor.server.request<CodeAction>('codeAction/resolve', action)
      const edits = [{ range: editor.range(path, 'zaaksystem'), newText: 'zaaksysteem' }]
      assert.deepEqual(edit?.documentChanges, [{ textDocument: { uri: editor.uri(path), version: null }, edits }])
    })
  }

  function startCountingIn(encoding: Encoding): Promise<Editor> {
    return start(files, { capabilities: { ...vscode, general: { positionEncodings: [encoding] } } })
  }
})
