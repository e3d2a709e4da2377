import { message } from '../../l10n/message.ts'
import { ORIGINS, type Origin } from '../figures/origin.ts'
import type { SupplierFigures } from '../figures/suppliers.ts'
import { flowPicture } from '../pictures/flow.ts'
import { originByFunctionPicture } from '../pictures/origin-by-function.ts'
import type { OrganisationFigures } from '../report.ts'
import { type Cell, type Section, type Table, table, text, written } from './block.ts'
import { column, figures } from './columns.ts'
import { controlIn, countryNames } from './register.ts'
import { together } from './together.ts'

/** Suppliers by the law that they stand under, and what can be done from which country. */
export function suppliersSection(figuresOf: OrganisationFigures, prefix: string): Section {
  const { suppliers, exposure, flows, functions } = figuresOf
  const byOrigin = (origin: Origin) => suppliers.filter((each) => each.origin === origin)
  return {
    id: `${prefix}suppliers`,
    title: message('report.part', { part: 'suppliers' }),
    blocks: [
      text(message('report.origin-text', {})),
      {
        kind: 'table',
        table: {
          id: 'origins',
          title: message('report.table.origins', {}),
          columns: [column('origin'), figures('suppliers'), figures('applications')],
          rows: ORIGINS.map((origin) => [
            message('report.origin', { origin }),
            byOrigin(origin).length,
            exposure.applications[origin].count,
          ]),
        },
      },
      flowPicture(flows, `${prefix}flow`),
      originByFunctionPicture(functions, `${prefix}functions`),
      table(
        {
          id: 'countries',
          title: message('report.table.countries', {}),
          columns: [column('country'), figures('reach'), figures('stop'), figures('perhaps'), figures('processes')],
          rows: exposure.countries.map(({ name, reach, stop, perhaps, criticalProcesses }) => [
            written(name, ...reach.ids, ...stop.ids, ...perhaps.ids),
            reach.count,
            stop.count,
            perhaps.count,
            criticalProcesses.count,
          ]),
        },
        message('report.none', { part: 'countries' }),
      ),
      table(
        { ...suppliersTable(figuresOf, suppliers.slice(0, MOST_SUPPLIERS)), id: 'suppliers-first' },
        message('report.none', { part: 'suppliers' }),
      ),
      ...(suppliers.length > MOST_SUPPLIERS
        ? [text(message('report.more-suppliers', { number: suppliers.length - MOST_SUPPLIERS }))]
        : []),
    ],
  }
}

/** Beyond these each has a hand in one application or none, of most landscapes; the register of suppliers has them all. */
const MOST_SUPPLIERS = 20

/** The suppliers with where they belong, as what they have a hand in what. */
export function suppliersTable(
  figuresOf: OrganisationFigures,
  suppliers: readonly SupplierFigures[] = figuresOf.suppliers,
): Table {
  return {
    id: 'suppliers',
    title: message('report.table.suppliers', {}),
    columns: [
      column('supplier'),
      column('seat'),
      column('owner'),
      column('origin'),
      figures('applications'),
      figures('contracts'),
      column('roles'),
      column('functions'),
    ],
    rows: suppliers.map((each) => supplierRow(each, figuresOf)),
  }
}

function supplierRow(
  { supplier, name, seat, origin, applications, contracts, roles, functions }: SupplierFigures,
  figuresOf: OrganisationFigures,
): readonly Cell[] {
  const country = countryNames(figuresOf)
  return [
    written(name, `supplier:${supplier}`, ...applications.ids, ...contracts.ids),
    seat === '' ? undefined : country(seat),
    controlIn(figuresOf)(supplier).by,
    message('report.origin', { origin }),
    applications.count,
    contracts.count,
    together(
      roles.map((role) => message('report.role', { role })),
      ', ',
    ),
    together(
      functions.map((each) => each.name),
      ', ',
    ),
  ]
}
