import { endOf, hasEnded, momentToDecide } from '../../analysis/contract-moments.ts'
import { type ContractInUse, contractsDescribed, contractsInUse } from '../../analysis/contracts.ts'
import { numberIn } from '../../analysis/impact.ts'
import { statedIn, supplierCalled, textIn } from '../../analysis/reader.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { isWholeDay, monthsAfter, monthsBefore } from '../../catalogue/calendar.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { isMap } from '../../model/walk.ts'
import { called } from '../../rules/chain-text.ts'
import { type FieldReader, under } from '../../schema/field-reader.ts'
import { type Count, counted } from './count.ts'
import { type Answers, clauseAnswer } from './exit.ts'

/** A contract, as far as it is stated. */
export interface ContractFigures {
  /** `contract:xxllnc-2023` */
  readonly contract: string
  /** As people call it, else its id. */
  readonly name: string
  /** Absent where nobody says with whom it is. */
  readonly supplier?: string
  readonly supplierName?: Called
  readonly phase: ContractPhase
  /** The last day to decide: to give notice, or the end; of what has ended that day. */
  readonly decideBy?: string
  readonly start?: string
  readonly end?: string
  /** The last day to give notice, passed or not. */
  readonly notice?: string
  /** Last days after each option to extend that is still open. */
  readonly options: readonly string[]
  readonly renewal?: string
  /** Euro a year. */
  readonly annualCost?: number
  readonly terms?: string
  /** Whether it arranges leaving, as stated or by terms of GIBIT. */
  readonly exitClause: keyof Answers
  /** Joint procurement that it is part of. */
  readonly collective?: string
  readonly dataOwnership?: string
  readonly dataReturn?: { readonly formats: readonly string[]; readonly withinDays?: number }
  readonly switchingCharges?: boolean
  /** Who answers for it here. */
  readonly owner?: string
  readonly applications: Count
  readonly platforms: Count
  readonly devices: Count
}

/**
 * `ended`: while what is under it is in use; `due`: one has to decide within the months of the policy; `later`; `goes-on`: the day to
 * give notice has passed, and it goes on by itself; `undated`: nobody says when it ends, or whether it went on.
 */
export type ContractPhase = 'ended' | 'due' | 'later' | 'goes-on' | 'undated'

/** What the contracts of a report tell. */
export const contractReader: FieldReader = {
  id: 'report/contracts',
  reads: under(
    'contract',
    'name supplier start end renewal noticeMonths annualCost terms collective dataOwnership owner',
  ),
}

/** The contracts in use, those that ended first, then by the day to decide. */
export function contractsOf(things: StateOfThings): readonly ContractFigures[] {
  return figuresOfEach(contractsInUse(things), things)
}

/** The contracts that are described, but under which nothing is in use. */
export function unusedContractsOf(things: StateOfThings): readonly ContractFigures[] {
  const inUse = new Set(contractsInUse(things))
  return figuresOfEach(
    contractsDescribed(things).filter((contract) => !inUse.has(contract)),
    things,
  )
}

function figuresOfEach(contracts: readonly ContractInUse[], things: StateOfThings): readonly ContractFigures[] {
  return contracts
    .map((contract) => contractFigures(contract, things))
    .sort(
      (a, b) =>
        PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase) ||
        compare(a.decideBy ?? a.end ?? '', b.decideBy ?? b.end ?? '') ||
        compare(a.contract, b.contract),
    )
}

const PHASES: readonly ContractPhase[] = ['ended', 'due', 'later', 'goes-on', 'undated']

function contractFigures(contract: ContractInUse, things: StateOfThings): ContractFigures {
  const { element, subjects, platforms, devices } = contract
  const { reader } = things
  const supplier = textIn(element, 'supplier')
  const end = endOf(element)
  const months = numberIn(element, 'noticeMonths')
  const annualCost = numberIn(element, 'annualCost')
  const charges = statedIn(element, 'switchingCharges')
  return {
    contract: contract.name,
    name: textIn(element, 'name') ?? element.id,
    ...(supplier === undefined ? {} : supplierFigures(supplierCalled(reader, supplier) ?? supplier, things)),
    ...phaseOf(contract, things),
    ...textsOf(contract),
    ...(end === undefined ? {} : { end }),
    // What ends by itself asks for no notice.
    ...(end === undefined || months === undefined || textIn(element, 'renewal') === 'none'
      ? {}
      : { notice: monthsBefore(end, months) }),
    options: optionsOf(contract, end ?? things.landscape.today),
    ...(annualCost === undefined ? {} : { annualCost }),
    exitClause: clauseAnswer(element),
    ...dataReturnOf(contract),
    ...(typeof charges === 'boolean' ? { switchingCharges: charges } : {}),
    applications: counted(subjects.map(({ name }) => name)),
    platforms: counted(platforms.map(({ id }) => `platform:${id}`)),
    devices: counted(devices.map(({ id }) => `device:${id}`)),
  }
}

function supplierFigures(
  supplier: string,
  { reader: { catalogue } }: StateOfThings,
): Required<Pick<ContractFigures, 'supplier' | 'supplierName'>> {
  return { supplier, supplierName: called(`supplier:${supplier}`, catalogue) }
}

function phaseOf(
  { element, definition }: ContractInUse,
  { around }: StateOfThings,
): Pick<ContractFigures, 'phase' | 'decideBy'> {
  const { today } = around
  const end = endOf(element)
  if (end === undefined) return { phase: 'undated' }
  if (hasEnded(element, today)) return { phase: 'ended', decideBy: end }
  const moment = momentToDecide(element, today)
  if (!moment) return { phase: textIn(element, 'renewal') === 'automatic' ? 'goes-on' : 'undated' }
  const { decisionWindowMonths } = around.settings(definition.placement.head.uri).thresholds
  return {
    phase: moment.date > monthsAfter(today, decisionWindowMonths) ? 'later' : 'due',
    decideBy: moment.date,
  }
}

const TEXTS = ['start', 'renewal', 'terms', 'collective', 'dataOwnership', 'owner'] as const

function textsOf({ element }: ContractInUse): Partial<Pick<ContractFigures, (typeof TEXTS)[number]>> {
  return Object.fromEntries(
    TEXTS.flatMap((key) => {
      const said = textIn(element, key)
      return said === undefined || (key === 'start' && !isWholeDay(said)) ? [] : [[key, said]]
    }),
  )
}

function optionsOf({ element }: ContractInUse, after: string): readonly string[] {
  return [statedIn(element, 'extensions') ?? []]
    .flat()
    .filter((day): day is string => typeof day === 'string' && isWholeDay(day) && day > after)
    .sort()
}

function dataReturnOf({ element }: ContractInUse): Pick<ContractFigures, 'dataReturn'> {
  const said = statedIn(element, 'dataReturn')
  if (!isMap(said)) return {}
  const { formats, withinDays } = said
  return {
    dataReturn: {
      formats: [formats ?? []].flat().filter((each): each is string => typeof each === 'string'),
      ...(typeof withinDays === 'number' ? { withinDays } : {}),
    },
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
