import { stops } from '../../../analysis/impact.ts'
import { elementAt } from '../../../analysis/reader.ts'
import { bearingOf } from '../../../analysis/scenario/process-outage.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import type { Leaving } from './too-long.ts'

/** Something that takes longer to leave than a critical process can do without it. */
export interface TooLongForProcesses {
  readonly thing: Leaving
  readonly processes: readonly Waiting[]
}

/** A critical process that stands still meanwhile. */
export interface Waiting {
  readonly id: string
  readonly name: string
  /** As it is stated, `24h`. */
  readonly maxOutage: string
}

/** What would be missed too long if it stopped from one day to the next: nobody tried that, and nothing else does its work. */
export function tooLongForProcesses(
  leavings: readonly Leaving[],
  { processes, reader }: StateOfThings,
): readonly TooLongForProcesses[] {
  return leavings
    .filter(({ isTried }) => !isTried)
    .flatMap((thing) => {
      const hit = new Set([thing.element.id])
      const waiting = processes
        .filter((process) => stops(process, hit))
        .flatMap(({ id, name }): readonly Waiting[] => {
          const process = elementAt(reader, id, 'process')
          const { maxOutage, tooLongAfter } = process ? bearingOf(process) : {}
          const isTooLong = tooLongAfter !== undefined && thing.takes * MINUTES_A_MONTH > tooLongAfter
          return maxOutage !== undefined && isTooLong ? [{ id, name, maxOutage }] : []
        })
      return waiting.length === 0 ? [] : [{ thing, processes: waiting }]
    })
}

/** Of the shortest month. */
const MINUTES_A_MONTH = 28 * 24 * 60
