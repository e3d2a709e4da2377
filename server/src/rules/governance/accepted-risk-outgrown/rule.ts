import { message } from '../../../l10n/message.ts'
import { idOf } from '../../../model/node.ts'
import { defineRule } from '../../rule.ts'
import { READS_ACCEPTANCES } from '../acceptance-fields.ts'
import { onAcceptance, setIn } from '../on-acceptance.ts'

/** An accepted risk whose cause touches more by now than was accepted. */
export const acceptedRiskOutgrown = defineRule({
  id: 'governance/accepted-risk-outgrown',
  level: 'warning',
  reads: READS_ACCEPTANCES,
  fixes: ['accept', 'declare'],
  needsAllDocuments: true,
  onAcceptance(use) {
    const { acceptance, covered, beyond, state } = use
    if (state !== 'outgrown') return []
    const names = beyond.map(idOf)
    const text = message('governance/accepted-risk-outgrown', {
      element: idOf(acceptance.element),
      names,
      count: covered.length,
      acceptedBy: acceptance.acceptedBy,
    })
    const adding = (key: string) =>
      setIn(
        use,
        names.map((yaml) => ({ key, yaml, adds: true })),
      )
    return [
      onAcceptance(use, text, {
        affected: beyond,
        fixes: [
          { kind: 'accept', title: message('fix.accept-too', { names }), change: adding('covers') },
          { kind: 'declare', title: message('fix.not-accepted', { names }), change: adding('except') },
        ],
      }),
    ]
  },
})
