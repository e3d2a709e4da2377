import type { Reader } from '../../../analysis/reader.ts'
import { message } from '../../../l10n/message.ts'
import { knowsKey } from '../../../model/entry-keys.ts'
import { recordAsked } from '../../asked.ts'
import { EXIT_FIELDS, type ExitGap, type MissingPlan } from '../../exit-gaps.ts'
import { toldByWeight } from '../../gather-weighty.ts'
import { type Context, defineRule, type Fix } from '../../rule.ts'
import { answererFor } from '../answerer.ts'
import { type ExitUnit, fixesOfUnits, gapsToTell, idsIn, onUnit, onUnits, unitsOf, weightyIn } from '../exit-units.ts'

/** Something that others run or sell, and no plan to leave it. */
export const noExitPlan = defineRule({
  id: 'lock-in/no-exit-plan',
  level: 'warning',
  reads: [...EXIT_FIELDS, 'policy.thresholds.gatherBelow'],
  fixes: ['ask'],
  needsAllDocuments: true,
  inOrganisation(organisation, model, context) {
    const { reader } = context.landscape.in('current')
    const gaps = gapsToTell(organisation, model, context).filter(lacksPlan)
    const unstated = unitsOf(
      gaps.filter(({ misses }) => !misses.gone),
      organisation,
      ({ contract }) => contract,
    )
    const gone = unitsOf(
      gaps.filter(({ misses }) => misses.gone),
      organisation,
      ({ misses }) => misses.gone?.holder.element,
    )
    return [
      ...toldByWeight(unstated, model, context, {
        alone: (unit) => ({
          ...onUnit(unit),
          message: message('lock-in/no-exit-plan.one', {
            id: unit.id,
            under: unit.cause.startsWith('contract:') ? idsIn([unit]) : [],
            isWeighty: unit.weighty,
            askedOn: unit.gaps[0]?.misses.askedOn ?? '',
          }),
          ...fixesOfUnits([unit], () => fixesOf(unit, reader, context)),
        }),
        many: (units, heading, areWeighty) => ({
          ...(areWeighty ? onUnits(weightyIn(units), heading, organisation) : onUnits(units, heading, undefined)),
          message: areWeighty
            ? message('lock-in/no-exit-plan.weighty', { names: idsIn(weightyIn(units)) })
            : message('lock-in/no-exit-plan.many', { names: units.map(({ id }) => id) }),
          ...fixesOfUnits(units, (unit) => fixesOf(unit, reader, context)),
        }),
      }),
      ...toldByWeight(gone, model, context, {
        alone: (unit) => ({
          ...onUnit(unit),
          discriminator: 'gone',
          message: message('lock-in/no-exit-plan.gone', { path: pathOf(unit), names: idsIn([unit]) }),
        }),
        many: (units, heading, areWeighty) => ({
          ...onUnits(units, heading, areWeighty ? organisation : undefined),
          discriminator: 'gone',
          message: message('lock-in/no-exit-plan.gone-many', { paths: units.map(pathOf), names: idsIn(units) }),
        }),
      }),
    ]
  },
})

type WithoutPlan = ExitGap & { readonly misses: MissingPlan }

function lacksPlan(gap: ExitGap): gap is WithoutPlan {
  return gap.misses.what === 'plan'
}

function pathOf({ gaps }: ExitUnit<WithoutPlan>): string {
  return gaps[0]?.misses.gone?.path ?? ''
}

/** The plan is ours to make, the answers for it are the supplier's to give. */
function fixesOf({ id, placement, gaps }: ExitUnit, reader: Reader, { today }: Context): readonly Fix[] {
  const [first] = gaps
  // A component of a Common Ground document has no `exit`: that of its supplier or contract counts.
  if (!first || !knowsKey(placement, 'exit')) return []
  const answerer = answererFor(first.element, first.contract, reader)
  const asked = recordAsked(['exit.plan'], id, answerer, today, (values) => ({
    set: { in: placement, values },
  }))
  return [asked]
}
