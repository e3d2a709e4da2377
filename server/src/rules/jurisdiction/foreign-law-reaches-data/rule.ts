import { RISK_FIELDS } from '../../../analysis/fields.ts'
import { message } from '../../../l10n/message.ts'
import { defineRule } from '../../rule.ts'
import { toldByCause } from '../by-cause.ts'
import { reasonsOf } from '../reasons.ts'

/** A party that can be ordered to hand over data under the law of a country outside, wherever the data stand. */
export const foreignLawReachesData = defineRule({
  id: 'jurisdiction/foreign-law-reaches-data',
  level: 'warning',
  reads: [...RISK_FIELDS, 'policy.acceptedKeys', 'policy.thresholds.gatherBelow', 'platform.haven.checks'],
  fixes: [],
  hasWayOut: true,
  holdsAcceptances: true,
  inOrganisation(_organisation, _model, context) {
    return toldByCause(context, {
      rule: 'jurisdiction/foreign-law-reaches-data',
      kind: 'reach',
      message: (words) => message('jurisdiction/foreign-law-reaches-data', words),
      gathered: (words) => message('jurisdiction/foreign-law-reaches-data.unrated', words),
      reasons: (risks, { reader }) => reasonsOf(risks, reader, context),
    })
  },
})
