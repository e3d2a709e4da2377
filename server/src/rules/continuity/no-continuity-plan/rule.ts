import { message } from '../../../l10n/message.ts'
import { areMany, byDocument, fixesOfFew } from '../../gather.ts'
import { toldByWeight } from '../../gather-weighty.ts'
import { type Context, type Draft, defineRule, type Place, THE_DOCUMENT } from '../../rule.ts'
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
    const rated = gaps.filter(({ isRated }) => isRated)
    const unrated = gaps.filter(({ isRated }) => !isRated)
    return [
      ...toldByWeight(rated, model, context, {
        alone: (gap) => onOne(gap, context),
        many: (all, heading, areWeighty) => ({
          ...onMany(all, heading, context),
          ...(areWeighty ? { cause: `organisation:${organisation}` } : {}),
          message: areWeighty
            ? message('continuity/no-continuity-plan.weighty', { names: namesIn(all) })
            : message('continuity/no-continuity-plan.many', { names: namesIn(all) }),
        }),
      }),
      // How bad it is that there is no plan, nobody can tell before they are rated: one hint, and none of a few.
      ...byDocument(unrated, model, (here, heading) => {
        if (!areMany(here, model, context)) return []
        const text = message('continuity/no-continuity-plan.unrated', { names: namesIn(here) })
        return [{ ...onMany(here, heading, context), level: 'hint', discriminator: 'unrated', message: text }]
      }),
    ]
  },
})

function onOne(gap: ContinuityGap, context: Context): Draft {
  return {
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
  }
}

function onMany(all: readonly ContinuityGap[], heading: Place, context: Context): Omit<Draft, 'message'> {
  return {
    at: heading,
    cause: THE_DOCUMENT,
    affected: all.map(({ name }) => name).toSorted(),
    related: all.map(({ at, id }) => ({ at, message: message('related.touched', { id }) })),
    ...fixesOfFew(all, (gap) => continuityFixes(gap, context)),
  }
}

function namesIn(gaps: readonly ContinuityGap[]): readonly string[] {
  return gaps.map(({ id }) => id)
}
