import { readerFor } from '../../analysis/reader.ts'
import { knownOf, type Meant, meant } from '../../analysis/scenario/meant.ts'
import { organisationsIn } from '../../analysis/scenario/organisations.ts'
import { countsAs } from '../../analysis/scenario/strike.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { problemOf } from '../../output/scenario/problem.ts'
import { titleOf } from '../../output/scenario/title.ts'
import { namesOf, nodesOf } from '../../output/scenario/told.ts'
import type { PolicyScenario, Scenario } from '../../policy/scenario.ts'
import type { Review } from '../../review/review.ts'
import { type ScenarioFigures, scenarioFigures, type WorkOut } from './scenarios.ts'
import type { Scope } from './scope.ts'

/** The scenarios that a report tells. */
export interface ScenariosFigures {
  /** Whether the policy names them; else it names none, and each is the cut-off by a country that it does not trust. */
  readonly isOfPolicy: boolean
  readonly all: readonly ScenarioFigures[]
}

/** Finds out who is meant in a scenario, by what all in a folder know; each once, however many ask. */
export type Meaning = (scenario: Scenario) => Meant

export function meaningIn({ model }: Review): Meaning {
  const known = new Map<string, Meant>()
  return (scenario) => {
    const key = JSON.stringify(scenario)
    const catalogue = model.catalogueFor('')
    const readers = organisationsIn(model).map((organisation) => readerFor(model, organisation))
    const found = known.get(key) ?? meant(scenario, knownOf(scenario, readers, catalogue), catalogue)
    known.set(key, found)
    return found
  }
}

export interface ToldOptions {
  /** Those of the policy. */
  readonly named: readonly PolicyScenario[]
  /** Countries from outside under whose law somebody has a hand in something. */
  readonly countries: readonly string[]
  readonly meaning: Meaning
  readonly workOut: WorkOut
}

/** What comes of the scenarios of the policy; where it names none of the cut-off by each country that surely stops something. */
export function scenariosTold(
  { named, countries, meaning, workOut }: ToldOptions,
  scope: Scope,
  things: StateOfThings,
): ScenariosFigures {
  const { catalogue } = things.reader
  if (named.length > 0)
    return {
      isOfPolicy: true,
      all: named.map((each) => namedFigures(each, meaning(each.scenario), scope, things, workOut)),
    }
  const codes = [...new Set(countries.map((country) => countsAs(country, catalogue)))]
  const all = codes.map((code) => {
    const scenario: Scenario = { kind: 'cut-off', jurisdictions: [code], suppliers: [] }
    return scenarioFigures({ id: `jurisdiction:${code}`, scenario }, scope, things, workOut)
  })
  return { isOfPolicy: false, all: all.filter(({ standstill }) => standstill?.stopped.some(({ isSure }) => isSure)) }
}

/** Of one in which a name stands for nobody nothing comes: it says so. */
function namedFigures(
  { id, name, scenario }: PolicyScenario,
  found: Meant,
  scope: Scope,
  things: StateOfThings,
  workOut: WorkOut,
): ScenarioFigures {
  if (found.ok) return scenarioFigures({ id, name, scenario: found.scenario }, scope, things, workOut)
  const question = titleOf(scenario, [{ names: namesOf(nodesOf(scenario), things.reader.catalogue) }])
  return { scenario: id, name, question, problem: problemOf(found) }
}
