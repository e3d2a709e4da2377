import { needsSeal } from '../../analysis/score/required.ts'
import type { Condition, RequiredSeal } from '../../policy/required-seals.ts'
import type { Settings } from '../../policy/settings.ts'
import type { CriticalFigures, DatasetFigures, StakeFigures } from './stake.ts'

type Because = Pick<StakeFigures, 'datasets' | 'critical'>

/** The highest level that the policy wants for anything of it, with what that is wanted for; undefined where it wants none. */
export function sealFloor(
  { applications, datasets, critical }: StakeFigures,
  { requiredSeal }: Settings,
): { readonly level: number; readonly because: Because } | undefined {
  const all = applications.ids.map((application) => ({
    datasets: datasets.filter((each) => each.applications.ids.includes(application)),
    critical: critical.filter((each) => each.application === application),
  }))
  const wanted = requiredSeal.flatMap(({ when, seal }) =>
    all.flatMap((application) => {
      const because = meeting(when, application)
      return because ? [{ level: seal, because }] : []
    }),
  )
  const level = Math.max(...wanted.map((each) => each.level))
  if (level < 1) return undefined
  const reasons = wanted.filter((each) => each.level === level).map(({ because }) => because)
  return {
    level,
    because: {
      datasets: datasets.filter((each) => reasons.some((reason) => reason.datasets.includes(each))),
      critical: critical.filter((each) => reasons.some((reason) => reason.critical.includes(each))),
    },
  }
}

/** What of an application meets the conditions, each of which has to be met by something of it; all of it where there are none. */
function meeting(when: RequiredSeal['when'], { datasets, critical }: Because): Because | undefined {
  const conditions = Object.entries(when) as [Condition, string][]
  if (conditions.length === 0) return { datasets, critical }
  const met = conditions.map(([key, least]) => {
    const meets = (of: DatasetFigures | CriticalFigures) => needsSeal({ [key]: least }, of)
    return { datasets: datasets.filter(meets), critical: critical.filter(meets) }
  })
  if (met.some((each) => each.datasets.length + each.critical.length === 0)) return undefined
  return { datasets: met.flatMap((each) => each.datasets), critical: met.flatMap((each) => each.critical) }
}
