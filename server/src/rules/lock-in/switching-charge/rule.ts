import { runsPast } from '../../../analysis/contract-moments.ts'
import { type ContractInUse, contractsInUse } from '../../../analysis/contracts.ts'
import { isService } from '../../../analysis/product-parties.ts'
import type { Reader } from '../../../analysis/reader.ts'
import { message } from '../../../l10n/message.ts'
import { isNamed } from '../../../model/strays.ts'
import { gathered } from '../../gather.ts'
import { defineRule } from '../../rule.ts'
import { CONTRACT_FIELDS, gapOf, idsOf, onContract, onContracts, wordsOf } from '../contract-drafts.ts'

/** A contract for a service that charges for leaving, and runs past the day from which the Data Act allows no such charge. */
export const switchingCharge = defineRule({
  id: 'lock-in/switching-charge',
  level: 'info',
  reads: [
    ...CONTRACT_FIELDS,
    'contract.switchingCharges',
    '*.product',
    '*.serviceModel',
    '*.operator',
    'policy.thresholds.gatherBelow',
  ],
  fixes: [],
  needsAllDocuments: true,
  inOrganisation(organisation, model, context) {
    if (!isNamed(organisation, model)) return []
    const { landscape, today } = context
    const now = landscape.in('current')
    const charging = contractsInUse(now).filter(
      (contract) =>
        contract.element.facts.get('switchingCharges')?.value === true &&
        runsPast(contract.element, NO_CHARGES_FROM, today) &&
        isForService(contract, now.reader),
    )
    const gaps = charging.map((contract) => gapOf(contract, false))
    const isInForce = today >= NO_CHARGES_FROM
    return gathered(gaps, model, context, {
      alone: (gap) => ({
        ...onContract(gap),
        message: message('lock-in/switching-charge.one', { ...wordsOf(gap.contract, now.reader), isInForce }),
      }),
      together: (many, heading) => ({
        ...onContracts(many, heading, undefined),
        message: message('lock-in/switching-charge.many', { names: idsOf(many), isInForce }),
      }),
    })
  },
})

/** Regulation (EU) 2023/2854: until this day charges at cost, from it on none. */
const NO_CHARGES_FROM = '2027-01-12'

/** The Data Act speaks of services that process data, not of software that one runs oneself. */
function isForService({ subjects, platforms }: ContractInUse, reader: Reader): boolean {
  return [...subjects.flatMap(({ parts }) => parts), ...platforms].some((element) => isService(element, reader))
}
