import assert from 'node:assert/strict'
import type { CodeAction } from 'vscode-languageserver-protocol'
import { plain, vscode } from '../protocol/capabilities.ts'
import { type Editor, editors, landscape } from './editor.ts'
import { afterEdit, offered, resolved } from './fixing.ts'

const initializationOptions = { language: 'en' }
const L = 'landscape.yaml'
const KIND = 'source.fixAll.havenwijzer'
const TITLE = 'Fix everything that leaves nothing to choose'

/** Three slips of which one hides another; and one that needs a person. */
const BEFORE = landscape(
  'suppliers:\n  - id: fjord\n    country: NO # Norway\napplications:\n  - id: mail\n    name:Post\n    product: "O365"\n    runsOn: nergens\n',
)
const AFTER = landscape(
  'suppliers:\n  - id: fjord\n    country: "NO" # Norway\napplications:\n  - id: mail\n    name: Post\n    product: "microsoft-365"\n    runsOn: nergens\n',
)

describe('source.fixAll', () => {
  const start = editors()

  for (const kind of ['source', 'source.fixAll', KIND]) {
    it(`fixes all that nobody needs to think about in one versioned edit, asked for “${kind}”`, async () => {
      const editor = await start({ [L]: BEFORE }, { initializationOptions })
      await editor.open(L)
      await editor.type(L, 'version: 1', 'version: 1 # one')
      const actions = await offered(editor, L, 'kind', [kind])
      assert.deepEqual(
        actions.map(({ title, kind: of, edit }) => ({ title, of, edit })),
        [{ title: TITLE, of: KIND, edit: undefined }],
      )
      const { edit } = await resolved(editor, actions[0] as CodeAction)
      const edits = ['NO', 'name:Post', 'O365'].map((text) => editor.range(L, text))
      assert.deepEqual(edit?.documentChanges, [
        {
          textDocument: { uri: editor.uri(L), version: 2 },
          edits: [
            { range: edits[0], newText: '"NO"' },
            { range: { start: within(edits[1]?.start, 5), end: within(edits[1]?.start, 5) }, newText: ' ' },
            { range: editor.range(L, '"O365"'), newText: '"microsoft-365"' },
          ],
        },
      ])
      assert.deepEqual(edit && afterEdit(editor, edit), { [L]: AFTER.replace('version: 1', 'version: 1 # one') })
    })
  }

  for (const only of [
    undefined,
    [''],
    ['quickfix'],
    ['refactor'],
    ['source.organizeImports'],
    ['source.fixAll.eslint'],
  ]) {
    it(`is not offered for ${only ? `“${only}”` : 'whatever there is'}`, async () => {
      const editor = await start({ [L]: BEFORE }, { initializationOptions })
      await editor.open(L)
      const kinds = (await offered(editor, L, 'NO', only)).map(({ kind }) => kind)
      assert.ok(!kinds.includes(KIND))
    })
  }

  it('is offered beside the fixes of a place for a client that asks for both', async () => {
    const editor = await start({ [L]: BEFORE }, { initializationOptions })
    await editor.open(L)
    const kinds = (await offered(editor, L, 'NO', ['quickfix', 'source'])).map(({ kind }) => kind)
    assert.deepEqual(kinds, ['quickfix', KIND])
  })

  it('is not offered where there is nothing to do, or only what needs a person', async () => {
    const editor = await start(
      { [L]: AFTER, 'b.landscape.yaml': landscape('aplications:\n') },
      { initializationOptions },
    )
    assert.deepEqual(await offered(editor, L, 'kind', [KIND]), [])
    assert.deepEqual(await offered(editor, 'b.landscape.yaml', 'kind', [KIND]), [])
    assert.deepEqual(await offered(editor, 'b.landscape.yaml', 'version', [KIND]), [])
  })

  it('leaves what the policy says is a hint', async () => {
    const policy = 'kind: policy\nversion: 1\nlevels: { structure/alias-name: hint }\n'
    const files = { [L]: landscape('applications:\n  - { id: mail, product: O365 }\n'), 'havenwijzer.yaml': policy }
    const editor = await start(files, { initializationOptions })
    await editor.open(L)
    assert.deepEqual(await offered(editor, L, 'kind', [KIND]), [])
  })

  it('keeps the line ends, also in a document that nobody opened', async () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n')
    const editor = await start({ [L]: crlf(BEFORE) }, { initializationOptions })
    assert.deepEqual(await fixedBy(editor), { [L]: crlf(AFTER) })
    await editor.open(L)
    assert.deepEqual(await fixedBy(editor), { [L]: crlf(AFTER) })
  })

  it('counts as the client does', async () => {
    const general = { positionEncodings: ['utf-8' as const] }
    const accented = (text: string) => text.replace('    country', '    name: "Fjørd 🛥"\n    country')
    const editor = await start(
      { [L]: accented(BEFORE) },
      { initializationOptions, capabilities: { ...vscode, general } },
    )
    await editor.open(L)
    const [action] = await offered(editor, L, 'kind', [KIND])
    const { edit } = await resolved(editor, action as CodeAction)
    assert.equal(edit?.documentChanges?.length, 1)
    assert.ok(JSON.stringify(edit).includes(JSON.stringify(editor.range(L, 'NO'))))
  })

  it('carries its edit at once, in the plain form, for a client that can do no more', async () => {
    const editor = await start({ [L]: BEFORE }, { initializationOptions, capabilities: plain })
    await editor.open(L)
    const [action, ...more] = await offered(editor, L, 'kind', [KIND])
    assert.deepEqual([action?.title, action?.data, more], [TITLE, undefined, []])
    assert.deepEqual(Object.keys(action?.edit ?? {}), ['changes'])
    assert.deepEqual(action?.edit && afterEdit(editor, action.edit), { [L]: AFTER })
  })

  it('gives no edit when the document has changed since it was offered', async () => {
    const editor = await start({ [L]: BEFORE }, { initializationOptions })
    await editor.open(L)
    const [action] = await offered(editor, L, 'kind', [KIND])
    await editor.type(L, 'version: 1', 'version: 1 # one')
    assert.equal((await resolved(editor, action as CodeAction)).edit, undefined)
  })

  it('changes nothing but what it gives: what is found stays as it was until the edit is applied', async () => {
    const editor = await start({ [L]: BEFORE }, { initializationOptions })
    await editor.open(L)
    const before = await editor.found(L)
    await fixedBy(editor)
    assert.deepEqual(await editor.found(L), before)
    await editor.change(L, AFTER)
    const slips = (await editor.found(L)).filter((found) => /yaml-|alias-name|unknown-reference/.test(found))
    assert.deepEqual(slips, ['nergens unknown-reference'])
    assert.deepEqual(await offered(editor, L, 'kind', [KIND]), [])
  })

  it('survives what is no action of ours', async () => {
    const editor = await start({})
    for (const data of [undefined, { all: 'file:///gone.yaml', version: 1 }, { all: 3 }]) {
      const action = { title: 'Other', kind: KIND, ...(data ? { data } : {}) }
      assert.deepEqual(await resolved(editor, action), action)
    }
  })
})

async function fixedBy(editor: Editor): Promise<unknown> {
  const [action] = await offered(editor, L, 'kind', [KIND])
  assert.ok(action)
  const { edit } = await resolved(editor, action)
  return edit && afterEdit(editor, edit)
}

function within(position: { line: number; character: number } | undefined, by: number) {
  return position && { line: position.line, character: position.character + by }
}
