/** Ids of what is counted: what is gathered counts nothing twice. */
export type Counted = readonly string[]

/** What is shown of many, and what is told of the others only by their number. */
export interface Gathered<T> {
  readonly shown: readonly T[]
  /** None, or two and more: one alone could as well be shown. */
  readonly others: readonly T[]
}

/** At most so many rows, of which the last stands for all others. */
export function firstOf<T>(items: readonly T[], most: number): Gathered<T> {
  return items.length <= most
    ? { shown: items, others: [] }
    : { shown: items.slice(0, most - 1), others: items.slice(most - 1) }
}

/** The largest in order of size; those of one size stay in the order they come in. */
export function largestOf<T>(items: readonly T[], sizeOf: (item: T) => number, most: number): Gathered<T> {
  return firstOf(
    items.toSorted((a, b) => sizeOf(b) - sizeOf(a)),
    most,
  )
}

/** All that is counted, each once. */
export function together(many: Iterable<Counted>): Counted {
  return [...new Set([...many].flat())]
}
