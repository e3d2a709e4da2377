import type { Scenario } from '../../policy/scenario.ts'
import type { StateOfThings } from '../state-of-things.ts'
import { type PriceRiseOutcome, priceRiseOf } from './price-rise.ts'
import { type Standstill, standstillOf } from './standstill.ts'
import { type TakeoverOutcome, takeoverOf } from './takeover.ts'

/** What a scenario brings about in an organisation: plain values, that hold on to no document. */
export type Outcome = Standstill | TakeoverOutcome | PriceRiseOutcome

/**
 * What a scenario brings about in the landscape of an organisation, in the state of `things`, on its day, under its policies. Who is
 * meant stands in the scenario by id (`meant` finds that out); of a party or platform that is not there, nothing comes.
 */
export function outcomeOf(scenario: Scenario, things: StateOfThings): Outcome {
  switch (scenario.kind) {
    case 'cut-off':
    case 'outage':
      return standstillOf(scenario, things.landscape.today, things.reader)
    case 'takeover':
      return takeoverOf(scenario, things)
    case 'price-rise':
      return priceRiseOf(scenario, things)
  }
}

/** Whether something critical is hit, be it perhaps: it stops, comes within reach or can be stopped, or hangs on who asks more. */
export function hitsCritical(outcome: Outcome): boolean {
  switch (outcome.kind) {
    case 'standstill':
      return outcome.worst.some(({ isCritical }) => isCritical)
    case 'takeover':
      return outcome.gained.some(({ isCritical }) => isCritical)
    case 'price-rise':
      return outcome.exposed.some(({ isCritical }) => isCritical)
  }
}
