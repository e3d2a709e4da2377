/** In the order of their texts, for lists that are to be the same every time. */
export function inTextOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Comes after every day. */
export const NEVER = '9999'
