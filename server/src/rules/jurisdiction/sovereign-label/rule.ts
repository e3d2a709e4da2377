import type { Assessed } from '../../../analysis/assessed.ts'
import { type Exposure, exposuresOf } from '../../../analysis/exposure.ts'
import { RISK_FIELDS } from '../../../analysis/fields.ts'
import { type Hop, inSureness, weakest } from '../../../analysis/hop.ts'
import { likelihoodOf } from '../../../analysis/jurisdictions.ts'
import type { Landscape } from '../../../analysis/landscape.ts'
import { elementAt } from '../../../analysis/reader.ts'
import { isOfPower, type Risk } from '../../../analysis/risk.ts'
import { standingsOf } from '../../../analysis/standing.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import type { Entry } from '../../../catalogue/data.ts'
import { message } from '../../../l10n/message.ts'
import { sees } from '../../../model/document.ts'
import { groupedBy } from '../../../model/grouped.ts'
import type { Mention } from '../../../model/index.ts'
import { called } from '../../chain-text.ts'
import { alsoSaid, inOrder } from '../../mentions.ts'
import { addedPerState } from '../../per-state.ts'
import { powersOf } from '../../powers.ts'
import { usesOfProducts } from '../../product-uses.ts'
import { at, type Context, type Draft, defineRule } from '../../rule.ts'
import { isMinor } from '../by-cause.ts'
import { type Claim, claimOf } from './claim.ts'

/** A product that is sold as sovereign while somebody outside keeps power over it, where no finding says so already. */
export const sovereignLabel = defineRule({
  id: 'jurisdiction/sovereign-label',
  level: 'info',
  reads: [...RISK_FIELDS, 'policy.thresholds.gatherBelow'],
  fixes: [],
  hasWayOut: true,
  inOrganisation(organisation, _model, context) {
    const { landscape } = context
    const uses = usesOfClaimed(organisation, landscape)
    return addedPerState(
      landscape,
      (state) => uses.flatMap((use) => outsideIn(use, landscape.in(state), context)),
      ({ id }, before) => before.every((each) => each.id !== id),
    )
      .filter(({ state, found }) => !isSaid(found.id, landscape.in(state).risks, context))
      .map(({ state, found }) => told(found, landscape.in(state)))
  },
})

/** A product that is sold as sovereign, and where it is used. */
interface Use {
  readonly id: string
  readonly claim: Claim
  /** In reading order. */
  readonly mentions: readonly Mention[]
}

/** The same, in a state, with the powers that remain outside. */
interface Found extends Use {
  readonly outside: readonly [Outside, ...Outside[]]
}

/** Somebody outside, and what it can do. */
interface Outside {
  readonly party: string
  readonly country: string
  readonly power: 'technology' | 'reach' | 'stop' | 'in-time'
  /** What it rests on, surest first. */
  readonly claims: readonly Hop[]
  readonly exposure?: Exposure
}

const claimed = usesOfProducts(isClaimed, isUse)

function usesOfClaimed(organisation: string, landscape: Landscape): readonly Use[] {
  const catalogue = landscape.model.catalogueFor(organisation)
  return claimed(landscape.in('current')).flatMap(({ product: { id }, mentions }) => {
    const claim = claimOf(id, catalogue)
    return claim ? [{ id, claim, mentions: mentions.toSorted(inOrder) }] : []
  })
}

function isClaimed({ soldAsSovereign }: Entry<'products'>): boolean {
  return soldAsSovereign !== undefined
}

/** Something is, or runs on, the product. */
function isUse({ placement: { facts }, reference }: Mention): boolean {
  return WHERE.test(reference.path) && ELEMENTS.has(facts.entity?.kind ?? '')
}

const ELEMENTS: ReadonlySet<string> = new Set(['application', 'component', 'platform'])

const WHERE = /^(?:(?:runsOn|uses|backup\.runsOn)\.)?product$/

