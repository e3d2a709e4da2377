import assert from 'node:assert/strict'
import { plain, vscode } from '../protocol/capabilities.ts'
import { type Editor, editors, needs } from './editor.ts'

const files = { 'landscape.yaml': needs('nergens') }

describe('settings', () => {
  const start = editors()

  it('are Dutch and the fast reader when nothing is said', async () => {
    const editor = await start(files)
    assert.match(await message(editor), DUTCH)
  })

  it('are taken from the start', async () => {
    const editor = await start(files, { initializationOptions: { language: 'en', reader: 'tolerant' } })
    assert.match(await message(editor), ENGLISH)
  })

  it('are asked for, at the start and when they change', async () => {
    const settings: Record<string, unknown> = { havenwijzer: { language: 'en' } }
    const editor = await start(files, { configuration: settings })
    await editor.open('landscape.yaml')
    const held = editor.hold()
    await held.next()
    assert.match(await message(editor), ENGLISH)

    settings.havenwijzer = { language: 'nl' }
    await editor.server.notify('workspace/didChangeConfiguration', { settings: null })
    const [report] = await held.nextReports()
    assert.match(String(report?.kind === 'full' && report.items[0]?.message), DUTCH)
    assert.match(await message(editor), DUTCH)
    while (editor.sent('workspace/diagnostic/refresh') === 0) await message(editor)
  })

  it('are registered for with a client that tells of changes only then', async () => {
    const editor = await start(files)
    await message(editor)
    const registered = editor.server.messages.flatMap(({ message: { ...sent } }) => {
      const { method, params } = sent as {
        method?: string
        params?: { registrations: readonly { method: string; registerOptions: object }[] }
      }
      return method === 'client/registerCapability' ? (params?.registrations ?? []) : []
    })
    const configuration = registered.find(({ method }) => method === 'workspace/didChangeConfiguration')
    assert.deepEqual(configuration?.registerOptions, { section: 'havenwijzer' })
  })

  it('are taken as they are sent by a client that cannot be asked', async () => {
    const editor = await start(files, { capabilities: plain })
    await editor.published('landscape.yaml', ['nergens unknown-reference'])
    await editor.server.notify('workspace/didChangeConfiguration', { settings: { havenwijzer: { language: 'en' } } })
    await editor.server.waitFor(
      'textDocument/publishDiagnostics',
      ({ diagnostics }: { diagnostics: readonly { message: string }[] }) =>
        diagnostics.some((each) => ENGLISH.test(each.message)),
    )
  })

  it('keep what was set when a client sends nonsense', async () => {
    const editor = await start(files, {
      initializationOptions: { language: 'nl' },
      configuration: { havenwijzer: { language: 'fr', reader: 12 } },
    })
    assert.match(await message(editor), DUTCH)
  })

  it('change the reader for every file, open or not', async () => {
    const settings: Record<string, unknown> = {}
    const editor = await start(
      { ...files, 'ander.landscape.yaml': needs('ook-nergens', 'ander') },
      { configuration: settings },
    )
    await editor.open('landscape.yaml', needs('hier-niet'))
    assert.deepEqual(await editor.found('landscape.yaml'), ['hier-niet unknown-reference'])
    const before = await editor.diagnostics('ander.landscape.yaml')
    settings.havenwijzer = { reader: 'tolerant' }
    await editor.server.notify('workspace/didChangeConfiguration', { settings: null })
    assert.deepEqual(await editor.found('landscape.yaml'), ['hier-niet unknown-reference'])
    assert.deepEqual(await editor.diagnostics('ander.landscape.yaml'), before)
    await editor.type('landscape.yaml', 'hier-niet', 'daar-niet')
    assert.deepEqual(await editor.found('landscape.yaml'), ['daar-niet unknown-reference'])
  })

  it('are no reason to ask a client for what it does not have', async () => {
    const { configuration: _, ...workspace } = vscode.workspace ?? {}
    const editor = await start(files, { capabilities: { ...vscode, workspace } })
    assert.match(await message(editor), DUTCH)
    assert.equal(editor.sent('workspace/configuration'), 0)
  })
})

const DUTCH = /\bverwijst\b/
const ENGLISH = /\brefers\b/

async function message(editor: Editor): Promise<string> {
  const [finding] = await editor.diagnostics('landscape.yaml')
  return String(finding?.message)
}
