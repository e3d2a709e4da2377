import type { ContractTerms } from '../../analysis/scenario/contract-terms.ts'
import type { Exposed, PriceRiseOutcome } from '../../analysis/scenario/price-rise.ts'
import type { FunctionServed } from '../../analysis/scenario/replacing.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Message } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { called } from '../../rules/chain-text.ts'
import { type Count, counted } from './count.ts'
import { wayWords } from './scenario-way.ts'

/** What it comes to that a supplier asks more. */
export interface PriceRiseFigures {
  /** Applications, and components of none, that hang on it for sure. */
  readonly exposed: Count
  /** Perhaps. */
  readonly perhaps: Count
  /** Of both those that are under no contract that is described, nor is what lies between. */
  readonly withoutContract: Count
  readonly costs: PriceRiseOutcome['costs']
  readonly things: readonly ExposedThing[]
  readonly contracts: readonly TermsFigures[]
  /** What one would replace is for, each with what could come instead. */
  readonly instead: readonly InsteadFigures[]
}

export interface ExposedThing {
  /** `application:zaken` */
  readonly node: string
  readonly isSure: boolean
  readonly isCritical: boolean
  readonly way: readonly (Called | Message)[]
}

/** A contract with the supplier, or with another who may pass it on. */
export interface TermsFigures {
  /** `contract:zaken-2024` */
  readonly contract: string
  /** Whom it is with; '' where it does not say. */
  readonly with: Called
  readonly isWithSupplier: boolean
  /** '' where it is not stated; so of renewal. */
  readonly end: string
  readonly hasEnded: boolean
  readonly renewal: string
  readonly noticeMonths?: number
  readonly annualCost?: number
  /** The last day on which one can decide what comes after it; '' where there is no moment, or none is known. */
  readonly decideBy: string
  /** What is under it and hangs on the supplier. */
  readonly covers: Count
}

export interface InsteadFigures {
  /** Id of the function. */
  readonly function: string
  readonly name: Called
  readonly now: Count
  /** Names, the best first. */
  readonly alternatives: readonly string[]
}

export function priceRiseFigures(
  { exposed, contracts, costs, functions }: PriceRiseOutcome,
  catalogue: Catalogue,
): PriceRiseFigures {
  const nodes = (isOne: (each: Exposed) => boolean) => counted(exposed.filter(isOne).map(({ node }) => node))
  return {
    exposed: nodes(({ isSure }) => isSure),
    perhaps: nodes(({ isSure }) => !isSure),
    withoutContract: nodes(({ isUnderContract }) => !isUnderContract),
    costs,
    things: exposed.map(({ node, isSure, isCritical, way }) => ({
      node,
      isSure,
      isCritical,
      way: wayWords(way, catalogue),
    })),
    contracts: contracts.map((each) => termsFigures(each, catalogue)),
    instead: functions.map((each) => insteadFigures(each, catalogue)),
  }
}

function termsFigures(
  { node, supplier, isWithSupplier, end = '', hasEnded, renewal = '', ...terms }: ContractTerms,
  catalogue: Catalogue,
): TermsFigures {
  const { noticeMonths, annualCost, decideBy, covers } = terms
  return {
    contract: node,
    with: supplier === undefined ? '' : called(`supplier:${supplier}`, catalogue),
    isWithSupplier,
    end,
    hasEnded,
    renewal,
    ...(noticeMonths === undefined ? {} : { noticeMonths }),
    ...(annualCost === undefined ? {} : { annualCost }),
    decideBy: decideBy?.date ?? '',
    covers: counted(covers),
  }
}

function insteadFigures({ id, by, alternatives }: FunctionServed, catalogue: Catalogue): InsteadFigures {
  return {
    function: id,
    name: called(`function:${id}`, catalogue),
    now: counted(by),
    alternatives: alternatives.map(({ name }) => name),
  }
}
