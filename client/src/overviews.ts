import {
  type Disposable,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
} from 'vscode'
import { textsIn } from './l10n.ts'
import { type OverviewRow, overviewRequest } from './protocol.ts'
import type { Session } from './session.ts'
import { currentSettings } from './settings.ts'

/** The views in our container of the activity bar, with what the server is asked for each. */
export const overviews = ['causes', 'suppliers', 'processes', 'unknowns', 'calendar', 'changes'] as const

/** Shows the overviews; what nobody looks at is asked for when somebody does. */
export class Overviews implements Disposable {
  private readonly shown: readonly Overview[]

  constructor(ask: Session['ask']) {
    this.shown = overviews.map((of) => new Overview(of, ask))
  }

  /** Something changed that they tell of. */
  changed(): void {
    for (const each of this.shown) each.changed()
  }

  dispose(): void {
    for (const each of this.shown) each.dispose()
  }
}

class Overview implements TreeDataProvider<OverviewRow> {
  private readonly events = new EventEmitter<undefined>()
  readonly onDidChangeTreeData = this.events.event
  private readonly of: string
  private readonly ask: Session['ask']
  private readonly view: TreeView<OverviewRow>
  private isOutdated = false

  constructor(of: string, ask: Session['ask']) {
    this.of = of
    this.ask = ask
    this.view = window.createTreeView(`havenwijzer.${of}`, { treeDataProvider: this, showCollapseAll: true })
    this.view.onDidChangeVisibility(({ visible }) => {
      if (visible && this.isOutdated) this.changed()
    })
  }

  changed(): void {
    this.isOutdated = !this.view.visible
    if (this.view.visible) this.events.fire(undefined)
  }

  async getChildren(row?: OverviewRow): Promise<OverviewRow[]> {
    if (row && row.within === undefined) return [...row.rows]
    const within = row?.within === undefined ? {} : { within: row.within }
    const rows = await this.ask((client) => client.sendRequest(overviewRequest, { of: this.of, ...within }))
    return [...(rows ?? [])]
  }

  getTreeItem({ label, detail, tooltip, icon, at, rows, isOpen, within }: OverviewRow): TreeItem {
    const item = new TreeItem(
      label,
      rows.length === 0 && within === undefined
        ? TreeItemCollapsibleState.None
        : isOpen
          ? TreeItemCollapsibleState.Expanded
          : TreeItemCollapsibleState.Collapsed,
    )
    if (detail !== undefined) item.description = detail
    item.tooltip = tooltip ?? (detail === undefined ? label : `${label} · ${detail}`)
    item.iconPath = iconOf(icon)
    const { levels } = textsIn(currentSettings().language)
    // What the colour of an icon tells, is said too.
    item.accessibilityInformation = {
      label: [label, detail, levels[icon]].filter(Boolean).join(', '),
    }
    if (at) {
      const { start, end } = at.range
      const selection = [start.line, start.character, end.line, end.character] as const
      item.command = {
        command: 'havenwijzer.goTo',
        title: label,
        arguments: [Uri.parse(at.uri).toString(), selection],
      }
    }
    return item
  }

  dispose(): void {
    this.view.dispose()
    this.events.dispose()
  }
}

const ICONS: Readonly<Record<string, readonly [icon: string, colour?: string]>> = {
  error: ['error', 'list.errorForeground'],
  warning: ['warning', 'list.warningForeground'],
  info: ['info'],
  hint: ['lightbulb'],
  country: ['globe'],
  supplier: ['organization'],
  element: ['symbol-class'],
  process: ['pulse'],
  question: ['question'],
  contract: ['law'],
  year: ['calendar'],
  worse: ['arrow-up', 'list.errorForeground'],
  better: ['arrow-down', 'charts.green'],
  both: ['arrow-swap', 'list.warningForeground'],
  same: ['circle-outline'],
}

function iconOf(name: string): ThemeIcon {
  const [icon, colour] = ICONS[name] ?? ['circle-outline']
  return new ThemeIcon(icon, colour === undefined ? undefined : new ThemeColor(colour))
}
