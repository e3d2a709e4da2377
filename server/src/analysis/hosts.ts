import { type Element, SERVICE_MODELS } from '../model/element.ts'
import { isMap } from '../model/walk.ts'
import { ofHelpers } from './helping-parties.ts'
import type { Hop, Relation } from './hop.ts'
import { hostPowers, type Involvement, type Keys } from './involvement.ts'
import { keysOf } from './keys.ts'
import { isHop, isService, madeBy, makerOf, ofOperator, productOf, toMaker } from './product-parties.ts'
import { nodeOf, type Reader, type Spot, saidAt, statedIn, supplierCalled, textIn, textUnder } from './reader.ts'
import { ofServices } from './services.ts'
import { BACKUP, type Hosting, RUNS, type StatedHost, statedHosts } from './stated-hosts.ts'

/** Where it runs: as stated, on platforms and what those run on in turn; else where its product is known to run. */
export function ofHosts(element: Element, reader: Reader): readonly Involvement[] {
  const stated = element.facts.get('runsOn')
  const isOthers = isService(element, reader)
  if (stated === undefined) return isOthers ? ofCandidates(element, reader) : []
  const hosts = ofStatedHosts(element, RUNS, keysOf(element, undefined, reader), [], new Set(), reader)
  return isOthers ? hosts.map((host) => ({ ...host, comesWithService: true as const })) : hosts
}

/** Where its backup is: who keeps only a copy can be lost without the service stopping. */
export function ofBackup(element: Element, reader: Reader): readonly Involvement[] {
  return ofCopies(element, keysOf(element, undefined, reader), [], new Set(), reader)
}

function ofCopies(
  element: Element,
  own: Keys,
  before: readonly Hop[],
  passed: ReadonlySet<string>,
  reader: Reader,
): readonly Involvement[] {
  const backup = statedIn(element, 'backup')
  if (!isMap(backup)) return []
  const said = backup['encryptionKeys']
  const keys = { ...own, answer: typeof said === 'string' ? said : own.answer, dataInUse: undefined }
  return ofStatedHosts(element, BACKUP, keys, before, passed, reader).map(withoutStop)
}

/** `passed`: the platforms on the way here, so that a circle comes to an end. */
function ofStatedHosts(
  element: Element,
  hosting: Hosting,
  keys: Keys,
  before: readonly Hop[],
  passed: ReadonlySet<string>,
  reader: Reader,
): readonly Involvement[] {
  return statedHosts(element, hosting, reader).flatMap((host) => {
    const hosts = host.platform
      ? ofPlatform(host.platform, [...before, host.hop], hosting, keys, passed, reader)
      : ofInlineHost(host, element, before, hosting, keys, reader)
    // A standby reads along, and nothing stops with it.
    return host.isStandby ? hosts.map(withoutStop) : hosts
  })
}

function withoutStop(involvement: Involvement): Involvement {
  return { ...involvement, stop: 'none' }
}

/** A platform that something runs on, and everybody who has a hand in that. */
function ofPlatform(
  platform: Element,
  hops: readonly Hop[],
  hosting: Hosting,
  nearer: Keys,
  passed: ReadonlySet<string>,
  reader: Reader,
): readonly Involvement[] {
  const node = nodeOf(platform, reader)
  if (passed.has(node)) return []
  const keys = keysOf(platform, nearer, reader)
  const spot: Spot = { element: platform, from: node, before: hops, cause: node, reader }
  return [
    ...ofCloud(spot, keys, hosting),
    ...ofOperator(spot),
    ...ofStatedHosts(platform, RUNS, keys, hops, new Set([...passed, node]), reader),
    ...ofCopies(platform, keys, hops, new Set([...passed, node]), reader),
    ...ofHelpers(spot),
    ...ofServices(spot),
  ]
}

/** Who has a hand in a platform itself, not in what that runs on. */
export function ofPlatformItself(platform: Element, reader: Reader): readonly Involvement[] {
  const node = nodeOf(platform, reader)
  const spot: Spot = { element: platform, from: node, before: [], cause: node, reader }
  return [
    ...ofCloud(spot, keysOf(platform, undefined, reader), RUNS),
    ...ofOperator(spot),
    ...ofHelpers(spot),
    ...ofServices(spot),
  ]
}

/** Who makes the cloud that a platform is. */
function ofCloud({ element, before, cause, reader }: Spot, keys: Keys, hosting: Hosting): readonly Involvement[] {
  const maker = makerOf(element, reader)
  if (maker === undefined || !SERVICE_MODELS.has(textIn(element, 'serviceModel') ?? '')) return []
  return [
    {
      party: maker,
      role: hosting.role,
      ...hostPowers(keys, hosting === BACKUP),
      hops: [...before, ...toMaker(element, maker, reader)],
      cause,
    },
  ]
}

