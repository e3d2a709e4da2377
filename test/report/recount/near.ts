/** The same, with a number of another where that is hardly another: in which order they were added makes no difference. */
export function near(value: unknown, other: unknown): unknown {
  if (typeof value === 'number') return typeof other === 'number' && Math.abs(value - other) < 1e-9 ? other : value
  if (typeof value !== 'object' || value === null || typeof other !== 'object' || other === null) return value
  if (Array.isArray(value)) return value.map((each, i) => near(each, (other as readonly unknown[])[i]))
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, near(each, (other as Readonly<Record<string, unknown>>)[key])]),
  )
}
