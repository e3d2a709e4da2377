import { message } from '../../../l10n/message.ts'
import { MOST_FIXES } from '../../gather.ts'
import { toldByWeight } from '../../gather-weighty.ts'
import { defineRule, THE_DOCUMENT } from '../../rule.ts'
import { CONTINUITY_FIELDS, type ContinuityGap, continuityGaps, isToldWithPlan } from '../continuity-gaps.ts'
import { continuityFixes } from '../fixes.ts'
import { fallbackReasons } from '../reasons.ts'

/** Work that must go on, without a plan for when systems stop, or with one that nobody ever tried. */
export const noContinuityPlan = defineRule({
  id: 'continuity/no-continuity-plan',
  level: 'warning',
  reads: CONTINUITY_FIELDS,
  fixes: ['ask', 'declare'],
  inOrganisation(organisation, model, context) {
    const gaps = context.landscape
      .in('current')
      .once(continuityGaps)
      .filter((gap) => isToldWithPlan(gap, context))
    return toldByWeight(gaps, model, context, {
      alone: (gap) => ({
        at: gap.at,
        cause: gap.name,
        element: gap.id,
        affected: [gap.name],
        message: message('continuity/no-continuity-plan.one', {
          id: gap.id,
          isMade: gap.misses === 'exercise',
          isWeighty: gap.weighty,
          askedOn: gap.askedOn,
        }),
        reasons: fallbackReasons(gap, context),
        fixes: continuityFixes(gap, context),
      }),
      many: (all, heading, areWeighty) => ({
        at: heading,
        cause: areWeighty ? `organisation:${organisation}` : THE_DOCUMENT,
        affected: all.map(({ name }) => name).toSorted(),
        message: message(areWeighty ? 'continuity/no-continuity-plan.weighty' : 'continuity/no-continuity-plan.many', {
          names: namesIn(all),
        }),
        related: all.map(({ at, id }) => ({ at, message: message('related.touched', { id }) })),
        fixes: all.slice(0, MOST_FIXES).flatMap((gap) => continuityFixes(gap, context)),
      }),
    })
  },
})

function namesIn(gaps: readonly ContinuityGap[]): readonly string[] {
  return gaps.map(({ id }) => id)
}