/** Who has a hand in one host that is described on the spot. */
export function ofHostOnTheSpot(
  host: Exclude<StatedHost, { readonly platform: Element }>,
  element: Element,
  reader: Reader,
): readonly Involvement[] {
  return ofInlineHost(host, element, [], RUNS, keysOf(element, undefined, reader), reader)
}

/** A host that is described on the spot, who runs it, and who keeps the keys there. */
function ofInlineHost(
  { entry, product, supplier, hop }: Exclude<StatedHost, { readonly platform: Element }>,
  element: Element,
  before: readonly Hop[],
  hosting: Hosting,
  nearer: Keys,
  reader: Reader,
): readonly Involvement[] {
  const party = supplier === undefined ? undefined : supplierCalled(reader, supplier)
  const way = [...before, ...(hop ? [hop] : [])]
  const keys: Keys = {
    ...nearer,
    answer: textUnder(entry, 'encryptionKeys') ?? nearer.answer,
    dataInUse: textUnder(entry, 'dataInUse') ?? nearer.dataInUse,
  }
  const powers = hostPowers(keys, hosting === BACKUP)
  const stated = (key: 'operator' | 'keyHolder', relation: Relation) => {
    const name = textUnder(entry, key)
    const other = name === undefined ? undefined : supplierCalled(reader, name)
    if (name === undefined || other === undefined || other === party) return []
    const last: Hop = {
      from: hop?.to ?? nodeOf(element, reader),
      relation,
      to: `supplier:${other}`,
      confidence: hop?.confidence ?? 'own',
      ...saidAt(element.facts.get(hosting.key), `${hosting.path}.${key}`, name),
    }
    // What is so here is not so of the product wherever it is used.
    return [{ party: other, hops: [...way, last], cause: `supplier:${other}` }]
  }
  const host: readonly Involvement[] =
    party !== undefined && hop
      ? [
          {
            party,
            role: hosting.role,
            ...powers,
            hops: [...way, ...(product === undefined ? [] : [madeBy(product, party, reader)])],
            cause: hop.to,
          },
        ]
      : []
  return [
    ...host,
    ...stated('operator', 'operated-by').map((each) => ({ ...each, role: hosting.role, ...powers })),
    ...stated('keyHolder', 'keys-held-by').map(
      (each): Involvement => ({ ...each, role: 'key-holder', reach: 'none', stop: 'at-once' }),
    ),
  ]
}

/** Where a service is known to run, when the landscape does not say: of several places any one may be meant. */
function ofCandidates(element: Element, reader: Reader): readonly Involvement[] {
  const name = textIn(element, 'product')
  const product = productOf(element, reader)
  // Where a provision of the state stands is not for those who connect to it to choose.
  if (name === undefined || !product || reader.catalogue.provision(product.id)) return []
  // Several regions of one provider are one host.
  const places = [
    ...new Map(
      (product.hostedOn ?? [])
        .filter(({ provider }) => !NOWHERE.has(provider))
        .toReversed()
        .map((place) => [`${place.provider} ${place.operator ?? ''}`, place]),
    ).values(),
  ].toReversed()
  return places.flatMap((place): readonly Involvement[] => {
    const platform = reader.catalogue.product(place.provider)
    const party = place.operator ?? platform?.supplier
    // What its maker hosts itself brings nobody new.
    if (place.provider === 'own-platform' || party === undefined || !reader.catalogue.supplier(party)) return []
    const hop: Hop = {
      from: `product:${product.id}`,
      relation: 'hosted-on',
      to: `product:${place.provider}`,
      confidence: place.confidence ?? product.confidence?.hosting ?? 'unknown',
      ...(place.source === undefined ? {} : { source: place.source }),
      ...(place.asOf === undefined ? {} : { asOf: place.asOf }),
    }
    const end =
      place.operator === undefined ? [madeBy(place.provider, party, reader)] : [operatedBy(place.provider, party)]
    return [
      {
        party,
        role: 'host',
        ...hostPowers(keysOf(element, undefined, reader), false),
        hops: [isHop(element, name, reader), hop, ...end],
        cause: places.length > 1 ? `product:${product.id}` : `product:${place.provider}`,
        comesWithService: true as const,
        ...(places.length > 1 ? { candidateOf: places.length } : {}),
      },
    ]
  })
}

/** Words in the place of a provider. */
const NOWHERE: ReadonlySet<string> = new Set(['customer-choice', 'not-applicable', 'unknown'])

function operatedBy(platform: string, party: string): Hop {
  return {
    from: `product:${platform}`,
    relation: 'operated-by',
    to: `supplier:${party}`,
    confidence: 'general-knowledge',
  }
}
