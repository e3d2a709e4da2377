import type { Sureness } from '../analysis/hop.ts'
import { hostsOfParts, type InheritedHosts } from '../analysis/inherited-hosts.ts'
import type { KnownHost } from '../analysis/known-host.ts'
import { textUnder } from '../analysis/reader.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { readAt } from '../catalogue/source.ts'
import { type Message, message } from '../l10n/message.ts'
import type { SourceDocument } from '../model/document.ts'
import { called } from '../rules/chain-text.ts'
import type { LandscapeOf } from './exposed-lines.ts'
import type { ShownHint } from './exposure-display.ts'

/** Behind each application and component that does not say itself on what it runs, on what it does as far as that is known. */
export function hostHints(documents: readonly SourceDocument[], landscapeOf: LandscapeOf): readonly ShownHint[] {
  return documents.flatMap(({ head, placements }) => {
    if (head.kind !== 'landscape' && head.kind !== 'common-ground') return []
    const things = landscapeOf(head.organisation).in(head.state)
    const { catalogue } = things.reader
    const known = new Map(things.assessed.flatMap((each) => [...things.ask(each, hostsOfParts)]))
    return placements.flatMap((placement): readonly ShownHint[] => {
      const { entity, damaged } = placement.facts
      if (!entity || damaged || 'runsOn' in entity.value) return []
      const hosts = known.get(`${entity.kind}:${entity.id}`)
      return hosts ? [{ placement, span: entity.at, ...textsOf(hosts, catalogue) }] : []
    })
  })
}

/** Of the same hosts always the same texts. */
function textsOf(hosts: InheritedHosts, catalogue: Catalogue): Texts {
  const known = TEXTS.get(hosts) ?? makeTexts(hosts, catalogue)
  TEXTS.set(hosts, known)
  return known
}

type Texts = Pick<ShownHint, 'text' | 'tooltip'>

const TEXTS = new WeakMap<InheritedHosts, Texts>()

function makeTexts({ hosts, through, isOneOf, isPerhaps }: InheritedHosts, catalogue: Catalogue): Texts {
  const named = hosts.slice(0, MOST_HOSTS).map((host) => ({ ...host, text: textOf(host, catalogue) }))
  const those = (is: (node: string | undefined) => boolean) => named.flatMap(({ node, text }) => (is(node) ? text : []))
  return {
    text: message('display.host', {
      on: those((node) => node !== undefined && !isParty(node)),
      by: those((node) => node !== undefined && isParty(node)),
      places: those((node) => node === undefined),
      more: hosts.length - named.length,
      isOneOf,
      isPerhaps,
    }),
    tooltip: hosts.map((host) => originOf(host, through, catalogue)),
  }
}

function isParty(node: string): boolean {
  return node.startsWith('supplier:')
}

/** `Microsoft Azure (westeurope)` */
function textOf({ node, name, places }: KnownHost, catalogue: Catalogue): string {
  const at = places.length > MOST_PLACES ? '' : places.join(', ')
  if (node === undefined) return at
  const names = name ?? called(node, catalogue)
  const what = typeof names === 'string' ? names : names.en
  return at === '' ? what : `${what} (${at})`
}

/** More of them do not fit behind an id. */
const MOST_HOSTS = 2
const MOST_PLACES = 2

/** From where one knows that something runs on a host. */
function originOf({ hops, origin }: KnownHost, through: InheritedHosts['through'], catalogue: Catalogue): Message {
  const [first] = hops
  const last = hops.at(-1)
  const said = origin.from === 'catalogue' ? undefined : origin.placement
  const stated = said?.facts.entity?.value ?? {}
  const read = origin.from === 'catalogue' ? catalogueRead(origin.product, last, catalogue) : undefined
  return message('display.host-known', {
    way: first ? [first.from, ...hops.map(({ to }) => to)].map((node) => called(node, catalogue)) : [],
    through: through ? { kind: through.kind, id: through.id } : undefined,
    from: origin.from,
    file: said?.head.uri.replace(/^.*\//, '') ?? '',
    source: last?.source ?? read?.source ?? textUnder(stated, 'source') ?? '',
    asOf: last?.asOf ?? read?.asOf ?? textUnder(stated, 'asOf') ?? '',
    weak: origin.from === 'catalogue' ? weakness(last?.confidence) : '',
  })
}

/** Of what was read somewhere, where that was; of what is general knowledge, when the catalogue was made. */
function catalogueRead(product: string, hop: KnownHost['hops'][number] | undefined, catalogue: Catalogue) {
  if (hop?.source !== undefined) return {}
  return hop?.confidence === 'sourced' ? readAt(catalogue, 'products', product) : { asOf: catalogue.asOf }
}

function weakness(confidence: Sureness = 'unknown'): string {
  if (confidence === 'general-knowledge') return confidence
  return confidence === 'unverified' || confidence === 'unknown' ? 'unverified' : ''
}
