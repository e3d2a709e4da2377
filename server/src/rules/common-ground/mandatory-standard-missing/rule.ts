import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { message } from '../../../l10n/message.ts'
import { gathered, MOST_FIXES } from '../../gather.ts'
import { defineRule, type Fix } from '../../rule.ts'
import { currentThingsOf } from '../../unstated.ts'
import { idsOf, telling } from '../telling.ts'
import { type Lacking, lackingOf } from './lacking.ts'

/** Something that states which standards it follows, without one that GEMMA marks as mandatory for what it is. */
export const mandatoryStandardMissing = defineRule({
  id: 'common-ground/mandatory-standard-missing',
  level: 'warning',
  reads: [
    '*.referenceComponents',
    '*.standards',
    '*.interfaces.to',
    '*.interfaces.standard',
    'component.provides.standard',
    'component.partOf',
    '*.identityProvider.protocols',
    '*.product',
    'product.standards',
    'application.from',
    '*.lifecycle',
    '*.transition.kind',
    'policy.thresholds.gatherBelow',
  ],
  fixes: ['declare'],
  // What it follows may be said at the other end.
  needsAllDocuments: true,
  inOrganisation(_organisation, model, context) {
    const all = context.landscape.in('current').once(lackingAnywhere)
    const some = all.filter(({ hasOthers }) => hasOthers)
    return [
      ...gathered(
        all.filter(({ hasOthers }) => !hasOthers),
        model,
        context,
        told(),
      ),
      // Who names one of them may have left out the rest.
      ...gathered(some, model, context, told('some')).map((draft) => ({ ...draft, level: 'info' as const })),
    ]
  },
})

const KINDS = ['application', 'component'] as const

function lackingAnywhere(now: StateOfThings): readonly Lacking[] {
  return now.askAll(currentThingsOf(KINDS, now.landscape), lackingOf)
}

function told(story?: string) {
  return telling<Lacking>({
    said: (found) =>
      message('common-ground/mandatory-standard-missing', {
        names: idsOf(found),
        missing: found.length === 1 ? (found[0]?.missing ?? []).map(nameOf) : [],
        components: [...new Set(found.flatMap(({ components }) => components))],
      }),
    beside: ({ id, missing }) => message('related.lacks-standard', { id, standards: missing.map(nameOf) }),
    fixes: ({ id, missing, at: { placement } }) =>
      missing.slice(0, MOST_FIXES).map(
        (standard): Fix => ({
          kind: 'declare',
          title: message('fix.state-standard', { id, standard: nameOf(standard) }),
          change: { set: { in: placement, values: [{ key: 'standards', yaml: standard.id, adds: true }] } },
        }),
      ),
    ...(story === undefined ? {} : { story }),
  })
}

function nameOf({ id, name }: Lacking['missing'][number]): string {
  return name ?? id
}
