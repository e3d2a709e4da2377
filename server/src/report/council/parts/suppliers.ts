import { message } from '../../../l10n/message.ts'
import type { SupplierFigures } from '../../figures/suppliers.ts'
import { type Block, type Cell, table, written } from '../../pages/block.ts'
import { controlIn } from '../../pages/register.ts'
import { suppliersSection } from '../../pages/suppliers-section.ts'
import type { OrganisationFigures } from '../../report.ts'
import { column, figures, tableTitle } from '../columns.ts'
import { countryCalled, supplierNames } from '../names.ts'
import { type Part, type Told, told, when } from '../part.ts'
import { type Sentence, say } from '../sentence.ts'

/** What makes a supplier under trusted law different from one that is not. */
export const difference: Part = {
  tell: (of) => {
    const { suppliers, foreignOwned } = of.supplierLaw
    const [first] = of.laws.filter(({ reach, stop }) => reach !== undefined || stop !== undefined)
    return told({
      answer: [
        counted(of),
        ...when(foreignOwned.count > 0, () => say('council.difference.owned', { part: foreignOwned })),
        ...(first?.reach ? [say('council.difference.reach', { of: first.name, law: first.reach.name })] : []),
        ...(first?.stop ? [say('council.difference.stop', { of: first.name, law: first.stop.name })] : []),
        ...when(first !== undefined, () => say('council.difference.trusted', {})),
        say('council.difference.vng', {}),
      ],
      tiles: [
        { tile: 'suppliersTrusted', count: suppliers.trusted },
        { tile: 'suppliersOutside', count: suppliers.outside },
        { tile: 'foreignOwned', count: foreignOwned },
      ],
      ...sureness(of),
    })
  },
  tables: ({ supplierLaw, laws }) => [
    table(
      {
        id: 'laws',
        title: tableTitle('laws'),
        columns: [column('country'), figures('suppliers'), figures('devices'), column('reach-law'), column('stop-law')],
        rows: supplierLaw.countries.map(({ country, name, suppliers, devices }) => {
          const law = laws.find((each) => each.country === country)
          return [
            written(name, ...suppliers.ids, ...devices.ids),
            suppliers.count,
            devices.count,
            law?.reach?.name,
            law?.stop?.name,
          ]
        }),
      },
      message('report.none', { part: 'countries' }),
    ),
  ],
}

/** Where the suppliers belong, by seat and by who is in control. */
export const suppliers: Part = {
  tell: (of) => {
    const { suppliers: own, countries } = of.supplierLaw
    const isAbsent = !countries.some(({ country, suppliers: there }) => ASKED.has(country) && there.count > 0)
    return told({
      answer: [
        counted(of),
        ...countries
          .filter((each) => each.suppliers.count > 0)
          .slice(0, MOST_COUNTRIES)
          .map(({ name, suppliers: there }) => say('council.suppliers.country', { of: name, part: there })),
        ...when(isAbsent, () => say('council.suppliers.absent', {})),
        ...countries
          .filter(({ country, devices }) => ASKED.has(country) && devices.count > 0)
          .map(({ name, devices }) => say('council.suppliers.devices', { of: name, part: devices })),
      ],
      tiles: [
        { tile: 'suppliersTrusted', count: own.trusted },
        { tile: 'suppliersOutside', count: own.outside },
        { tile: 'suppliersUnknown', count: own.unknown },
      ],
      ...sureness(of),
    })
  },
  tables: (of, _, prefix) => [
    ...suppliersSection(of, prefix).blocks.filter(
      (block, i) => i === 0 || (block.kind !== 'text' && !isTableOf(block, TOLD_ELSEWHERE)),
    ),
    table(
      {
        id: 'suppliers',
        title: message('report.table.suppliers', {}),
        columns: [
          column('supplier'),
          column('seat'),
          column('control'),
          column('origin'),
          column('certainty'),
          figures('applications'),
          column('functions'),
        ],
        rows: of.suppliers.map((each) => supplierRow(each, of, controlIn(of))),
      },
      message('report.none', { part: 'suppliers' }),
    ),
  ],
}

/** The countries that councils ask about by name, besides the United States. */
const ASKED: ReadonlySet<string> = new Set(['RU', 'CN'])
const MOST_COUNTRIES = 3
/** By codes of countries, or with the question of reach. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['suppliers-first', 'countries'])

function isTableOf(block: Block, ids: ReadonlySet<string>): boolean {
  return block.kind === 'table' && ids.has(block.table.id)
}

function counted({ supplierLaw: { suppliers: own } }: OrganisationFigures): Sentence {
  return say('council.difference.count', { trusted: own.trusted, outside: own.outside, whole: own.all })
}

function sureness(of: OrganisationFigures): Pick<Told, 'rests' | 'certainty' | 'unknown'> {
  const { all, unknown } = of.supplierLaw.suppliers
  return {
    rests: 'catalogue',
    certainty: [say('council.known', { what: 'law', unknown, whole: all })],
    unknown: when(unknown.count > 0, () =>
      say('council.suppliers.unknown', { part: unknown, who: supplierNames(unknown, of) }),
    ),
  }
}

function supplierRow(
  each: SupplierFigures,
  of: OrganisationFigures,
  controlOf: ReturnType<typeof controlIn>,
): readonly Cell[] {
  const { supplier, name, seat, origin, applications, functions } = each
  const { by, sure } = controlOf(supplier)
  return [
    written(name, `supplier:${supplier}`, ...applications.ids),
    seat === '' ? undefined : countryCalled(seat, of),
    by,
    message('report.origin', { origin }),
    sure,
    applications.count,
    functions.map((served) => served.name),
  ]
}
