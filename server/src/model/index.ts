import type { Catalogue, NamedSection } from '../catalogue/catalogue.ts'
import type { Match } from '../catalogue/names.ts'
import type { EntityKind } from '../schema/shape.ts'
import { Catalogues, lookUpsOf } from './catalogues.ts'
import type { DocumentHead, Placement } from './document.ts'
import { Following } from './following.ts'
import { Headings } from './headings.ts'
import { IdsByKind } from './ids-by-kind.ts'
import type { Entity } from './item-facts.ts'
import { looks, nameKey } from './name-key.ts'
import { type Name, NameTable } from './name-table.ts'
import { homeOf, targetOf } from './namespaces.ts'
import { losesId, Presence } from './presence.ts'
import { readingOrder } from './reading-order.ts'
import { isInCatalogue, nearestTo, type Resolution, resolved } from './resolution.ts'
import type { Reference, Value } from './walk.ts'

export interface Definition {
  readonly placement: Placement
  readonly entity: Entity
}

export interface Mention {
  readonly placement: Placement
  readonly reference: Reference
}

/** All that the documents of one folder define and mention, kept up to date by difference. */
export class Model {
  /** What is looked at here. */
  readonly following = new Following()
  private readonly packaged: Catalogue
  private readonly catalogues: Catalogues
  private readonly headings: Headings
  private readonly presence: Presence
  private readonly ids: IdsByKind
  private readonly defined: NameTable<Definition>
  private readonly mentioned: NameTable<Mention>
  /** Organisations that are a slip of the pen, with the one that is meant. */
  strays: ReadonlyMap<string, string> = new Map()

  constructor(catalogue: Catalogue, from?: Model, organisations: ReadonlySet<string> = new Set()) {
    this.packaged = catalogue
    this.catalogues = from?.catalogues.copy() ?? new Catalogues(catalogue, this.following)
    this.headings = new Headings(from?.headings)
    this.presence = new Presence(from?.presence, organisations)
    this.ids = from?.ids.copyFor(organisations) ?? new IdsByKind()
    this.defined = from?.defined.copyFor(organisations) ?? new NameTable(definitionOrder)
    this.mentioned = from?.mentioned.copyFor(organisations) ?? new NameTable(mentionOrder)
  }

  /**
   * A second model that says the same until one of the two is changed: in the copy only items of these organisations, no
   * suppliers and no products, and with references to these organisations alone. All else the two share.
   */
  copyFor(organisations: ReadonlySet<string>): Model {
    const copy = new Model(this.packaged, this, organisations)
    copy.strays = this.strays
    return copy
  }

  add(placement: Placement): void {
    this.presence.count(placement, 1)
    const { entity, references } = placement.facts
    if (entity) {
      const organisation = ownerOf(placement, entity)
      this.defined.add({ organisation, id: entity.id }, { placement, entity })
      this.ids.count(organisation, entity, 1)
    }
    this.headings.add(placement)
    this.catalogues.add(placement)
    for (const reference of references) this.mentioned.add(nameIn(placement, reference), { placement, reference })
  }

  remove(placement: Placement): void {
    this.presence.count(placement, -1)
    const { entity, references } = placement.facts
    if (entity) {
      const organisation = ownerOf(placement, entity)
      this.defined.remove({ organisation, id: entity.id }, (d) => d.placement === placement)
      this.ids.count(organisation, entity, -1)
    }
    this.headings.remove(placement)
    this.catalogues.remove(placement)
    for (const reference of references)
      this.mentioned.remove(nameIn(placement, reference), (m) => m.placement === placement)
  }

  /** The names that a placement defines or mentions: what has to be looked at again when it comes or goes. */
  namesOf(placement: Placement): readonly Name[] {
    const { entity, references } = placement.facts
    const mentions = references.map((reference) => nameIn(placement, reference))
    return entity ? [{ organisation: ownerOf(placement, entity), id: entity.id }, ...mentions] : mentions
  }

