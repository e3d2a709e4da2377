import { Uri } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { clientOptions, quietly } from './client-options.ts'
import { extensionWith } from './extension.ts'

/** The extension where there is a disk: its server is a process of its own, `dist/server.cjs`. */
export const { activate, deactivate } = extensionWith(
  (surroundings) => {
    const { extensionUri } = surroundings.context
    const module = Uri.joinPath(extensionUri, 'dist', 'server.cjs').fsPath
    const server = { module, transport: TransportKind.ipc, options: { cwd: extensionUri.fsPath } }
    return quietly(
      new LanguageClient('havenwijzer', 'Havenwijzer', { run: server, debug: server }, clientOptions(surroundings)),
    )
  },
  { hasDisk: true },
)
