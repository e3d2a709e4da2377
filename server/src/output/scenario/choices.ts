import { likelihoodOf } from '../../analysis/jurisdictions.ts'
import { concernedIn } from '../../analysis/scenario/concerned.ts'
import { organisationsIn } from '../../analysis/scenario/organisations.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { type Language, type Message, message, worded } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { idOf } from '../../model/node.ts'
import type { Scenario } from '../../policy/scenario.ts'
import type { Review } from '../../review/review.ts'
import { called } from '../../rules/chain-text.ts'
import { titleOf } from './title.ts'
import { namesOf, nodesOf } from './told.ts'

/** What one may ask, as people choose it. */
export type ScenarioKind = Extract<Message, { readonly key: 'scenario.kind' }>['args']['kind']

/** A scenario to choose. */
export interface ScenarioChoice {
  readonly kind: ScenarioKind
  /** Of a takeover without the country of who buys. */
  readonly scenario: Scenario
  /** As the policy calls it; undefined of one that it does not name. */
  readonly name?: string
  readonly label: string
  readonly description: string
}

/** All that one may ask about in a folder. */
export interface ScenarioChoices {
  readonly choices: readonly ScenarioChoice[]
  /** Where a buyer may be, those first that have to do with most of what is in use. */
  readonly countries: readonly { readonly code: string; readonly label: string; readonly description: string }[]
}

/** What there is in these reviews that one may ask about: what concerns most applications first, countries that are trusted last. */
export function scenarioChoices(reviews: readonly Review[], packaged: Catalogue, language: Language): ScenarioChoices {
  const concerned = concernedTogether(reviews)
  const of = (kind: string) => concerned.filter(({ node }) => node.startsWith(`${kind}:`))
  const countries = of('jurisdiction').toSorted((a, b) => Number(a.isTrusted) - Number(b.isTrusted))
  const isShared = new Set(concerned.flatMap(({ organisation }) => organisation ?? [])).size > 1
  const line = (kind: ScenarioKind, scenario: Scenario, each: Concern): ScenarioChoice => ({
    kind,
    scenario,
    label: inLanguage(each.name, language),
    description: descriptionOf(each, isShared, language),
  })
  return {
    choices: [
      ...ofPolicies(reviews, packaged, language),
      ...countries.map((each) =>
        line('cut-off-country', { kind: 'cut-off', jurisdictions: [idOf(each.node)], suppliers: [] }, each),
      ),
      ...of('supplier').map((each) =>
        line('cut-off-supplier', { kind: 'cut-off', jurisdictions: [], suppliers: [idOf(each.node)] }, each),
      ),
      ...of('platform').map((each) => line('outage', { kind: 'outage', platform: idOf(each.node) }, each)),
      ...of('supplier').map((each) =>
        line('takeover', { kind: 'takeover', supplier: idOf(each.node), by: { country: '' } }, each),
      ),
      ...of('supplier').map((each) => line('price-rise', { kind: 'price-rise', supplier: idOf(each.node) }, each)),
    ],
    countries: buyers(countries, packaged, language),
  }
}

/** A country, supplier or platform, with how many applications have to do with it. */
interface Concern {
  /** Of a platform always with its organisation: `platform:gm0001/azure-weu`. */
  readonly node: string
  readonly name: Called
  readonly applications: number
  readonly isTrusted: boolean
  /** Of a platform. */
  readonly organisation: string | undefined
}

function concernedTogether(reviews: readonly Review[]): readonly Concern[] {
  const found = new Map<string, Concern>()
  for (const review of reviews)
    for (const organisation of organisationsIn(review.model)) {
      const things = review.landscapeOf(organisation).in('current')
      const { catalogue } = things.reader
      const [first] = things.assessed
      const { jurisdictions } = review.settingsFor(first?.subject.placement.head.uri ?? '')
      for (const { node: own, applications } of concernedIn(things)) {
        const isPlatform = own.startsWith('platform:')
        const node = isPlatform && !own.includes('/') ? `platform:${organisation}/${idOf(own)}` : own
        const known = found.get(node)
        found.set(node, {
          node,
          name: known?.name ?? (isPlatform ? idOf(node).replace(/^[^/]*\//, '') : called(own, catalogue)),
          applications: (known?.applications ?? 0) + applications.length,
          isTrusted: own.startsWith('jurisdiction:') && likelihoodOf(idOf(own), jurisdictions, catalogue) === 'trusted',
          organisation: isPlatform ? idOf(node).replace(/\/.*$/s, '') : undefined,
        })
      }
    }
  return [...found.values()].toSorted((a, b) => b.applications - a.applications || (a.node < b.node ? -1 : 1))
}

function descriptionOf({ node, applications, organisation }: Concern, isShared: boolean, language: Language): string {
  const told = worded(message('scenario.concerns', { applications }), language)
  return [...(organisation === undefined ? [idOf(node)] : isShared ? [organisation] : []), told].join(' · ')
}

/** The scenarios of the policies that apply to the documents, each id once. */
function ofPolicies(reviews: readonly Review[], packaged: Catalogue, language: Language): readonly ScenarioChoice[] {
  const all = reviews.flatMap((review) => review.uris().flatMap((uri) => review.scenariosFor(uri)))
  return [...new Map(all.toReversed().map((each) => [each.id, each])).values()].toReversed().map((each) => {
    const question = titleOf(each.scenario, [{ names: namesOf(nodesOf(each.scenario), packaged) }])
    const description = worded(question, language)
    return { kind: 'policy', scenario: each.scenario, name: each.name, label: each.name, description }
  })
}

function buyers(countries: readonly Concern[], packaged: Catalogue, language: Language): ScenarioChoices['countries'] {
  const known = countries.map(({ node }) => idOf(node))
  const others = [...packaged.entries('jurisdictions')].map(({ code }) => code).filter((code) => !known.includes(code))
  const line = (code: string) => ({
    code,
    label: inLanguage(called(`jurisdiction:${code}`, packaged), language),
    description: code,
  })
  return [...known.map(line), ...others.map(line).toSorted((a, b) => a.label.localeCompare(b.label, language))]
}

function inLanguage(name: Called, language: Language): string {
  return typeof name === 'string' ? name : name[language]
}
