import { message } from '../../../l10n/message.ts'
import { idOf } from '../../../model/node.ts'
import { gathered } from '../../gather.ts'
import { defineRule } from '../../rule.ts'
import { telling } from '../telling.ts'
import { type Coupled, coupledElements } from './coupled.ts'

/** An application or component that is coupled point to point with more others than the policy lets pass. */
export const tooManyCouplings = defineRule({
  id: 'common-ground/too-many-couplings',
  level: 'info',
  reads: [
    '*.interfaces.to',
    '*.interfaces.kind',
    '*.interfaces.standard',
    '*.interfaces.via',
    '*.lifecycle',
    'component.layer',
    'component.partOf',
    '*.functions',
    '*.product',
    'policy.thresholds.couplings',
    'policy.thresholds.gatherBelow',
  ],
  fixes: [],
  needsAllDocuments: true,
  inOrganisation(_organisation, model, context) {
    const coupled = coupledElements(context.landscape)
    const most = ({ at: { placement } }: Coupled) => context.settings(placement.head.uri).thresholds.couplings
    const told = telling<Coupled>({
      said: (found) =>
        message('common-ground/too-many-couplings', {
          names: found.map(({ name }) => idOf(name)),
          counts: found.map(({ others }) => others.length),
          others: found.length === 1 ? (found[0]?.others ?? []) : [],
          most: found[0] ? most(found[0]) : 0,
        }),
    })
    return gathered(
      coupled.filter((each) => each.others.length >= most(each)),
      model,
      context,
      told,
    )
  },
})
