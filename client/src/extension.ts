import { commands, type ExtensionContext, Position, Range, Uri, window, workspace } from 'vscode'
import { reportBug } from './bug-report.ts'
import { ChangeReview } from './change-review.ts'
import { chooseAlternative, type Question } from './choose-alternative.ts'
import type { Connect } from './client-options.ts'
import { explainRule, showChain, showPolicy } from './explain.ts'
import { watchFolders } from './moved-folders.ts'
import { createLandscape } from './new-landscape.ts'
import { Overviews } from './overviews.ts'
import { createPolicyDocuments } from './policy-documents.ts'
import { ReportPanel } from './reports.ts'
import { ScenarioPanel } from './scenarios.ts'
import { createSession } from './session.ts'
import { createStatusItem } from './status.ts'

/** What VS Code calls of an extension. */
export interface Extension {
  readonly activate: (context: ExtensionContext) => Promise<void>
  readonly deactivate: () => Promise<void>
}

/** The extension with a server that is reached in this way, in a process or in a worker. */
export function extensionWith(connect: Connect, { hasDisk }: { readonly hasDisk: boolean }): Extension {
  // VS Code asks for `deactivate` as an export of its own, beside `activate`: they share how to end what was started.
  const endings = new Set<() => Promise<void>>()
  return {
    activate: (context) => start(context, connect, hasDisk, endings),
    // Waits until the server has shut down, so that no process outlives the window.
    deactivate: async () => {
      await Promise.all([...endings].map((end) => end()))
      endings.clear()
    },
  }
}

/** Starts the server and connects it to VS Code; shows nothing until there is something to say. */
async function start(
  context: ExtensionContext,
  connect: Connect,
  hasDisk: boolean,
  endings: Set<() => Promise<void>>,
): Promise<void> {
  const output = window.createOutputChannel('Havenwijzer', { log: true })
  const status = createStatusItem()
  const documents = createPolicyDocuments()
  const watcher = workspace.createFileSystemWatcher('**/*.{yaml,yml}')
  const session = createSession({ context, output, watcher }, connect, status, documents, () => {
    overviews.changed()
    changes.changed()
    reports.changed()
    scenarios.changed()
  })
  const overviews = new Overviews(session.ask)
  const changes = new ChangeReview(session.ask, hasDisk, () => overviews.changed())
  const reports = new ReportPanel(session.ask)
  const scenarios = new ScenarioPanel(session.ask)

  context.subscriptions.push(
    documents,
    overviews,
    changes,
    reports,
    scenarios,
    watcher,
    watchFolders(session.filesChanged),
    commands.registerCommand('havenwijzer.restart', () => session.restart()),
    // Not in the palette as long as the server cannot write the plan down.
    commands.registerCommand('havenwijzer.chooseAlternative', (question?: Question) =>
      chooseAlternative(session, question),
    ),
    commands.registerCommand('havenwijzer.newLandscape', () => createLandscape(session)),
    commands.registerCommand('havenwijzer.explainRule', () => explainRule(session)),
    commands.registerCommand('havenwijzer.showChain', () => showChain(session)),
    commands.registerCommand('havenwijzer.showPolicy', () => showPolicy(session)),
    commands.registerCommand('havenwijzer.reviewChanges', () => changes.begin()),
    commands.registerCommand('havenwijzer.showChanges', () => changes.show()),
    commands.registerCommand('havenwijzer.endChanges', () => changes.end()),
    commands.registerCommand('havenwijzer.report', () => reports.open()),
    commands.registerCommand('havenwijzer.report.chooseTemplate', () => reports.chooseTemplate()),
    commands.registerCommand('havenwijzer.report.switchLanguage', () => reports.switchLanguage()),
    commands.registerCommand('havenwijzer.report.save', () => reports.save()),
    // Not in the palette: it takes a place.
    commands.registerCommand('havenwijzer.report.goTo', (uri: string, at: readonly [number, number, number, number]) =>
      reports.goTo(uri, at),
    ),
    commands.registerCommand('havenwijzer.whatIf', () => scenarios.open()),
    // Not in the palette: it takes a place.
    commands.registerCommand(
      'havenwijzer.scenario.goTo',
      (uri: string, at: readonly [number, number, number, number]) => scenarios.goTo(uri, at),
    ),
    commands.registerCommand('havenwijzer.reportBug', () => reportBug(context, status.last())),
    // Not in the palette: it takes a place.
    commands.registerCommand('havenwijzer.goTo', (uri: string, at: readonly [number, number, number, number]) =>
      window.showTextDocument(Uri.parse(uri), { selection: new Range(...at) }),
    ),
    commands.registerCommand('havenwijzer.showUses', async (uri: string, at: { line: number; character: number }) => {
      const place = [Uri.parse(uri), new Position(at.line, at.character)] as const
      const uses = await commands.executeCommand('vscode.executeReferenceProvider', ...place)
      await commands.executeCommand('editor.action.showReferences', ...place, uses)
    }),
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
