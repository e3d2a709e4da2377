import { type ContractInUse, idsUnder, namesUnder } from '../../analysis/contracts.ts'
import { type Reader, textIn } from '../../analysis/reader.ts'
import { message } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import type { Answerer } from '../asked.ts'
import type { Gap } from '../gather.ts'
import { at, type Draft, type Place, THE_DOCUMENT } from '../rule.ts'
import { supplierNamed } from './answerer.ts'

/** Something to say of a contract. */
export interface ContractGap extends Gap {
  readonly contract: ContractInUse
}

export function gapOf(contract: ContractInUse, weighty: boolean): ContractGap {
  const { placement, entity } = contract.definition
  return { contract, at: at(placement, entity.at), weighty }
}

/** How people call a contract, and all that is under it. */
export interface ContractWords {
  readonly id: string
  readonly supplier: Called
  readonly under: readonly string[]
}

export function wordsOf(contract: ContractInUse, reader: Reader): ContractWords {
  return {
    id: contract.element.id,
    supplier: supplierOf(contract, reader)?.name ?? '',
    under: idsUnder(contract),
  }
}

export function supplierOf({ element }: ContractInUse, reader: Reader): Answerer | undefined {
  const said = textIn(element, 'supplier')
  return said === undefined ? undefined : supplierNamed(said, reader)
}

/** What a finding on one contract says besides its message. */
export function onContract({ contract, at: place }: ContractGap): Pick<Draft, 'at' | 'cause' | 'element' | 'affected'> {
  return { at: place, cause: contract.name, element: contract.element.id, affected: namesUnder(contract).toSorted() }
}

/** The same of several, on the heading of their list; `whole`: they may stand in several documents of an organisation. */
export function onContracts(
  gaps: readonly ContractGap[],
  heading: Place,
  whole: string | undefined,
): Pick<Draft, 'at' | 'cause' | 'affected' | 'related'> {
  return {
    at: heading,
    cause: whole === undefined ? THE_DOCUMENT : `organisation:${whole}`,
    affected: [...new Set(gaps.flatMap(({ contract }) => namesUnder(contract)))].toSorted(),
    related: gaps.map(({ at: place, contract }) => ({
      at: place,
      message: message('related.touched', { id: contract.element.id }),
    })),
  }
}

/** The ids of contracts. */
export function idsOf(gaps: readonly ContractGap[]): readonly string[] {
  return gaps.map(({ contract }) => contract.element.id)
}

/** The fields by which it is told which contracts are in use, and for what. */
export const CONTRACT_FIELDS: readonly string[] = [
  'contract.id',
  'contract.supplier',
  'contract.start',
  'contract.end',
  'contract.renewal',
  '*.contract',
  '*.lifecycle',
  '*.retired',
  'application.from',
  'component.partOf',
]
