import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Connection } from 'vscode-languageserver'
import { DiskWorkspace } from '../workspace/disk.ts'
import { today } from '../workspace/today.ts'
import { LspWorkspace } from './lsp-workspace.ts'
import { type Client, startSession } from './session.ts'

/** A session where there is a disk; what is on none is read through the client. */
export function startOnDisk(connection: Connection, client: Client): void {
  startSession(connection, client, {
    workspaceFor: (folder) => (folder.startsWith('file:') ? new DiskWorkspace() : new LspWorkspace(connection)),
    pages: pathToFileURL(join(__dirname, 'rules')).href,
    today: today(),
    readsDisk: true,
  })
}
