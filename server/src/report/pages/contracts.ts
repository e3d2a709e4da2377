import { dateText } from '../../l10n/date-text.ts'
import { type Message, message } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import type { ContractFigures } from '../figures/contracts.ts'
import type { OrganisationFigures } from '../report.ts'
import { type Cell, type Column, type Section, type Table, table, text, type Words, written } from './block.ts'
import { allIdsIn } from './names-in-cell.ts'

/** The contracts in use with their days, and which of them are joint. */
export function contractsSection({ contracts, suppliers }: OrganisationFigures, prefix: string): Section {
  const nameOf = supplierNames({ suppliers })
  const joint = contracts.filter(({ collective }) => collective !== undefined)
  return {
    id: `${prefix}contracts`,
    title: message('report.suppliers.part', { part: 'contracts' }),
    blocks: [
      text(message('report.suppliers.text', { text: 'contracts' })),
      table(
        {
          id: 'contract-days',
          title: message('report.suppliers.part', { part: 'contracts' }),
          columns: [
            column('contract'),
            column('supplier'),
            column('run'),
            column('decideBy'),
            column('options'),
            column('renewal'),
            figures('cost'),
            figures('under'),
          ],
          rows: contracts.map((contract) => [
            contractWords(contract),
            nameOf(contract.supplier),
            runWords(contract),
            decideCell(contract),
            optionCells(contract),
            renewalCell(contract),
            costCell(contract),
            underCount(contract),
          ]),
        },
        message('report.suppliers.none', { part: 'contracts' }),
      ),
      table(
        {
          id: 'joint-contracts',
          title: message('report.suppliers.part', { part: 'collective' }),
          columns: [
            column('contract'),
            column('supplier'),
            column('collective'),
            column('end'),
            column('decideBy'),
            figures('cost'),
            figures('under'),
          ],
          rows: joint.map((contract) => [
            contractWords(contract),
            nameOf(contract.supplier),
            contract.collective,
            dayCell(contract.end),
            decideCell(contract),
            costCell(contract),
            underCount(contract),
          ]),
        },
        message('report.suppliers.none', { part: 'collective' }),
      ),
    ],
  }
}

/** Everything that is stated of contracts, one row each. */
export function contractsTable({ contracts, suppliers }: OrganisationFigures): Table {
  const nameOf = supplierNames({ suppliers })
  return {
    id: 'contracts',
    title: message('report.suppliers.part', { part: 'contracts' }),
    columns: [
      column('contract'),
      column('supplier'),
      column('start'),
      column('end'),
      column('decideBy'),
      column('notice'),
      column('options'),
      column('renewal'),
      figures('cost'),
      column('collective'),
      column('terms'),
      column('exit'),
      column('owner'),
      column('applications'),
      column('devices'),
    ],
    rows: contracts.map((contract) => [
      contract.contract.replace(/^contract:/, ''),
      nameOf(contract.supplier),
      dayCell(contract.start),
      dayCell(contract.end),
      dayCell(contract.decideBy),
      dayCell(contract.notice),
      optionCells(contract),
      renewalCell(contract),
      costCell(contract),
      contract.collective,
      contract.terms,
      message('report.column', { column: contract.exitClause }),
      contract.owner,
      allIdsIn(contract.applications),
      allIdsIn(contract.devices),
    ]),
  }
}

/** How people call a supplier by its id; undefined of nobody. */
export function supplierNames({
  suppliers,
}: Pick<OrganisationFigures, 'suppliers'>): (id: string | undefined) => Called | undefined {
  const names = new Map(suppliers.map(({ supplier, name }) => [supplier, name]))
  return (id) => (id === undefined ? undefined : (names.get(id) ?? id))
}

export function contractWords({ contract, name }: ContractFigures): Words {
  return written(name, contract)
}

export function dayCell(day: string | undefined): Cell {
  return day === undefined ? undefined : { day }
}

export function dayWords(day: string): Called {
  return { en: dateText(day, 'en'), nl: dateText(day, 'nl') }
}

/** How much is under it: applications, platforms and kinds of equipment. */
export function underCount({ applications, platforms, devices }: ContractFigures): number {
  return applications.count + platforms.count + devices.count
}

/** The day to decide, or why there is none. */
export function decideCell({ phase, decideBy }: ContractFigures): Words {
  return message('report.suppliers.decide', { phase, date: decideBy ?? '' })
}

/** From its first day to its last. */
export function runWords({ start = '', end = '' }: ContractFigures): Message {
  return message('report.suppliers.run', { start, end })
}

export function renewalCell({ renewal }: ContractFigures): Cell {
  return renewal === undefined ? undefined : message('report.suppliers.renewal', { renewal })
}

export function costCell({ annualCost }: ContractFigures): Cell {
  return annualCost === undefined ? undefined : { euro: annualCost }
}

export function optionCells({ options }: ContractFigures): Cell {
  const [only, ...others] = options
  if (only === undefined) return undefined
  return others.length === 0 ? { day: only } : options.map(dayWords)
}

type Name = Extract<Message, { readonly key: 'report.suppliers.column' }>['args']['column']

/** A column of the register or of the contracts. */
export function column(name: Name): Column {
  return { title: columnTitle(name) }
}

/** The same of figures. */
export function figures(name: Name): Column {
  return { title: columnTitle(name), isFigure: true }
}

export function columnTitle(name: Name): Message {
  return message('report.suppliers.column', { column: name })
}
