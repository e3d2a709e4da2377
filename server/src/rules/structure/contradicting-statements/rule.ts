import { message } from '../../../l10n/message.ts'
import type { Definition } from '../../../model/index.ts'
import { isMap, type Value } from '../../../model/walk.ts'
import { at, type Draft, defineRule, inReadingOrder } from '../../rule.ts'

/** One key of one element with two values, each in a document of its own. */
export const contradictingStatements = defineRule({
  id: 'structure/contradicting-statements',
  level: 'error',
  reads: ['*'],
  fixes: [],
  forName(name, model) {
    const sorted = [...model.definitions(name)].sort((a, b) => inReadingOrder(a.placement, b.placement))
    const drafts = sorted.flatMap((later, i) =>
      sorted.slice(0, i).flatMap((earlier) => (mayAddUp(earlier, later) ? contradictions(earlier, later) : [])),
    )
    // However many documents say it, a key is contradicted once.
    return [...new Map(drafts.reverse().map((draft) => [draft.discriminator, draft])).values()].reverse()
  },
})

/** Documents of two kinds may describe one element; of an organisation any two documents may. */
function mayAddUp(a: Definition, b: Definition): boolean {
  // A value that the format does not know has its own finding.
  if (a.placement.facts.problems.length + b.placement.facts.problems.length > 0) return false
  if (a.entity.kind !== b.entity.kind || a.placement.head.state !== b.placement.head.state) return false
  return a.placement.head.kind !== b.placement.head.kind || a.entity.kind === 'organisation'
}

function contradictions(earlier: Definition, later: Definition): readonly Draft[] {
  return differences(earlier.entity.value, later.entity.value, []).map(({ path, one, two }) => ({
    at: at(later.placement, later.entity.at),
    cause: `${later.entity.kind}:${later.entity.id}`,
    discriminator: path.join('.'),
    element: later.entity.id,
    message: message('structure/contradicting-statements', {
      id: later.entity.id,
      key: path.join('.'),
      one: String(one),
      two: String(two),
    }),
    related: [
      {
        at: at(earlier.placement, earlier.entity.at),
        message: message('related.other-value', { key: path.join('.'), value: String(one) }),
      },
    ],
  }))
}

interface Difference {
  readonly path: readonly string[]
  readonly one: Value
  readonly two: Value
}

/** Lists add up, maps are compared key by key, and so only single values can contradict each other. */
function differences(one: Value, two: Value, path: readonly string[]): readonly Difference[] {
  if (isMap(one) && isMap(two)) {
    return Object.keys(one).flatMap((key) => {
      const a = one[key]
      const b = two[key]
      return a === undefined || b === undefined ? [] : differences(a, b, [...path, key])
    })
  }
  const single = (value: Value) => value !== null && typeof value !== 'object'
  return single(one) && single(two) && one !== two ? [{ path, one, two }] : []
}
