import type { PriceRise } from '../../policy/scenario.ts'
import type { Role } from '../involvement.ts'
import type { StateOfThings } from '../state-of-things.ts'
import { allCosts, type ContractTerms, type Costs, costsOf, termsWith } from './contract-terms.ts'
import { dependantsOn, isCertain } from './dependants.ts'
import { type FunctionServed, functionsOf, type Replaced, replacedOf } from './replacing.ts'
import { plain, type Step } from './step.ts'

/** Who is exposed when a supplier asks more, what binds them, and what could come instead. */
export interface PriceRiseOutcome {
  readonly kind: 'price-rise'
  readonly exposed: readonly Exposed[]
  readonly contracts: readonly ContractTerms[]
  readonly costs: {
    /** Of the contracts with the supplier. */
    readonly withSupplier: Costs
    /** Of all contracts of the organisation. */
    readonly all: Costs
    /** Where it is said by how much the price rises, what that is: euro a year, of what is stated. */
    readonly rise?: { readonly share: number; readonly annualCost: number }
  }
  /** What one would replace. */
  readonly replaceable: readonly Replaced[]
  /** What that is for, each with what could come instead. */
  readonly functions: readonly FunctionServed[]
}

/** Something that hangs on the supplier. */
export interface Exposed {
  /** `application:zaken`, or a component of no application. */
  readonly node: string
  readonly isCritical: boolean
  /** What the supplier is to it. */
  readonly roles: readonly Role[]
  readonly isSure: boolean
  /** From the thing to the supplier, the surest way, of equals the shortest. */
  readonly way: readonly Step[]
  /** Whether it is under a contract that is described, or what lies between is. */
  readonly isUnderContract: boolean
}

/** What a price rise comes to. What nobody states of contracts and costs is unknown, and counted as that. */
export function priceRiseOf({ supplier, share }: PriceRise, things: StateOfThings): PriceRiseOutcome {
  const dependants = dependantsOn(supplier, things)
  const contracts = termsWith(supplier, dependants, things)
  const withSupplier = costsOf(contracts.filter(({ isWithSupplier }) => isWithSupplier))
  const covered = new Set(contracts.flatMap(({ covers }) => covers))
  const replaced = replacedOf(dependants, things)
  return {
    kind: 'price-rise',
    exposed: dependants.map(({ subject, isCritical, through }) => {
      const [first] = through
      const way = first?.hops ?? []
      return {
        node: subject.name,
        isCritical,
        roles: [...new Set(through.map(({ role }) => role))],
        isSure: first !== undefined && isCertain(first),
        way: plain(way),
        isUnderContract: covered.has(subject.name) || way.some(({ to }) => covered.has(to)),
      }
    }),
    contracts,
    costs: {
      withSupplier,
      all: allCosts(things),
      ...(share === undefined ? {} : { rise: { share, annualCost: withSupplier.stated * share } }),
    },
    replaceable: replaced.map(({ told }) => told),
    functions: functionsOf(supplier, replaced, things),
  }
}
