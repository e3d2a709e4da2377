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
import { definedPlaces } from '../report/places.ts'
import type { Location } from '../review/finding.ts'
import type { Review } from '../review/review.ts'
import { lineLinks } from './line-links.ts'
import { nameOf, type ReportChoice, type ReportsOptions, reportChoices } from './reports.ts'
import { nextTurn } from './turn.ts'

/** A scenario to choose. */
export interface ScenarioChoice extends Choice, About {}

/** What a scenario is asked of. */
export interface About {
  /** Uri of the folder. */
  readonly folder: string
  /** With all that goes with this one; of a folder that is not reviewed in groups absent: all of it. */
  readonly organisation?: string
}

/** All that one may ask about; `countries`: where a buyer may be. */
export interface ScenarioChoices {
  /** Of whom one may ask, where that is to be chosen before anything else; there are no other choices then. */
  readonly of: readonly ReportChoice[]
  readonly kinds: readonly { readonly id: ScenarioKind; readonly label: string; readonly description: string }[]
  readonly choices: readonly ScenarioChoice[]
  readonly countries: readonly { readonly code: string; readonly label: string; readonly description: string }[]
}

export interface ScenarioParams extends About {
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

  /** What there is to ask about; of a folder that is reviewed in groups it is to be said of which organisation. */
  async choices(about?: About): Promise<ScenarioChoices> {
    const language = this.options.language()
    const folders = this.options.folders.all().filter(({ isAlone }) => !isAlone)
    if (!about && folders.some(({ isInGroups }) => isInGroups))
      return { of: reportChoices(this.options.folders), kinds: [], choices: [], countries: [] }
    const meant: readonly About[] = about ? [about] : folders.map(({ root }) => ({ folder: root }))
    const { catalogue } = this.options.folders
    const all: (ReturnType<typeof scenarioChoices> & { readonly of: About })[] = []
    for (const of of meant) all.push({ of, ...scenarioChoices(await this.reviewsOf(of), catalogue, language) })
    const choices = all.flatMap((each) =>
      each.choices.map((choice) => ({
        ...choice,
        ...each.of,
        description:
          all.length > 1 ? `${choice.description} · ${nameOf({ root: each.of.folder })}` : choice.description,
      })),
    )
    const kinds = [...new Set(choices.map(({ kind }) => kind))].map((kind) => ({
      id: kind,
      label: worded(message('scenario.kind', { kind }), language),
      description: worded(message('scenario.kind-for', { kind }), language),
    }))
    return { of: [], kinds, choices, countries: all[0]?.countries ?? [] }
  }

  /** The page on what comes of it; undefined where the folder is gone, or where nobody waits for it any more. */
  async page(params: ScenarioParams, token: CancellationToken): Promise<string | undefined> {
    const { language, linksWith } = params
    const reviews = await this.reviewsOf(params)
    if (reviews.length === 0) return undefined
    const page = await this.pageOf(params, reviews, token)
    if (!page) return undefined
    if (linksWith === undefined) return toHtml(page, { language })
    const linkTo = await lineLinks(placesIn(reviews), linksWith, this.options.view)
    return toHtml(page, { language, linkTo })
  }

  /** None where the folder is gone, or the organisation. */
  private async reviewsOf({ folder: root, organisation }: About): Promise<readonly Review[]> {
    const folder = this.options.folders.all().find((each) => each.root === root)
    if (!folder) return []
    if (organisation === undefined) return folder.reviews()
    const review = await folder.reviewFor(organisation)
    return review ? [review] : []
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
        // Who types elsewhere keeps what was worked out there.
        const things = review.glimpseOf(organisation).in('current')
        const named = { id: 'asked', scenario, ...(name === undefined ? {} : { name }) }
        const figures = scenarioFigures(named, scopeOf(things), things)
        all.push({ organisation, name: organisationName(organisation, review.model), figures })
      }
    return scenarioPage(inOrder(all), scenario.kind, today)
  }
}

/** Where things stand, by the names that they have on the page. */
function placesIn(reviews: readonly Review[]): ReadonlyMap<string, Location> {
  const places = new Map<string, Location>()
  for (const review of reviews)
    for (const organisation of organisationsIn(review.model))
      for (const [node, at] of definedPlaces(review, organisation)) places.set(nodeWithin(organisation, node), at)
  return places
}
