import { message } from '../../../l10n/message.ts'
import { gathered } from '../../gather.ts'
import { toldByWeight } from '../../gather-weighty.ts'
import { defineRule, type Fix } from '../../rule.ts'
import { byHabit } from '../left-out.ts'
import { idsOf, telling } from '../telling.ts'
import { type Logging, unlogged } from './logging.ts'

/** A component that works on personal data, where nothing says that this is logged. */
export const noProcessingLog = defineRule({
  id: 'common-ground/no-processing-log',
  level: 'warning',
  reads: [
    '*.processingLog',
    '*.processingLog.*',
    'component.stores',
    'component.stores.*',
    'component.data',
    'component.layer',
    'component.partOf',
    'component.lifecycle',
    'application.lifecycle',
    'dataset.personal',
    'dataset.classification',
    'policy.thresholds.gatherBelow',
  ],
  fixes: ['declare'],
  needsAllDocuments: true,
  inOrganisation(organisation, model, context) {
    const { leftOut, unknown } = byHabit(unlogged(context.landscape.in('current')), organisation, model)
    return [...gathered(leftOut, model, context, told()), ...toldByWeight(unknown, model, context, told('unknown'))]
  },
})

function told(story?: string) {
  return telling<Logging>({
    said: (found) =>
      message('common-ground/no-processing-log', {
        names: idsOf(found),
        datasets: found.length === 1 ? (found[0]?.datasets ?? []) : [],
        isHabit: story === undefined,
      }),
    fixes: (found) => [stateUnknown(found)],
    ...(story === undefined ? {} : { story }),
  })
}

/** Nobody has to know now; that it was asked is what counts. */
function stateUnknown({ id, at: { placement } }: Logging): Fix {
  return {
    kind: 'declare',
    title: message('fix.state-unknown-of', { id, keys: ['processingLog'] }),
    change: { set: { in: placement, values: [{ key: 'processingLog', yaml: '{ unknown: {} }' }] } },
  }
}
