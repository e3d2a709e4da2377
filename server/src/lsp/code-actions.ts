import {
  type CodeAction,
  CodeActionKind,
  type Range,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { worded } from '../l10n/message.ts'
import { editsOf, type FileEdit, type Files } from '../language/fix-edits.ts'
import type { Finding } from '../review/finding.ts'
import type { Fix } from '../rules/rule.ts'
import { type DiagnosticContext, diagnosticOf } from './diagnostics.ts'

/** What a client can do with the edit of a code action. */
export interface EditAbilities {
  readonly resolve: boolean
  readonly documentChanges: boolean
  readonly annotations: boolean
}

/** Finds the fix again when the client asks for its edit. */
export interface FixData {
  readonly uri: string
  readonly finding: string
  readonly fix: number
  /** Version of the document for which it was offered. */
  readonly version: number | null
}

/** The fixes of the findings that a range touches, still without their edits. */
export function actionsFor(
  findings: readonly Finding[],
  touches: (finding: Finding) => boolean,
  version: number | null,
  context: DiagnosticContext,
): readonly CodeAction[] {
  return findings.filter(touches).flatMap((finding) =>
    finding.fixes.map((fix, i) => ({
      title: worded(fix.title, context.language),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(finding, context)],
      ...(fix.preferred ? { isPreferred: true } : {}),
      data: { uri: finding.at.uri, finding: finding.id, fix: i, version } satisfies FixData,
    })),
  )
}

/** The edit of a fix, in the form that the client understands; undefined when the files are not as they were. */
export function workspaceEditOf(
  fix: Fix,
  files: Files,
  rangeOf: (edit: FileEdit) => Range | undefined,
  versionOf: (uri: string) => number | null,
  abilities: EditAbilities,
  label: string,
): WorkspaceEdit | undefined {
  const edits = editsOf(fix.change, files)
  if (!edits) return undefined
  const byFile = new Map<string, { range: Range; newText: string }[]>()
  for (const edit of edits) {
    const range = rangeOf(edit)
    if (!range) return undefined
    byFile.set(edit.uri, [...(byFile.get(edit.uri) ?? []), { range, newText: edit.text }])
  }
  if (!abilities.documentChanges) return { changes: Object.fromEntries(byFile) }
  const annotate = abilities.annotations && byFile.size > 1
  const documentChanges = [...byFile].map(
    ([uri, changes]): TextDocumentEdit => ({
      textDocument: { uri, version: versionOf(uri) },
      edits: annotate ? changes.map((change) => ({ ...change, annotationId: ANNOTATION })) : changes,
    }),
  )
  return {
    documentChanges,
    ...(annotate ? { changeAnnotations: { [ANNOTATION]: { label, needsConfirmation: false } } } : {}),
  }
}

const ANNOTATION = 'havenwijzer'
