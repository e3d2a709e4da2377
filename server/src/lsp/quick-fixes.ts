import type { CodeAction, Range } from 'vscode-languageserver'
import { worded } from '../l10n/message.ts'
import { editsOf, type Files, filesFor } from '../language/fix-edits.ts'
import type { Abilities } from './abilities.ts'
import { actionsFor, type FixData, workspaceEditOf } from './code-actions.ts'
import type { Folder } from './folder.ts'
import type { Folders } from './folders.ts'
import type { View } from './view.ts'

export interface QuickFixesOptions {
  readonly folders: Folders
  readonly view: View
  readonly abilities: () => Abilities
  /** Version of the open document that the findings are about; null of a closed file. */
  readonly versionOf: (uri: string) => number | null
}

/** The fixes of findings as code actions. */
export class QuickFixes {
  private readonly options: QuickFixesOptions

  constructor(options: QuickFixesOptions) {
    this.options = options
  }

  /** Those of the findings that a range touches. */
  async offered(uri: string, range: Range): Promise<CodeAction[]> {
    const { folders, view, versionOf } = this.options
    const folder = folders.folderOf(uri)
    await view.prepare(new Set([uri]))
    const positions = view.positions(uri)
    if (!folder || !positions) return []
    const start = positions.offset(range.start)
    const end = positions.offset(range.end)
    const files = filesIn(folder)
    const actions = folder
      .findings(uri)
      .filter(({ at }) => at.start <= end && start <= at.end)
      .flatMap((finding) =>
        actionsFor(finding, (fix) => filesFor(fix.change, files).length > 0, versionOf(uri), view.context()),
      )
    if (this.options.abilities().edits.resolve) return actions
    const resolved = await Promise.all(actions.map((action) => this.resolved(action)))
    return resolved.filter((action) => action.edit !== undefined).map(({ data, ...action }) => action)
  }

  /** With its edit, unless what it was offered for has changed since. */
  async resolved(action: CodeAction): Promise<CodeAction> {
    const { folders, view, abilities, versionOf } = this.options
    const data = action.data as FixData | undefined
    const folder = typeof data?.uri === 'string' ? folders.folderOf(data.uri) : undefined
    if (!data || !folder) return action
    const wanted = () => {
      const fix = folder.findings(data.uri).find((finding) => finding.id === data.finding)?.fixes[data.fix]
      const isSame =
        fix && versionOf(data.uri) === data.version && worded(fix.title, view.context().language) === action.title
      return isSame ? fix.change : undefined
    }
    const files = filesIn(folder)
    const offered = wanted()
    for (const uri of offered ? filesFor(offered, files) : []) await folder.fetchText(uri)
    // Reading took time: it may no longer be what it was.
    const change = wanted()
    const edits = change && editsOf(change, files)
    if (!edits) return action
    const edit = workspaceEditOf(edits, action.title, {
      abilities: abilities().edits,
      rangeOf: ({ uri, start, end }) => view.positions(uri)?.range(start, end),
      versionOf,
      spelled: view.context().spelled,
    })
    return edit ? { ...action, edit } : action
  }
}

function filesIn(folder: Folder): Files {
  const { review } = folder
  return {
    model: review.model,
    textOf: (uri) => folder.text(uri),
    siblings: ({ head }) => review.documents(head.uri)[head.index]?.placements ?? [],
  }
}
