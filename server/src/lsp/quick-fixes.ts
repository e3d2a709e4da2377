import type { CodeAction, Range, WorkspaceEdit } from 'vscode-languageserver'
import type { Replaceable } from '../analysis/replaceable.ts'
import { worded } from '../l10n/message.ts'
import { filesIn } from '../language/files-in.ts'
import { createsFile, editsOf, type FileEdit, type Files, filesFor } from '../language/fix-edits.ts'
import { groupedBy } from '../model/grouped.ts'
import type { Finding } from '../review/finding.ts'
import { fixFor, wayOutFixes } from '../review/ways-out/fixes.ts'
import { alternativesIn } from '../review/what-if/what-if.ts'
import type { Change, Fix } from '../rules/rule.ts'
import type { Abilities } from './abilities.ts'
import { actionsFor, choices, type FixData, workspaceEditOf } from './code-actions.ts'
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
    const { folders, view } = this.options
    const folder = folders.folderOf(uri)
    await view.prepare(new Set([uri]))
    const positions = view.positions(uri)
    if (!folder || !positions) return []
    const start = positions.offset(range.start)
    const end = positions.offset(range.end)
    const here = folder.findings(uri).filter(({ at }) => at.start <= end && start <= at.end)
    const offers = here.map((finding) => this.offersOn(finding, folder))
    // What is wrong is mended first, what is planned comes next, and what is accepted last.
    const actions = eachOnce([
      ...offers.flatMap(({ mending }) => mending),
      ...offers.flatMap(({ choosing }) => choosing),
      ...offers.flatMap(({ accepting }) => accepting),
    ])
    if (this.options.abilities().edits.resolve) return actions
    const resolved = await Promise.all(actions.map((action) => this.resolved(action)))
    return resolved
      .filter(({ edit, command, disabled }) => edit ?? command ?? disabled)
      .map(({ data, ...action }) => action)
  }

  private offersOn(
    finding: Finding,
    folder: Folder,
  ): Record<'mending' | 'choosing' | 'accepting', readonly CodeAction[]> {
    const { view, versionOf, abilities } = this.options
    const files = filesIn(folder.reviewOf(finding.at.uri), (uri) => folder.text(uri))
    const isPossible = ({ change, typed }: Fix) =>
      (!typed || abilities().edits.snippets) &&
      mayBePossible(change, files) &&
      (abilities().edits.createFiles || !createsFile(change, files))
    const fixes = allFixes(finding, folder)
    const context = view.context()
    const to = { version: versionOf(finding.at.uri), context, abilities: abilities().edits }
    const offered = (isMeant: (fix: Fix) => boolean) =>
      actionsFor(finding, fixes, (fix) => isMeant(fix) && isPossible(fix), to)
    return {
      mending: offered(({ kind }) => kind !== 'accept'),
      choosing: choices(finding, folder.reviewOf(finding.at.uri), { context, ...abilities() }),
      accepting: offered(({ kind }) => kind === 'accept'),
    }
  }

  /** With its edit, unless what it was offered for has changed since. */
  async resolved(action: CodeAction): Promise<CodeAction> {
    const { folders, view, versionOf } = this.options
    const data = action.data as FixData | undefined
    const folder = typeof data?.uri === 'string' ? folders.folderOf(data.uri) : undefined
    if (!data || !folder) return action
    const wanted = () => {
      const finding = folder.findings(data.uri).find(({ id }) => id === data.finding)
      const fix = finding && allFixes(finding, folder)[data.fix]
      const isSame =
        fix && versionOf(data.uri) === data.version && worded(fix.title, view.context().language) === action.title
      return isSame ? fix.change : undefined
    }
    const files = filesIn(folder.reviewOf(data.uri), (uri) => folder.text(uri))
    const offered = wanted()
    for (const uri of offered ? filesFor(offered, files) : []) await folder.fetchText(uri)
    // Reading took time: it may no longer be what it was.
    const change = wanted()
    const edits = change && editsOf(change, files)
    const edit = edits && this.workspaceEdit(edits, action.title)
    return edit ? { ...action, edit } : action
  }

  /** The edit that writes down that a thing becomes an alternative; null when there is no place for it. */
  async planned(
    { folder, uri, thing }: { readonly folder: Folder; readonly uri: string; readonly thing: Replaceable },
    alternative: string,
  ): Promise<WorkspaceEdit | null> {
    const review = folder.reviewOf(uri)
    const chosen = alternativesIn(review, thing).ranked.find(({ id }) => id === alternative)
    const fix = chosen && fixFor(review, thing, chosen)
    const files = filesIn(review, (each) => folder.text(each))
    if (!fix || (createsFile(fix.change, files) && !this.options.abilities().edits.createFiles)) return null
    for (const each of filesFor(fix.change, files)) await folder.fetchText(each)
    const edits = editsOf(fix.change, files)
    return (edits && this.workspaceEdit(edits, worded(fix.title, this.options.view.context().language))) ?? null
  }

  private workspaceEdit(edits: readonly FileEdit[], label: string): WorkspaceEdit | undefined {
    const { view, abilities, versionOf } = this.options
    return workspaceEditOf(edits, label, {
      abilities: abilities().edits,
      rangeOf: ({ uri, start, end }) => view.positions(uri)?.range(start, end),
      versionOf,
      spelled: view.context().spelled,
    })
  }
}

/** What several findings offer alike is one offer for all of them. */
function eachOnce(actions: readonly CodeAction[]): CodeAction[] {
  return [...groupedBy(actions, ({ title }) => title).values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? []
    return { ...first, diagnostics: [first, ...others].flatMap(({ diagnostics }) => diagnostics ?? []) }
  })
}

function allFixes(finding: Finding, folder: Folder): readonly Fix[] {
  return [...finding.fixes, ...wayOutFixes(folder.reviewOf(finding.at.uri), finding)]
}

/** There is a place for it, and where the texts are at hand there is something to do in it. */
function mayBePossible(change: Change, files: Files): boolean {
  const uris = filesFor(change, files)
  if (uris.length === 0) return false
  return uris.some((uri) => files.textOf(uri) === undefined) || editsOf(change, files) !== undefined
}
