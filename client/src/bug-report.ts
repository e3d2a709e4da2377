import { type ExtensionContext, env, UIKind, version, window, workspace } from 'vscode'
import { type Texts, textsIn } from './l10n.ts'
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
    [texts.bugFacts.system]:
      typeof process === 'undefined' ? 'browser' : `${process.platform} ${process.arch}, Node ${process.version}`,
    [texts.bugFacts.settings]: `\`${JSON.stringify(settings)}\``,
    [texts.bugFacts.folders]: String(workspace.workspaceFolders?.length ?? 0),
    [texts.bugFacts.server]: status.state === 'ready' ? told(status, texts) : texts[status.state],
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

function told({ files = 0, applications = 0, errors = 0, warnings = 0 }: Status, texts: Texts): string {
  return `${texts.contents(files, applications)}; ${texts.counts(errors, warnings)}`
}
