import type { Catalogue, NamedSection } from '../catalogue/catalogue.ts'
import type { Match } from '../catalogue/names.ts'
import { isNear, nearest } from '../schema/near.ts'
import type { EntityKind } from '../schema/shape.ts'
import type { DocumentHead, Placement, State } from './document.ts'
import { groupedBy } from './grouped.ts'
import type { Entity } from './item-facts.ts'
import { MAIN_KINDS, namespaceOf, wanted } from './namespaces.ts'
import { factsIn } from './own-facts.ts'
import { insertInOrder, readingOrder } from './reading-order.ts'
import type { Reference, Value } from './walk.ts'

export interface Definition {
  readonly placement: Placement
  readonly entity: Entity
}

export interface Mention {
  readonly placement: Placement
  readonly reference: Reference
}

/** What an id stands for where it is mentioned. */
export type Resolution =
  | { readonly status: 'found'; readonly definitions: readonly Definition[] }
  /** Known to the catalogue; `id` is another than is written where that is a name that people use. */
  | { readonly status: 'catalogue'; readonly id: string }
  | { readonly status: 'wrong-kind'; readonly definitions: readonly Definition[] }
  /** The organisation of `org/id` is not in the workspace: nothing can be said. */
  | { readonly status: 'elsewhere' }
  /** A supplier or product that no file describes and that the catalogue may not know yet. */
  | { readonly status: 'not-described' }
  | { readonly status: 'missing' }

/** An id of an organisation, in whatever namespace. */
export interface Name {
  readonly organisation: string
  readonly id: string
}

/** All that the documents of one folder define and mention, kept up to date by difference. */
export class Model {
  private readonly packaged: Catalogue
  /** The parts of catalogue documents; and of an organisation, what it says itself of suppliers and products. */
  private readonly catalogued = new Map<string, Set<Placement>>()
  private readonly catalogues = new Map<string, Catalogue>()
  /** Top-level keys, of a list the key alone, by document and section. */
  private readonly headings = new Map<DocumentHead, Map<string, Placement[]>>()
  private readonly defined = new Map<string, Map<string, Definition[]>>()
  /** How often each id is defined, by organisation and kind. */
  private readonly ids = new Map<string, Map<EntityKind, Map<string, number>>>()
  private readonly mentioned = new Map<string, Map<string, Mention[]>>()
  private readonly organisations = new Map<string, number>()
  private readonly lost = new Map<string, number>()
  private readonly damaged = new Map<string, number>()
  private readonly files = new Map<string, Map<string, number>>()
  /** Organisations that are a slip of the pen, with the one that is meant. */
  strays: ReadonlyMap<string, string> = new Map()

  constructor(catalogue: Catalogue) {
    this.packaged = catalogue
  }

  /**
   * A second model that says the same until one of the two is changed: in the copy only items of these organisations, no
   * suppliers and no products, and with references to these organisations alone. All else the two share.
   */
  copyFor(organisations: ReadonlySet<string>): Model {
    const copy = new Model(this.packaged)
    copyInto(copy.catalogued, this.catalogued)
    copyInto(copy.catalogues, this.catalogues)
    copyInto(copy.headings, this.headings)
    copyInto(copy.organisations, this.organisations)
    copyInto(copy.lost, this.lost)
    copyInto(copy.damaged, this.damaged)
    const lists = <T>(all: ReadonlyMap<string, T[]>) => new Map([...all].map(([id, list]) => [id, [...list]]))
    const counts = <K>(all: ReadonlyMap<K, Map<string, number>>) =>
      new Map([...all].map(([kind, ids]) => [kind, new Map(ids)]))
    copyInto(copy.defined, this.defined, organisations, lists)
    copyInto(copy.mentioned, this.mentioned, organisations, lists)
    copyInto(copy.ids, this.ids, organisations, counts)
    copyInto(copy.files, this.files, organisations, (files) => new Map(files))
    copy.strays = this.strays
    return copy
  }

