import { isLouder, type Level } from '../../policy/level.ts'
import type { Finding } from '../finding.ts'
import type { FindingChange } from './judged-items.ts'

/** What is found in one state, and what of that the other does not cover. */
export interface Side {
  readonly found: readonly Finding[]
  readonly changes: readonly FindingChange[]
}

/**
 * What got worse and better without what only moved. What one finding of a rule lets go of and another takes up at another level is
 * worse where it is louder now, else better, and not both. What the other state says too, as a hint or as a reason with another
 * finding, neither came nor went: how many are alike decides whether that is told in one line or quietly one by one.
 */
export function withoutMoved(
  now: Side,
  then: Side,
): { readonly worse: readonly FindingChange[]; readonly better: readonly FindingChange[] } {
  const leftOf = (own: Side, other: Side) => {
    const [moved, quiet] = [loudestOfEach(other.changes), quietIn(other.found)]
    return own.changes.flatMap((change) =>
      left(change, (element) => {
        const key = keyOf(change.finding, change.finding.rule, element)
        const level = moved.get(key)
        const isQuiet = quiet.reasons.has(key) || (change.finding.level === 'info' && quiet.hints.has(key))
        return isQuiet || (level !== undefined && isLouder(level, change.finding.level))
      }),
    )
  }
  return { worse: leftOf(now, then), better: leftOf(then, now) }
}

function quietIn(found: readonly Finding[]): {
  readonly hints: ReadonlySet<string>
  readonly reasons: ReadonlySet<string>
} {
  const [hints, reasons] = [new Set<string>(), new Set<string>()]
  for (const finding of found)
    for (const element of finding.affected) {
      if (finding.level === 'hint') hints.add(keyOf(finding, finding.rule, element))
      for (const { rule } of finding.reasons) reasons.add(keyOf(finding, rule, element))
    }
  return { hints, reasons }
}

/** How loud a rule became, or was, for each element of which it took up more, or let go. */
function loudestOfEach(changes: readonly FindingChange[]): ReadonlyMap<string, Level> {
  const levels = new Map<string, Level>()
  for (const change of changes)
    for (const element of elementsOf(change)) {
      const key = keyOf(change.finding, change.finding.rule, element)
      const known = levels.get(key)
      if (known === undefined || isLouder(change.finding.level, known)) levels.set(key, change.finding.level)
    }
  return levels
}

/** A change without the elements that moved; nothing where none is left. */
function left(change: FindingChange, isMoved: (element: string) => boolean): readonly FindingChange[] {
  const { finding, since } = change
  const elements = elementsOf(change)
  const isLeft = (element: string) => !isMoved(element)
  if (elements.every(isLeft)) return [change]
  const rest = elements.filter(isLeft)
  if (rest.length === 0) return []
  if (since.change === 'new') return [{ finding, since: { change: 'grown', added: rest, worse: [] } }]
  const [added, worse] = [since.added.filter(isLeft), since.worse.filter(isLeft)]
  return [{ finding, since: { change: added.length > 0 ? 'grown' : 'worse', added, worse } }]
}

function elementsOf({ finding, since }: FindingChange): readonly string[] {
  return since.change === 'new' ? finding.affected : [...since.added, ...since.worse]
}

function keyOf(
  { organisation, state }: Pick<Finding, 'organisation' | 'state'>,
  rule: string,
  element: string,
): string {
  return [rule, organisation, state, element].join(' ')
}
