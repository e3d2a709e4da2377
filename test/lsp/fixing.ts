import type { CodeAction, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Editor, Files } from './editor.ts'

/** The code actions that are offered where a text stands, still to be resolved. */
export function offered(
  editor: Editor,
  path: string,
  at: string,
  only?: readonly string[],
): Promise<readonly CodeAction[]> {
  const context = { diagnostics: [], ...(only ? { only } : {}) }
  const params = { textDocument: { uri: editor.uri(path) }, range: editor.range(path, at), context }
  return editor.server.request('textDocument/codeAction', params)
}

export function resolved(editor: Editor, action: CodeAction): Promise<CodeAction> {
  return editor.server.request('codeAction/resolve', action)
}

/** The files that a fix changes, as they are with it; undefined when it has no edit. */
export async function fixed(editor: Editor, path: string, at: string, title: string): Promise<Files | undefined> {
  const actions = await offered(editor, path, at)
  const action = actions.find((each) => each.title === title)
  if (!action) throw new Error(`no “${title}”, but ${actions.map((each) => `“${each.title}”`).join(', ')}`)
  const { edit } = await resolved(editor, action)
  return edit && afterEdit(editor, edit)
}

/** The files that an edit changes, as they are with it. The library counts in UTF-16. */
export function afterEdit(editor: Editor, edit: WorkspaceEdit): Files {
  const changes = editsIn(edit).map(([uri, edits]) => {
    const path = editor.path(uri)
    return [path, TextDocument.applyEdits(TextDocument.create(uri, '', 0, editor.text(path)), edits)] as const
  })
  return Object.fromEntries(changes)
}

function editsIn({ changes = {}, documentChanges }: WorkspaceEdit): readonly (readonly [string, TextEdit[]])[] {
  if (!documentChanges) return Object.entries(changes)
  return (documentChanges as TextDocumentEdit[]).map(({ textDocument, edits }) => [
    textDocument.uri,
    edits as TextEdit[],
  ])
}
