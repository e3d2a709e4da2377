import type { Placement } from './document.ts'

/** Something at an offset in a part. */
export interface Standing {
  readonly placement: Placement
  readonly start: number
}

/** Order in which people read: by file, then by place. */
export function readingOrder(a: Standing, b: Standing): number {
  const [one, two] = [a.placement, b.placement]
  if (one.head.uri !== two.head.uri) return one.head.uri < two.head.uri ? -1 : 1
  return one.start + a.start - (two.start + b.start)
}

/** Puts an entry where it belongs in a list that is in order; the order does not depend on which entry came first. */
export function insertInOrder<T>(entries: T[], entry: T, order: (a: T, b: T) => number): void {
  let at = entries.length
  for (let before = entries[at - 1]; before !== undefined && order(before, entry) > 0; before = entries[at - 1]) at--
  entries.splice(at, 0, entry)
}
