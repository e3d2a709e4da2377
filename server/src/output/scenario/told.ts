import { organisationName } from '../../analysis/organisation-name.ts'
import { organisationsIn } from '../../analysis/scenario/organisations.ts'
import { type Outcome, outcomeOf } from '../../analysis/scenario/outcome.ts'
import type { Step } from '../../analysis/scenario/step.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { idOf } from '../../model/node.ts'
import type { Scenario } from '../../policy/scenario.ts'
import type { Review } from '../../review/review.ts'
import { called } from '../../rules/chain-text.ts'

/** What comes of a scenario for one organisation, with all that a text on it takes: plain values. */
export interface OrganisationTold {
  readonly organisation: string
  /** What it calls itself, else its id. */
  readonly name: string
  /** What people call the things that are named, `kind:id`; those that are not here are called by their id. */
  readonly names: Readonly<Record<string, Called>>
  readonly outcome: Outcome
}

/** A scenario with what comes of it for each organisation, by id. */
export interface ScenarioTold {
  readonly scenario: Scenario
  /** What a policy calls it. */
  readonly id?: string
  readonly name?: string
  /** As often as somebody asks. */
  readonly organisations: Iterable<OrganisationTold>
}

/** What comes of a scenario for each organisation of a review, by id. */
export function toldOf(scenario: Scenario, review: Pick<Review, 'model' | 'glimpseOf'>): readonly OrganisationTold[] {
  return organisationsIn(review.model).map((organisation): OrganisationTold => {
    const things = review.glimpseOf(organisation).in('current')
    const outcome = outcomeOf(scenario, things)
    const nodes = [...nodesOf(scenario), ...nodesIn(outcome)]
    return {
      organisation,
      name: organisationName(organisation, review.model),
      names: namesOf(nodes, things.reader.catalogue),
      outcome,
    }
  })
}

/** What a thing is called by those who have a name for it. */
export function nameIn(told: Iterable<Pick<OrganisationTold, 'names'>>, node: string): Called {
  for (const { names } of told) {
    const name = names[node]
    if (name !== undefined) return name
  }
  return idOf(node)
}

/** What people call these, by those who know them; what is not in it is called by its id. */
export function namesOf(nodes: Iterable<string>, catalogue: Catalogue): Readonly<Record<string, Called>> {
  const names = [...new Set(nodes)].map((node) => [node, called(node, catalogue)] as const)
  return Object.fromEntries(names.filter(([node, name]) => name !== idOf(node)))
}

/** Who and what a scenario names. */
export function nodesOf(scenario: Scenario): readonly string[] {
  switch (scenario.kind) {
    case 'cut-off':
      return [
        ...scenario.jurisdictions.map((each) => `jurisdiction:${each}`),
        ...scenario.suppliers.map((each) => `supplier:${each}`),
      ]
    case 'outage':
      return [`platform:${scenario.platform}`]
    case 'takeover':
      return [`supplier:${scenario.supplier}`, `jurisdiction:${scenario.by.country}`]
    case 'price-rise':
      return [`supplier:${scenario.supplier}`]
  }
}

function nodesIn(outcome: Outcome): readonly string[] {
  const along = (...ways: readonly (readonly Step[])[]) => ways.flatMap((way) => way.map(({ to }) => to))
  switch (outcome.kind) {
    case 'standstill':
      return along(...[...outcome.best, ...outcome.worst].map(({ way }) => way))
    case 'takeover': {
      const all = [...outcome.gained, ...outcome.already, ...outcome.lost]
      const countries = all.map(({ country }) => `jurisdiction:${country}`)
      return [...countries, ...along(...all.flatMap(({ before, after }) => [before, after]))]
    }
    case 'price-rise':
      return [
        ...along(...outcome.exposed.map(({ way }) => way)),
        ...outcome.contracts.flatMap(({ supplier }) => (supplier === undefined ? [] : `supplier:${supplier}`)),
        ...outcome.replaceable.flatMap(({ use }) => use ?? []),
        ...outcome.functions.map(({ id }) => `function:${id}`),
      ]
  }
}
