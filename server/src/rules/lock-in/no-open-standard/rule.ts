import { message } from '../../../l10n/message.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { byDocument } from '../../gather.ts'
import { endsOf, type Interface, interfacesOf, shownOnce } from '../../interfaces.ts'
import { alsoSaid, inOrder, perStateThatAdds } from '../../mentions.ts'
import { at, type Context, type Draft, defineRule, type Place, THE_DOCUMENT } from '../../rule.ts'
import { type Lack, lackOf } from './lack.ts'

/** Interfaces that follow no open standard, and those of which nobody says what they follow. */
export const noOpenStandard = defineRule({
  id: 'lock-in/no-open-standard',
  level: 'info',
  reads: [
    '*.interfaces.to',
    '*.interfaces.standard',
    '*.interfaces.kind',
    '*.lifecycle',
    'component.partOf',
    'policy.thresholds.gatherBelow',
  ],
  fixes: [],
  inOrganisation(organisation, model, context) {
    const couplings = groupedBy(interfacesOf(context.landscape), ({ pair }) => pair)
    const lacking = [...couplings.values()].flatMap((same) => lackingIn(same, organisation))
    return (['closed', 'unstated'] as const).flatMap((lack) =>
      byDocument(
        lacking.filter((each) => each.lack === lack),
        model,
        (here, heading) => [tell(lack, here, heading, context)],
      ),
    )

    /** Of two ends that both state a coupling, one that says what it follows says it for both. */
    function lackingIn(same: readonly Interface[], of: string): readonly Lacking[] {
      const catalogue = model.catalogueFor(of)
      return perStateThatAdds(same).flatMap((stated): readonly Lacking[] => {
        const lacks = stated.map((each) => lackOf(each, catalogue))
        const [first] = stated
        if (!first || lacks.includes(undefined)) return []
        const lack = lacks.includes('closed') ? 'closed' : 'unstated'
        const shown = stated[lacks.indexOf(lack)] ?? first
        return [{ at: at(shown.placement, shown.reference), lack, stated: shown }]
      })
    }
  },
})

interface Lacking {
  readonly at: Place
  readonly lack: Lack
  readonly stated: Interface
}

function tell(lack: Lack, here: readonly Lacking[], heading: Place, { settings }: Context): Draft {
  const stated = here.map((each) => each.stated).toSorted(inOrder)
  const [first] = stated
  const isFew = stated.length < settings(heading.placement.head.uri).thresholds.gatherBelow
  const standards = stated.flatMap(({ says }) => (typeof says['standard'] === 'string' ? [says['standard']] : []))
  return {
    at: stated.length === 1 && first ? at(first.placement, first.reference) : heading,
    // Few that nobody described are a detail; that many are not says something of how the landscape is kept.
    level: lack === 'unstated' && isFew ? 'hint' : 'info',
    cause: THE_DOCUMENT,
    discriminator: lack,
    affected: endsOf(stated),
    message:
      lack === 'closed'
        ? message('lock-in/no-open-standard.closed', {
            interfaces: shownOnce(stated),
            standards: [...new Set(standards)],
            kinds: [...new Set(stated.flatMap(({ says }) => closedKind(says['kind'])))],
          })
        : message('lock-in/no-open-standard.unstated', { interfaces: shownOnce(stated) }),
    related: stated.length === 1 ? [] : alsoSaid(stated),
  }
}

function closedKind(kind: unknown): readonly string[] {
  return kind === 'database' || kind === 'screen' ? [kind] : []
}
