import { RISK_FIELDS } from '../../../analysis/fields.ts'
import { message } from '../../../l10n/message.ts'
import { called } from '../../chain-text.ts'
import { defineRule } from '../../rule.ts'
import { toldByCause } from '../by-cause.ts'

/** A supplier within the trusted countries whose controlling owner is outside, where that owner neither reaches nor stops anything. */
export const foreignParent = defineRule({
  id: 'jurisdiction/foreign-parent',
  level: 'warning',
  reads: [...RISK_FIELDS, 'policy.thresholds.gatherBelow'],
  fixes: [],
  hasWayOut: true,
  holdsAcceptances: true,
  inOrganisation(_organisation, _model, context) {
    return toldByCause(context, {
      rule: 'jurisdiction/foreign-parent',
      kind: 'owner',
      message: (words, { exposure }, { catalogue }) => {
        const seat = catalogue.supplier(exposure.party)?.country ?? ''
        return message('jurisdiction/foreign-parent', { ...words, seat: called(`jurisdiction:${seat}`, catalogue) })
      },
      gathered: (words) => message('jurisdiction/foreign-parent.unrated', words),
    })
  },
})
