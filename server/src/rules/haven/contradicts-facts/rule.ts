import { message } from '../../../l10n/message.ts'
import { isMap } from '../../../model/walk.ts'
import { defineRule } from '../../rule.ts'
import { stated } from '../../unstated.ts'
import { type DeclaredChecks, declaredChecks } from '../declared-checks.ts'
import { onCluster } from '../on-cluster.ts'

/** A cluster that passes a check of Haven which it cannot pass with as many nodes or zones as are stated. */
export const contradictsFacts = defineRule({
  id: 'haven/contradicts-facts',
  level: 'warning',
  reads: [
    'platform.haven.checks',
    'platform.kubernetes.controlPlaneNodes',
    'platform.kubernetes.workers',
    'platform.kubernetes.zones',
    'platform.lifecycle',
  ],
  fixes: [],
  needsAllDocuments: true,
  inOrganisation(_organisation, _model, { landscape }) {
    const now = landscape.in('current')
    const { catalogue } = now.reader
    return now.once(declaredChecks).flatMap((cluster) => {
      const clashes = clashesIn(cluster)
      if (clashes.length === 0) return []
      return [
        {
          ...onCluster(cluster),
          message: message('haven/contradicts-facts', {
            id: cluster.id,
            checks: clashes.map(
              ({ check }) => catalogue.entry('havenChecks', check)?.title ?? { en: check, nl: check },
            ),
            stated: clashes.map(({ key, count }) => `${key}: ${count}`),
          }),
        },
      ]
    })
  },
})

interface Clash {
  readonly check: string
  readonly key: string
  readonly count: number
}

function clashesIn({ platform, checks }: DeclaredChecks): readonly Clash[] {
  const size = stated(platform, 'kubernetes')
  if (!isMap(size)) return []
  return LEAST.flatMap(({ check, key, least }): readonly Clash[] => {
    const count = size[key]
    return checks[check] === 'pass' && typeof count === 'number' && count < least ? [{ check, key, count }] : []
  })
}

/** What the checks of Haven ask, as the catalogue words it. */
const LEAST = [
  { check: 'multiaz', key: 'zones', least: 2 },
  { check: 'three-masters', key: 'controlPlaneNodes', least: 3 },
  { check: 'three-workers', key: 'workers', least: 3 },
] as const
