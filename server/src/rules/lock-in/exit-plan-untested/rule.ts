import { message } from '../../../l10n/message.ts'
import { recordAsked } from '../../asked.ts'
import { EXIT_FIELDS, type ExitGap, type MissingTest, type MissingTests, testWords } from '../../exit-gaps.ts'
import { toldByWeight } from '../../gather-weighty.ts'
import { type Context, defineRule, type Fix } from '../../rule.ts'
import { type ExitUnit, fixesOfUnits, gapsToTell, idsIn, onUnit, onUnits, unitsOf, weightyIn } from '../exit-units.ts'

/** A plan to leave that nobody tried, or not lately. */
export const exitPlanUntested = defineRule({
  id: 'lock-in/exit-plan-untested',
  level: 'warning',
  reads: [...EXIT_FIELDS, 'policy.thresholds.gatherBelow'],
  fixes: ['ask'],
  needsAllDocuments: true,
  inOrganisation(organisation, model, context) {
    const gaps = gapsToTell(organisation, model, context).filter(lacksTests)
    const units = unitsOf(gaps, organisation, ({ misses }) => misses.holder.element)
    return toldByWeight(units, model, context, {
      alone: (unit) => ({
        ...onUnit(unit),
        message: message('lock-in/exit-plan-untested.one', {
          names: idsIn([unit]),
          ...testWords(casesOf(unit)),
          isWeighty: unit.weighty,
          months: context.settings(unit.placement.head.uri).thresholds.exitTestMaxAgeMonths,
        }),
        ...fixesOfUnits([unit], () => [recordFix(unit, context)]),
      }),
      many: (all, heading, areWeighty) => ({
        ...(areWeighty ? onUnits(weightyIn(all), heading, organisation) : onUnits(all, heading, undefined)),
        message: areWeighty
          ? message('lock-in/exit-plan-untested.weighty', { names: idsIn(weightyIn(all)) })
          : message('lock-in/exit-plan-untested.many', { names: all.map(({ id }) => id) }),
        ...fixesOfUnits(all, (unit) => [recordFix(unit, context)]),
      }),
    })
  },
})

type Untested = ExitGap & { readonly misses: MissingTests }

function lacksTests(gap: ExitGap): gap is Untested {
  return gap.misses.what === 'tests'
}

/** Of several elements under one plan what is missing for any of them. */
function casesOf({ gaps }: ExitUnit<Untested>): readonly MissingTest[] {
  const all = gaps.flatMap(({ misses }) => misses.cases)
  return [...new Map(all.map((each) => [each.case, each])).values()].toSorted((a, b) => (a.case < b.case ? -1 : 1))
}

function recordFix(unit: ExitUnit<Untested>, { today }: Context): Fix {
  const cases = casesOf(unit)
  // Where nothing is said of tests at all, one answer does for both.
  const keys =
    cases.length > 1 && cases.every(({ last }) => last === '')
      ? ['exit.testedOn']
      : cases.map((each) => `exit.testedOn.${each.case}`)
  return recordAsked(keys, unit.id, undefined, today, (values) => ({
    set: { in: unit.placement, values },
  }))
}
