import fc from 'fast-check'

export const some = <T>(of: readonly T[]) => fc.constantFrom(...of)
export const each = <T>(of: fc.Arbitrary<T>, count: number) => fc.array(of, { minLength: count, maxLength: count })
/** Of so many one has it. */
export const seldom = <T>(of: fc.Arbitrary<T>, many: number) =>
  fc.oneof({ weight: many - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: of })

/** Asked lately, long ago, of somebody on no day, or not at all. */
export const unknown = some([
  { unknown: { askedOn: '2026-11-01', askedTo: 'partij-0' } },
  { unknown: { askedOn: '2025-01-15' } },
  { unknown: { askedTo: 'partij-1' } },
  { unknown: {} },
])
export const orUnknown = <T>(of: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: of }, { weight: 1, arbitrary: unknown })
export const team = orUnknown(some(['Team Zaken', 'Team Post', 'Inkoop']))
