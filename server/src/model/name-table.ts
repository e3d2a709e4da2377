import { insertInOrder } from './reading-order.ts'

/** An id of an organisation, in whatever namespace. */
export interface Name {
  readonly organisation: string
  readonly id: string
}

/** What stands under names: by organisation and id, in order. */
export class NameTable<T> {
  private readonly order: (a: T, b: T) => number
  private readonly byOrganisation = new Map<string, Map<string, T[]>>()

  constructor(order: (a: T, b: T) => number) {
    this.order = order
  }

  /** A second table that says the same; what stands under names of these organisations is kept apart from here on. */
  copyFor(organisations: ReadonlySet<string>): NameTable<T> {
    const copy = new NameTable(this.order)
    for (const [organisation, ids] of this.byOrganisation) {
      const isOwn = organisations.has(organisation)
      copy.byOrganisation.set(organisation, isOwn ? new Map([...ids].map(([id, list]) => [id, [...list]])) : ids)
    }
    return copy
  }

  add({ organisation, id }: Name, entry: T): void {
    const ids = this.byOrganisation.get(organisation) ?? new Map<string, T[]>()
    this.byOrganisation.set(organisation, ids)
    const entries = ids.get(id)
    if (entries) insertInOrder(entries, entry, this.order)
    else ids.set(id, [entry])
  }

  remove({ organisation, id }: Name, is: (entry: T) => boolean): void {
    const ids = this.byOrganisation.get(organisation)
    const entries = ids?.get(id)
    if (!ids || !entries) return
    const rest = entries.filter((entry) => !is(entry))
    if (rest.length > 0) ids.set(id, rest)
    else ids.delete(id)
  }

  get({ organisation, id }: Name): readonly T[] {
    return this.byOrganisation.get(organisation)?.get(id) ?? []
  }

  /** All of an organisation, by id. */
  of(organisation: string): ReadonlyMap<string, readonly T[]> {
    return this.byOrganisation.get(organisation) ?? NONE
  }

  /** What stands under an id, whosever it is. */
  anywhere(id: string): readonly T[] {
    return [...this.byOrganisation.values()].flatMap((ids) => ids.get(id) ?? []).sort(this.order)
  }

  /** Every organisation that something stood under. */
  organisations(): readonly string[] {
    return [...this.byOrganisation.keys()].sort()
  }
}

const NONE: ReadonlyMap<string, readonly never[]> = new Map<string, readonly never[]>()
