import { type ExtensionContext, env, UIKind, version, window, workspace } from 'vscode'
import { textsIn } from './l10n.ts'
import type { Status } from './protocol.ts'
import { currentSettings } from './settings.ts'

/** Opens a report to fill in, with what is known of the surroundings: no name, no path and nothing of a landscape is in it. */
export async function reportBug({ extension }: ExtensionContext, status: Status): Promise<void> {
  const settings = currentSettings()
  const texts = textsIn(settings.language)
  const { bugs } = extension.packageJSON as { readonly bugs?: { readonly url?: string } }
  const facts = {
    Havenwijzer: String(extension.packageJSON.version),
    'VS Code': `${version}, ${env.uiKind === UIKind.Web ? 'web' : 'desktop'}, ${env.remoteName ?? 'local'}`,
    system: typeof process === 'undefined' ? 'browser' : `${process.platform} ${process.arch}, Node ${process.version}`,
    settings: `language ${settings.language}, reader ${settings.reader}, cache ${settings.cache}, trusted ${settings.trusted}`,
    folders: String(workspace.workspaceFolders?.length ?? 0),
    server: `${status.state}, ${status.files ?? 0} files, ${status.applications ?? 0} applications, ${status.errors ?? 0} errors, ${status.warnings ?? 0} warnings`,
  }
  const lines = Object.entries(facts).map(([name, fact]) => `- ${name}: ${fact}`)
  const content = [
    `# ${texts.bugTitle}`,
    '',
    ...texts.bugQuestions.flatMap((each) => [`## ${each}`, '', '']),
    ...lines,
    '',
    texts.bugNote(bugs?.url ?? ''),
    '',
  ].join('\n')
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }))
}
