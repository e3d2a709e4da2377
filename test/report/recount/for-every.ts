import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'

/** How many are tried. */
const TRIES = Number(process.env['SEEDS'] ?? 60)

/** So long it looks for something smaller that fails too, in milliseconds. */
const SHRINKING = 15_000

/** Holds a statement to many landscapes made up at random, and tells of the smallest found for which it fails. */
export async function forEvery<T>(made: fc.Arbitrary<T>, holds: (each: T) => void): Promise<void> {
  const property = fc.asyncProperty(made, async (each) => {
    // What a WeakRef was asked for is kept until the turn of the event loop is over: with all in one turn, no review would be let go.
    await setImmediate()
    holds(each)
  })
  const first = await fc.check(property, { numRuns: TRIES, endOnFailure: true })
  if (!first.failed) return
  const { seed, counterexamplePath } = first
  const smaller = await fc.check(property, {
    seed,
    ...(counterexamplePath === null ? {} : { path: counterexamplePath }),
    interruptAfterTimeLimit: SHRINKING,
    markInterruptAsFailure: true,
  })
  const smallest = smaller.counterexample === null ? first : smaller
  throw new Error(`not so: { seed: ${seed}, path: '${smallest.counterexamplePath}' }`, {
    cause: smallest.errorInstance,
  })
}
