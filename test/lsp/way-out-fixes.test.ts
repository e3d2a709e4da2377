import assert from 'node:assert/strict'
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver-protocol'
import { plain, vscode } from '../protocol/capabilities.ts'
import { type Editor, editors } from './editor.ts'
import { offered, resolved } from './fixing.ts'

const TEXT = `kind: landscape
version: 1
organisation: gm0268
applications:
  - id: video
    product: zoom
    criticality: high
    owner: Team
`
const files = { 'landscape.yaml': TEXT }
const initializationOptions = { language: 'en' }

describe('fixes that plan, replace and accept', () => {
  const start = editors()
  const open = async (options: Parameters<typeof start>[1] = {}): Promise<Editor> => {
    const editor = await start(files, { initializationOptions, ...options })
    await editor.open('landscape.yaml')
    return editor
  }
  const called = async (editor: Editor, title: RegExp): Promise<CodeAction> => {
    const actions = await offered(editor, 'landscape.yaml', 'zoom')
    const action = actions.find((each) => title.test(each.title))
    assert.ok(action, `no ${title}, but ${actions.map((each) => each.title).join(' | ')}`)
    return action
  }

  it('come in the order plan, compare, accept, and each once for all that it mends', async () => {
    const editor = await open({
      capabilities: vscode,
      initializationOptions: { ...initializationOptions, trusted: true },
    })
    const actions = await offered(editor, 'landscape.yaml', 'zoom')
    assert.deepEqual(
      actions.map(
        ({ title, disabled, command }) => `${title.split(' ')[0]}${disabled ? '!' : ''}${command ? '>' : ''}`,
      ),
      ['Plan', 'Plan', 'Plan', 'Write', 'Compare>', 'Replace!', 'Accept', 'Accept'],
    )
    assert.equal(actions[0]?.diagnostics?.length, 2)
  })

  it('say why nothing is replaced in a document on how it is now, to a client that shows that', async () => {
    const action = await called(await open({ capabilities: vscode }), /^Replace video here$/)
    assert.match(action.disabled?.reason ?? '', /changing it moves no system/)
    assert.equal((await resolved(await open({ capabilities: vscode }), action)).edit, undefined)
    const titles = (await offered(await open({ capabilities: plain }), 'landscape.yaml', 'zoom')).map(
      ({ title }) => title,
    )
    assert.ok(
      titles.length > 2 && !titles.includes('Replace video here') && !titles.some((each) => /^Compare/.test(each)),
    )
  })

  it('make a target document where there is none, and never in place of a file', async () => {
    const editor = await open({ capabilities: vscode })
    const { edit } = await resolved(editor, await called(editor, /^Write in a target document/))
    const [create, change, ...others] = edit?.documentChanges ?? []
    assert.deepEqual(create, {
      kind: 'create',
      uri: editor.uri('target.landscape.yaml'),
      options: { overwrite: false, ignoreIfExists: false },
    })
    assert.deepEqual(others, [])
    assert.match(JSON.stringify(change), /state: target\\nreachedOn: 2028-12-31\\napplications:\\n {2}- id: video\\n/)
    const titles = (await offered(await open({ capabilities: plain }), 'landscape.yaml', 'zoom')).map(
      ({ title }) => title,
    )
    assert.ok(!titles.some((each) => /target document/.test(each)), titles.join())
  })

  it('have tab stops where the client has them, and are plain text elsewhere', async () => {
    const editor = await open({ capabilities: vscode })
    const { edit } = await resolved(editor, await called(editor, /^Accept can-be-switched-off/))
    const snippet = snippetIn(edit)
    assert.match(
      snippet ?? '',
      /reason: "\$\{1:\}"\n {4}acceptedBy: "\$\{2:\}"\n {4}acceptedOn: [\d-]+\n {4}until: \$\{3:[\d-]+\}\n$/,
    )
    const other = await open({ capabilities: plain })
    const action = await called(other, /^Accept can-be-switched-off/)
    assert.match(JSON.stringify(action.edit), /reason: \\"\\"\\n/)
  })

  it('have tab stops behind a last line that has no end, too, and change nothing of that line', async () => {
    const editor = await open({ capabilities: vscode })
    await editor.change('landscape.yaml', TEXT.trimEnd())
    const { edit } = await resolved(editor, await called(editor, /^Accept can-be-switched-off/))
    assert.match(
      snippetIn(edit) ?? '',
      /^ {4}owner: Team\nacceptedRisks:\n[\s\S]*reason: "\$\{1:\}"\n {4}acceptedBy: "\$\{2:\}"\n[\s\S]*until: \$\{3:[\d-]+\}$/,
    )
  })

  it('write down what was chosen from the list', async () => {
    const editor = await open({ capabilities: vscode })
    const params = {
      textDocument: { uri: editor.uri('landscape.yaml') },
      position: editor.range('landscape.yaml', 'zoom').start,
    }
    const plan = (alternative: string): Promise<WorkspaceEdit | null> =>
      editor.server.request('havenwijzer/plan', { ...params, alternative })
    assert.match(JSON.stringify(await plan('product:jitsi-meet')), /kind: replace, to: \[jitsi-meet\]/)
    assert.equal(await plan('product:no-such-thing'), null)
    assert.equal(
      await editor.server.request('havenwijzer/plan', {
        ...params,
        textDocument: { ...params.textDocument, version: 7 },
        alternative: 'product:jitsi-meet',
      }),
      null,
    )
  })
})

function snippetIn(edit: WorkspaceEdit | undefined): string | undefined {
  for (const change of edit?.documentChanges ?? [])
    if ('edits' in change)
      for (const each of change.edits) if ('snippet' in each) return (each.snippet as { value: string }).value
  return undefined
}
