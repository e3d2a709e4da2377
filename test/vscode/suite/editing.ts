import {
  commands,
  type Diagnostic,
  languages,
  Range,
  type TextDocument,
  type Uri,
  Uri as Uris,
  window,
  workspace,
} from 'vscode'

/** The address of a file in the workspace. */
export function at(file: string): Uri {
  const folder = workspace.workspaceFolders?.[0]
  if (!folder) throw new Error('No folder is open.')
  return Uris.joinPath(folder.uri, file)
}

/** Opens a file of the workspace in a tab that stays, as a click in the explorer does. */
export async function open(file: string): Promise<TextDocument> {
  // Not `openTextDocument`: VS Code keeps what an extension opened alive for minutes after its tab was closed.
  await commands.executeCommand('vscode.open', at(file), { preview: false })
  const document = window.activeTextEditor?.document
  if (document?.uri.toString() !== at(file).toString()) throw new Error(`${file} did not open`)
  return document
}

/** Types over the only place where `text` stands in the visible document. */
export async function replace(document: TextDocument, text: string, by: string): Promise<void> {
  const editor = await window.showTextDocument(document, { preview: false })
  const offset = document.getText().indexOf(text)
  if (offset < 0) throw new Error(`"${text}" is not in ${document.uri}`)
  const range = new Range(document.positionAt(offset), document.positionAt(offset + text.length))
  await editor.edit((edit) => edit.replace(range, by))
}

/** Closes every tab without saving and puts the files back as they were. */
export async function startAfresh(): Promise<void> {
  for (const document of workspace.textDocuments.filter((each) => each.isDirty)) {
    await window.showTextDocument(document)
    await commands.executeCommand('workbench.action.files.revert')
  }
  await commands.executeCommand('workbench.action.closeAllEditors')
}

/**
 * The findings on a file that are about its structure, as `line rule`, lines counted from 1. What other rules say depends
 * on the catalogue and the date, and is tested elsewhere.
 */
export function findingsOn(uri: Uri): readonly string[] {
  return languages
    .getDiagnostics(uri)
    .filter((each) => each.source === 'Havenwijzer' && ruleOf(each).startsWith('structure/'))
    .map((each) => `${each.range.start.line + 1} ${ruleOf(each)}`)
}

/** Waits until the findings on a file are these; the message of a failure says what they were instead. */
export async function expectFindings(uri: Uri, expected: readonly string[]): Promise<void> {
  const wanted = expected.join('\n')
  await untilDiagnostics(
    () => findingsOn(uri).join('\n') === wanted,
    () => `Findings on ${uri} are not [${expected}] but [${findingsOn(uri)}]`,
  )
}

/** Waits, on the event and not on the clock, until the diagnostics are as `reached` wants them. */
export async function untilDiagnostics(reached: () => boolean, problem: () => string): Promise<void> {
  if (reached()) return
  await new Promise<void>((resolve, reject) => {
    const changed = languages.onDidChangeDiagnostics(() => {
      if (reached()) end(resolve)
    })
    const limit = setTimeout(() => end(() => reject(new Error(problem()))), 20_000)
    const end = (settle: () => void): void => {
      changed.dispose()
      clearTimeout(limit)
      settle()
    }
  })
}

export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code)
}

/** A document of ours on no disk, in the editor. */
export async function newDocument(content: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ language: 'havenwijzer', content })
  await window.showTextDocument(document)
  return document
}

/** Settles when these lines stand in a document. */
export async function untilText(document: TextDocument, lines: readonly string[], atMost = 10_000): Promise<void> {
  const expected = lines.join('\n')
  if (document.getText() === expected) return
  await new Promise<void>((resolve, reject) => {
    const changed = workspace.onDidChangeTextDocument(() => {
      if (document.getText() === expected) end(resolve)
    })
    const limit = setTimeout(() => end(() => reject(new Error(`Stands there:\n${document.getText()}`))), atMost)
    const end = (settle: () => void): void => {
      changed.dispose()
      clearTimeout(limit)
      settle()
    }
  })
}
