import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Entry } from '../../catalogue/data.ts'
import { isOpenLicence } from '../../catalogue/open-licence.ts'
import type { ProductProfile } from '../../catalogue/profile/profile.ts'
import type { Confidence, Source } from '../../schema/generated/types.ts'
import { alternativesRow } from './alternatives-row.ts'
import { moreRow } from './fact-lines.ts'
import { hostRow } from './host-row.ts'
import { controlLines, lawRow } from './party-rows.ts'
import { endRow, havenRow, leavingRow, licenceRow } from './product-rows.ts'
import { noteRow, type Sure, sourcesRow, sureRow } from './prose-rows.ts'
import type { Line, Row, Sheet } from './sheet.ts'
import { joined, type Words } from './words.ts'

/** A product as a person reads it. */
export function productSheet(profile: ProductProfile, catalogue: Catalogue, words: Words): Sheet {
  const { product, reach, hosts, alternatives, prose } = profile
  const { aliases = [], functions = [] } = product
  const what = [
    functions.map((id) => words.functionName(catalogue, id)).join(', '),
    words.label('serviceModel', product.serviceModel),
  ]
  return {
    title: product.name ?? product.id,
    kind: `${words.say('show.kind', { kind: 'product' })} · ${product.id}`,
    under: aliases.length > 0 ? [words.say('show.also', { names: aliases.join(', ') })] : [],
    rows: [
      words.row('what', [joined(what)]),
      endRow(profile, words),
      makerRow(profile, words),
      lawRow(reach, words, selfHosted(profile, words), words.both(product.jurisdictionNote)),
      hostRow(product, hosts, profile.maker, catalogue, words),
      licenceRow(profile, words),
      leavingRow(profile, catalogue, words),
      havenRow(profile, words),
      words.row(
        'ai',
        product.generativeAi === undefined
          ? []
          : [words.say('show.ai', { how: words.label('aiDefault', product.generativeAi) })],
      ),
      alternativesRow(alternatives, catalogue, words),
      moreRow('products', product, MORE, words),
      noteRow(prose, words),
      sureRow(claims(profile, words), words),
      sourcesRow([...(prose.sources ?? []), ...inline(profile, words)], words, makerSources(profile, words)),
      regionsRow(profile, catalogue, words),
    ],
  }
}

/** What else is told of it, of which nothing is worked out. */
const MORE = [
  ...[
    'stackLayer',
    'platform',
    'technologyFrom',
    'selfHostable',
    'maturity',
    'cncfStatus',
    'soldAsSovereign',
    'dmaCorePlatformService',
    'cloud',
  ],
  ...['usedBy', 'gemmaReferenceComponent', 'publiccodeYml', 'repository', 'website'],
]

/** The regions of a platform, each by its code with where that is. */
function regionsRow({ product: { id } }: ProductProfile, catalogue: Catalogue, words: Words): Row {
  const known = catalogue.entry('cloudRegions', id)
  if (!known) return words.row('regions', [])
  const { regions, supplier, aliases = [], confidence } = known
  const party = supplier === undefined ? undefined : catalogue.supplier(supplier)
  const { note, sources = [] } = catalogue.prose('cloudRegions', id)
  return words.row('regions', [
    joined([party?.name ?? supplier, aliases.length > 0 ? words.say('show.also', { names: aliases.join(', ') }) : '']),
    `${regions.map((region) => regionText(region, words)).join('; ')}${words.weak(confidence)}`,
    words.both(note),
    ...sources.map(
      ({ url, date, claim }): Line => ({
        text: joined([words.date(date), claim, url]),
        level: 1,
        quiet: true,
      }),
    ),
  ])
}

function regionText({ code, aliases = [], name, location, country, partition }: Region, words: Words): string {
  const where = [name, location, words.country(country), partition]
  return `${[code, ...aliases].join(' / ')} (${joined(where, ', ')})`
}

type Region = Entry<'cloudRegions'>['regions'][number]

/** Of software that others run, what its maker can and cannot do: the law of the seat counts for less. */
function selfHosted({ product: { serviceModel, licence } }: ProductProfile, words: Words): string {
  if (serviceModel !== 'self-hosted') return ''
  return words.say(isOpenLicence(licence) ? 'show.law-open' : 'show.law-self-hosted', {})
}

function makerRow({ maker, product }: ProductProfile, words: Words): Row {
  if (!maker) return words.row('maker', [product.supplier ?? words.say('show.maker-unknown', {})])
  const { supplier } = maker
  const weak = words.weak(weakest([product.confidence?.identity, supplier.confidence?.identity]))
  const seat = words.party({ name: supplier.name ?? supplier.id, country: supplier.country })
  return words.row('maker', [`${seat}${weak}`, ...controlLines(maker, words)])
}

function claims({ product, maker }: ProductProfile, words: Words): readonly Sure[] {
  const { confidence = {} } = product
  const of = maker?.supplier
  return [
    [words.claim('maker'), confidence.identity],
    [words.claim('seat'), of?.confidence?.identity],
    [words.claim('ownership'), of?.confidence?.ownership, of?.ownershipAsOf],
    [words.claim('hosting'), confidence.hosting],
    [words.claim('licence'), confidence.licence],
    [words.claim('repository'), confidence.repository],
    [words.claim('generativeAi'), confidence.generativeAi],
  ]
}

/** Where to read what the claims on the maker rest on. */
function makerSources({ maker }: ProductProfile, words: Words): string {
  if (!maker) return ''
  const { id, name } = maker.supplier
  return words.say('show.maker-sources', { name: name ?? id, id })
}

/** Sources that stand at a claim itself. */
function inline({ product, maker }: ProductProfile, words: Words): readonly Source[] {
  const events = maker?.supplier.controlEvents ?? []
  const urls = [
    ...(product.hostedOn ?? []).map(({ source, asOf }) => ({ url: source, date: asOf })),
    ...events
      .filter(({ type }) => type === 'control')
      .map(({ source, date, event }) => ({ url: source, date, claim: words.both(event) })),
    ...[product.lifecycle, product.licenceChange].map((change) => ({ url: change?.source })),
  ]
  return urls.flatMap(({ url, ...rest }) => (url === undefined ? [] : [{ url, ...dropUndefined(rest) }]))
}

function dropUndefined({ date, claim }: { date?: string | undefined; claim?: string }): Source {
  return { ...(date !== undefined && { date }), ...(claim !== undefined && { claim }) }
}

const ORDER: readonly Confidence[] = ['unknown', 'unverified', 'general-knowledge', 'sourced', 'inherent']

function weakest(all: readonly (Confidence | undefined)[]): Confidence | undefined {
  return ORDER.find((each) => all.includes(each))
}
