import type { Outcome } from '../../analysis/scenario/outcome.ts'
import type { Scenario } from '../../analysis/scenario/strike.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'

/** What comes of a scenario for one organisation. */
export interface OrganisationOutcome {
  readonly organisation: string
  /** What it calls itself, else its id. */
  readonly name: string
  /** What it knows of parties and products. */
  readonly catalogue: Catalogue
  readonly outcome: Outcome
}

/** A scenario with what comes of it for each organisation. */
export interface ScenarioTold {
  readonly scenario: Scenario
  readonly organisations: readonly OrganisationOutcome[]
}
