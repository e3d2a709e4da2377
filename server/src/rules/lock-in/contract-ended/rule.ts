import { hasEnded } from '../../../analysis/contract-moments.ts'
import { type ContractInUse, contractsInUse } from '../../../analysis/contracts.ts'
import { statedIn, textIn } from '../../../analysis/reader.ts'
import { message } from '../../../l10n/message.ts'
import { isNamed } from '../../../model/strays.ts'
import { toldByWeight } from '../../gather-weighty.ts'
import { defineRule, type Fix } from '../../rule.ts'
import { CONTRACT_FIELDS, gapOf, idsOf, onContract, onContracts, wordsOf } from '../contract-drafts.ts'

/** A contract that has ended, while what is under it is still in use. */
export const contractEnded = defineRule({
  id: 'lock-in/contract-ended',
  level: 'warning',
  reads: [...CONTRACT_FIELDS, 'contract.extensions', 'policy.thresholds.gatherBelow'],
  fixes: ['declare'],
  hasWayOut: true,
  needsAllDocuments: true,
  inOrganisation(organisation, model, context) {
    if (!isNamed(organisation, model)) return []
    const { landscape, today } = context
    const now = landscape.in('current')
    const ended = contractsInUse(now).filter(({ element }) => hasEnded(element, today))
    const gaps = ended.map((contract) => gapOf(contract, true))
    return toldByWeight(gaps, model, context, {
      alone: (gap) => ({
        ...onContract(gap),
        message: message('lock-in/contract-ended.one', {
          ...wordsOf(gap.contract, now.reader),
          end: textIn(gap.contract.element, 'end') ?? '',
          option: optionsOf(gap.contract, today)[0] ?? '',
        }),
        fixes: fixesOf(gap.contract, today),
      }),
      many: (all, heading) => ({
        ...onContracts(all, heading, organisation),
        message: message('lock-in/contract-ended.many', { names: idsOf(all) }),
      }),
    })
  },
})

/** Options to extend that may have been taken without a word here, the first to end first. */
function optionsOf({ element }: ContractInUse, today: string): readonly string[] {
  return [statedIn(element, 'extensions') ?? []]
    .flat()
    .filter((day): day is string => typeof day === 'string' && day >= today)
    .toSorted()
}

/** What may be so without that it was written down. */
function fixesOf(contract: ContractInUse, today: string): readonly Fix[] {
  const { placement } = contract.definition
  const [end, ...rest] = optionsOf(contract, today)
  const extended: readonly Fix[] =
    end === undefined
      ? []
      : [
          {
            kind: 'declare',
            title: message('fix.extension-taken', { id: contract.element.id, date: end }),
            change: {
              set: {
                in: placement,
                values: [
                  { key: 'end', yaml: end },
                  { key: 'extensions', yaml: `[${rest.join(', ')}]` },
                ],
              },
            },
          },
        ]
  const goesOn: readonly Fix[] = contract.element.facts.has('renewal')
    ? []
    : [
        {
          kind: 'declare',
          title: message('fix.goes-on', { id: contract.element.id }),
          change: { set: { in: placement, values: [{ key: 'renewal', yaml: 'automatic' }] } },
        },
      ]
  return [...extended, ...goesOn]
}
