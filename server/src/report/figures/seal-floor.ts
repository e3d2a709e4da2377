import { needsSeal } from '../../analysis/score/required.ts'
import type { Settings } from '../../policy/settings.ts'
import type { StakeFigures } from './stake.ts'

/** The highest level that the policy wants for anything of it, with what that is wanted for; undefined where it wants none. */
export function sealFloor(
  { applications, datasets, critical }: StakeFigures,
  { requiredSeal }: Settings,
): { readonly level: number; readonly because: Pick<StakeFigures, 'datasets' | 'critical'> } | undefined {
  const held = applications.ids.flatMap((application) => {
    const own = datasets.filter((each) => each.applications.ids.includes(application))
    const rated = critical.find((each) => each.application === application)
    return (own.length > 0 ? own : [undefined]).map((dataset) => ({ dataset, rated }))
  })
  const wanted = requiredSeal.map(({ when, seal }) => ({
    level: seal,
    of: held.filter(({ dataset, rated }) =>
      needsSeal(when, { ...dataset, ...(rated ? { criticality: rated.criticality } : {}) }),
    ),
    isOfData: when.criticality === undefined || when.personal !== undefined || when.classification !== undefined,
    isOfCriticality: when.criticality !== undefined,
  }))
  const level = Math.max(...wanted.map((each) => (each.of.length > 0 ? each.level : -1)))
  if (level < 1) return undefined
  const highest = wanted.filter((each) => each.level === level)
  return {
    level,
    because: {
      datasets: eachOnce(
        highest.flatMap(({ of, isOfData }) => (isOfData ? of.flatMap((each) => each.dataset ?? []) : [])),
      ),
      critical: eachOnce(
        highest.flatMap(({ of, isOfCriticality }) => (isOfCriticality ? of.flatMap((each) => each.rated ?? []) : [])),
      ),
    },
  }
}

function eachOnce<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)]
}
