import { commands, type ExtensionContext, window, workspace } from 'vscode'
import { chooseAlternative, type Question } from './choose-alternative.ts'
import { watchFolders } from './moved-folders.ts'
import { createPolicyDocuments } from './policy-documents.ts'
import { createSession } from './session.ts'
import { createStatusItem } from './status.ts'

// VS Code asks for `deactivate` as an export of its own, beside `activate`: they share how to end what was started.
const endings = new Set<() => Promise<void>>()

/** Starts the server and connects it to VS Code; shows nothing until there is something to say. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('Havenwijzer', { log: true })
  const status = createStatusItem()
  const documents = createPolicyDocuments()
  const watcher = workspace.createFileSystemWatcher('**/*.{yaml,yml}')
  const session = createSession({ context, output, watcher }, status, documents)

  context.subscriptions.push(
    documents,
    watcher,
    watchFolders(session.filesChanged),
    commands.registerCommand('havenwijzer.restart', () => session.restart()),
    // Not in the palette as long as the server cannot write the plan down.
    commands.registerCommand('havenwijzer.chooseAlternative', (question?: Question) =>
      chooseAlternative(session, question),
    ),
    commands.registerCommand('havenwijzer.showOutput', () => output.show()),
    workspace.onDidGrantWorkspaceTrust(() => session.restart()),
    workspace.onDidChangeWorkspaceFolders(() => session.followFolders()),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('havenwijzer.language')) status.reword()
    }),
  )
  // Not among the subscriptions: VS Code ends those at once, and a server that stops still has things to report.
  endings.add(async () => {
    await session.stop()
    status.dispose()
    output.dispose()
  })
  await session.restart()
}

/** Waits until the server has shut down, so that no process outlives the window. */
export async function deactivate(): Promise<void> {
  await Promise.all([...endings].map((end) => end()))
  endings.clear()
}
