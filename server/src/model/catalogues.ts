import { type Catalogue, lookUps, type NamedSection, type Noting, nameLookedUp } from '../catalogue/catalogue.ts'
import type { Match } from '../catalogue/names.ts'
import type { Placement } from './document.ts'
import { groupedBy } from './grouped.ts'
import { factsIn } from './own-facts.ts'
import { readingOrder } from './reading-order.ts'

/**
 * The catalogue as each organisation sees it: over the packaged one the catalogue documents, the latest first, and over those
 * what the organisation itself says of suppliers and products.
 */
export class Catalogues {
  private readonly packaged: Catalogue
  /** The parts of catalogue documents; and of an organisation, what it says itself of suppliers and products. */
  private readonly told: Map<string, Set<Placement>>
  private readonly made: Map<string, Catalogue>
  /** Names that were looked up. */
  private readonly asked = new Set<string>()
  /** What catalogues were before parts came and went that these rest on. */
  private readonly before = new Map<string, Catalogue>()

  /** `noting`: who is told what is looked up. */
  constructor(packaged: Catalogue, noting?: Noting, from?: Catalogues) {
    this.packaged = noting ? packaged.noted(this.listeningFor(noting)) : packaged
    this.told = new Map(from?.told)
    this.made = new Map(from?.made)
  }

  /** The same, to go on from; what organisations say of suppliers and products stays as it is in both. */
  copy(): Catalogues {
    return new Catalogues(this.packaged, undefined, this)
  }

  add(placement: Placement): void {
    if (!tellsCatalogue(placement)) return
    const { organisation } = placement.head
    const own = this.told.get(organisation)
    if (own) own.add(placement)
    else this.told.set(organisation, new Set([placement]))
    this.outdate(organisation)
  }

  remove(placement: Placement): void {
    if (!tellsCatalogue(placement)) return
    this.told.get(placement.head.organisation)?.delete(placement)
    this.outdate(placement.head.organisation)
  }

  /** The look-ups of names that stand for something else, or nothing, since this was last asked. */
  takeRenamed(): readonly string[] {
    const pairs = [...this.before].map(([organisation, catalogue]) => [catalogue, this.for(organisation)] as const)
    this.before.clear()
    if (pairs.length === 0) return []
    return [...this.asked].filter((lookUp) => {
      const name = nameLookedUp(lookUp)
      if (!name) return false
      const { section, written, supplier } = name
      return pairs.some(
        ([before, now]) => !isSame(before.named(section, written, supplier), now.named(section, written, supplier)),
      )
    })
  }

  private listeningFor(noting: Noting): Noting {
    const { asked } = this
    return {
      get isOn() {
        return noting.isOn
      },
      note(lookUp) {
        if (nameLookedUp(lookUp)) asked.add(lookUp)
        noting.note(lookUp)
      },
    }
  }

  /** What nobody's documents say is said of all. */
  private outdate(organisation: string): void {
    for (const [each, catalogue] of this.made) {
      if (organisation !== '' && each !== organisation) continue
      if (!this.before.has(each)) this.before.set(each, catalogue)
      this.made.delete(each)
    }
  }

  for(organisation: string): Catalogue {
    const known = this.made.get(organisation)
    if (known) return known
    const own = organisation === '' ? undefined : this.told.get(organisation)
    const catalogue = own?.size
      ? this.for('').under({ data: factsIn(inReadingOrder(own)) })
      : organisation === ''
        ? this.withDocuments()
        : this.for('')
    this.made.set(organisation, catalogue)
    return catalogue
  }

  /** Of two documents that say something of one thing, the one with the later state counts; without, the first by name. */
  private withDocuments(): Catalogue {
    const files = groupedBy(inReadingOrder(this.told.get('') ?? []), (placement) => placement.head)
    const layers = [...files.values()].map(factsIn).reverse()
    layers.sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0))
    return layers.reduce((catalogue, data) => catalogue.under({ data }), this.packaged)
  }
}

/** Whether a part adds to what catalogues say: that of a catalogue document, or a supplier or product of a landscape. */
export function tellsCatalogue({ head, facts }: Placement): boolean {
  if (head.state !== 'current') return false
  return head.kind === 'catalogue' || facts.entity?.kind === 'supplier' || facts.entity?.kind === 'product'
}

/** What changes in a catalogue, for those who looked it up, with the entry of a landscape that came, went or changed. */
export function lookUpsOf(placement: Placement): readonly string[] {
  const section = sectionOf(placement)
  const id = placement.facts.entity?.id
  return section === undefined || id === undefined ? [] : [lookUps.entry(section, id), lookUps.all(section)]
}

function sectionOf(placement: Placement): NamedSection | undefined {
  if (!tellsCatalogue(placement) || placement.head.kind === 'catalogue') return undefined
  return placement.facts.entity?.kind === 'supplier' ? 'suppliers' : 'products'
}

function isSame(one: Match | undefined, other: Match | undefined): boolean {
  return one?.id === other?.id && one?.certainty === other?.certainty && one?.name === other?.name
}

function inReadingOrder(placements: Iterable<Placement>): readonly Placement[] {
  const standing = (placement: Placement) => ({ placement, start: placement.facts.entity?.at.start ?? 0 })
  return [...placements].sort((a, b) => readingOrder(standing(a), standing(b)))
}
