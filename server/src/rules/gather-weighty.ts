import type { Model } from '../model/index.ts'
import { areMany, byDocument, type Gap, headingOf } from './gather.ts'
import { type Context, type Draft, inPlaceOrder, type Place } from './rule.ts'

/** How gaps of which few weigh are told. */
export interface TellingOfFew<G extends Gap> {
  readonly alone: (gap: G) => Draft
  /** Many at once, on the heading of the list in which the first of them stands: those that weigh, or the others of a document. */
  readonly many: (gaps: readonly G[], heading: Place, areWeighty: boolean) => Draft
}

/**
 * Tells gaps without a flood: what weighs at warning, each on its own line where there are fewer than `thresholds.gatherBelow`, else
 * as one; of the others as many in a document as one, at information, fewer as hints. Where nobody rated any of them that comes
 * first: all of them is a hint then.
 */
export function toldByWeight<G extends Gap & { readonly isRated?: boolean }>(
  gaps: readonly G[],
  model: Model,
  context: Context,
  { alone, many }: TellingOfFew<G>,
): readonly Draft[] {
  const heavy = gaps.filter((gap) => gap.weighty).toSorted((a, b) => inPlaceOrder(a.at, b.at))
  const [first] = heavy
  const isLoud = areMany(heavy, model, context)
  const loud =
    first && isLoud ? [many(heavy, headingOf(first.at, model), true)] : isLoud === false ? heavy.map(alone) : []
  const light = gaps.filter((gap) => !gap.weighty)
  return [
    ...loud.map((draft) => ({ ...draft, level: 'warning' as const })),
    ...byDocument(light, model, (here, heading) => {
      const isMany = areMany(here, model, context)
      const level = here.every(({ isRated }) => isRated === false) ? 'hint' : 'info'
      if (isMany) return [{ ...many(here, heading, false), level }]
      return isMany === false ? here.map((gap) => ({ ...alone(gap), level: 'hint' })) : []
    }),
  ]
}
