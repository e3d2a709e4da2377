import { hasEnded } from '../../analysis/contract-moments.ts'
import { type ContractInUse, contractsInUse } from '../../analysis/contracts.ts'
import { numberIn } from '../../analysis/impact.ts'
import { textIn } from '../../analysis/reader.ts'
import { isInUse } from '../../analysis/shares.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { providerOf } from '../../analysis/unknown-host.ts'
import { type Count, counted } from './count.ts'
import { type Answers, clauseAnswer } from './exit.ts'

/** What the contracts arrange under which something is in use. */
export interface ContractTermsFigures {
  readonly contracts: Count
  /** Name an edition of GIBIT as their terms. */
  readonly gibit: Count
  /** State no terms. */
  readonly withoutTerms: Count
  /** Arrange leaving. */
  readonly clause: Answers
  /** Part of a joint procurement. */
  readonly joint: Count
  /** Have ended as they stand. */
  readonly ended: Count
  /** Go on by themselves. */
  readonly automatic: Count
  /** State what they cost a year, and what that is together, in euro. */
  readonly costed: Count
  readonly annualCost: number
  /** Applications in use that are services of another organisation. */
  readonly shared: Count
}

export function contractTermsIn(things: StateOfThings): ContractTermsFigures {
  const contracts = contractsInUse(things)
  const { today } = things.landscape
  const having = (is: (contract: ContractInUse) => boolean) => counted(contracts.filter(is).map(({ name }) => name))
  const costs = contracts.flatMap(({ element }) => numberIn(element, 'annualCost') ?? [])
  const answering = (answer: keyof Answers) => having(({ element }) => clauseAnswer(element) === answer)
  const subjects = things.assessed.map(({ subject }) => subject).filter(isInUse)
  return {
    contracts: having(() => true),
    gibit: having(({ element }) => /gibit/i.test(textIn(element, 'terms') ?? '')),
    withoutTerms: having(({ element }) => textIn(element, 'terms') === undefined),
    clause: { yes: answering('yes'), no: answering('no'), unknown: answering('unknown') },
    joint: having(({ element }) => textIn(element, 'collective') !== undefined),
    ended: having(({ element }) => hasEnded(element, today)),
    automatic: having(({ element }) => textIn(element, 'renewal') === 'automatic'),
    costed: having(({ element }) => numberIn(element, 'annualCost') !== undefined),
    annualCost: costs.reduce((sum, cost) => sum + cost, 0),
    shared: counted(subjects.filter(({ element }) => providerOf(element) !== undefined).map(({ name }) => name)),
  }
}
