import { type Element, productCalled } from '../model/element.ts'
import type { Value } from '../model/walk.ts'
import { ofHelpers } from './helping-parties.ts'
import type { Hop, Relation, Sureness } from './hop.ts'
import { hostPowers, type Involvement } from './involvement.ts'
import { isHop, isService, madeBy, makerOf, ofOperator, productNode, SERVICES } from './product-parties.ts'
import {
  type Entry,
  elementAt,
  isMap,
  nodeOf,
  type Reader,
  type Spot,
  saidAt,
  statedIn,
  supplierCalled,
  textIn,
  within,
} from './reader.ts'
import { ofServices } from './services.ts'

/** Where it runs: as stated, on platforms and what those run on in turn; else where its product is known to run. */
export function ofHosts(element: Element, reader: Reader): readonly Involvement[] {
  const stated = element.facts.get('runsOn')
  if (stated !== undefined) return ofStatedHosts(element, [], undefined, reader, new Set([nodeOf(element, reader)]))
  return isService(element, reader) ? ofCandidates(element, reader) : []
}

interface Keys {
  readonly keys: string | undefined
  readonly dataInUse: string | undefined
}

export function keysOf(element: Element, nearer: Keys | undefined): Keys {
  return {
    keys: nearer?.keys ?? textIn(element, 'encryptionKeys'),
    dataInUse: nearer?.dataInUse ?? textIn(element, 'dataInUse'),
  }
}

function ofStatedHosts(
  element: Element,
  before: readonly Hop[],
  cause: string | undefined,
  reader: Reader,
  passed: ReadonlySet<string>,
  nearer?: Keys,
): readonly Involvement[] {
  const keys = keysOf(element, nearer)
  const choices = [statedIn(element, 'runsOn') ?? []].flat()
  return choices.flatMap((choice): readonly Involvement[] => {
    const hosts = ofStatedHost(element, choice, before, cause, keys, reader, passed)
    // A standby reads along, and nothing stops with it.
    return isMap(choice) && choice['role'] === 'standby' ? hosts.map(withoutStop) : hosts
  })
}

function ofStatedHost(
  element: Element,
  choice: Value,
  before: readonly Hop[],
  cause: string | undefined,
  keys: Keys,
  reader: Reader,
  passed: ReadonlySet<string>,
): readonly Involvement[] {
  const id = typeof choice === 'string' ? choice : isMap(choice) ? choice['platform'] : undefined
  if (typeof id !== 'string') {
    if (!isMap(choice) || 'unknown' in choice) return []
    return ofInlineHost(element, choice, before, cause, keys, 'runs-on', reader)
  }
  const platform = elementAt(within(element, reader), id, 'platform')
  if (!platform || passed.has(nodeOf(platform, reader))) return []
  const hop: Hop = {
    from: nodeOf(element, reader),
    relation: 'runs-on',
    to: nodeOf(platform, reader),
    confidence: 'own',
    ...saidAt(element.facts.get('runsOn'), typeof choice === 'string' ? 'runsOn' : 'runsOn.platform', id),
  }
  return ofPlatform(platform, [...before, hop], cause ?? nodeOf(platform, reader), keys, 'runs-on', reader, passed)
}

function withoutStop(involvement: Involvement): Involvement {
  return { ...involvement, stop: 'none' }
}

/** A platform that something runs on, and everybody who has a hand in that. */
function ofPlatform(
  platform: Element,
  before: readonly Hop[],
  cause: string,
  nearer: Keys,
  relation: 'runs-on' | 'backup-on',
  reader: Reader,
  passed: ReadonlySet<string>,
): readonly Involvement[] {
  const node = nodeOf(platform, reader)
  const keys = keysOf(platform, nearer)
  const stored = relation === 'backup-on'
  const powers = hostPowers(keys.keys, keys.dataInUse, stored)
  const product = textIn(platform, 'product')
  const maker = makerOf(platform, reader)
  const isCloud = SERVICES.has(textIn(platform, 'serviceModel') ?? '')
  const host: readonly Involvement[] =
    product !== undefined && maker !== undefined && isCloud
      ? [
          {
            party: maker,
            role: stored ? 'backup-host' : 'host',
            ...powers,
            ...(stored ? { stop: 'none' as const } : {}),
            hops: [...before, isHop(platform, product, reader), madeBy(product, maker, reader)],
            cause,
          },
        ]
      : []
  const spot: Spot = { element: platform, from: node, before, cause, reader }
  const rest = [
    ...ofOperator(spot),
    ...ofStatedHosts(platform, before, undefined, reader, new Set([...passed, node]), keys),
    ...ofHelpers(spot),
    ...ofServices(spot),
  ]
  // What only keeps a copy can be lost without the service stopping.
  return [...host, ...(stored ? rest.map(withoutStop) : rest)]
}

