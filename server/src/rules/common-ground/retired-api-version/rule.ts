import { asSure } from '../../../analysis/sure-level.ts'
import { message } from '../../../l10n/message.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { type Draft, defineRule, inPlaceOrder } from '../../rule.ts'
import { endedVersions, type Use } from './ended-versions.ts'

/** Interfaces and offers on a version of a standard that is withdrawn or out of support, while the standard lives on. */
export const retiredApiVersion = defineRule({
  id: 'common-ground/retired-api-version',
  level: 'warning',
  reads: [
    '*.interfaces.to',
    '*.interfaces.standard',
    '*.interfaces.version',
    'component.provides.standard',
    'component.provides.version',
    '*.lifecycle',
    'component.partOf',
  ],
  fixes: [],
  needsAllDocuments: true,
  inOrganisation(_organisation, _model, { landscape }) {
    const groups = groupedBy(
      endedVersions(landscape),
      ({ at, standard, version }) => `${at.placement.head.state} ${standard.id} ${version}`,
    )
    return [...groups.values()].flatMap(tell)
  },
})

function tell(uses: readonly Use[]): readonly Draft[] {
  const [first, ...others] = uses.toSorted((a, b) => inPlaceOrder(a.at, b.at))
  if (!first) return []
  const { standard, version, ended } = first
  const confidence = standard.confidence ?? 'unknown'
  const { entity } = first.at.placement.facts
  return [
    {
      at: first.at,
      level: asSure(ended === 'withdrawn' ? 'error' : 'warning', confidence),
      cause: `standard:${standard.id}`,
      discriminator: version,
      ...(entity ? { element: entity.id } : {}),
      affected: [...new Set(uses.map(({ name }) => name))].sort(),
      confidence,
      message: message('common-ground/retired-api-version', {
        standard: standard.name ?? standard.id,
        version,
        isWithdrawn: ended === 'withdrawn',
        uses: [first, ...others].map(({ shown }) => shown),
        instead: (standard.versions ?? []).flatMap((each) => (each.status === 'in-use' ? [each.version] : [])),
      }),
      related: others.map(({ at, shown }) => ({ at, message: message('related.touched', { id: shown }) })),
    },
  ]
}
