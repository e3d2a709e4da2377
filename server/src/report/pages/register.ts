import { type Message, message } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import type { Origin } from '../figures/origin.ts'
import type { RegisterFigures } from '../figures/register.ts'
import type { SupplierFigures } from '../figures/suppliers.ts'
import type { OrganisationFigures } from '../report.ts'
import { type Cell, type Link, type Section, type Table, table, text, written } from './block.ts'
import { column, dayCell, figures } from './contracts.ts'
import { allIdsIn, namesHere, namesIn } from './names-in-cell.ts'
import { sureWords } from './sure.ts'
import { together } from './together.ts'

/** A supplier with what the register says of it. */
interface Entry {
  readonly of: SupplierFigures
  readonly register: RegisterFigures
  /** What it is for. */
  readonly serves: readonly Called[]
}

/** The suppliers of one origin, those with most applications first. */
export function registerSection(figuresOf: OrganisationFigures, origin: Origin, prefix: string): Section {
  const countryName = countryNames(figuresOf)
  const nameOf = namesHere(figuresOf)
  return {
    id: `${prefix}${origin}`,
    title: message('report.suppliers.part', { part: origin }),
    blocks: [
      table(
        {
          id: `register-${origin}`,
          title: message('report.suppliers.part', { part: origin }),
          columns: [
            column('supplier'),
            column('seat'),
            column('control'),
            column('source'),
            column('functions'),
            column('applications'),
          ],
          rows: entriesOf(figuresOf)
            .filter(({ of }) => of.origin === origin)
            .map(({ of, register, serves }) => [
              written(
                of.name,
                `supplier:${of.supplier}`,
                ...of.applications.ids,
                ...of.devices.ids,
                ...of.contracts.ids,
              ),
              register.seat?.name,
              controlCell(register, countryName),
              claimCell(register),
              together(serves, ', '),
              namesIn(of.applications.count > 0 ? of.applications : of.devices, nameOf),
            ]),
        },
        message('report.suppliers.none', { part: origin }),
      ),
    ],
  }
}

/** Suppliers by the country of their seat, and of who is in control of them. */
export function countriesSection({ supplierRegister }: OrganisationFigures, prefix: string): Section {
  return {
    id: `${prefix}countries`,
    title: message('report.suppliers.part', { part: 'countries' }),
    blocks: [
      text(message('report.suppliers.text', { text: 'origin' })),
      table(
        {
          id: 'register-countries',
          title: message('report.suppliers.part', { part: 'countries' }),
          columns: [column('country'), column('trusted'), figures('seated'), figures('controlled'), figures('number')],
          rows: supplierRegister.countries.map(({ country, name, isTrusted, seated, controlled, applications }) => [
            country === '' ? message('report.origin', { origin: 'unknown' }) : name,
            country === '' ? undefined : message('report.column', { column: isTrusted ? 'yes' : 'no' }),
            seated.count,
            controlled.count,
            applications.count,
          ]),
        },
        message('report.suppliers.none', { part: 'countries' }),
      ),
      text(message('report.suppliers.text', { text: 'claim' })),
    ],
  }
}

/** The register for a spreadsheet: one row a supplier, all that is known of it. */
export function registerTable(figuresOf: OrganisationFigures): Table {
  const countryName = countryNames(figuresOf)
  return {
    id: 'register',
    title: message('report.suppliers.register', {}),
    columns: [
      column('supplier'),
      column('id'),
      column('origin'),
      column('seat'),
      column('control'),
      column('controlCountry'),
      column('sure'),
      column('source'),
      column('asOf'),
      column('lacks'),
      column('functions'),
      column('roles'),
      figures('number'),
      column('applications'),
      column('devices'),
      column('contracts'),
      column('start'),
      column('end'),
      column('decideBy'),
      figures('cost'),
      column('collective'),
      column('changes'),
    ],
    rows: entriesOf(figuresOf).map((entry) => [
      ...belongingCells(entry, countryName),
      entry.serves,
      entry.of.roles.map((role) => message('report.role', { role })),
      entry.of.applications.count,
      allIdsIn(entry.of.applications),
      allIdsIn(entry.of.devices),
      ...contractCells(entry.of, figuresOf),
      entry.register.changes.map(({ date, status, event }) =>
        message('report.suppliers.change', { date, status, event }),
      ),
    ]),
  }
}

