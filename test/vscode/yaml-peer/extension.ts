import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'

/** Starts yaml-language-server for the language `yaml`. */
export async function activate(context: ExtensionContext): Promise<void> {
  const server = { module: process.env.YAML_LANGUAGE_SERVER ?? '', transport: TransportKind.ipc }
  const client = new LanguageClient(
    'yaml-peer',
    'YAML peer',
    { run: server, debug: server },
    { documentSelector: [{ language: 'yaml' }], synchronize: { configurationSection: 'yaml' } },
  )
  context.subscriptions.push(client)
  await client.start()
}
