import type { ContractEntry } from '../../analysis/roadmap/contract-calendar.ts'
import type { Moment, MomentKind } from '../../analysis/roadmap/moments.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { idOf } from '../../model/node.ts'
import { called } from '../../rules/chain-text.ts'

/** Something that stands in a calendar on a day. */
export interface CalendarEntry {
  readonly date: string
  /** `renewal`: a contract ends, and goes on by itself. */
  readonly kind: MomentKind | 'renewal'
  /** As in the moment: with the kind it stays the same when the day moves. */
  readonly of: string
  readonly called: Called
  /** Ids. */
  readonly about: readonly string[]
  /** The contract that it is about, or that what it is about is under. */
  readonly contract: ContractEntry | undefined
  readonly supplier: Called
}

/** What is to come, from a day on: the moments to decide, and the ends of contracts that go on by themselves. */
export function calendarEntries(
  moments: readonly Moment[],
  contracts: readonly ContractEntry[],
  today: string,
  catalogue: Catalogue,
): readonly CalendarEntry[] {
  const byName = new Map(contracts.map((contract) => [contract.name, contract]))
  const supplierOf = (contract: ContractEntry | undefined) =>
    contract?.supplier === undefined ? '' : called(`supplier:${contract.supplier}`, catalogue)
  const entry = (kind: CalendarEntry['kind'], date: string, of: string, affects: readonly string[]): CalendarEntry => {
    const contract = byName.get(of)
    return {
      date,
      kind,
      of,
      called: kind === 'acceptance' ? of : called(of, catalogue),
      about: affects.filter((name) => name !== of).map(idOf),
      contract,
      supplier: supplierOf(contract),
    }
  }
  const renewals = contracts.filter(({ renewal, end = '' }) => renewal === 'automatic' && end >= today)
  return [
    ...moments.filter(({ date }) => date >= today).map(({ kind, date, of, affects }) => entry(kind, date, of, affects)),
    ...renewals.map(({ name, end = '', applications, others }) =>
      entry('renewal', end, name, [...applications, ...others]),
    ),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