/** A host that is described on the spot: `{ product, supplier, operator, region, location }`. */
function ofInlineHost(
  element: Element,
  host: Entry,
  before: readonly Hop[],
  cause: string | undefined,
  nearer: Keys,
  relation: Extract<Relation, 'runs-on' | 'backup-on'>,
  reader: Reader,
): readonly Involvement[] {
  const said = (key: string) => (typeof host[key] === 'string' ? (host[key] as string) : undefined)
  const fact = element.facts.get(relation === 'runs-on' ? 'runsOn' : 'backup')
  const path = relation === 'runs-on' ? 'runsOn' : 'backup.runsOn'
  const product = said('product')
  const known = product === undefined ? undefined : productCalled(reader.model, reader.organisation, product)
  const supplier = said('supplier') ?? known?.supplier
  const party = supplier === undefined ? undefined : supplierCalled(reader, supplier)
  if (party === undefined) return []
  const stored = relation === 'backup-on'
  const powers = hostPowers(said('encryptionKeys') ?? nearer.keys, said('dataInUse') ?? nearer.dataInUse, stored)
  const to = product === undefined ? `supplier:${party}` : productNode(product, reader)
  const source = said('source') ?? textIn(element, 'source')
  // Where others run their service is theirs to say: it wants a source.
  const confidence: Sureness = !isService(element, reader)
    ? 'own'
    : source === undefined
      ? 'general-knowledge'
      : 'stated'
  const asOf = said('asOf') ?? textIn(element, 'asOf')
  const hop: Hop = {
    from: nodeOf(element, reader),
    relation,
    to,
    confidence,
    ...(source === undefined ? {} : { source }),
    ...(asOf === undefined ? {} : { asOf }),
    ...saidAt(fact, `${path}.${product === undefined ? 'supplier' : 'product'}`, product ?? supplier ?? ''),
  }
  return [
    {
      party,
      role: stored ? 'backup-host' : 'host',
      ...powers,
      ...(stored ? { stop: 'none' as const } : {}),
      hops: [...before, hop, ...(product === undefined ? [] : [madeBy(product, party, reader)])],
      cause: cause ?? to,
    },
  ]
}

/** Where a service is known to run, when the landscape does not say: of several places any one may be meant. */
function ofCandidates(element: Element, reader: Reader): readonly Involvement[] {
  const name = textIn(element, 'product')
  const product = name === undefined ? undefined : productCalled(reader.model, reader.organisation, name)
  if (name === undefined || !product) return []
  const places = (product.hostedOn ?? []).filter(({ provider }) => !NOWHERE.has(provider))
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
        ...hostPowers(textIn(element, 'encryptionKeys'), textIn(element, 'dataInUse'), false),
        hops: [isHop(element, name, reader), hop, ...end],
        cause: places.length > 1 ? `product:${product.id}` : `product:${place.provider}`,
        ...(places.length > 1 ? { isCandidate: true as const } : {}),
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

export function ofBackup(element: Element, from: string, reader: Reader): readonly Involvement[] {
  const backup = statedIn(element, 'backup')
  if (!isMap(backup)) return []
  const keys: Keys = {
    keys: typeof backup['encryptionKeys'] === 'string' ? backup['encryptionKeys'] : textIn(element, 'encryptionKeys'),
    dataInUse: undefined,
  }
  const fact = element.facts.get('backup')
  return [backup['runsOn'] ?? []].flat().flatMap((choice): readonly Involvement[] => {
    const id = typeof choice === 'string' ? choice : isMap(choice) ? choice['platform'] : undefined
    if (typeof id !== 'string')
      return isMap(choice) && !('unknown' in choice)
        ? ofInlineHost(element, choice, [], undefined, keys, 'backup-on', reader)
        : []
    const platform = elementAt(within(element, reader), id, 'platform')
    if (!platform) return []
    const path = typeof choice === 'string' ? 'backup.runsOn' : 'backup.runsOn.platform'
    const hop: Hop = {
      from,
      relation: 'backup-on',
      to: nodeOf(platform, reader),
      confidence: 'own',
      ...saidAt(fact, path, id),
    }
    return ofPlatform(platform, [hop], nodeOf(platform, reader), keys, 'backup-on', reader, new Set())
  })
}
