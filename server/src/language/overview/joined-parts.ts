import { groupedBy } from '../../model/grouped.ts'
import { isLouder } from '../../policy/level.ts'
import type { Level } from '../../rules/rule.ts'
import { inLoudness } from './causes.ts'
import type { OverviewPart } from './parts.ts'

/** Of each organisation one: what is found in a policy may be of one that has findings of its own. */
export function joinedParts(parts: readonly OverviewPart[]): readonly OverviewPart[] {
  return [...groupedBy(parts, ({ organisation }) => organisation).values()].flatMap((same) => {
    const [first, ...others] = same.toReversed()
    return first && others.length > 0 ? joinedPart(first, same) : same
  })
}

function joinedPart(part: OverviewPart, same: readonly OverviewPart[]): OverviewPart {
  const level = same
    .flatMap((each) => each.level ?? [])
    .reduce<Level | undefined>((loudest, each) => (loudest && !isLouder(each, loudest) ? loudest : each), undefined)
  return {
    ...part,
    count: same.reduce((sum, { count }) => sum + count, 0),
    ...(level ? { level } : {}),
    rows: () => same.flatMap(({ rows }) => rows()).sort(inLoudness),
  }
}