function belongingCells({ of, register }: Entry, countryName: (country: string) => Called): readonly Cell[] {
  const { control, seat, lacks } = register
  const top = control.owners.at(-1)
  const claim = top ?? control.claim
  return [
    of.name,
    of.supplier,
    message('report.origin', { origin: of.origin }),
    seat?.name,
    top ? top.name : message('report.suppliers.control', { by: control.by }),
    top ? countryName(top.country) : control.by === 'itself' ? seat?.name : undefined,
    claim && message('explain.sure', { confidence: claim.confidence, asOf: '' }),
    claim?.source,
    dayCell(claim?.asOf),
    lacks.length === 0 ? undefined : message('report.suppliers.lacks', { lacks }),
  ]
}

/** Of several contracts each day with its contract; of one the day alone. */
function contractCells({ supplier }: SupplierFigures, { contracts }: OrganisationFigures): readonly Cell[] {
  const own = contracts.filter((each) => each.supplier === supplier)
  const [only] = own
  const days = (key: 'start' | 'end' | 'decideBy'): Cell =>
    own.length === 1
      ? dayCell(only?.[key])
      : own.flatMap(({ name, [key]: day }) => (day === undefined ? [] : [`${name}: ${day}`]))
  const costs = own.flatMap(({ annualCost }) => annualCost ?? [])
  const joint = own.flatMap(({ collective }) => collective ?? [])
  return [
    own.map(({ name }) => name),
    days('start'),
    days('end'),
    days('decideBy'),
    costs.length === 0 ? undefined : { euro: costs.reduce((sum, cost) => sum + cost, 0) },
    [...new Set(joint)],
  ]
}

/** Who decides in the end; those in between too. */
function controlCell({ control }: RegisterFigures, countryName: (country: string) => Called): Cell {
  const top = control.owners.at(-1)
  if (!top) return message('report.suppliers.control', { by: control.by })
  const owner = message('report.suppliers.owner', { name: top.name, country: countryName(top.country) })
  const between = control.owners.slice(0, -1).map(({ name }) => name)
  return between.length === 0 ? owner : [owner, message('report.suppliers.through', { names: between })]
}

function claimCell({ control }: RegisterFigures): Cell {
  const claim = control.owners.at(-1) ?? control.claim
  if (!claim) return undefined
  const sure = sureWords(claim)
  return claim.source === undefined ? sure : [sure, siteOf(claim.source)]
}

/** An address by its site, which says who says it. */
export function siteOf(url: string): Link {
  const site = /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(url)?.[1]
  return site === undefined ? { url } : { url, label: site }
}

function entriesOf({ suppliers, supplierRegister, functionSuppliers }: OrganisationFigures): readonly Entry[] {
  const entries = new Map(supplierRegister.suppliers.map((each) => [each.supplier, each]))
  return suppliers.flatMap((of) => {
    const entry = entries.get(of.supplier)
    const served = functionSuppliers.filter((each) => each.suppliers.some(({ supplier }) => supplier === of.supplier))
    const names = new Map([
      ...served.map((each) => [each.function, each.name] as const),
      ...of.functions.map(({ id, name }) => [id, name] as const),
    ])
    return entry ? [{ of, register: entry, serves: [...names.values()] }] : []
  })
}

/** Who decides at a supplier in the end, or that nobody stands above it or that is not known; the same in every report. */
export function controlIn(figuresOf: OrganisationFigures): (supplier: string) => Controlled {
  const countryName = countryNames(figuresOf)
  const known = new Map(figuresOf.supplierRegister.suppliers.map((each) => [each.supplier, each.control]))
  return (supplier) => {
    const control = known.get(supplier)
    const top = control?.owners.at(-1)
    const claim = top ?? control?.claim
    return {
      by: top
        ? message('report.suppliers.owner', { name: top.name, country: countryName(top.country) })
        : message('report.suppliers.control', { by: control?.by ?? 'unknown' }),
      ...(claim ? { sure: sureWords(claim) } : {}),
    }
  }
}

/** Who is in control, and how sure that is. */
export interface Controlled {
  readonly by: Message
  readonly sure?: Called
}

/** How people call a country that a supplier belongs to. */
export function countryNames({ supplierRegister }: OrganisationFigures): (country: string) => Called {
  const names = new Map(supplierRegister.countries.map(({ country, name }) => [country, name]))
  return (country) => names.get(country) ?? country
}
