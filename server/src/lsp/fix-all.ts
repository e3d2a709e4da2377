import type { CodeAction } from 'vscode-languageserver'
import { message, worded } from '../l10n/message.ts'
import { fixAll, hasFixes } from '../language/fix-all.ts'
import { allRules } from '../rules/index.ts'
import { FIX_ALL } from './abilities.ts'
import { workspaceEditOf } from './code-actions.ts'
import type { QuickFixesOptions } from './quick-fixes.ts'

/** Whether a client asks for it; one that asks for all kinds of action wants those for a place. */
export function wantsFixAll(only: readonly string[] | undefined): boolean {
  return only?.some((kind) => kind !== '' && (FIX_ALL === kind || FIX_ALL.startsWith(`${kind}.`))) === true
}

/** Finds the document again when the client asks for the edit. */
interface FixAllData {
  readonly all: string
  /** Version of the document for which it was offered. */
  readonly version: number | null
}

/** Everything in a document that nobody needs to think about, fixed at once. */
export class FixAll {
  private readonly options: QuickFixesOptions

  constructor(options: QuickFixesOptions) {
    this.options = options
  }

  /** The one action of a document; none when there is nothing to do. */
  async offered(uri: string): Promise<CodeAction[]> {
    const { folders, view, abilities, versionOf } = this.options
    const folder = folders.folderOf(uri)
    await folder?.fetchText(uri)
    const text = folder?.text(uri)
    if (!folder || text === undefined || !hasFixes(folder.reviewOf(uri), uri, text)) return []
    const data: FixAllData = { all: uri, version: versionOf(uri) }
    const title = worded(message('fix.all', {}), view.context().language)
    const action = { title, kind: FIX_ALL, data }
    if (abilities().edits.resolve) return [action]
    const { data: _, ...resolved } = await this.resolved(action)
    return resolved.edit ? [resolved] : []
  }

  /** With its edit, unless the document has changed since it was offered; what is no such action stays as it is. */
  async resolved(action: CodeAction): Promise<CodeAction> {
    const { folders, view, abilities, versionOf } = this.options
    const { all: uri, version } = (action.data ?? {}) as Partial<FixAllData>
    const folder = typeof uri === 'string' ? folders.folderOf(uri) : undefined
    if (uri === undefined || !folder) return action
    await folder.fetchText(uri)
    const text = folder.text(uri)
    if (text === undefined || version !== versionOf(uri)) return action
    const copy = folder.reviewOf(uri).copy(OF_PARTS)
    copy.setText(uri, text)
    const edits = fixAll(copy, new Map([[uri, text]])).files.flatMap((file) => file.edits)
    const edit = workspaceEditOf(edits, action.title, {
      abilities: abilities().edits,
      rangeOf: ({ start, end }) => view.positions(uri)?.range(start, end),
      versionOf,
      spelled: view.context().spelled,
    })
    return edit && edits.length > 0 ? { ...action, edit } : action
  }
}

/** What follows from an organisation as a whole, and what was accepted, always needs a person. */
const OF_PARTS = allRules.filter((rule) => !rule.inOrganisation && !rule.onAcceptance)
