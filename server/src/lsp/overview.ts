import type { Range } from 'vscode-languageserver'
import { type Language, said, worded } from '../l10n/message.ts'
import { changeRows } from '../language/overview/changes.ts'
import { overviewOf } from '../language/overview/overview.ts'
import type { OverviewOf, Row } from '../language/overview/row.ts'
import type { ChangeReview } from './change-review.ts'
import type { Folders } from './folders.ts'
import type { View } from './view.ts'

export interface OverviewParams {
  readonly of: OverviewOf | 'changes'
  /** What stands below this row (`ShownRow.within`); else all. */
  readonly within?: string
}

/** A row as a client shows it. */
export interface ShownRow {
  readonly id: string
  readonly label: string
  readonly detail?: string
  /** More than fits on a line, for whoever points at it. */
  readonly tooltip?: string
  readonly icon: Row['icon']
  readonly at?: { readonly uri: string; readonly range: Range }
  readonly rows: readonly ShownRow[]
  readonly isOpen?: true
  /** What to ask for what stands below it, where that is not here. */
  readonly within?: string
}

export interface OverviewOptions {
  readonly folders: Folders
  readonly view: View
  readonly changes: ChangeReview
  readonly language: () => Language
}

/** Overviews of all folders. */
export async function overviewFor(params: OverviewParams, options: OverviewOptions): Promise<readonly ShownRow[]> {
  const { view, language } = options
  const rows = await rowsOf(params, options)
  await view.prepare(new Set(urisIn(rows)))
  const { positionsOf, spelled } = view.context()
  const shown = ({ id, label, detail, more, icon, at, rows: inner, isOpen, isAskedLater }: Row): ShownRow => {
    const range = at && positionsOf(at.uri)?.range(at.start, at.end)
    const [text, rest] = textsOf(label, language())
    const tooltip = more ? worded(more, language()) : rest
    return {
      id,
      label: text,
      ...(detail === undefined ? {} : { detail: textsOf(detail, language())[0] }),
      ...(tooltip === '' ? {} : { tooltip }),
      icon,
      ...(at && range ? { at: { uri: spelled(at.uri), range } } : {}),
      rows: inner.map(shown),
      ...(isOpen ? { isOpen } : {}),
      ...(isAskedLater ? { within: id } : {}),
    }
  }
  return rows.map(shown)
}

async function rowsOf(
  { of, within }: OverviewParams,
  { folders, changes }: Pick<OverviewOptions, 'folders' | 'changes'>,
): Promise<readonly Row[]> {
  if (of === 'changes') return changeRows(await changes.all())
  const parts = folders.all().flatMap((folder) => folder.parts(of))
  return within === undefined
    ? overviewOf(of, parts)
    : parts.filter(({ organisation }) => organisation === within).flatMap((part) => part.rows())
}

function urisIn(rows: readonly Row[]): readonly string[] {
  return rows.flatMap(({ at, rows: inner }) => [...(at ? [at.uri] : []), ...urisIn(inner)])
}

/** What stands on the line, and what is said besides. */
function textsOf(text: Row['label'], language: Language): readonly [line: string, more: string] {
  if (typeof text === 'string') return [text, '']
  if (!('key' in text)) return [text[language], '']
  const { what, why = '', todo = '' } = said(text, language)
  return [what, why === '' && todo === '' ? '' : [what, why, todo].filter((each) => each !== '').join(' ')]
}
