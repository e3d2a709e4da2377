import type { EntityKind } from '../schema/shape.ts'
import type { Entity } from './item-facts.ts'

/** The ids that are defined, by organisation and kind, each with how often. */
export class IdsByKind {
  private readonly counts = new Map<string, Map<EntityKind, Map<string, number>>>()

  /** A second one that says the same; the ids of these organisations are kept apart from here on. */
  copyFor(organisations: ReadonlySet<string>): IdsByKind {
    const copy = new IdsByKind()
    for (const [organisation, kinds] of this.counts) {
      const isOwn = organisations.has(organisation)
      copy.counts.set(organisation, isOwn ? new Map([...kinds].map(([kind, ids]) => [kind, new Map(ids)])) : kinds)
    }
    return copy
  }

  /** Takes note of a definition that came (1) or went (-1). */
  count(organisation: string, { kind, id }: Entity, by: 1 | -1): void {
    const kinds = this.counts.get(organisation) ?? new Map<EntityKind, Map<string, number>>()
    this.counts.set(organisation, kinds)
    const ids = kinds.get(kind) ?? new Map<string, number>()
    kinds.set(kind, ids)
    const now = (ids.get(id) ?? 0) + by
    if (now > 0) ids.set(id, now)
    else ids.delete(id)
  }

  of(organisation: string, kind: EntityKind): Iterable<string> {
    return this.counts.get(organisation)?.get(kind)?.keys() ?? []
  }

  /** How many ids of a kind there are, of all organisations. */
  countOf(kind: EntityKind): number {
    let total = 0
    for (const kinds of this.counts.values()) total += kinds.get(kind)?.size ?? 0
    return total
  }
}
