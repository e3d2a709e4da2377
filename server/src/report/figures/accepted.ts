import { acceptancesOf, isInForce } from '../../analysis/acceptance.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'

/** A risk that somebody accepted. */
export interface AcceptedFigures {
  readonly rule: string
  readonly element: string
  readonly covers: readonly string[]
  readonly reason: string
  readonly acceptedBy: string
  readonly acceptedOn: string
  readonly until: string
  /** Whether it counts today. */
  readonly isInForce: boolean
}

/** What was accepted, what runs out first coming first. */
export function acceptedIn({ reader, landscape }: StateOfThings): readonly AcceptedFigures[] {
  return acceptancesOf(reader)
    .map((acceptance) => {
      const { rule, element, covers, reason, acceptedBy, acceptedOn, until } = acceptance
      return {
        rule,
        element,
        covers: [...covers].sort(),
        reason,
        acceptedBy,
        acceptedOn,
        until,
        isInForce: isInForce(acceptance, landscape.today),
      }
    })
    .sort((a, b) => compare(a.until, b.until) || compare(a.rule, b.rule) || compare(a.element, b.element))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
