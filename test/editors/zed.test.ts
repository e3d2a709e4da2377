import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import { recordedClients } from '../lsp/clients/recorded.ts'
import { editors } from '../lsp/editor.ts'
import { blockOf } from './page-block.ts'
import { LANDSCAPE } from './real-editor.ts'

const CLI = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url))

interface Settings {
  readonly lsp: Readonly<
    Record<string, { readonly binary: { path: string; arguments: string[] }; readonly initialization_options: object }>
  >
}

/** Zed itself cannot be had from where tests may fetch; what its page says to put into its settings can be read. */
describe('Zed', () => {
  const start = editors()

  it('starts, by what its page says to put into settings.json, a server that leaves other YAML alone', async () => {
    const { lsp }: Settings = JSON.parse(blockOf('zed', 'json'))
    const { binary, initialization_options: initializationOptions } = lsp['yaml-language-server'] ?? assert.fail()
    assert.equal(binary.path, 'havenwijzer')
    const zed = recordedClients.get('zed-12396adf') ?? assert.fail()
    const editor = await start(
      { 'landscape.yaml': LANDSCAPE, 'workflow.yaml': LANDSCAPE },
      {
        command: [process.execPath, CLI, ...binary.arguments],
        capabilities: zed.capabilities,
        asRecorded: true,
        initializationOptions,
      },
    )
    await editor.open('landscape.yaml', LANDSCAPE, 'yaml')
    await editor.open('workflow.yaml', LANDSCAPE, 'yaml')
    const [finding] = await editor.diagnostics('landscape.yaml')
    assert.match(String(finding?.message), /^No application “zaaksystem”/)
    assert.deepEqual(await editor.diagnostics('workflow.yaml'), [])
  })
})
