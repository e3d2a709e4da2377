import type { Catalogue } from '../catalogue/catalogue.ts'
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

  constructor(packaged: Catalogue, from?: Catalogues) {
    this.packaged = packaged
    this.told = new Map(from?.told)
    this.made = new Map(from?.made)
  }

  /** The same, to go on from; what organisations say of suppliers and products stays as it is in both. */
  copy(): Catalogues {
    return new Catalogues(this.packaged, this)
  }

  add(placement: Placement): void {
    if (!tellsCatalogue(placement)) return
    const { organisation } = placement.head
    const own = this.told.get(organisation)
    if (own) own.add(placement)
    else this.told.set(organisation, new Set([placement]))
    this.made.clear()
  }

  remove(placement: Placement): void {
    if (!tellsCatalogue(placement)) return
    this.told.get(placement.head.organisation)?.delete(placement)
    this.made.clear()
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

function inReadingOrder(placements: Iterable<Placement>): readonly Placement[] {
  const standing = (placement: Placement) => ({ placement, start: placement.facts.entity?.at.start ?? 0 })
  return [...placements].sort((a, b) => readingOrder(standing(a), standing(b)))
}
