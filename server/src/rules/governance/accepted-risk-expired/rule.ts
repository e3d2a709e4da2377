import { message } from '../../../l10n/message.ts'
import { idOf } from '../../../model/node.ts'
import { renewal } from '../../accept.ts'
import { defineRule } from '../../rule.ts'
import { READS_ACCEPTANCES } from '../acceptance-fields.ts'
import { onAcceptance, removal } from '../on-acceptance.ts'

/** An accepted risk of which the last day has passed, while there is still something to accept. */
export const acceptedRiskExpired = defineRule({
  id: 'governance/accepted-risk-expired',
  level: 'warning',
  reads: READS_ACCEPTANCES,
  fixes: ['accept', 'remove'],
  needsAllDocuments: true,
  onAcceptance(use, { today }) {
    const { acceptance, covered, state } = use
    if (state !== 'expired') return []
    const text = message('governance/accepted-risk-expired', {
      element: idOf(acceptance.element),
      until: acceptance.until,
      names: covered.map(idOf),
    })
    return [onAcceptance(use, text, { affected: covered, fixes: [renewal(acceptance, today), removal(use)] })]
  },
})
