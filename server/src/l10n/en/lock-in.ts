import type { Said } from '../message.ts'

/** Texts of the rules on how hard it is to leave. */
export const lockIn = {
  'lock-in/end-of-life': ({
    product,
    date,
    isWithdrawn,
    source,
    instead,
  }: {
    product: string
    date: string
    isWithdrawn: boolean
    source: string
    instead: readonly string[]
  }): Said => ({
    what: isWithdrawn
      ? `${product} was withdrawn (${date}).`
      : `${product} has had no updates since its end of life (${date}).`,
    why: `Holes that are found from then on stay open, and what stands on it must move sooner or later.${
      source === '' ? '' : ` Source: ${source}.`
    }`,
    todo:
      instead.length === 0
        ? 'Plan what comes in its place.'
        : `Plan what comes in its place, for example ${instead.join(', ')}.`,
  }),
}
