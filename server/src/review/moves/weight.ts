import type { Assessed } from '../../analysis/assessed.ts'
import { stops } from '../../analysis/impact.ts'
import { isOfPower } from '../../analysis/risk.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Finding } from '../finding.ts'

/**
 * What weighs in a landscape, the first before the second and so on: critical processes that cannot do without what somebody outside can
 * get at or stop; applications of which that is so, and that are critical, or hold special or secret data; errors and warnings, each as
 * often as it touches something.
 */
export interface Weight {
  readonly processes: number
  readonly weighty: number
  readonly errors: number
  readonly warnings: number
}

/** The heavier first: what comes first in a weight decides, what follows only between equals. */
export function inWeight(one: Weight, other: Weight): number {
  return (
    other.processes - one.processes ||
    other.weighty - one.weighty ||
    other.errors - one.errors ||
    other.warnings - one.warnings
  )
}

export const NO_WEIGHT: Weight = { processes: 0, weighty: 0, errors: 0, warnings: 0 }

/** How much less one weighs than another. */
export function lighterBy(before: Weight, after: Weight): Weight {
  return {
    processes: before.processes - after.processes,
    weighty: before.weighty - after.weighty,
    errors: before.errors - after.errors,
    warnings: before.warnings - after.warnings,
  }
}

/** Findings by how loud they are, each as often as it touches something. */
export function weightOf(findings: readonly Finding[]): Pick<Weight, 'errors' | 'warnings'> {
  const sum = (level: Finding['level']) =>
    findings.reduce((total, each) => total + (each.level === level ? timesOf(each) : 0), 0)
  return { errors: sum('error'), warnings: sum('warning') }
}

/** How often a finding counts; a mistake in a document does not: that it goes with what it stands in is no merit of a move. */
export function timesOf({ rule, affected }: Finding): number {
  return rule.startsWith('structure/') ? 0 : Math.max(1, affected.length)
}

/** Whether somebody outside can get at an application or stop it. */
export function isExposed({ risks }: Assessed): boolean {
  return risks.some(isOfPower)
}

/** Whether it is critical, or holds special or secret data. */
export function isWeighty({ subject }: Assessed): boolean {
  return subject.rating.impact === 'critical'
}

/** Ids of what applications consist of that are exposed. */
export function exposedIds({ assessed }: StateOfThings): ReadonlySet<string> {
  return new Set(assessed.filter(isExposed).flatMap(({ subject }) => subject.parts.map(({ id }) => id)))
}

/** Ids of the critical processes that would stop without what is exposed. */
export function exposedProcesses(things: StateOfThings): ReadonlySet<string> {
  const exposed = exposedIds(things)
  return new Set(things.processes.filter((process) => stops(process, exposed)).map(({ id }) => id))
}
