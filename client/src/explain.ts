import { commands, type Uri, Uri as Uris, window, workspace } from 'vscode'
import { textsIn } from './l10n.ts'
import { type Choice, findingsAtRequest, policyRequest, rulesRequest } from './protocol.ts'
import type { Session } from './session.ts'
import { currentSettings } from './settings.ts'

/** Opens the page of a rule that one chooses. */
export async function explainRule(session: Session): Promise<void> {
  const { chooseRule } = textsIn(currentSettings().language)
  const rules = await session.ask((client) => client.sendRequest(rulesRequest))
  const chosen = await choose(rules ?? [], chooseRule)
  if (chosen?.uri !== undefined) await commands.executeCommand('vscode.open', Uris.parse(chosen.uri))
}

/** Shows the finding at the cursor with its chain and all that it rests on. */
export async function showChain(session: Session): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor) return
  const texts = textsIn(currentSettings().language)
  const { line, character } = editor.selection.active
  const textDocument = { uri: editor.document.uri.toString() }
  const findings = await session.ask((client) =>
    client.sendRequest(findingsAtRequest, { textDocument, position: { line, character } }),
  )
  if (!findings || findings.length === 0) {
    void window.showInformationMessage(texts.nothingHere)
    return
  }
  const chosen = findings.length === 1 ? findings[0] : await choose(findings, texts.chooseFinding)
  if (chosen?.uri !== undefined) await show(Uris.parse(chosen.uri, true))
}

/** Shows how the file in the editor is judged, whoever said so. */
export async function showPolicy(session: Session): Promise<void> {
  const document = window.activeTextEditor?.document
  if (!document) return
  const textDocument = { uri: document.uri.toString() }
  const shown = await session.ask((client) => client.sendRequest(policyRequest, { textDocument }))
  if (shown) await show(Uris.parse(shown.uri, true))
}

async function show(uri: Uri): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true })
}

async function choose(choices: readonly Choice[], placeHolder: string): Promise<Choice | undefined> {
  const lines = choices.map((choice) => ({ label: choice.label, description: choice.description, choice }))
  const chosen = await window.showQuickPick(lines, { placeHolder, matchOnDescription: true })
  return chosen?.choice
}
