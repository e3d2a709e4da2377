import { message } from '../../../l10n/message.ts'
import { gathered } from '../../gather.ts'
import { toldByWeight } from '../../gather-weighty.ts'
import { defineRule } from '../../rule.ts'
import { foundInStates } from '../described-components.ts'
import { idsOf, telling } from '../telling.ts'
import { type Closed, closedOffer } from './closed-offer.ts'

/** A component that says what it offers, and nothing of that is on an open standard. */
export const noOpenApi = defineRule({
  id: 'common-ground/no-open-api',
  level: 'warning',
  reads: [
    'component.provides.*',
    'component.standards',
    'component.product',
    'component.layer',
    'component.partOf',
    'component.lifecycle',
    'application.lifecycle',
    'policy.thresholds.gatherBelow',
  ],
  fixes: [],
  needsAllDocuments: true,
  inOrganisation(_organisation, model, context) {
    const found = foundInStates(context.landscape, closedOffer)
    const isUnstated = ({ how }: Closed) => how === 'unstated'
    return [
      ...gathered(
        found.filter((each) => !isUnstated(each)),
        model,
        context,
        toldOfClosed,
      ),
      // Which standard it is may only not have been written down.
      ...toldByWeight(found.filter(isUnstated), model, context, toldOfUnstated),
    ]
  },
})

const toldOfClosed = telling<Closed>({
  said: (found) =>
    message('common-ground/no-open-api.closed', {
      names: idsOf(found),
      standards: [...new Set(found.flatMap(({ standards }) => standards))],
      isScreen: found.every(({ how }) => how === 'screen'),
    }),
})

const toldOfUnstated = telling<Closed>({
  said: (found) => message('common-ground/no-open-api.unstated', { names: idsOf(found) }),
  story: 'unstated',
})
