import type { AcceptanceUse } from '../../../analysis/acceptance.ts'
import { message } from '../../../l10n/message.ts'
import { idOf } from '../../../model/node.ts'
import { defineRule, type Fix } from '../../rule.ts'
import { READS_ACCEPTANCES } from '../acceptance-fields.ts'
import { onAcceptance, removal, setIn } from '../on-acceptance.ts'

/** An accepted risk of which nothing is found any more, or whose rule cannot be accepted. */
export const acceptedRiskPointless = defineRule({
  id: 'governance/accepted-risk-pointless',
  level: 'warning',
  reads: READS_ACCEPTANCES,
  fixes: ['rename', 'remove'],
  needsAllDocuments: true,
  onAcceptance(use) {
    const { acceptance, state, instead } = use
    if (state !== 'pointless' && state !== 'impossible') return []
    const { rule, element } = acceptance
    const text = message('governance/accepted-risk-pointless', {
      rule,
      element: idOf(element),
      isPossible: state === 'pointless',
      instead,
    })
    return [
      onAcceptance(use, text, {
        affected: [],
        fixes: [...instead.slice(0, 1).map((id) => setRule(use, id)), removal(use)],
      }),
    ]
  },
})

/** What was meant may go by another rule, which says more. */
function setRule(use: AcceptanceUse, rule: string): Fix {
  return {
    kind: 'rename',
    title: message('fix.change-to', { to: rule }),
    change: setIn(use, [{ key: 'rule', yaml: rule }]),
  }
}
