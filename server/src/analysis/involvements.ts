import { isOpenLicence } from '../catalogue/open-licence.ts'
import { type Element, productCalled } from '../model/element.ts'
import type { Value } from '../model/walk.ts'
import type { Hop, Relation, Sureness } from './hop.ts'
import { hostPowers, type Involvement } from './involvement.ts'
import {
  type Entry,
  elementAt,
  isMap,
  mapsIn,
  nodeOf,
  type Reader,
  saidAt,
  statedIn,
  supplierCalled,
  textIn,
} from './reader.ts'

/** Every party that has a hand in an element: who makes it, runs it, hosts it, helps, holds keys, and whom it leans on. */
export function involvementsIn(element: Element, reader: Reader): readonly Involvement[] {
  const own = nodeOf(element, reader)
  const shared = ofProvider(element, own, reader)
  if (shared) return shared
  return [
    ...ofProduct(element, reader),
    ...ofOperator(element, own, [], own, reader),
    ...ofHosts(element, reader),
    ...ofHelpers(element, own, [], own, reader),
    ...ofBackup(element, own, reader),
    ...ofIdentityProvider(element, own, reader),
    ...ofServices(element, own, [], own, reader),
  ]
}

/** Whether others run it for us, and neither we nor a catalogue know where. */
export function hasUnknownHost(element: Element, reader: Reader): boolean {
  if (!isService(element, reader)) return false
  if (element.facts.has('runsOn')) return statedIn(element, 'runsOn') === undefined
  const name = textIn(element, 'product')
  const product = name === undefined ? undefined : productCalled(reader.model, reader.organisation, name)
  return (product?.hostedOn ?? []).every(({ provider }) => provider === 'unknown')
}

/** A shared service, `from: organisation/id`: whoever has a hand in it there has so here. */
function ofProvider(element: Element, own: string, reader: Reader): readonly Involvement[] | undefined {
  const from = textIn(element, 'from')
  const service = from === undefined ? undefined : elementAt(reader, from, element.kind)
  if (from === undefined || !service || service.organisation === element.organisation) return undefined
  const hop: Hop = {
    from: own,
    relation: 'is',
    to: nodeOf(service, reader),
    confidence: 'own',
    ...saidAt(element.facts.get('from'), 'from', from),
  }
  const there: Reader = { ...reader, catalogue: reader.model.catalogueFor(service.organisation) }
  return involvementsIn(service, there).map((each) => ({ ...each, hops: [hop, ...each.hops] }))
}

/** Who makes what is delivered as a service reaches it and can stop it; who makes software that others run can do neither at once. */
function ofProduct(element: Element, reader: Reader): readonly Involvement[] {
  const product = textIn(element, 'product')
  const maker = makerOf(element, reader)
  if (product === undefined || maker === undefined) return []
  const hops = [isHop(element, product, reader), madeBy(product, maker, reader)]
  if (isService(element, reader)) {
    const operator = textIn(element, 'operator')
    // Who runs it in place of its maker has that role.
    if (operator !== undefined && supplierCalled(reader, operator) !== maker) return []
    return [{ party: maker, role: 'operator', reach: 'data', stop: 'at-once', hops, cause: `supplier:${maker}` }]
  }
  if (isOpenLicence(textIn(element, 'licence'))) return []
  return [{ party: maker, role: 'maker', reach: 'none', stop: 'in-time', hops, cause: `supplier:${maker}` }]
}

/** Whether others run it for us. */
function isService(element: Element, reader: Reader): boolean {
  return (
    SERVICES.has(textIn(element, 'serviceModel') ?? '') &&
    textIn(element, 'operator') !== element.organisation &&
    textIn(element, 'operator') !== reader.organisation
  )
}

const SERVICES: ReadonlySet<string> = new Set(['saas', 'paas', 'iaas'])

function makerOf(element: Element, reader: Reader): string | undefined {
  const supplier = textIn(element, 'supplier')
  return supplier === undefined ? undefined : (supplierCalled(reader, supplier) ?? supplier)
}

function isHop(element: Element, product: string, reader: Reader): Hop {
  const fact = element.facts.get('product')
  return {
    from: nodeOf(element, reader),
    relation: 'is',
    to: `product:${product}`,
    confidence: 'own',
    ...saidAt(fact, 'product', product),
  }
}

/** The claim on who makes a product; where it was read stands with the product. */
function madeBy(product: string, maker: string, reader: Reader): Hop {
  const known = productCalled(reader.model, reader.organisation, product)
  return {
    from: `product:${known?.id ?? product}`,
    relation: 'made-by',
    to: `supplier:${maker}`,
    // Who made what one bought, one knows oneself.
    confidence: known ? (known.confidence?.identity ?? 'own') : 'unknown',
    ...sourceOf(product, reader),
  }
}

