import { RISK_FIELDS } from '../../../analysis/fields.ts'
import { message } from '../../../l10n/message.ts'
import { defineRule } from '../../rule.ts'
import { toldByCause } from '../by-cause.ts'
import { reasonsOf } from '../reasons.ts'

/** A party from outside the trusted countries that can stop something at once. */
export const canBeSwitchedOff = defineRule({
  id: 'jurisdiction/can-be-switched-off',
  level: 'warning',
  reads: [...RISK_FIELDS, 'policy.thresholds.gatherBelow'],
  fixes: [],
  hasWayOut: true,
  holdsAcceptances: true,
  inOrganisation(_organisation, _model, context) {
    return toldByCause(context, {
      rule: 'jurisdiction/can-be-switched-off',
      kind: 'stop',
      message: (words) => message('jurisdiction/can-be-switched-off', words),
      gathered: (words) => message('jurisdiction/can-be-switched-off.unrated', words),
      // Where the same cause reaches data as well, that finding says these.
      reasons: (risks, { reader, reaching }) =>
        reasonsOf(
          risks.filter(({ cause }) => !reaching.has(cause)),
          reader,
          context,
        ).filter(({ rule }) => rule !== 'jurisdiction/provider-held-keys'),
    })
  },
})
