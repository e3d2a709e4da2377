import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { gathered, WEIGHT_FIELDS } from '../../gather.ts'
import { addedPerState } from '../../per-state.ts'
import { defineRule, type OrganisationContext } from '../../rule.ts'
import { alone, atCause, isOfItself, type Lacking, together } from './drafts.ts'
import { type Shortfall, shortfallsIn } from './shortfalls.ts'

/** Something whose answers to the EU Cloud Sovereignty Framework allow a lower SEAL than the policy asks of what stands on it. */
export const belowRequiredSeal = defineRule({
  id: 'jurisdiction/below-required-seal',
  level: 'warning',
  reads: [
    '*.csf',
    '*.encryptionKeys',
    '*.keyHolder',
    '*.runsOn',
    '*.runsOn.*',
    '*.product',
    '*.supplier',
    '*.serviceModel',
    '*.operator',
    '*.lifecycle',
    'application.from',
    'component.partOf',
    ...WEIGHT_FIELDS,
    'policy.requiredSeal',
    'policy.thresholds.gatherBelow',
  ],
  fixes: [],
  hasWayOut: true,
  // What it stands on, and which data are in it, may be said in another.
  needsAllDocuments: true,
  inOrganisation(_organisation, model, context) {
    const lacking = lackingIn(context)
    const own = groupedBy(lacking.filter(isOfItself), ({ things }) => things.state)
    return [
      ...lacking.filter((each) => !isOfItself(each)).map(alone),
      ...[...own.values()].flatMap((each) => gathered(each, model, context, { alone, together })),
    ]
  },
})

/** What falls short, by the thing that holds it down; of a target only what it adds. */
function lackingIn({ landscape }: OrganisationContext): readonly Lacking[] {
  const found = addedPerState(landscape, (state) => landscape.in(state).once(shortfalls), isNew)
  const groups = groupedBy(found, ({ state, found: { ground } }) => `${state} ${ground.of}`)
  return [...groups.values()].flatMap((same) => {
    const [first] = same
    const all = same.map((each) => each.found)
    return first ? [atCause(all, landscape.in(first.state))] : []
  })
}

function shortfalls(things: StateOfThings): readonly Shortfall[] {
  return things.askEach(shortfallsIn)
}

/** A target that leaves an answer as low as it was adds nothing. */
function isNew({ subject, criterion, seal, ground }: Shortfall, before: readonly Shortfall[]): boolean {
  return !before.some(
    (each) =>
      each.subject.name === subject.name &&
      each.criterion === criterion &&
      each.ground.of === ground.of &&
      each.seal <= seal,
  )
}
