import { RISK_FIELDS } from '../../../analysis/fields.ts'
import { message } from '../../../l10n/message.ts'
import { defineRule } from '../../rule.ts'
import { toldByCause } from '../by-cause.ts'

/** Keys to confidential data with a party under foreign law, where no finding on what that reaches says so already. */
export const providerHeldKeys = defineRule({
  id: 'jurisdiction/provider-held-keys',
  level: 'warning',
  reads: [...RISK_FIELDS, 'policy.acceptedKeys'],
  fixes: [],
  hasWayOut: true,
  holdsAcceptances: true,
  inOrganisation(_organisation, _model, context) {
    return toldByCause(context, {
      rule: 'jurisdiction/provider-held-keys',
      kind: 'keys',
      message: (words) => message('jurisdiction/provider-held-keys', words),
    })
  },
})
