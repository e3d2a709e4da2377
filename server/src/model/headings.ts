import type { DocumentHead, Placement } from './document.ts'
import { insertInOrder, readingOrder } from './reading-order.ts'

/** The parts that hold a top-level key, of a list the key alone: by document and section. */
export class Headings {
  private readonly byDocument: Map<DocumentHead, Map<string, Placement[]>>

  constructor(from?: Headings) {
    this.byDocument = new Map(from?.byDocument)
  }

  add(placement: Placement): void {
    const { section, isItem } = placement.facts
    if (section === undefined || isItem) return
    const headings = this.byDocument.get(placement.head) ?? new Map<string, Placement[]>()
    this.byDocument.set(placement.head, headings)
    const same = headings.get(section)
    if (same) insertInOrder(same, placement, inOrder)
    else headings.set(section, [placement])
  }

  remove(placement: Placement): void {
    const headings = this.byDocument.get(placement.head)
    const section = placement.facts.section ?? ''
    const rest = headings?.get(section)?.filter((each) => each !== placement)
    if (!headings || !rest) return
    if (rest.length > 0) headings.set(section, rest)
    else headings.delete(section)
    if (headings.size === 0) this.byDocument.delete(placement.head)
  }

  /** Of a key that is there twice, the first. */
  get(head: DocumentHead, section: string): Placement | undefined {
    return this.byDocument.get(head)?.get(section)?.[0]
  }
}

function inOrder(a: Placement, b: Placement): number {
  const standing = (placement: Placement) => ({ placement, start: placement.facts.heading.start })
  return readingOrder(standing(a), standing(b))
}
