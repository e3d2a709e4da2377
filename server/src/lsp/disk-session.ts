import { availableParallelism, homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Connection } from 'vscode-languageserver'
import { Cached, cacheFolder } from '../apart/cached.ts'
import { GroupedFolder } from '../apart/grouped-folder.ts'
import { prepared, type Runner } from '../apart/scan.ts'
import { answersBundles } from '../apart/thread.ts'
import { Threads, threadsThatHelp } from '../apart/threads.ts'
import { packagedCatalogue } from '../catalogue/packaged.ts'
import type { Language } from '../l10n/message.ts'
import { DiskWorkspace } from '../workspace/disk.ts'
import { Git } from '../workspace/git.ts'
import { revisionAt } from '../workspace/revision-at.ts'
import { today } from '../workspace/today.ts'
import type { PrepareGroups } from './folder.ts'
import { LspWorkspace } from './lsp-workspace.ts'
import { type Client, startSession } from './session.ts'

/** A session where there is a disk; what is on none is read through the client. */
export function startOnDisk(connection: Connection, client: Client, language?: Language): void {
  startSession(connection, client, {
    workspaceFor: (folder) => (folder.startsWith('file:') ? new DiskWorkspace() : new LspWorkspace(connection)),
    pages: pathToFileURL(join(__dirname, 'rules')).href,
    today: today(),
    readsDisk: true,
    revisions: { git: (root) => new Git(fileURLToPath(root)), at: revisionAt },
    ...(language ? { language } : {}),
    grouped: groupsIn(new Threads(__filename, threadsThatHelp(availableParallelism()), true)),
  })
}

/** Reviews folders of many organisations in groups, in threads that run this very bundle. */
function groupsIn(threads: Runner): PrepareGroups {
  const sources = { workspace: new DiskWorkspace(), catalogue: packagedCatalogue() }
  const folder = cacheFolder(process.env, process.platform, homedir())
  const kept = folder && new Cached(threads, { folder, script: __filename, workspace: sources.workspace })
  return async ({ root, today, reader, cache, ...told }) => {
    const ready = await prepared({ root, today, reader }, sources)
    return ready && new GroupedFolder(ready, { ...told, sources, runner: (cache && kept) || threads })
  }
}

answersBundles()