/** Who outside keeps power over the product, as it is used in a state. */
function outsideIn(use: Use, things: StateOfThings, context: Context): readonly Found[] {
  const { reader, state } = things
  const mentions = use.mentions.filter(({ placement }) => sees(state, placement.head.state))
  const [first] = mentions
  if (!first) return []
  const { jurisdictions } = context.settings(first.placement.head.uri)
  const technology = (reader.catalogue.product(use.id)?.technologyFrom ?? []).flatMap((party): readonly Outside[] =>
    standingsOf(party, context.today, reader.catalogue)
      .filter(({ country }) => likelihoodOf(country, jurisdictions, reader.catalogue) !== 'trusted')
      .map(({ country, hops }) => ({ party, country, power: 'technology', claims: hops })),
  )
  const platforms = mentions.flatMap(({ placement: { facts } }) =>
    facts.entity?.kind === 'platform' ? (elementAt(reader, facts.entity.id, 'platform') ?? []) : [],
  )
  const exposures = [
    ...(exposuresByClaimed(things).get(use.id) ?? []).map(({ exposure }) => exposure),
    ...platforms.flatMap((platform) => exposuresOf(platform, context.today, jurisdictions, reader)),
  ].filter((each) => passes(each.chain, use.id) && each.candidateOf === undefined)
  const [surest, ...rest] = [...technology, ...exposures.flatMap(outsideOf)].toSorted((a, b) =>
    inSureness(weakest(a.claims), weakest(b.claims)),
  )
  return surest ? [{ ...use, mentions, outside: [surest, ...rest] }] : []
}

/** The exposures whose chains pass a product that is sold as sovereign, by its id. */
function exposuresByClaimed(things: StateOfThings): ReadonlyMap<string, readonly Passing[]> {
  const all = things.askEach(passingClaimed)
  return things.remember('exposures by claimed', [all], () => groupedBy(all, ({ product }) => product))
}

interface Passing {
  readonly product: string
  readonly exposure: Exposure
}

function passingClaimed({ exposures }: Assessed, { reader: { catalogue } }: StateOfThings): readonly Passing[] {
  return exposures.flatMap((exposure) => {
    const nodes = exposure.chain.flatMap(({ from, to }) => [from, to]).filter((node) => node.startsWith('product:'))
    const products = [...new Set(nodes)].map((node) => node.slice('product:'.length))
    return products
      .filter((id) => catalogue.product(id)?.soldAsSovereign !== undefined)
      .map((product) => ({ product, exposure }))
  })
}

function outsideOf(exposure: Exposure): readonly Outside[] {
  const { party, country, reachChain, stop, chain: claims } = exposure
  const power = (name: Outside['power']): Outside => ({ party, country, power: name, claims, exposure })
  return [
    ...(reachChain ? [power('reach')] : []),
    ...(stop === 'at-once' ? [power('stop')] : []),
    ...(stop === 'in-time' ? [power('in-time')] : []),
  ]
}

function passes(chain: readonly Hop[], id: string): boolean {
  return chain.some(({ from, to }) => from === `product:${id}` || to === `product:${id}`)
}

/** Whether a finding on a cause says it as a reason; one that gathers what nobody rated says no reasons. */
function isSaid(id: string, risks: readonly Risk[], context: Context): boolean {
  return [...groupedBy(risks.filter(isOfPower), ({ kind, cause }) => `${kind} ${cause}`).values()].some((same) => {
    const isGathered = same[0]?.kind !== 'listed' && isMinor(same, same, context)
    return !isGathered && same.some(({ chain }) => passes(chain, id))
  })
}

function told({ id, claim, mentions, outside }: Found, { reader, state }: StateOfThings): Draft {
  const { catalogue, organisation } = reader
  const [shown] = outside
  const own = mentions.find(({ placement }) => placement.head.state === state) ?? mentions[0]
  const { placement, reference } = own as Mention
  const nodes = (some: readonly Outside[]) => [...new Set(some.map(({ party }) => `supplier:${party}`))]
  const having = (power: Outside['power']) => nodes(outside.filter((each) => each.power === power))
  const names = (some: readonly string[]) => some.map((node) => called(node, catalogue))
  const affected = mentions.flatMap(({ placement: { facts } }) =>
    facts.entity ? [`${facts.entity.kind}:${facts.entity.id}`] : [],
  )
  const stops = having('stop')
  const reaches = having('reach')
  return {
    at: at(placement, reference),
    cause: `product:${id}`,
    ...(placement.facts.entity ? { element: placement.facts.entity.id } : {}),
    affected: [...new Set(affected)].sort(),
    confidence: weakest(shown.claims),
    ...(shown.exposure ? { chain: shown.exposure.chain } : {}),
    powers: powersOf(reaches.length > 0, stops.length > 0),
    bearer: { organisation, state, uri: placement.head.uri },
    message: message('jurisdiction/sovereign-label', {
      ...claim,
      countries: names([...new Set(outside.map(({ country }) => `jurisdiction:${country}`))]),
      technology: names(having('technology')),
      reaches: names(reaches),
      stops: names(stops),
      inTime: names(having('in-time').filter((party) => !stops.includes(party))),
    }),
    related: alsoSaid(mentions.filter((each) => each !== own)),
  }
}
