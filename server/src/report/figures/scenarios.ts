import { type Outcome, outcomeOf } from '../../analysis/scenario/outcome.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Message } from '../../l10n/message.ts'
import { titleOf } from '../../output/scenario/title.ts'
import { namesOf, nodesOf } from '../../output/scenario/told.ts'
import type { PolicyScenario, Scenario } from '../../policy/scenario.ts'
import { type FieldReader, under } from '../../schema/field-reader.ts'
import { type PriceRiseFigures, priceRiseFigures } from './scenario-price-rise.ts'
import { type StandstillFigures, standstillFigures } from './scenario-standstill.ts'
import { type TakeoverFigures, takeoverFigures } from './scenario-takeover.ts'
import type { Scope } from './scope.ts'

/** What of the scenarios of a policy is told. */
export const scenarioReader: FieldReader = {
  id: 'report/scenarios',
  reads: [
    ...under('scenario', 'id name cutOff.jurisdictions cutOff.suppliers outage.platform outage.lasts'),
    ...under('scenario', 'takeover.supplier takeover.by.name takeover.by.country priceRise.supplier priceRise.share'),
  ],
}

/** What comes of a scenario for an organisation: one of the three, by what happens. */
export interface ScenarioFigures {
  /** Of one that the policy names its id; else what falls away, `jurisdiction:US`. */
  readonly scenario: string
  /** As the policy calls it; absent of one that it does not name. */
  readonly name?: string
  readonly question: Message
  /** Why it is not known who is meant: then nothing comes of it. */
  readonly problem?: Message
  readonly standstill?: StandstillFigures
  readonly takeover?: TakeoverFigures
  readonly priceRise?: PriceRiseFigures
}

/** Works scenarios out, each once, however many ask. */
export type WorkOut = (scenario: Scenario) => Outcome

export function workingOut(things: StateOfThings): WorkOut {
  const known = new Map<string, Outcome>()
  return (scenario) => {
    const key = JSON.stringify(scenario)
    const outcome = known.get(key) ?? outcomeOf(scenario, things)
    known.set(key, outcome)
    return outcome
  }
}

/** What comes of a scenario in which who is meant stands by id. */
export function scenarioFigures(
  { id, name, scenario }: Pick<PolicyScenario, 'id' | 'scenario'> & { readonly name?: string },
  scope: Scope,
  things: StateOfThings,
  workOut: WorkOut = workingOut(things),
): ScenarioFigures {
  const { catalogue } = things.reader
  const question = titleOf(scenario, [{ names: namesOf(nodesOf(scenario), catalogue) }])
  const head = { scenario: id, ...(name === undefined ? {} : { name }), question }
  const outcome = workOut(scenario)
  switch (outcome.kind) {
    case 'standstill':
      return { ...head, standstill: standstillFigures(outcome, scope, things.reader) }
    case 'takeover':
      return { ...head, takeover: takeoverFigures(outcome, catalogue) }
    case 'price-rise':
      return { ...head, priceRise: priceRiseFigures(outcome, catalogue) }
  }
}

/** Whether it makes a difference for anything. */
export function isHit({ standstill, takeover, priceRise }: ScenarioFigures): boolean {
  return (
    (standstill?.stopped.length ?? 0) > 0 ||
    (takeover?.changes.length ?? 0) + (takeover?.already.count ?? 0) > 0 ||
    (priceRise?.things.length ?? 0) + (priceRise?.contracts.length ?? 0) > 0
  )
}
