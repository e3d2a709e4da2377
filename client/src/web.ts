import { Uri } from 'vscode'
import { LanguageClient, State } from 'vscode-languageclient/browser'
import { clientOptions, quietly } from './client-options.ts'
import { extensionWith } from './extension.ts'

/** The extension in a browser: its server is a worker, `dist/server-web.js`, that reads all files through it. */
export const { activate, deactivate } = extensionWith(
  (surroundings) => {
    const { extensionUri } = surroundings.context
    const file = (name: string) => Uri.joinPath(extensionUri, 'dist', name).toString(true)
    const worker = new Worker(file('server-web.js'))
    const client = quietly(
      new LanguageClient('havenwijzer', 'Havenwijzer', worker, clientOptions(surroundings, file('rules'))),
    )
    client.onDidChangeState(({ newState }) => {
      // A server that does not end by itself is ended.
      if (newState === State.Stopped || newState === State.StartFailed) worker.terminate()
    })
    return client
  },
  { hasDisk: false },
)

/** What a browser has, and Node has not. */
declare const Worker: new (url: string) => ConstructorParameters<typeof LanguageClient>[2] & { terminate(): void }
