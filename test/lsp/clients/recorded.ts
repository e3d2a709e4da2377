import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClientCapabilities } from 'vscode-languageserver-protocol'

/** What an editor announces when it greets a server, and where that was seen. */
export interface RecordedClient {
  readonly client: string
  readonly version: string
  readonly source: string
  readonly capabilities: ClientCapabilities
}

/** By the name of their file, such as `helix-25.01.1`. */
export const recordedClients: ReadonlyMap<string, RecordedClient> = new Map(
  readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [
      name.slice(0, -'.json'.length),
      JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as RecordedClient,
    ]),
)