  add(placement: Placement): void {
    const { organisation } = placement.head
    this.organisations.set(organisation, (this.organisations.get(organisation) ?? 0) + 1)
    count(this.files, organisation, placement.head.uri, 1)
    if (losesDefinition(placement)) this.lost.set(organisation, (this.lost.get(organisation) ?? 0) + 1)
    if (placement.facts.damaged) this.damaged.set(organisation, (this.damaged.get(organisation) ?? 0) + 1)
    const entity = placement.facts.entity
    if (entity) {
      push(this.defined, homeOf(placement, entity), entity.id, { placement, entity }, definitionOrder)
      this.countId(homeOf(placement, entity), entity, 1)
    }
    const { section, isItem } = placement.facts
    if (section !== undefined && !isItem) {
      const headings = this.headings.get(placement.head) ?? new Map<string, Placement[]>()
      this.headings.set(placement.head, headings)
      const same = headings.get(section)
      if (same) insertInOrder(same, placement, headingOrder)
      else headings.set(section, [placement])
    }
    if (tellsCatalogue(placement)) {
      const own = this.catalogued.get(placement.head.organisation)
      if (own) own.add(placement)
      else this.catalogued.set(placement.head.organisation, new Set([placement]))
      this.catalogues.clear()
    }
    for (const reference of placement.facts.references)
      push(this.mentioned, targetOf(placement, reference), reference.id, { placement, reference }, mentionOrder)
  }

  remove(placement: Placement): void {
    const { organisation } = placement.head
    this.organisations.set(organisation, (this.organisations.get(organisation) ?? 1) - 1)
    count(this.files, organisation, placement.head.uri, -1)
    if (losesDefinition(placement)) this.lost.set(organisation, (this.lost.get(organisation) ?? 1) - 1)
    if (placement.facts.damaged) this.damaged.set(organisation, (this.damaged.get(organisation) ?? 1) - 1)
    const entity = placement.facts.entity
    if (entity) {
      drop(this.defined, homeOf(placement, entity), entity.id, (d) => d.placement === placement)
      this.countId(homeOf(placement, entity), entity, -1)
    }
    this.dropHeading(placement)
    if (tellsCatalogue(placement)) {
      this.catalogued.get(placement.head.organisation)?.delete(placement)
      this.catalogues.clear()
    }
    for (const reference of placement.facts.references)
      drop(this.mentioned, targetOf(placement, reference), reference.id, (m) => m.placement === placement)
  }

  /** The names that a placement defines or mentions: what has to be looked at again when it comes or goes. */
  namesOf(placement: Placement): readonly Name[] {
    const entity = placement.facts.entity
    const mentions = placement.facts.references.map((r) => ({ organisation: targetOf(placement, r), id: r.id }))
    return entity ? [{ organisation: homeOf(placement, entity), id: entity.id }, ...mentions] : mentions
  }

  /** Every definition of an id, in all namespaces and states. */
  definitions(name: Name): readonly Definition[] {
    return this.defined.get(name.organisation)?.get(name.id) ?? []
  }

  mentions(name: Name): readonly Mention[] {
    return this.mentioned.get(name.organisation)?.get(name.id) ?? []
  }

  /** What mentions an id that is defined here: from this organisation, a slip for it, and documents without one. */
  allMentions({ organisation, id }: Name): readonly Mention[] {
    return [...new Set([...this.sameAs(organisation), ''])].flatMap((each) => this.mentions({ organisation: each, id }))
  }

  /** The part that opens a list of a document: its key. */
  listHeading(head: DocumentHead, section: string): Placement | undefined {
    return this.headings.get(head)?.get(section)?.[0]
  }

  /** What a document says of itself under a top-level key. */
  saidBy(head: DocumentHead, section: string): Value | undefined {
    return this.listHeading(head, section)?.facts.value
  }

  /** The files whose documents name this organisation as theirs. */
  filesOf(organisation: string): readonly string[] {
    return [...(this.files.get(organisation)?.keys() ?? [])].sort()
  }

