import assert from 'node:assert/strict'
import packageJson from '../../package.json' with { type: 'json' }
import { plain, vscode } from '../protocol/capabilities.ts'
import { editors } from './editor.ts'

describe('initialize', () => {
  const start = editors()

  it('announces to VS Code what there is, and no more', async () => {
    const { server } = await start({})
    assert.deepEqual(server.initialized, {
      serverInfo: { name: 'Havenwijzer', version: packageJson.version },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2, save: false },
        diagnosticProvider: { identifier: 'havenwijzer', interFileDependencies: true, workspaceDiagnostics: true },
        codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.havenwijzer'], resolveProvider: true },
        hoverProvider: true,
        completionProvider: { resolveProvider: true, triggerCharacters: [' ', '-', '/', '@', '[', '{', ','] },
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        renameProvider: { prepareProvider: true },
        documentSymbolProvider: true,
        workspaceSymbolProvider: true,
        documentLinkProvider: {},
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        inlayHintProvider: { resolveProvider: true },
        codeLensProvider: {},
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          textDocumentContent: { schemes: ['havenwijzer'] },
        },
      },
    })
  })

  it('announces no more than it can use to a client that can do little', async () => {
    const { server } = await start({}, { capabilities: plain })
    const { diagnosticProvider, codeActionProvider, renameProvider, workspace } = server.initialized.capabilities
    assert.deepEqual(
      { diagnosticProvider, codeActionProvider, renameProvider, shows: workspace?.textDocumentContent },
      {
        diagnosticProvider: undefined,
        codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.havenwijzer'] },
        renameProvider: true,
        shows: undefined,
      },
    )
  })

  const offers = {
    'utf-16 when nothing is offered': [undefined, 'utf-16'],
    'utf-16 where it is offered': [['utf-8', 'utf-32', 'utf-16'], 'utf-16'],
    'utf-8 when utf-16 is not offered': [['utf-32', 'utf-8'], 'utf-8'],
    'utf-32 when nothing else is offered': [['utf-32'], 'utf-32'],
    'utf-16 when nothing is offered that it knows': [['utf-7'], 'utf-16'],
  } as const
  for (const [title, [offered, chosen]] of Object.entries(offers)) {
    it(`counts in ${title}`, async () => {
      const general = offered ? { positionEncodings: [...offered] } : {}
      const { server } = await start({}, { capabilities: { ...vscode, general } })
      assert.equal(server.initialized.capabilities.positionEncoding, chosen)
    })
  }
})