function sourceOf(product: string, reader: Reader): Pick<Hop, 'source' | 'asOf'> {
  const source = reader.catalogue.prose('products', product).sources?.find(({ url }) => url !== undefined)
  if (source?.url === undefined) return {}
  return { source: source.url, ...(source.date === undefined ? {} : { asOf: source.date }) }
}

/** Who is stated to run it. */
function ofOperator(
  element: Element,
  from: string,
  before: readonly Hop[],
  cause: string,
  reader: Reader,
): readonly Involvement[] {
  const operator = textIn(element, 'operator')
  const party = operator === undefined ? undefined : supplierCalled(reader, operator)
  if (
    operator === undefined ||
    party === undefined ||
    (before.length === 0 && party === makerOfService(element, reader))
  )
    return []
  const hop: Hop = {
    from,
    relation: 'operated-by',
    to: `supplier:${party}`,
    confidence: 'own',
    ...saidAt(element.facts.get('operator'), 'operator', operator),
  }
  const at = before.length === 0 ? `supplier:${party}` : cause
  return [{ party, role: 'operator', reach: 'data', stop: 'at-once', hops: [...before, hop], cause: at }]
}

function makerOfService(element: Element, reader: Reader): string | undefined {
  return isService(element, reader) ? makerOf(element, reader) : undefined
}

/** Where it runs: as stated, on platforms and what those run on in turn; else where its product is known to run. */
function ofHosts(element: Element, reader: Reader): readonly Involvement[] {
  const stated = element.facts.get('runsOn')
  if (stated !== undefined) return ofStatedHosts(element, [], undefined, reader, new Set([nodeOf(element, reader)]))
  return isService(element, reader) ? ofCandidates(element, reader) : []
}

interface Keys {
  readonly keys: string | undefined
  readonly dataInUse: string | undefined
}