  /** Whether a catalogue knows what is referred to, be it besides what documents say of it. */
  inCatalogue({ placement, reference }: Mention): boolean {
    return this.inCatalogues(placement, reference, wanted(reference).kinds) !== undefined
  }

  /**
   * The catalogue as an organisation sees it: over the packaged one the catalogue documents, the latest first, and over those
   * what the organisation itself says of suppliers and products.
   */
  catalogueFor(organisation: string): Catalogue {
    const known = this.catalogues.get(organisation)
    if (known) return known
    const own = organisation === '' ? undefined : this.catalogued.get(organisation)
    const catalogue = own?.size
      ? this.catalogueFor('').under({ data: factsIn(inReadingOrder(own)) })
      : organisation === ''
        ? this.withDocuments()
        : this.catalogueFor('')
    this.catalogues.set(organisation, catalogue)
    return catalogue
  }

  /** The supplier or product that a written name stands for, other than by its id. */
  named(section: NamedSection, { placement, reference }: Mention): Match | undefined {
    return this.catalogueFor(placement.head.organisation).named(section, reference.id)
  }

  /** The definitions of an organisation, by id. */
  definedBy(organisation: string): ReadonlyMap<string, readonly Definition[]> {
    return this.defined.get(organisation) ?? NONE
  }

  mentionedIn(organisation: string): ReadonlyMap<string, readonly Mention[]> {
    return this.mentioned.get(organisation) ?? NONE
  }

  /** How many things of a kind there are. */
  countOf(kind: EntityKind): number {
    let total = 0
    for (const kinds of this.ids.values()) total += kinds.get(kind)?.size ?? 0
    return total
  }

  /** Every organisation that documents here describe. */
  present(): readonly string[] {
    return [...this.organisations].filter(([, count]) => count > 0).map(([id]) => id)
  }

  isPresent(organisation: string): boolean {
    return (this.organisations.get(organisation) ?? 0) > 0
  }

  /** Whether an item of this organisation has lost its id to a slip: an id that is missing may be that one. */
  hasLostId(organisation: string): boolean {
    return (this.lost.get(organisation) ?? 0) > 0
  }

  /** Whether a slip made part of what this organisation says hard to read. */
  hasDamage(organisation: string): boolean {
    return this.damageIn(organisation) > 0
  }

  /** How many parts of what this organisation says slips made hard to read. */
  damageIn(organisation: string): number {
    return [...new Set([...this.sameAs(organisation), ''])].reduce(
      (sum, each) => sum + (this.damaged.get(each) ?? 0),
      0,
    )
  }

  resolve({ placement, reference }: Mention): Resolution {
    const { organisation } = reference
    if (organisation !== undefined && !this.isPresent(organisation)) return { status: 'elsewhere' }
    const { kinds, open } = wanted(reference)
    const all = this.visible(placement, reference)
    const right = all.filter((d) => kinds.has(d.entity.kind))
    // Where an application and a component share an id, the application is meant.
    const applications = right.filter((d) => d.entity.kind !== 'component')
    if (right.length > 0) return { status: 'found', definitions: applications.length > 0 ? applications : right }
    const id = this.inCatalogues(placement, reference, kinds)
    if (id !== undefined) return { status: 'catalogue', id }
    if (reference.kinds.every((kind) => kind === 'organisation')) return { status: 'not-described' }
    const wrong = all.filter((d) => MAIN_KINDS.has(d.entity.kind) || d.entity.kind === 'component')
    if (wrong.length > 0 && !open) return { status: 'wrong-kind', definitions: wrong }
    return { status: open ? 'not-described' : 'missing' }
  }

