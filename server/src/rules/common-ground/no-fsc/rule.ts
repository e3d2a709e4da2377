import { message } from '../../../l10n/message.ts'
import { gathered } from '../../gather.ts'
import { toldByWeight } from '../../gather-weighty.ts'
import { defineRule, type Fix } from '../../rule.ts'
import { byHabit } from '../left-out.ts'
import { telling } from '../telling.ts'
import { type Traffic, trafficOutside } from './traffic.ts'

/** APIs of another organisation that are called without passing anything that sees to it who may. */
export const noFsc = defineRule({
  id: 'common-ground/no-fsc',
  level: 'warning',
  reads: [
    '*.interfaces.to',
    '*.interfaces.kind',
    '*.interfaces.standard',
    '*.interfaces.via',
    '*.lifecycle',
    'component.partOf',
    'policy.thresholds.gatherBelow',
  ],
  fixes: ['declare'],
  needsAllDocuments: true,
  inOrganisation(organisation, model, context) {
    const { leftOut, unknown } = byHabit(trafficOutside(context.landscape), organisation, model)
    return [...gathered(leftOut, model, context, told()), ...toldByWeight(unknown, model, context, told('unknown'))]
  },
})

function told(story?: string) {
  return telling<Traffic>({
    said: (found) =>
      message('common-ground/no-fsc', { interfaces: found.map(({ shown }) => shown), isHabit: story === undefined }),
    beside: ({ shown }) => message('related.touched', { id: shown }),
    fixes: ({ shown, at: { placement, span } }): readonly Fix[] => [
      {
        kind: 'declare',
        title: message('fix.state-fsc', { shown }),
        change: { set: { in: placement, at: span.start, values: [{ key: 'via', yaml: 'fsc' }] } },
      },
    ],
    ...(story === undefined ? {} : { story }),
  })
}
