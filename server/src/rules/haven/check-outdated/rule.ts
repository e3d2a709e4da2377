import { lastDay, monthsBefore } from '../../../catalogue/calendar.ts'
import { message } from '../../../l10n/message.ts'
import { defineRule } from '../../rule.ts'
import { declaredChecks } from '../declared-checks.ts'
import { onCluster } from '../on-cluster.ts'

/** A cluster that was last held against Haven longer ago than the policy wants. */
export const checkOutdated = defineRule({
  id: 'haven/check-outdated',
  level: 'warning',
  reads: [
    'platform.haven.checkedOn',
    'platform.haven.checks',
    'platform.lifecycle',
    'policy.thresholds.havenCheckMaxAgeMonths',
  ],
  fixes: [],
  // What else is said of the cluster may stand in another.
  needsAllDocuments: true,
  inOrganisation(_organisation, _model, { landscape, today, settings }) {
    return landscape
      .in('current')
      .once(declaredChecks)
      .flatMap((cluster) => {
        const { id, haven, teller } = cluster
        const day = haven['checkedOn']
        const months = settings(teller.placement.head.uri).thresholds.havenCheckMaxAgeMonths
        if (typeof day !== 'string' || lastDay(day) >= monthsBefore(today, months)) return []
        return [{ ...onCluster(cluster), message: message('haven/check-outdated', { id, day, months }) }]
      })
  },
})
