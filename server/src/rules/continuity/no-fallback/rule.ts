import { message } from '../../../l10n/message.ts'
import { fixesOfFew, gathered } from '../../gather.ts'
import { defineRule, THE_DOCUMENT } from '../../rule.ts'
import { CONTINUITY_FIELDS, continuityGaps, isToldWithPlan } from '../continuity-gaps.ts'
import { continuityFixes } from '../fixes.ts'

/** A critical process of which nothing says what people do while its systems are gone. */
export const noFallback = defineRule({
  id: 'continuity/no-fallback',
  level: 'info',
  reads: CONTINUITY_FIELDS,
  fixes: ['ask', 'declare'],
  inOrganisation(_organisation, model, context) {
    const gaps = context.landscape
      .in('current')
      .once(continuityGaps)
      .filter((gap) => gap.lacksFallback && !isToldWithPlan(gap, context))
      .map((gap) => ({ ...gap, weighty: false, key: gap.key.replace(/\..*/, '.fallback') }))
    return gathered(gaps, model, context, {
      alone: (gap) => ({
        at: gap.at,
        cause: gap.name,
        element: gap.id,
        affected: [gap.name],
        message: message('continuity/no-fallback.one', { id: gap.id }),
        fixes: continuityFixes(gap, context),
      }),
      together: (all, heading) => ({
        at: heading,
        cause: THE_DOCUMENT,
        affected: all.map(({ name }) => name).toSorted(),
        message: message('continuity/no-fallback.many', { names: all.map(({ id }) => id) }),
        related: all.map(({ at, id }) => ({ at, message: message('related.touched', { id }) })),
        ...fixesOfFew(all, (gap) => continuityFixes(gap, context)),
      }),
    })
  },
})
