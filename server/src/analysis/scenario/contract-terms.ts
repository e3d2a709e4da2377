import type { Element } from '../../model/element.ts'
import { groupedBy } from '../../model/grouped.ts'
import { endOf, hasEnded, type MomentToDecide, momentToDecide } from '../contract-moments.ts'
import { contractOf, contractsDescribed } from '../contracts.ts'
import { numberIn } from '../impact.ts'
import { nodeOf, type Reader, statedIn, supplierCalled, textIn } from '../reader.ts'
import type { StateOfThings } from '../state-of-things.ts'
import type { Dependant } from './dependants.ts'
import { elementCalled } from './things.ts'
import { toSupplier } from './to-supplier.ts'

/** What a contract says that matters when its supplier asks more. */
export interface ContractTerms {
  /** `contract:id` */
  readonly node: string
  /** Whom it is with, as a catalogue knows it or as it is written; undefined where it does not say. */
  readonly supplier?: string
  /** Whether that is the supplier that asks more, or who belongs to it; else it is another, who may pass it on. */
  readonly isWithSupplier: boolean
  /** Last day as it stands. */
  readonly end?: string
  /** Last days after each option that is not yet taken. */
  readonly extensions: readonly string[]
  readonly renewal?: string
  readonly noticeMonths?: number
  /** Euro a year. */
  readonly annualCost?: number
  /** Whether it has ended, as far as anybody knows. */
  readonly hasEnded: boolean
  /** The last day on which one can decide what comes after it. */
  readonly decideBy?: MomentToDecide
  /** What hangs on the supplier and is under it, `application:id`. */
  readonly covers: readonly string[]
}

/** What contracts that have not ended cost a year together. */
export interface Costs {
  readonly contracts: number
  /** Euro a year of those that state it. */
  readonly stated: number
  /** How many do not state it. */
  readonly unstated: number
}

/** The contracts with a supplier, then those with others that something is under that hangs on it. */
export function termsWith(
  supplier: string,
  dependants: readonly Dependant[],
  things: StateOfThings,
): readonly ContractTerms[] {
  const { reader } = things
  const covered = groupedBy(underContracts(dependants, reader), ({ contract }) => nodeOf(contract, reader))
  const own = contractsDescribed(things).flatMap(({ element }) => (isWith(supplier, element, things) ? [element] : []))
  const others = [...covered.values()].flatMap(([first]) => first?.contract ?? [])
  const all = new Map([...own, ...others].map((contract) => [nodeOf(contract, reader), contract]))
  return [...all]
    .map(([node, contract]) => {
      const covers = new Set((covered.get(node) ?? []).map((each) => each.node))
      return { ...termsOf(contract, things), isWithSupplier: isWith(supplier, contract, things), covers: [...covers] }
    })
    .toSorted((a, b) => Number(b.isWithSupplier) - Number(a.isWithSupplier) || (a.node < b.node ? -1 : 1))
}

/** What all contracts of the organisation cost. */
export function allCosts(things: StateOfThings): Costs {
  return costsOf(contractsDescribed(things).map(({ element }) => termsOf(element, things)))
}

export function costsOf(terms: readonly Pick<ContractTerms, 'annualCost' | 'hasEnded'>[]): Costs {
  const running = terms.filter((each) => !each.hasEnded)
  const stated = running.flatMap(({ annualCost }) => annualCost ?? [])
  return {
    contracts: running.length,
    stated: stated.reduce((sum, each) => sum + each, 0),
    unstated: running.length - stated.length,
  }
}

/** What hangs on a supplier, and the platforms through which it does, each with the contract that it is under. */
function underContracts(
  dependants: readonly Dependant[],
  reader: Reader,
): readonly { readonly contract: Element; readonly node: string }[] {
  const between = new Set(dependants.flatMap(({ through }) => through.flatMap(({ hops }) => hops.map(({ to }) => to))))
  const platforms = [...between].flatMap((node) =>
    node.startsWith('platform:') ? (elementCalled(node, reader) ?? []) : [],
  )
  return [
    ...dependants.flatMap(({ subject }) => subject.parts.map((element) => ({ element, node: subject.name }))),
    ...platforms.map((element) => ({ element, node: nodeOf(element, reader) })),
  ].flatMap(({ element, node }) => {
    const contract = contractOf(element, reader)
    return contract ? [{ contract, node }] : []
  })
}

function isWith(supplier: string, contract: Element, { reader, around }: StateOfThings): boolean {
  const party = partyOf(contract, reader)
  return party !== undefined && toSupplier(party, supplier, around.today, reader.catalogue) !== undefined
}

function partyOf(contract: Element, reader: Reader): string | undefined {
  const written = textIn(contract, 'supplier')
  return written === undefined ? undefined : (supplierCalled(reader, written) ?? written)
}

function termsOf(
  contract: Element,
  { reader, around: { today } }: StateOfThings,
): Omit<ContractTerms, 'isWithSupplier' | 'covers'> {
  const supplier = partyOf(contract, reader)
  const [end, renewal] = [endOf(contract), textIn(contract, 'renewal')]
  const [noticeMonths, annualCost] = [numberIn(contract, 'noticeMonths'), numberIn(contract, 'annualCost')]
  const decideBy = momentToDecide(contract, today)
  return {
    node: nodeOf(contract, reader),
    ...(supplier === undefined ? {} : { supplier }),
    ...(end === undefined ? {} : { end }),
    extensions: [statedIn(contract, 'extensions') ?? []].flat().filter((each) => typeof each === 'string'),
    ...(renewal === undefined ? {} : { renewal }),
    ...(noticeMonths === undefined ? {} : { noticeMonths }),
    ...(annualCost === undefined ? {} : { annualCost }),
    hasEnded: hasEnded(contract, today),
    ...(decideBy ? { decideBy } : {}),
  }
}