  /** What changes in the eyes of those who look at it when parts come in the place of others: see `Following`. */
  looksAt(removed: readonly Placement[], added: readonly Placement[]): ReadonlySet<string> {
    const changed = [...removed, ...added]
    const seen = changed.flatMap((placement) => this.looksAtPart(placement))
    // Of these it matters how many there are.
    const counts = new Map<string, number>()
    const count = (placements: readonly Placement[], by: 1 | -1) => {
      for (const placement of placements)
        for (const each of this.countedIn(placement)) counts.set(each, (counts.get(each) ?? 0) + by)
    }
    count(removed, -1)
    count(added, 1)
    const counted = [...counts].flatMap(([each, more]) => (more === 0 ? [] : [each.split('\n')[0] ?? '']))
    return new Set([looks.anything, ...seen, ...counted, ...this.catalogues.takeRenamed()])
  }

  private looksAtPart(placement: Placement): readonly string[] {
    const { entity, references, isItem, section } = placement.facts
    const mentioned = references.map((reference) => looks.mentions(nameIn(placement, reference)))
    const shared =
      entity?.kind === 'organisation' ? [nameKey({ organisation: ownerOf(placement, entity), id: entity.id })] : []
    const ofEach = this.sameAs(placement.head.organisation).flatMap((organisation) => [
      looks.all(organisation),
      ...(entity ? [nameKey({ organisation, id: entity.id }), looks.anywhere(entity.id)] : []),
      ...(isItem || section === undefined ? [] : [looks.said(organisation, section)]),
    ])
    return [...ofEach, ...shared, ...mentioned, ...lookUpsOf(placement)]
  }

  /** Ids of a kind, and what a slip made hard to read, each with what tells it from others of the same look. */
  private countedIn(placement: Placement): readonly string[] {
    const { head, facts } = placement
    const { entity, damaged } = facts
    return [
      ...(entity ? [`${looks.ids(ownerOf(placement, entity), entity.kind)}\n${entity.id}`] : []),
      ...this.sameAs(head.organisation).flatMap((organisation) => [
        ...(damaged ? [`${looks.damage(organisation)}\n`] : []),
        ...(losesId(placement) ? [`${looks.damage(organisation)}\nid`] : []),
      ]),
    ]
  }

  /** Every definition of an id, in all namespaces and states. */
  definitions(name: Name): readonly Definition[] {
    if (this.following.isOn) this.following.note(nameKey(name))
    return this.defined.get(name)
  }

  /** The same, whosever it is: a policy has no organisation of its own, and speaks of all. */
  definitionsAnywhere(id: string): readonly Definition[] {
    this.following.note(looks.anywhere(id))
    return this.defined.anywhere(id)
  }

  /** What mentions an id, whosever it is taken for. */
  mentionsAnywhere(id: string): readonly Mention[] {
    return this.mentioned.anywhere(id)
  }

  mentions(name: Name): readonly Mention[] {
    if (this.following.isOn) this.following.note(looks.mentions(name))
    return this.mentioned.get(name)
  }

  /** What mentions an id that is defined here: from this organisation, a slip for it, and documents without one. */
  allMentions({ organisation, id }: Name): readonly Mention[] {
    return [...new Set([...this.sameAs(organisation), ''])].flatMap((each) => this.mentions({ organisation: each, id }))
  }

  /** The definitions of an organisation, by id. */
  definedBy(organisation: string): ReadonlyMap<string, readonly Definition[]> {
    this.following.note(looks.all(organisation))
    return this.defined.of(organisation)
  }

  mentionedIn(organisation: string): ReadonlyMap<string, readonly Mention[]> {
    this.following.note(looks.all(organisation))
    return this.mentioned.of(organisation)
  }

  /** Everything that is defined or mentioned. */
  *names(): Iterable<Name> {
    for (const organisation of new Set([...this.defined.organisations(), ...this.mentioned.organisations()]))
      yield* this.namesIn(organisation)
  }

  /** What an organisation defines, and what is mentioned as its. */
  *namesIn(organisation: string): Iterable<Name> {
    const defined = this.definedBy(organisation)
    for (const id of defined.keys()) yield { organisation, id }
    for (const id of this.mentionedIn(organisation).keys()) if (!defined.has(id)) yield { organisation, id }
  }

