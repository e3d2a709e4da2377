import { type RankedAlternative, rankedAlternatives } from '../../analysis/alternatives.ts'
import { platformsInTrustedArea } from '../../analysis/new-home.ts'
import { elementAt, mapsIn, type Reader, statedIn, textUnder } from '../../analysis/reader.ts'
import type { Replaceable } from '../../analysis/replaceable.ts'
import { monthsAfter } from '../../catalogue/calendar.ts'
import type { Entry } from '../../catalogue/data.ts'
import { alternativesFor, isTiedToProvider } from '../../catalogue/profile/alternatives.ts'
import { message } from '../../l10n/message.ts'
import type { Placement } from '../../model/document.ts'
import { type Element, productCalled, SERVICE_MODELS } from '../../model/element.ts'
import { knowsKey } from '../../model/entry-keys.ts'
import type { Change, Fix, KeyValue } from '../../rules/rule.ts'
import { yamlOf } from '../../yaml/flow.ts'
import type { Finding } from '../finding.ts'
import type { Review } from '../review.ts'
import { describing, isSaidHere } from './described.ts'
import { wordsOf } from './words.ts'

/** Says in a target document that a thing becomes an alternative; what is said of it now stays as it is. */
export function writtenInTarget(review: Review, thing: Replaceable, alternative: RankedAlternative): Fix | undefined {
  const { element } = thing
  const { reader } = review.landscapeOf(element.organisation).in('current')
  const from = describing(element, reader)
  // To move to another platform is something of all that runs there.
  if (!from || alternative.id.startsWith('platform:')) return undefined
  const values =
    thing.of === 'use'
      ? [usesWith(element, new Map([[thing.index, alternative]]))]
      : becoming(element, alternative, (key) => isSaidHere(element, key), from)
  return {
    kind: 'replace',
    title: message('fix.write-in-target', { ...wordsOf(alternative), id: element.id, used: usedBy(thing, reader) }),
    change: intoTarget(element, from, values, review.context.today),
  }
}

/**
 * Says in a target document that what an element is built on that only one provider runs, and what that provider runs for it
 * besides, becomes what a Haven cluster or another open platform has, each for what it is used for, on the cluster where there
 * is one; the rest stays. Undefined where nothing is built so.
 */
export function towardHaven(review: Review, element: Element): Fix | undefined {
  const { reader } = review.landscapeOf(element.organisation).in('current')
  const from = describing(element, reader)
  const used = mapsIn(element.facts.get('uses')?.value).map((use) =>
    productCalled(reader.model, reader.organisation, textUnder(use, 'product') ?? ''),
  )
  const tied = new Set(used.flatMap((product) => (product && isTiedToProvider(product) ? [product.supplier] : [])))
  const instead = new Map(
    used.flatMap((product, index) => {
      // What the same provider runs besides stays behind with it.
      if (!product || !tied.has(product.supplier) || !isRunByProvider(product)) return []
      const best = forHaven({ of: 'use', element, index }, reader, review)
      return best ? [[index, best] as const] : []
    }),
  )
  if (!from || instead.size === 0) return undefined
  const cluster = platformsInTrustedArea(reader, review.context).find(({ isHaven }) => isHaven)
  const moves = cluster && statedIn(element, 'runsOn') !== cluster.id ? [{ key: 'runsOn', yaml: cluster.id }] : []
  return {
    kind: 'replace',
    title: message('fix.toward-haven', {
      id: element.id,
      names: [...instead.values()].map(({ name }) => name),
      platform: moves.length > 0 && cluster ? cluster.id : '',
    }),
    change: intoTarget(element, from, [...moves, usesWith(element, instead)], review.context.today),
  }
}

/** What is part of Haven+ first, in the order in which the catalogue suggests it for that function; else the best that is open. */
function forHaven(thing: Replaceable, reader: Reader, review: Review): RankedAlternative | undefined {
  const { ranked, purpose } = rankedAlternatives(thing, reader, review.context)
  const open = ranked.filter(({ isOpen }) => isOpen)
  const suggested = purpose.functions.flatMap((id) => alternativesFor(reader.catalogue, id, review.context.today))
  const ofHaven = suggested.filter(({ product }) => product.havenPlus?.role === 'component')
  const best = ofHaven.map(({ product }) => open.find((each) => each.product === product)).find((each) => each)
  return best ?? open[0]
}

