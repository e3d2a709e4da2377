import { message } from '../../../l10n/message.ts'
import { idOf } from '../../../model/node.ts'
import { completion } from '../../accept.ts'
import { defineRule } from '../../rule.ts'
import { READS_ACCEPTANCES } from '../acceptance-fields.ts'
import { onAcceptance } from '../on-acceptance.ts'

/** An accepted risk that does not say why, by whom or until when. */
export const acceptedRiskIncomplete = defineRule({
  id: 'governance/accepted-risk-incomplete',
  level: 'warning',
  reads: READS_ACCEPTANCES,
  fixes: ['declare'],
  needsAllDocuments: true,
  onAcceptance(use, { today }) {
    const { acceptance, covered, state } = use
    if (state !== 'incomplete') return []
    const { element, lacks } = acceptance
    const text = message('governance/accepted-risk-incomplete', {
      element: idOf(element),
      lacks,
      names: covered.map(idOf),
    })
    return [onAcceptance(use, text, { affected: covered, fixes: [completion(acceptance, today)] })]
  },
})
