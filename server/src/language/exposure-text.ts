import { type Exposure, exposuresOf } from '../analysis/exposure.ts'
import { type Hop, isSurer, weakest } from '../analysis/hop.ts'
import { readerFor } from '../analysis/reader.ts'
import { hasUnknownHost } from '../analysis/unknown-host.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { type Language, message, worded } from '../l10n/message.ts'
import type { State } from '../model/document.ts'
import type { Element } from '../model/element.ts'
import { groupedBy } from '../model/grouped.ts'
import type { Model } from '../model/index.ts'
import { nodeParts } from '../model/node.ts'
import type { JurisdictionSettings } from '../policy/settings.ts'
import { escaped } from './markdown.ts'

export interface ExposureQuestion {
  readonly element: Element
  readonly state: State
  readonly model: Model
  readonly language: Language
  readonly today: string
  readonly settings: JurisdictionSettings
}

/**
 * Who from outside the trusted countries can reach the data of an element or stop it, each with the shortest way there, how
 * sure that is, and where the law can be read. No verdict: how bad it is depends on what the element holds.
 */
export function exposureText(question: ExposureQuestion): readonly string[] {
  const { element, model, language, today, settings, state } = question
  const reader = readerFor(model, element.organisation, state)
  const exposures = exposuresOf(element, today, settings, reader).filter(
    ({ reachChain, stop }) => reachChain !== undefined || stop === 'at-once',
  )
  const parties = [...groupedBy(exposures, ({ party, country }) => `${party} ${country}`).values()]
  const unknown = hasUnknownHost(element, reader) ? [`- ${hostUnknown(element, reader.catalogue, language)}`] : []
  if (parties.length === 0 && unknown.length === 0) return []
  const lines = parties
    .slice(0, MOST)
    .map((same) => `- ${partyText(same, reader.catalogue, language).replaceAll('\n', '\n  ')}`)
  const more = parties.length - MOST
  return [
    '',
    `**${worded(message('hover.outside', {}), language)}**\n`,
    ...lines,
    ...(more > 0 ? [`- ${worded(message('output.more', { count: more }), language)}`] : []),
    ...unknown,
    '',
    `*${worded(message('hover.no-ruling', {}), language)}*`,
  ]
}

/** Where it runs is not known, and who could say. */
function hostUnknown(element: Element, catalogue: Catalogue, language: Language): string {
  const supplier = element.facts.get('supplier')?.value
  const who = typeof supplier === 'string' ? escaped(catalogue.supplier(supplier)?.name ?? supplier) : ''
  return worded(message('hover.host-unknown', { who }), language)
}

/** More parties than these nobody reads in a hover. */
const MOST = 5

/** One party: what it can do, along which way, how sure. */
function partyText(same: readonly Exposure[], catalogue: Catalogue, language: Language): string {
  const [first] = same.toSorted((a, b) => a.hops.length - b.hops.length)
  if (!first) return ''
  const { party, country, through } = first
  const reach = same.map(({ reach: one }) => one).toSorted((a, b) => REACH.indexOf(a) - REACH.indexOf(b))[0] ?? 'none'
  const reached = same.find((each) => each.reach === reach && each.reachChain)
  const stopped = same.find((each) => each.stop === 'at-once')
  const chains = [reached?.reachChain, stopped?.stopChain].filter((chain) => chain !== undefined)
  const sure = chains.map(weakest).toSorted((a, b) => (isSurer(a, b) ? 1 : -1))[0] ?? 'unknown'
  const laws = [...new Map(chains.flatMap((chain) => lawOf(chain, catalogue, language) ?? [])).values()]
  const way = (reached?.reachChain ?? stopped?.stopChain ?? first.hops)
    .filter(({ relation }) => relation !== 'law')
    .map(({ to }) => nodeText(to, catalogue, language))
  const text = message('hover.outside-party', {
    party: escaped(catalogue.supplier(party)?.name ?? party),
    country: escaped(catalogue.entry('jurisdictions', country)?.name?.[language] ?? country),
    through,
    reach: reached ? reach : 'none',
    stop: stopped ? 'yes' : '',
    isCandidate: same.every(({ candidateOf, isUncertain }) => candidateOf !== undefined || isUncertain === true),
    way: way.join(' → '),
    laws: laws.join(', '),
    sources: sourcesOf(chains.flat()),
    sure,
  })
  return worded(text, language)
}

/** Where the steps but the law were read, each address once. */
function sourcesOf(hops: readonly Hop[]): string {
  const read = hops.filter(({ relation, source }) => relation !== 'law' && source !== undefined)
  const dated = new Map(read.map(({ source = '', asOf }) => [source, asOf]))
  return [...dated].map(([url, asOf]) => `[${hostOf(url)}](${url})${asOf === undefined ? '' : ` (${asOf})`}`).join(', ')
}

function hostOf(url: string): string {
  return escaped(/^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1] ?? url)
}

const REACH: readonly Exposure['reach'][] = ['data', 'accounts', 'in-use', 'metadata', 'none']

function lawOf(
  chain: readonly Hop[],
  catalogue: Catalogue,
  language: Language,
): readonly (readonly [id: string, text: string])[] | undefined {
  const hop = chain.at(-1)
  if (hop?.relation !== 'law') return undefined
  const law = catalogue.entry('laws', hop.to.slice('law:'.length))
  const name = escaped(law?.name?.[language] ?? hop.to)
  return [[hop.to, hop.source === undefined ? name : `[${name}](${hop.source})`]]
}

/** A thing of a chain as people call it. */
function nodeText(node: string, catalogue: Catalogue, language: Language): string {
  const { kind, id } = nodeParts(node)
  switch (kind) {
    case 'product':
      return escaped(catalogue.product(id)?.name ?? id)
    case 'supplier':
      return escaped(catalogue.supplier(id)?.name ?? id)
    case 'jurisdiction':
      return escaped(catalogue.entry('jurisdictions', id)?.name?.[language] ?? id)
    default:
      return escaped(id)
  }
}
