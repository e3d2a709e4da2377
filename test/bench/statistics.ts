/** Several times of one thing, in milliseconds. */
export interface Timing {
  readonly median: number
  readonly p95: number
  readonly min: number
  readonly count: number
}

export function summarise(milliseconds: readonly number[]): Timing {
  return {
    median: quantile(milliseconds, 0.5),
    p95: quantile(milliseconds, 0.95),
    min: quantile(milliseconds, 0),
    count: milliseconds.length,
  }
}

/** The value that this share of the values does not exceed, between neighbours in proportion; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const position = (sorted.length - 1) * share
  const below = sorted[Math.floor(position)] ?? Number.NaN
  const above = sorted[Math.ceil(position)] ?? Number.NaN
  return below + (above - below) * (position - Math.floor(position))
}