function keysOf(element: Element, nearer: Keys | undefined): Keys {
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
  const rest = [
    ...ofOperator(platform, node, before, cause, reader),
    ...ofStatedHosts(platform, before, undefined, reader, new Set([...passed, node]), keys),
    ...ofHelpers(platform, node, before, cause, reader),
    ...ofServices(platform, node, before, cause, reader),
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
  const to = product === undefined ? `supplier:${party}` : `product:${known?.id ?? product}`
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

/** Support with access to data, key holders, sub-processors. */
function ofHelpers(
  element: Element,
  from: string,
  before: readonly Hop[],
  cause: string,
  reader: Reader,
): readonly Involvement[] {
  return [
    ...ofSupport(element, from, before, cause, reader),
    ...ofKeyHolder(element, from, before, cause, reader),
    ...ofSubProcessors(element, from, before, cause, reader),
  ]
}

function ofSupport(
  element: Element,
  from: string,
  before: readonly Hop[],
  cause: string,
  reader: Reader,
): readonly Involvement[] {
  const support = statedIn(element, 'support')
  const by = isMap(support) && typeof support['by'] === 'string' ? support['by'] : undefined
  const party = by === undefined ? undefined : supplierCalled(reader, by)
  if (!isMap(support) || by === undefined || party === undefined || support['accessToData'] !== true) return []
  const hop: Hop = {
    from,
    relation: 'supported-by',
    to: `supplier:${party}`,
    confidence: 'own',
    ...saidAt(element.facts.get('support'), 'support.by', by),
  }
  const at = before.length === 0 ? `supplier:${party}` : cause
  return [{ party, role: 'support', reach: 'data', stop: 'none', hops: [...before, hop], cause: at }]
}

function ofKeyHolder(
  element: Element,
  from: string,
  before: readonly Hop[],
  cause: string,
  reader: Reader,
): readonly Involvement[] {
  const holder = textIn(element, 'keyHolder')
  const party = holder === undefined ? undefined : supplierCalled(reader, holder)
  if (holder === undefined || party === undefined) return []
  const hop: Hop = {
    from,
    relation: 'keys-held-by',
    to: `supplier:${party}`,
    confidence: 'own',
    ...saidAt(element.facts.get('keyHolder'), 'keyHolder', holder),
  }
  // Keys alone read nothing: it takes an order on who has the data as well. Held back, they stop everything.
  return [{ party, role: 'key-holder', reach: 'none', stop: 'at-once', hops: [...before, hop], cause }]
}

function ofSubProcessors(
  element: Element,
  from: string,
  before: readonly Hop[],
  cause: string,
  reader: Reader,
): readonly Involvement[] {
  const fact = element.facts.get('subProcessors')
  return mapsIn(statedIn(element, 'subProcessors')).flatMap((each): readonly Involvement[] => {
    const { supplier, source, asOf } = each
    const party = typeof supplier === 'string' ? supplierCalled(reader, supplier) : undefined
    if (typeof supplier !== 'string' || party === undefined) return []
    const isRead = typeof source === 'string' || textIn(element, 'source') !== undefined
    const hop: Hop = {
      from,
      relation: 'sub-processor',
      to: `supplier:${party}`,
      confidence: isRead ? 'stated' : 'general-knowledge',
      ...(typeof source === 'string' ? { source } : {}),
      ...(typeof asOf === 'string' ? { asOf } : {}),
      ...saidAt(fact, 'subProcessors.supplier', supplier),
    }
    const at = before.length === 0 ? `supplier:${party}` : cause
    return [{ party, role: 'sub-processor', reach: 'data', stop: 'none', hops: [...before, hop], cause: at }]
  })
}

function ofBackup(element: Element, from: string, reader: Reader): readonly Involvement[] {
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

/** Who runs what one signs in with holds the accounts, and keeps everybody out when it stops; a fallback takes that away. */
function ofIdentityProvider(element: Element, from: string, reader: Reader): readonly Involvement[] {
  const provider = statedIn(element, 'identityProvider')
  const id = isMap(provider) ? provider['application'] : provider
  if (typeof id !== 'string') return []
  const application = elementAt(within(element, reader), id, 'application')
  if (!application) return []
  const hasFallback = isMap(provider) && provider['fallback'] !== undefined
  const path = isMap(provider) ? 'identityProvider.application' : 'identityProvider'
  const hop: Hop = {
    from,
    relation: 'signs-in-with',
    to: nodeOf(application, reader),
    confidence: 'own',
    ...saidAt(element.facts.get('identityProvider'), path, id),
  }
  const inside = [
    ...ofProduct(application, reader),
    ...ofOperator(application, nodeOf(application, reader), [], nodeOf(application, reader), reader),
    ...ofHosts(application, reader),
  ]
  return inside
    .filter(({ stop, reach }) => stop === 'at-once' || reach === 'data')
    .map((each) => ({
      ...each,
      role: 'identity-provider' as const,
      reach: 'accounts' as const,
      stop: hasFallback ? ('none' as const) : each.stop,
      hops: [hop, ...each.hops],
      cause: nodeOf(application, reader),
    }))
}

/** What it stands on: databases, queues and stores compute on the data or keep them; others have powers of their own. */
function ofServices(
  element: Element,
  from: string,
  before: readonly Hop[],
  cause: string,
  reader: Reader,
): readonly Involvement[] {
  const fact = element.facts.get('uses')
  const { keys, dataInUse } = keysOf(element, undefined)
  return mapsIn(statedIn(element, 'uses')).flatMap((use): readonly Involvement[] => {
    const { product, for: purpose } = use
    const known = typeof product === 'string' ? productCalled(reader.model, reader.organisation, product) : undefined
    const party = known?.supplier
    if (typeof product !== 'string' || !known || party === undefined) return []
    // Software on one's own cluster is no party's to reach.
    if (known.serviceModel === 'self-hosted' || known.serviceModel === 'standard' || known.serviceModel === 'hardware')
      return []
    const relation: Relation =
      purpose === 'device-management' ? 'managed-by' : purpose === 'update-channel' ? 'updated-by' : 'uses'
    const hop: Hop = {
      from,
      relation,
      to: `product:${known.id}`,
      confidence: 'own',
      ...saidAt(fact, 'uses.product', product),
    }
    return [
      {
        party,
        role: 'service',
        ...servicePowers(typeof purpose === 'string' ? purpose : '', keys, dataInUse),
        hops: [...before, hop, madeBy(product, party, reader)],
        cause: before.length === 0 ? `product:${known.id}` : cause,
      },
    ]
  })
}

function servicePowers(
  purpose: string,
  keys: string | undefined,
  dataInUse: string | undefined,
): Pick<Involvement, 'reach' | 'stop'> {
  switch (purpose) {
    case 'device-management':
      return { reach: 'data', stop: 'in-time' }
    case 'update-channel':
      return { reach: 'none', stop: 'in-time' }
    case 'dns':
    case 'certificates':
      return { reach: 'metadata', stop: 'at-once' }
    case 'cdn':
      // Whether it ends TLS, and so reads along, no key says.
      return { reach: 'metadata', stop: 'at-once' }
    case 'object-storage':
    case 'backup':
      return hostPowers(keys, dataInUse, true)
    default:
      return hostPowers(keys, dataInUse, false)
  }
}

/** References in an element are to things of its own organisation. */
function within(element: Element, reader: Reader): Reader {
  return element.organisation === reader.organisation ? reader : { ...reader, organisation: element.organisation }
}