  /** The one id nearby that a missing id most likely stands for. */
  nearestTo({ placement, reference }: Mention): Definition | undefined {
    const { kinds } = wanted(reference)
    const target = targetOf(placement, reference)
    const organisations = target === '' ? [...this.defined.keys()].sort() : [...this.sameAs(target), '']
    const seen = (organisation: string, id: string) =>
      this.definitions({ organisation, id }).find(
        (d) => kinds.has(d.entity.kind) && sees(placement.head.state, d.placement.head.state),
      )
    const known = new Map<string, Definition>()
    for (const organisation of organisations) {
      for (const kind of kinds) {
        for (const id of this.ids.get(organisation)?.get(kind)?.keys() ?? []) {
          const definition = isNear(id, reference.id) ? seen(organisation, id) : undefined
          if (definition) known.set(id, definition)
        }
      }
    }
    const id = nearest(reference.id, known.keys())
    return id === undefined ? undefined : known.get(id)
  }

  /** An organisation with those that are a slip of the pen for it. */
  sameAs(organisation: string): readonly string[] {
    if (this.strays.size === 0) return [organisation]
    const meant = this.strays.get(organisation) ?? organisation
    return [meant, ...[...this.strays].filter(([, home]) => home === meant).map(([stray]) => stray)]
  }

  private dropHeading(placement: Placement): void {
    const headings = this.headings.get(placement.head)
    const section = placement.facts.section ?? ''
    const rest = headings?.get(section)?.filter((each) => each !== placement)
    if (!headings || !rest) return
    if (rest.length > 0) headings.set(section, rest)
    else headings.delete(section)
    if (headings.size === 0) this.headings.delete(placement.head)
  }

  private countId(organisation: string, { kind, id }: Entity, by: number): void {
    const kinds = this.ids.get(organisation) ?? new Map<EntityKind, Map<string, number>>()
    this.ids.set(organisation, kinds)
    const ids = kinds.get(kind) ?? new Map<string, number>()
    kinds.set(kind, ids)
    change(ids, id, by)
  }

  /** A policy has no organisation of its own: it speaks of all. */
  private anywhere(id: string): readonly Definition[] {
    return [...this.defined.values()].flatMap((ids) => ids.get(id) ?? []).sort(definitionOrder)
  }

  /** The id under which catalogues know what is referred to: as it is written, or by a name that people use for it. */
  private inCatalogues(
    placement: Placement,
    { id, kinds: asked, organisation }: Reference,
    kinds: ReadonlySet<EntityKind>,
  ): string | undefined {
    // Of what is another's, the other says what it is.
    const catalogue = this.catalogueFor(organisation ?? placement.head.organisation)
    if (asked.includes('referenceComponent')) return catalogue.referenceComponent(id)?.gemmaId
    if (kinds.has('supplier') && catalogue.supplier(id)) return id
    if (kinds.has('product') && catalogue.product(id)) return id
    const provision = kinds.has('provision') ? catalogue.provision(id) : undefined
    if (provision) return provision.id
    for (const section of ['suppliers', 'products'] as const) {
      const match = kinds.has(KIND_IN[section]) ? catalogue.named(section, id) : undefined
      if (match?.certainty === 'exact') return match.id
    }
    return undefined
  }

  /** Of two documents that say something of one thing, the one with the later state counts; without, the first by name. */
  private withDocuments(): Catalogue {
    const files = groupedBy(inReadingOrder(this.catalogued.get('') ?? []), (placement) => placement.head)
    const layers = [...files.values()].map(factsIn).reverse()
    layers.sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0))
    return layers.reduce((catalogue, data) => catalogue.under({ data }), this.packaged)
  }

  /** What an id may stand for, seen from a document: target documents see the current state below them, not what they retire. */
  private visible(placement: Placement, reference: Reference): readonly Definition[] {
    const organisation = targetOf(placement, reference)
    const home =
      organisation === ''
        ? this.anywhere(reference.id)
        : this.sameAs(organisation).flatMap((each) => this.definitions({ organisation: each, id: reference.id }))
    const shared = this.definitions({ organisation: '', id: reference.id })
    const state = placement.head.state
    return [...new Set([...home, ...shared])].filter((d) => sees(state, d.placement.head.state))
  }
}