function isRunByProvider(product: Entry<'products'>): boolean {
  return isTiedToProvider(product) || SERVICE_MODELS.has(product.serviceModel ?? '')
}

/** In a target document the product may be replaced as such: the best few that may come in its place. */
export function putInPlace(review: Review, { at, organisation, state }: Finding, most: number): readonly Fix[] {
  const { reader } = review.landscapeOf(organisation).in(state)
  const placement = review
    .documents(at.uri)
    .flatMap(({ placements }) => placements)
    .find(({ start, facts }) => facts.isItem && start <= at.start && at.start < start + facts.length)
  const { entity } = placement?.facts ?? {}
  if (!placement || !entity || placement.head.state !== state || placement.facts.damaged) return []
  const element = elementAt(reader, entity.id, entity.kind)
  // What is said elsewhere is to be changed there.
  if (!element || entity.value['product'] === undefined) return []
  const { ranked } = rankedAlternatives({ of: 'element', element }, reader, review.context)
  return ranked
    .filter(({ id }) => id.startsWith('product:'))
    .slice(0, most)
    .map((alternative) => ({
      kind: 'replace',
      title: message('fix.replace', { ...wordsOf(alternative), id: element.id }),
      change: {
        set: {
          in: placement,
          values: becoming(element, alternative, (key) => entity.value[key] !== undefined, placement),
        },
      },
    }))
}

/** What an entry says once it is another product: where it runs, and that what the old one was is not known of the new one. */
function becoming(
  element: Element,
  { product, home, maker }: RankedAlternative,
  isSaid: (key: string) => boolean,
  placement: Placement,
): readonly KeyValue[] {
  const isRunHere = home.kind === 'platform'
  const isSoldAsService = SERVICE_MODELS.has(product?.serviceModel ?? '')
  const values: KeyValue[] = [{ key: 'product', yaml: product?.id ?? '' }]
  if (isRunHere) values.push({ key: 'runsOn', yaml: home.platform })
  if (isRunHere && isSoldAsService && element.kind === 'application')
    values.push({ key: 'serviceModel', yaml: 'self-hosted' })
  if (isSaid('supplier') && maker) values.push({ key: 'supplier', yaml: maker.id })
  const set = new Set(values.map(({ key }) => key))
  const open = OF_THE_OLD.filter((key) => !set.has(key) && isSaid(key) && knowsKey(placement, key))
  return [...values, ...open.map((key) => ({ key, yaml: '{ unknown: {} }' }))]
}

/** What describes the old product, how it is run and the agreement with who does: of the new one that is to be found out. */
const OF_THE_OLD: readonly string[] = [
  'supplier',
  'serviceModel',
  'licence',
  'runsOn',
  'region',
  'location',
  'operator',
  'support',
  'backup',
  'contract',
  'subProcessors',
  'encryptionKeys',
  'keyHolder',
  'dataInUse',
  'generativeAi',
  'exit',
]

/** The product under `uses` that is to be replaced; '' where it is the thing itself. */
function usedBy(thing: Replaceable, reader: Reader): string {
  if (thing.of === 'element') return ''
  const said = textUnder(mapsIn(thing.element.facts.get('uses')?.value)[thing.index] ?? {}, 'product') ?? ''
  return productCalled(reader.model, reader.organisation, said)?.name ?? said
}

/** The list of what an element uses, with others in place of some. */
function usesWith(element: Element, instead: ReadonlyMap<number, RankedAlternative>): KeyValue {
  const uses = mapsIn(element.facts.get('uses')?.value).map((use, index) => {
    const product = instead.get(index)?.product
    if (!product) return use
    // Source and date were of the old one.
    const { source: _, asOf: __, ...kept } = use
    return { ...kept, product: product.id }
  })
  return { key: 'uses', yaml: yamlOf(uses) }
}

function intoTarget({ kind, id }: Element, from: Placement, values: readonly KeyValue[], today: string): Change {
  return { target: { section: from.facts.section ?? `${kind}s`, id, from, values, reachedOn: yearsAfter(today) } }
}

/** A target that has no day yet gets one two years from now; a new contract seldom starts sooner. */
function yearsAfter(today: string): string {
  return `${monthsAfter(today, 24).slice(0, 4)}-12-31`
}