  /** Every organisation under which something was defined. */
  defining(): readonly string[] {
    return this.defined.organisations()
  }

  idsOf(organisation: string, kind: EntityKind): Iterable<string> {
    if (this.following.isOn) this.following.note(looks.ids(organisation, kind))
    return this.ids.of(organisation, kind)
  }

  /** How many things of a kind there are. */
  countOf(kind: EntityKind): number {
    return this.ids.countOf(kind)
  }

  /** What an id stands for where it is mentioned. */
  resolve(mention: Mention): Resolution {
    return resolved(mention, this)
  }

  /** The one id nearby that a missing id most likely stands for. */
  nearestTo(mention: Mention): Definition | undefined {
    return nearestTo(mention, this)
  }

  /** Whether a catalogue knows what is referred to, be it besides what documents say of it. */
  inCatalogue(mention: Mention): boolean {
    return isInCatalogue(mention, this)
  }

  /** The catalogue as an organisation sees it. */
  catalogueFor(organisation: string): Catalogue {
    return this.catalogues.for(organisation)
  }

  /** The supplier or product that a written name stands for, other than by its id. */
  named(section: NamedSection, { placement, reference }: Mention): Match | undefined {
    return this.catalogueFor(placement.head.organisation).named(section, reference.id)
  }

  /** The part that opens a list of a document: its key. */
  listHeading(head: DocumentHead, section: string): Placement | undefined {
    if (this.following.isOn) this.following.note(looks.said(head.organisation, section))
    return this.headings.get(head, section)
  }

  /** What a document says of itself under a top-level key. */
  saidBy(head: DocumentHead, section: string): Value | undefined {
    return this.listHeading(head, section)?.facts.value
  }

  /** The files whose documents name this organisation as theirs. */
  filesOf(organisation: string): readonly string[] {
    this.following.note(looks.all(organisation))
    return this.presence.filesOf(organisation)
  }

  /** Every organisation that documents here describe. */
  present(): readonly string[] {
    return this.presence.organisations()
  }

  /** Whether anything is described in documents without an organisation; policies are no such. */
  hasShared(): boolean {
    return this.presence.hasShared()
  }

  isPresent(organisation: string): boolean {
    return this.presence.has(organisation)
  }

  /** Whether an item of this organisation has lost its id to a slip: an id that is missing may be that one. */
  hasLostId(organisation: string): boolean {
    this.following.note(looks.damage(organisation))
    return this.presence.hasLostId(organisation)
  }

  /** Whether a slip made part of what this organisation says hard to read. */
  hasDamage(organisation: string): boolean {
    return this.damageIn(organisation) > 0
  }

  /** How many parts of what this organisation says slips made hard to read. */
  damageIn(organisation: string): number {
    const all = new Set([...this.sameAs(organisation), ''])
    for (const each of all) this.following.note(looks.damage(each))
    return [...all].reduce((sum, each) => sum + this.presence.damageOf(each), 0)
  }

  /** An organisation with those that are a slip of the pen for it. */
  sameAs(organisation: string): readonly string[] {
    if (this.strays.size === 0) return [organisation]
    const meant = this.strays.get(organisation) ?? organisation
    return [meant, ...[...this.strays].filter(([, home]) => home === meant).map(([stray]) => stray)]
  }
}

function ownerOf({ head }: Placement, { kind }: Entity): string {
  return homeOf(head.organisation, kind)
}

function nameIn({ head }: Placement, reference: Reference): Name {
  return { organisation: targetOf(head.organisation, reference), id: reference.id }
}

function definitionOrder(a: Definition, b: Definition): number {
  return readingOrder({ ...a, start: a.entity.at.start }, { ...b, start: b.entity.at.start })
}

function mentionOrder(a: Mention, b: Mention): number {
  return readingOrder({ ...a, start: a.reference.start }, { ...b, start: b.reference.start })
}
