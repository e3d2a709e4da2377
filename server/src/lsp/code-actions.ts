import {
  type CodeAction,
  CodeActionKind,
  CreateFile,
  type Range,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { type Message, message, worded } from '../l10n/message.ts'
import type { FileEdit } from '../language/fix-edits.ts'
import type { Finding } from '../review/finding.ts'
import type { Review } from '../review/review.ts'
import { replaceableNow } from '../review/ways-out/fixes.ts'
import type { Fix } from '../rules/rule.ts'
import type { Abilities } from './abilities.ts'
import { type DiagnosticContext, diagnosticOf } from './diagnostics.ts'

/** What a client can do with the edit of a code action. */
export interface EditAbilities {
  readonly resolve: boolean
  readonly documentChanges: boolean
  readonly annotations: boolean
  /** It has tab stops in edits. */
  readonly snippets: boolean
  readonly createFiles: boolean
  /** It shows actions that are not possible, with why. */
  readonly disabled: boolean
  /** It knows which of several actions is the one to take. */
  readonly preferred: boolean
}

/** Finds the fix again when the client asks for its edit. */
export interface FixData {
  readonly uri: string
  readonly finding: string
  readonly fix: number
  /** Version of the document for which it was offered. */
  readonly version: number | null
}

/** Whether a client that asks for these kinds of action wants ours; `only` left out: all kinds. */
export function wantsFixes(only: readonly string[] | undefined): boolean {
  return !only || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix)
}

/** To whom fixes are offered. */
export interface OfferedTo {
  readonly version: number | null
  readonly context: DiagnosticContext
  readonly abilities: EditAbilities
}

/** The fixes of a finding, still without their edits. */
export function actionsFor(
  finding: Finding,
  fixes: readonly Fix[],
  isPossible: (fix: Fix) => boolean,
  { version, context, abilities }: OfferedTo,
): readonly CodeAction[] {
  return fixes.flatMap((fix, i) => {
    if (!isPossible(fix)) return []
    const data: FixData = { uri: finding.at.uri, finding: finding.id, fix: i, version }
    return {
      title: worded(fix.title, context.language),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(finding, context)],
      ...(fix.preferred && abilities.preferred ? { isPreferred: true } : {}),
      data,
    }
  })
}

/** What one can do about a finding besides: compare what could come instead; and why it is not replaced here. */
export function choices(
  finding: Finding,
  review: Review,
  { context, ownClient, edits }: Pick<Abilities, 'ownClient' | 'edits'> & { readonly context: DiagnosticContext },
): readonly CodeAction[] {
  const thing = replaceableNow(review, finding)
  if (!thing) return []
  const { id } = thing.element
  const common = { kind: CodeActionKind.QuickFix, diagnostics: [diagnosticOf(finding, context)] }
  const say = (text: Message) => worded(text, context.language)
  const compare = say(message('fix.compare', { id }))
  const asked = { uri: context.spelled(finding.at.uri), finding: finding.id }
  return [
    ...(ownClient
      ? [{ title: compare, ...common, command: { title: compare, command: COMPARE, arguments: [asked] } }]
      : []),
    ...(edits.disabled
      ? [
          {
            title: say(message('fix.replace-here', { id })),
            ...common,
            disabled: { reason: say(message('fix.replace-here.not', {})) },
          },
        ]
      : []),
  ]
}

/** Command of our own client. */
const COMPARE = 'havenwijzer.chooseAlternative'

/** How edits are written down for a client. */
export interface EditForm {
  readonly abilities: EditAbilities
  /** Undefined when the file is not as it was. */
  readonly rangeOf: (edit: FileEdit) => Range | undefined
  /** Of an open document; null of a closed one. */
  readonly versionOf: (uri: string) => number | null
  /** The uri as the client writes it. */
  readonly spelled: (uri: string) => string
}

/** Edits in the form that the client understands, under a label where they concern several files. */
export function workspaceEditOf(edits: readonly FileEdit[], label: string, form: EditForm): WorkspaceEdit | undefined {
  const byFile = new Map<string, { range: Range; newText: string; snippet?: string }[]>()
  for (const edit of edits) {
    const range = edit.creates ? NOWHERE : form.rangeOf(edit)
    if (!range) return undefined
    byFile.set(edit.uri, [
      ...(byFile.get(edit.uri) ?? []),
      { range, newText: edit.text, ...(edit.snippet === undefined ? {} : { snippet: edit.snippet }) },
    ])
  }
  if (!form.abilities.documentChanges) {
    const plain = [...byFile].map(([uri, changes]) => [
      form.spelled(uri),
      changes.map(({ range, newText }) => ({ range, newText })),
    ])
    return { changes: Object.fromEntries(plain) }
  }
  const annotate = form.abilities.annotations && byFile.size > 1
  const created = [...new Set(edits.flatMap(({ uri, creates }) => (creates ? [uri] : [])))]
  const creations = created.map((uri) =>
    CreateFile.create(form.spelled(uri), { overwrite: false, ignoreIfExists: false }),
  )
  const changed = [...byFile].map(
    ([uri, changes]): TextDocumentEdit => ({
      textDocument: { uri: form.spelled(uri), version: form.versionOf(uri) },
      edits: changes.map(({ snippet, ...change }) => ({
        ...(snippet === undefined || !form.abilities.snippets
          ? change
          : { range: change.range, snippet: { kind: 'snippet' as const, value: snippet } }),
        ...(annotate ? { annotationId: ANNOTATION } : {}),
      })),
    }),
  )
  const changeAnnotations = annotate ? { [ANNOTATION]: { label, needsConfirmation: false } } : undefined
  return { documentChanges: [...creations, ...changed], ...(changeAnnotations ? { changeAnnotations } : {}) }
}

const ANNOTATION = 'havenwijzer'

const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
