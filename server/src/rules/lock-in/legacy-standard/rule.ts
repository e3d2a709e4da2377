import type { Catalogue } from '../../../catalogue/catalogue.ts'
import { message } from '../../../l10n/message.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { endsOf, type Interface, interfacesOf, shownOnce } from '../../interfaces.ts'
import { alsoSaid, inOrder, perStateThatAdds } from '../../mentions.ts'
import { at, type Draft, defineRule } from '../../rule.ts'
import { type Old, oldStandardsOf } from './standing.ts'

/** Interfaces that follow a standard which is on its way out, or withdrawn. */
export const legacyStandard = defineRule({
  id: 'lock-in/legacy-standard',
  level: 'warning',
  reads: [
    '*.interfaces.to',
    '*.interfaces.standard',
    '*.interfaces.version',
    '*.interfaces.direction',
    '*.interfaces.via',
    '*.lifecycle',
    'component.partOf',
  ],
  fixes: [],
  inOrganisation(organisation, model, { landscape }) {
    const catalogue = model.catalogueFor(organisation)
    const uses = interfacesOf(landscape).flatMap((each) =>
      oldStandardsOf(each, catalogue).map((old): Use => ({ ...each, old })),
    )
    // A target that keeps an interface adds nothing, whoever of the two states it.
    const added = [...groupedBy(uses, (use) => `${kindOf(use)} ${use.pair}`).values()].flatMap(perStateThatAdds)
    const groups = groupedBy(added.flat(), (use) => `${use.placement.head.state} ${kindOf(use)}`)
    return [...groups.values()].flatMap((group) => tell(group, catalogue))
  },
})

interface Use extends Interface {
  readonly old: Old
}

/** What of one standard is one story: that it is old, or that a version of it is. */
function kindOf({ old: { standard, version } }: Use): string {
  return `${standard.id} ${version ?? ''}`
}

function tell(uses: readonly Use[], catalogue: Catalogue): readonly Draft[] {
  const ordered = uses.toSorted(inOrder)
  const [first, ...others] = ordered
  if (!first) return []
  const { standard, how, version, level } = first.old
  return [
    {
      at: at(first.placement, first.reference),
      level,
      cause: `standard:${standard.id}`,
      ...(version === undefined ? {} : { discriminator: version }),
      ...(first.placement.facts.entity ? { element: first.placement.facts.entity.id } : {}),
      affected: endsOf(ordered),
      confidence: standard.confidence ?? 'unknown',
      message: message('lock-in/legacy-standard', {
        standard: standard.name ?? standard.id,
        how,
        version: version ?? '',
        isJudged: standard.judged?.includes('status') === true && how !== 'version',
        interfaces: shownOnce(ordered),
        successors: (standard.replacedBy ?? []).map((id) => catalogue.standard(id)?.name ?? id),
      }),
      related: alsoSaid(others),
    },
  ]
}
