import { type HostCandidate, hostsOf } from '../catalogue/profile/hosts.ts'
import type { Element, Origin } from '../model/element.ts'
import type { Hop } from './hop.ts'
import { isHop, isService, productNode, productOf } from './product-parties.ts'
import { nodeOf, type Reader, supplierCalled, textIn, textUnder } from './reader.ts'
import { sharedService } from './shared-service.ts'
import { RUNS, type StatedHost, statedHosts } from './stated-hosts.ts'
import { hasUnknownHost } from './unknown-host.ts'

/** Something that an element runs on, and how one knows. */
export interface KnownHost {
  /** What it is called by: `platform:id`, `product:id`, or `supplier:id` where only who hosts it is known; undefined where only the place is. */
  readonly node: string | undefined
  /** The name that the landscape gives it. */
  readonly name: string | undefined
  /** Its regions, else its country. */
  readonly places: readonly string[]
  /** From the element to it. */
  readonly hops: readonly Hop[]
  readonly origin: Origin
}

/** On what an element is known to run. */
export interface KnownHosts {
  readonly hosts: readonly KnownHost[]
  /** On one of them, and it is not known which. */
  readonly isOneOf: boolean
  /** Who knows these says that there may be others, or did not verify them. */
  readonly isPerhaps: boolean
}

/** On what an element itself runs: as documents state, else as a catalogue knows of its product; undefined where nobody knows. */
export function hostsOfElement(element: Element, reader: Reader, today: string): KnownHosts | undefined {
  const shared = sharedService(element, nodeOf(element, reader), reader)
  if (shared) {
    const known = hostsOfElement(shared.service, shared.there, today)
    return known && { ...known, hosts: known.hosts.map((host) => ({ ...host, hops: [shared.hop, ...host.hops] })) }
  }
  const fact = element.facts.get('runsOn')
  if (fact) {
    const hosts = statedHosts(element, RUNS, reader)
      // What is only kept ready runs nothing.
      .filter(({ isStandby }) => !isStandby)
      .flatMap((host) => statedHost(host, reader).map((known) => ({ ...known, origin: fact.origin })))
    return hosts.length === 0 ? undefined : { hosts, isOneOf: false, isPerhaps: false }
  }
  return isService(element, reader) && !hasUnknownHost(element, reader)
    ? hostsInCatalogue(element, reader, today)
    : undefined
}

function statedHost(host: StatedHost, reader: Reader): readonly Omit<KnownHost, 'origin'>[] {
  if (host.platform) {
    const { platform, hop } = host
    const product = textIn(platform, 'product')
    return [
      {
        node: product === undefined ? nodeOf(platform, reader) : productNode(product, reader),
        name: textIn(platform, 'name'),
        places: placesIn(textIn(platform, 'region'), textIn(platform, 'location')),
        hops: [hop],
      },
    ]
  }
  const { entry, hop } = host
  const operator = textUnder(entry, 'operator')
  const by = operator === undefined ? undefined : `supplier:${supplierCalled(reader, operator) ?? operator}`
  const places = placesIn(textUnder(entry, 'region'), textUnder(entry, 'location'))
  const node = hop?.to ?? by
  return node === undefined && places.length === 0 ? [] : [{ node, name: undefined, places, hops: hop ? [hop] : [] }]
}

function placesIn(region: string | undefined, location: string | undefined): readonly string[] {
  const place = region ?? location
  return place === undefined ? [] : [place]
}

/** Several regions of one host are one host. */
function hostsInCatalogue(element: Element, reader: Reader, today: string): KnownHosts | undefined {
  const product = productOf(element, reader)
  const name = textIn(element, 'product')
  if (name === undefined || !product || reader.catalogue.provision(product.id)) return undefined
  const candidates = hostsOf(reader.catalogue, product, today).filter(({ kind }) => kind !== 'not-applicable')
  const maker = product.supplier
  const known = new Map<string, KnownHost & { readonly confidence: Hop['confidence'] }>()
  for (const candidate of candidates) {
    const node = nodeIn(candidate, maker)
    if (node === undefined) continue
    const { hosting, country } = candidate
    const places = placesIn(hosting.region, country)
    const before = known.get(node)
    const confidence = hosting.confidence ?? product.confidence?.hosting ?? 'unknown'
    const hop: Hop = {
      from: `product:${product.id}`,
      relation: 'hosted-on',
      to: node,
      confidence,
      ...(hosting.source === undefined ? {} : { source: hosting.source }),
      ...(hosting.asOf === undefined ? {} : { asOf: hosting.asOf }),
    }
    known.set(node, {
      node,
      name: undefined,
      places: [...new Set([...(before?.places ?? []), ...places])],
      hops: before?.hops ?? [isHop(element, name, reader), hop],
      origin: { from: 'catalogue', product: product.id },
      confidence,
    })
  }
  const hosts = [...known.values()]
  if (hosts.length === 0) return undefined
  const isElsewhere = candidates.some((candidate) => nodeIn(candidate, maker) === undefined)
  const isUnsure = hosts.some(({ confidence }) => confidence === 'unverified' || confidence === 'unknown')
  return { hosts, isOneOf: hosts.length > 1, isPerhaps: isElsewhere || isUnsure }
}

/** What a candidate is called by; undefined where it is not known which host that is. */
function nodeIn({ kind, hosting }: HostCandidate, maker: string | undefined): string | undefined {
  if (kind === 'product') return `product:${hosting.provider}`
  return kind === 'own-platform' && maker !== undefined ? `supplier:${maker}` : undefined
}
