import { isBoughtPlatform, isHadFromOthers } from '../../../analysis/bought.ts'
import { hasEnded } from '../../../analysis/contract-moments.ts'
import { type ContractInUse, contractsInUse } from '../../../analysis/contracts.ts'
import { type Reader, textIn } from '../../../analysis/reader.ts'
import { message } from '../../../l10n/message.ts'
import { isNamed } from '../../../model/strays.ts'
import { askedOn, isAskedLately, recordAsked } from '../../asked.ts'
import { fixesOfFew } from '../../gather.ts'
import { toldByWeight } from '../../gather-weighty.ts'
import { type Context, defineRule, type Fix } from '../../rule.ts'
import { hasProblemWith } from '../../unstated.ts'
import {
  CONTRACT_FIELDS,
  type ContractGap,
  gapOf,
  idsOf,
  onContract,
  onContracts,
  supplierOf,
  wordsOf,
} from '../contract-drafts.ts'

/** A contract that does not arrange leaving, or of which nobody says whether it does. */
export const contractWithoutExitClause = defineRule({
  id: 'lock-in/contract-without-exit-clause',
  level: 'warning',
  reads: [
    ...CONTRACT_FIELDS,
    'contract.terms',
    'contract.exitClause',
    '*.product',
    '*.serviceModel',
    '*.licence',
    '*.operator',
    '*.supplier',
    '*.runsOn',
    'policy.thresholds.askQuietMonths',
    'policy.thresholds.gatherBelow',
  ],
  fixes: ['ask'],
  needsAllDocuments: true,
  inOrganisation(organisation, model, context) {
    if (!isNamed(organisation, model)) return []
    const { reader } = context.landscape.in('current')
    const contracts = contractsInUse(context.landscape.in('current')).filter(
      (contract) => isToLeave(contract, reader) && !hasEnded(contract.element, context.today),
    )
    const gaps = contracts.flatMap((contract) => {
      const clause = clauseIn(contract, context)
      return clause === 'there' ? [] : [gapOf(contract, clause === 'none')]
    })
    return toldByWeight(gaps, model, context, {
      alone: (gap) => ({
        ...onContract(gap),
        message: message('lock-in/contract-without-exit-clause.one', {
          ...wordsOf(gap.contract, reader),
          isStated: gap.weighty,
          terms: textIn(gap.contract.element, 'terms') ?? '',
        }),
        fixes: gap.weighty ? [] : [askFix(gap, reader, context)],
      }),
      many: (all, heading, areStated) => ({
        ...onContracts(all, heading, areStated ? organisation : undefined),
        message: message('lock-in/contract-without-exit-clause.many', { names: idsOf(all), areStated }),
        ...fixesOfFew(areStated ? [] : all, (gap) => [askFix(gap, reader, context)]),
      }),
    })
  },
})

/** Whether something is under it that one may have to leave: not equipment alone. */
function isToLeave({ subjects, platforms }: ContractInUse, reader: Reader): boolean {
  return (
    subjects.some(({ parts }) => parts.some((part) => isHadFromOthers(part, reader))) ||
    platforms.some((platform) => isBoughtPlatform(platform, reader))
  )
}

/** Whether it arranges leaving; `unknown` where neither it nor its terms say. */
function clauseIn({ element, definition }: ContractInUse, context: Context): 'there' | 'none' | 'unknown' {
  const said = element.facts.get('exitClause')?.value
  if (said === true) return 'there'
  if (said === false) return 'none'
  const terms = element.facts.get('terms')?.value
  if (typeof terms === 'string' && /gibit/i.test(terms)) return 'there'
  // That it is not known is something that is said; a question of long ago wants an answer.
  const unknown = said ?? (typeof terms === 'string' ? undefined : terms)
  if (unknown === undefined) {
    // What is wrong with either is a finding already.
    return ['exitClause', 'terms'].some((key) => hasProblemWith(definition, key)) ? 'there' : 'unknown'
  }
  return askedOn(unknown) === '' || isAskedLately(unknown, definition.placement, context) ? 'there' : 'unknown'
}

function askFix({ contract }: ContractGap, reader: Reader, { today }: Context): Fix {
  return recordAsked(['exitClause'], contract.element.id, supplierOf(contract, reader), today, (values) => ({
    set: { in: contract.definition.placement, values },
  }))
}
