import { message } from '../../l10n/message.ts'
import { idOf } from '../../model/node.ts'
import type { DependedFigures, DependencyId } from '../figures/dependencies.ts'
import { type Block, type Cell, type Table, text, type Words, written } from '../pages/block.ts'
import { dayCell, decideCell } from '../pages/contracts.ts'
import { controlIn } from '../pages/register.ts'
import type { OrganisationFigures } from '../report.ts'
import { column, figures, tableTitle } from './columns.ts'
import { countryCalled } from './names.ts'

/** Who delivers it under which law, what stops without whom, and what there is to do about it. */
export function dependencyTables(what: DependencyId, of: OrganisationFigures): readonly Block[] {
  const things = of.dependencies.find(({ dependency }) => dependency === what)?.things ?? []
  if (things.length === 0) return [text(message('council.nothing', { of: what }))]
  return [whoTable(what, things, of), withoutTable(what, things, of), insteadTable(what, things, of)]
    .filter(({ rows }) => rows.length > 0)
    .map((table) => ({ kind: 'table', table }))
}

function whoTable(what: DependencyId, things: readonly DependedFigures[], of: OrganisationFigures): Table {
  const isHosting = what === 'hosting'
  return {
    id: `${what}-suppliers`,
    title: tableTitle(what),
    columns: [
      column(isHosting ? 'host' : 'application'),
      ...(isHosting ? [figures('applications')] : [column('product'), column('functions'), column('supplier')]),
      column('seat'),
      column('control'),
      column('law'),
    ],
    rows: things.map((thing): readonly Cell[] => {
      const controlOf = controlIn(of)
      const suppliers = of.suppliers.filter(({ supplier }) => thing.suppliers.includes(supplier))
      return [
        written(thing.name, thing.of, ...thing.leaning.ids),
        ...(isHosting
          ? [thing.leaning.count]
          : [
              thing.product === '' ? undefined : thing.product,
              thing.functions.map(({ name }) => name),
              suppliers.map(({ name }) => name),
            ]),
        suppliers.flatMap(({ seat }): readonly Words[] => (seat === '' ? [] : [countryCalled(seat, of)])),
        suppliers.map(({ supplier }): Words => controlOf(supplier).by),
        message('report.origin', { origin: thing.origin }),
      ]
    }),
  }
}

function withoutTable(what: DependencyId, things: readonly DependedFigures[], of: OrganisationFigures): Table {
  const suppliers = [...new Set(things.flatMap((thing) => thing.suppliers))].map((each) => `supplier:${each}`)
  return {
    id: `${what}-without`,
    title: tableTitle('without'),
    columns: [column('without'), figures('stops'), figures('platforms'), figures('critical')],
    rows: of.cutOffs
      .filter((each) => suppliers.includes(each.of))
      .map(({ of: node, name, best }) => [
        written(name, node, ...best.applications.ids),
        best.applications.count,
        best.platforms.count,
        best.criticalProcesses.count,
      ]),
  }
}

function insteadTable(what: DependencyId, things: readonly DependedFigures[], of: OrganisationFigures): Table {
  const {
    contracts,
    roadmap: { changes },
  } = of
  return {
    id: `${what}-instead`,
    title: tableTitle('instead'),
    columns: [
      column(what === 'hosting' ? 'host' : 'application'),
      column('fallback'),
      column('contract-end'),
      column('decide'),
      column('plan'),
      column('instead'),
    ],
    rows: things
      .filter(({ suppliers }) => suppliers.length > 0)
      .map((thing): readonly Cell[] => {
        const [contract] = contracts.filter((each) => thing.contracts.ids.includes(each.contract))
        const change = changes.find((each) => each.of === thing.of && !each.isDone)
        return [
          written(thing.name, thing.of, ...thing.leaning.ids),
          thing.fallbacks.map(({ of: instead, isPlanned }) =>
            message('council.fallback', { name: idOf(instead), isPlanned }),
          ),
          contract && dayCell(contract.end),
          contract && decideCell(contract),
          change && message('council.change', { kind: change.kind, before: change.before, firmness: change.firmness }),
          thing.instead.map(({ name }) => name),
        ]
      }),
  }
}
