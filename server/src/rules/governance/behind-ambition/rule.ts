import { HAND_FIELDS } from '../../../analysis/fields.ts'
import { type GoalOutcome, goalOutcomes } from '../../../analysis/roadmap/goals.ts'
import { FEWEST } from '../../../analysis/shares.ts'
import { message } from '../../../l10n/message.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { isNamed } from '../../../model/strays.ts'
import { headingOf } from '../../gather.ts'
import { type Draft, defineRule, THE_DOCUMENT } from '../../rule.ts'
import { assessedInOrder, placeOf } from '../../subject-places.ts'

/** A goal of the policy that is not reached by what is planned, however well what is not known turns out. */
export const behindAmbition = defineRule({
  id: 'governance/behind-ambition',
  level: 'info',
  reads: [
    ...HAND_FIELDS,
    '*.location',
    '*.region',
    'application.lifecycle',
    'component.lifecycle',
    '*.retired',
    '*.transition',
    '*.transition.*',
    'supplier.country',
    'supplier.ultimateParent.*',
    'policy.jurisdictions.*',
    'policy.ambition.*',
  ],
  fixes: [],
  // What is planned, and what a target says, stands in others.
  needsAllDocuments: true,
  inOrganisation(organisation, model, { landscape }) {
    if (!isNamed(organisation, model)) return []
    const missed = goalOutcomes(landscape).filter(isMissed)
    const [first] = missed.length === 0 ? [] : assessedInOrder(landscape.in('current'))
    if (!first) return []
    const at = headingOf(placeOf(first.subject), model)
    return [...groupedBy(missed, ({ measure }) => measure).values()].flatMap((outcomes): readonly Draft[] => {
      const [earliest, ...later] = outcomes
      if (!earliest) return []
      const { measure, goal, planned, loose, missingAtLeast, withIdeas } = earliest
      const counted = planned.yes.length + planned.no.length + planned.unknown.length
      return [
        {
          at,
          cause: THE_DOCUMENT,
          discriminator: measure,
          affected: planned.no,
          message: message('governance/behind-ambition', {
            measure,
            ...goal,
            count: planned.yes.length,
            total: counted,
            unknown: new Set([...planned.unknown, ...loose]).size,
            missing: missingAtLeast,
            later: later.map(({ goal: { year } }) => year),
            withIdeas: withIdeas === 'yes',
          }),
        },
      ]
    })
  },
})

/** Whether most applications follow Common Ground nobody knows: of that share nothing is said. */
function isMissed({ measure, reached, planned }: GoalOutcome): boolean {
  const counted = planned.yes.length + planned.no.length + planned.unknown.length
  return measure !== 'commonGround' && reached === 'no' && counted >= FEWEST.applications
}
