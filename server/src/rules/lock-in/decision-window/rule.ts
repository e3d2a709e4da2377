import { type MomentToDecide, momentToDecide } from '../../../analysis/contract-moments.ts'
import { contractsInUse } from '../../../analysis/contracts.ts'
import { RISK_FIELDS } from '../../../analysis/fields.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { monthsAfter } from '../../../catalogue/calendar.ts'
import { message } from '../../../l10n/message.ts'
import type { Element } from '../../../model/element.ts'
import { isNamed } from '../../../model/strays.ts'
import { gathered } from '../../gather.ts'
import { at, defineRule } from '../../rule.ts'
import { CONTRACT_FIELDS, gapOf, idsOf, onContract, onContracts, wordsOf } from '../contract-drafts.ts'
import { reasonsToLeave } from './reasons-to-leave.ts'

/** A contract on which one has to decide before long, while there is reason to leave. */
export const decisionWindow = defineRule({
  id: 'lock-in/decision-window',
  level: 'info',
  reads: [
    ...RISK_FIELDS,
    ...CONTRACT_FIELDS,
    'contract.noticeMonths',
    '*.transition',
    '*.transition.*',
    'policy.thresholds.decisionWindowMonths',
    'policy.thresholds.gatherBelow',
  ],
  fixes: [],
  hasWayOut: true,
  needsAllDocuments: true,
  inOrganisation(organisation, model, context) {
    if (!isNamed(organisation, model)) return []
    const { landscape, today } = context
    const now = landscape.in('current')
    const gaps = contractsInUse(now).flatMap((contract) => {
      const { decisionWindowMonths } = context.settings(contract.definition.placement.head.uri).thresholds
      const moment = now.ask(contract.element, momentOf)
      if (!moment || moment.date > monthsAfter(today, decisionWindowMonths)) return []
      const reasons = reasonsToLeave(contract, now, today)
      return reasons.names.length > 0 ? [{ ...gapOf(contract, false), moment, reasons }] : []
    })
    return gathered(gaps, model, context, {
      alone: (gap) => ({
        ...onContract(gap),
        affected: gap.reasons.names,
        message: message('lock-in/decision-window.one', {
          ...wordsOf(gap.contract, now.reader),
          ...gap.moment,
          under: gap.reasons.ids,
          isExposed: gap.reasons.isExposed,
          isTied: gap.reasons.isTied,
          instead: gap.reasons.instead,
          insteadOf: gap.reasons.insteadOf,
        }),
        related: gap.reasons.subjects.map(({ placement, element }) => ({
          at: at(placement, placement.facts.entity?.at ?? placement.facts.heading),
          message: message('related.touched', { id: element.id }),
        })),
      }),
      together: (many, heading) => {
        const ordered = many.toSorted((a, b) =>
          a.moment.date < b.moment.date ? -1 : a.moment.date > b.moment.date ? 1 : 0,
        )
        return {
          ...onContracts(many, heading, undefined),
          affected: [...new Set(many.flatMap(({ reasons }) => reasons.names))].toSorted(),
          message: message('lock-in/decision-window.many', {
            names: idsOf(ordered),
            dates: ordered.map(({ moment }) => moment.date),
          }),
          related: ordered.map((gap) => ({
            at: gap.at,
            message: message('related.moment', {
              id: gap.contract.element.id,
              date: gap.moment.date,
              instead: gap.reasons.instead,
              insteadOf: gap.reasons.insteadOf,
            }),
          })),
        }
      },
    })
  },
})

function momentOf(contract: Element, { around }: StateOfThings): MomentToDecide | undefined {
  return momentToDecide(contract, around.today)
}
