import type { CancellationToken } from 'vscode-languageserver'
import { organisationName } from '../analysis/organisation-name.ts'
import { knownTogether, meant } from '../analysis/scenario/meant.ts'
import { organisationsIn } from '../analysis/scenario/organisations.ts'
import { type Language, message, worded } from '../l10n/message.ts'
import { type ScenarioChoice as Choice, type ScenarioKind, scenarioChoices } from '../output/scenario/choices.ts'
import { problemOf } from '../output/scenario/problem.ts'
import { inOrder, knownIn } from '../output/scenario/worked-out.ts'
import type { Scenario } from '../policy/scenario.ts'
import { scenarioFigures } from '../report/figures/scenarios.ts'
import { scopeOf } from '../report/figures/scope.ts'
import { toHtml } from '../report/formats/html.ts'
import type { Page } from '../report/pages/block.ts'
import { nodeWithin, type OwnScenario, problemPage, scenarioPage } from '../report/pages/scenario-page.ts'
import { nodePlaces } from '../report/places.ts'
import type { Location } from '../review/finding.ts'
import type { Review } from '../review/review.ts'
import type { Folder } from './folder.ts'
import { lineLinks } from './line-links.ts'
import type { ReportsOptions } from './reports.ts'
import { nextTurn } from './turn.ts'

/** A scenario of a folder to choose. */
export interface ScenarioChoice extends Choice {
  /** Uri of the folder. */
  readonly folder: string
}

/** All that one may ask about; `countries`: where a buyer may be. */
export interface ScenarioChoices {
  readonly kinds: readonly { readonly id: ScenarioKind; readonly label: string; readonly description: string }[]
  readonly choices: readonly ScenarioChoice[]
  readonly countries: readonly { readonly code: string; readonly label: string; readonly description: string }[]
}

export interface ScenarioParams {
  readonly folder: string
  readonly scenario: Scenario
  /** As the policy calls it. */
  readonly name?: string
  readonly language: Language
  /** The command of the client that goes to a line. */
  readonly linksWith?: string
}

/** Tells in an editor what comes of something that may happen, as of now. */
export class Scenarios {
  private readonly options: ReportsOptions

  constructor(options: ReportsOptions) {
    this.options = options
  }

  /** What there is to ask about in what is open; of a folder that is reviewed in groups in those of which something is open. */
  choices(): ScenarioChoices {
    const language = this.options.language()
    const folders = this.options.folders.all().filter(({ isAlone }) => !isAlone)
    const { catalogue } = this.options.folders
    const all = folders.map((folder) => ({ folder, ...scenarioChoices(folder.reviews(), catalogue, language) }))
    const choices = all.flatMap((each) =>
      each.choices.map((choice) => ({
        ...choice,
        folder: each.folder.root,
        description: folders.length > 1 ? `${choice.description} · ${nameOf(each.folder)}` : choice.description,
      })),
    )
    const kinds = [...new Set(choices.map(({ kind }) => kind))].map((kind) => ({
      id: kind,
      label: worded(message('scenario.kind', { kind }), language),
      description: worded(message('scenario.kind-for', { kind }), language),
    }))
    return { kinds, choices, countries: all[0]?.countries ?? [] }
  }

  /** The page on what comes of it; undefined where the folder is gone, or where nobody waits for it any more. */
  async page(params: ScenarioParams, token: CancellationToken): Promise<string | undefined> {
    const { folder: root, language, linksWith } = params
    const folder = this.options.folders.all().find((each) => each.root === root)
    if (!folder) return undefined
    const reviews = folder.reviews()
    const page = await this.pageOf(params, reviews, token)
    if (!page) return undefined
    if (linksWith === undefined) return toHtml(page, { language })
    const linkTo = await lineLinks(placesIn(reviews), linksWith, this.options.view)
    return toHtml(page, { language, linkTo })
  }

  private async pageOf(
    { scenario: asked, name }: ScenarioParams,
    reviews: readonly Review[],
    token: CancellationToken,
  ): Promise<Page | undefined> {
    const { catalogue } = this.options.folders
    const [first] = reviews
    const today = first?.context.today ?? ''
    const found = meant(asked, knownTogether(reviews.map((review) => knownIn(asked, review, catalogue))), catalogue)
    if (!found.ok) return problemPage(problemOf(found), today)
    const { scenario } = found
    const all: OwnScenario[] = []
    for (const review of reviews)
      for (const organisation of organisationsIn(review.model)) {
        // What somebody types goes first.
        await nextTurn()
        if (token.isCancellationRequested) return undefined
        const things = review.landscapeOf(organisation).in('current')
        const named = { id: 'asked', scenario, ...(name === undefined ? {} : { name }) }
        const figures = scenarioFigures(named, scopeOf(things), things)
        all.push({ organisation, name: organisationName(organisation, review.model), figures })
      }
    return scenarioPage(inOrder(all), scenario.kind, today)
  }
}

function nameOf({ root }: Folder): string {
  return decodeURIComponent(root.slice(root.lastIndexOf('/') + 1))
}

/** Where things stand, by the names that they have on the page. */
function placesIn(reviews: readonly Review[]): ReadonlyMap<string, Location> {
  const places = new Map<string, Location>()
  for (const review of reviews)
    for (const organisation of organisationsIn(review.model))
      for (const [node, at] of nodePlaces(review, organisation)) places.set(nodeWithin(organisation, node), at)
  return places
}