const KIND_IN = { suppliers: 'supplier', products: 'product' } as const

/** Whether a part adds to what catalogues say: that of a catalogue document, or a supplier or product of a landscape. */
export function tellsCatalogue({ head, facts }: Placement): boolean {
  if (head.state !== 'current') return false
  return head.kind === 'catalogue' || facts.entity?.kind === 'supplier' || facts.entity?.kind === 'product'
}

const NONE: ReadonlyMap<string, readonly never[]> = new Map<string, readonly never[]>()

/** Whether a document in one state sees what is defined in another: the current state, and earlier plateaus. */
export function sees(from: State, to: State): boolean {
  return to === 'current' || to === from || (from !== 'current' && to <= from)
}

/** Organisations are known across all; everything else belongs to the organisation of its document. */
function homeOf(placement: Placement, entity: Entity): string {
  return namespaceOf(entity.kind) === 'organisation' ? '' : placement.head.organisation
}

function targetOf(placement: Placement, reference: Reference): string {
  if (reference.kinds.every((kind) => kind === 'organisation')) return ''
  return reference.organisation ?? placement.head.organisation
}

function losesDefinition({ facts }: Placement): boolean {
  return facts.isItem && facts.entity === undefined && (facts.damaged || DEFINING.has(facts.section ?? ''))
}

/** Sections whose items carry an id. */
const DEFINING: ReadonlySet<string> = new Set<string>([
  'applications',
  'platforms',
  'datasets',
  'devices',
  'contracts',
  'processes',
  'components',
  'suppliers',
  'products',
  'organisations',
])

/** Copies entries: those of these organisations as deep as they are changed. */
function copyInto<K, V>(
  copy: Map<K, V>,
  all: ReadonlyMap<K, V>,
  organisations: ReadonlySet<K> = new Set(),
  deeply: (value: V) => V = (value) => value,
): void {
  for (const [key, value] of all) copy.set(key, organisations.has(key) ? deeply(value) : value)
}

function count(files: Map<string, Map<string, number>>, organisation: string, uri: string, by: number): void {
  const uris = files.get(organisation) ?? new Map<string, number>()
  files.set(organisation, uris)
  change(uris, uri, by)
}

function change(counts: Map<string, number>, key: string, by: number): void {
  const now = (counts.get(key) ?? 0) + by
  if (now > 0) counts.set(key, now)
  else counts.delete(key)
}

function inReadingOrder(placements: Iterable<Placement>): readonly Placement[] {
  const standing = (placement: Placement) => ({ placement, start: placement.facts.entity?.at.start ?? 0 })
  return [...placements].sort((a, b) => readingOrder(standing(a), standing(b)))
}

function headingOrder(a: Placement, b: Placement): number {
  const standing = (placement: Placement) => ({ placement, start: placement.facts.heading.start })
  return readingOrder(standing(a), standing(b))
}

function definitionOrder(a: Definition, b: Definition): number {
  return readingOrder({ ...a, start: a.entity.at.start }, { ...b, start: b.entity.at.start })
}

function mentionOrder(a: Mention, b: Mention): number {
  return readingOrder({ ...a, start: a.reference.start }, { ...b, start: b.reference.start })
}

function push<T>(
  index: Map<string, Map<string, T[]>>,
  organisation: string,
  id: string,
  entry: T,
  order: (a: T, b: T) => number,
): void {
  const ids = index.get(organisation) ?? new Map<string, T[]>()
  index.set(organisation, ids)
  const entries = ids.get(id)
  if (entries) insertInOrder(entries, entry, order)
  else ids.set(id, [entry])
}

function drop<T>(
  index: Map<string, Map<string, T[]>>,
  organisation: string,
  id: string,
  is: (entry: T) => boolean,
): void {
  const ids = index.get(organisation)
  const entries = ids?.get(id)
  if (!ids || !entries) return
  const rest = entries.filter((entry) => !is(entry))
  if (rest.length > 0) ids.set(id, rest)
  else ids.delete(id)
}
