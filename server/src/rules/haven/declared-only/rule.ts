import { message } from '../../../l10n/message.ts'
import { isMap } from '../../../model/walk.ts'
import { askedOn, isAskedLately, recordAsked } from '../../asked.ts'
import { defineRule } from '../../rule.ts'
import { tabStop } from '../../tab-stop.ts'
import { declaredChecks } from '../declared-checks.ts'
import { onCluster } from '../on-cluster.ts'

/** A cluster that is said to comply with Haven, where nobody can read that. */
export const declaredOnly = defineRule({
  id: 'haven/declared-only',
  level: 'info',
  reads: ['platform.haven.evidence', 'platform.haven.checks', 'platform.lifecycle', 'policy.thresholds.askQuietMonths'],
  fixes: ['ask', 'declare'],
  needsAllDocuments: true,
  inOrganisation(_organisation, _model, context) {
    return context.landscape
      .in('current')
      .once(declaredChecks)
      .flatMap((cluster) => {
        const { id, haven, teller } = cluster
        const { placement } = teller
        const evidence = haven['evidence']
        const isUnknown = isMap(evidence) && 'unknown' in evidence
        const isMissing = isUnknown
          ? askedOn(evidence) !== '' && !isAskedLately(evidence, placement, context)
          : evidence === undefined || evidence === ''
        if (!isMissing) return []
        const key = 'haven.evidence'
        const declared = { set: { in: placement, values: [{ key, yaml: `"${tabStop('')}"` }] } }
        const asked = recordAsked([key], id, undefined, context.today, (values) => ({ set: { in: placement, values } }))
        return [
          {
            ...onCluster(cluster),
            message: message('haven/declared-only', { id }),
            fixes: [
              {
                kind: 'declare' as const,
                title: message('fix.state', { id, keys: [key] }),
                typed: true as const,
                change: declared,
              },
              asked,
            ],
          },
        ]
      })
  },
})
