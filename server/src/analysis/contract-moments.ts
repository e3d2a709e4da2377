import { isWholeDay, monthsBefore } from '../catalogue/calendar.ts'
import type { Element } from '../model/element.ts'
import { isMap } from '../model/walk.ts'
import { numberIn } from './impact.ts'
import { statedIn, textIn } from './reader.ts'

/** The last day on which one can decide what comes after a contract as it stands. */
export interface MomentToDecide {
  readonly date: string
  readonly end: string
  /** Whether it is the last day to give notice, or the end itself. */
  readonly isNotice: boolean
}

/**
 * The next moment to decide on a contract; undefined where it has ended, where it goes on by itself and the day to give notice has
 * passed, and where nobody states when it ends.
 */
export function momentToDecide(contract: Element, today: string): MomentToDecide | undefined {
  const end = endOf(contract)
  if (end === undefined || end < today) return undefined
  const renewal = textIn(contract, 'renewal')
  const notice = monthsBefore(end, numberIn(contract, 'noticeMonths') ?? 0)
  // What ends by itself asks for no notice.
  if (renewal !== 'none' && notice >= today) return { date: notice, end, isNotice: notice < end }
  return renewal === 'automatic' ? undefined : { date: end, end, isNotice: false }
}

/** Whether a contract has ended: on a day, and not to go on by itself as far as anybody knows. */
export function hasEnded(contract: Element, today: string): boolean {
  const end = endOf(contract)
  const renewal = contract.facts.get('renewal')?.value
  return end !== undefined && end < today && renewal !== 'automatic' && !isMap(renewal)
}

/** Whether a contract as it stands is still there after a day: it ends later, or goes on by itself. */
export function runsPast(contract: Element, day: string, today: string): boolean {
  const end = endOf(contract)
  if (textIn(contract, 'renewal') === 'automatic') return true
  return end !== undefined && end > day && end >= today
}

/** How long a contract leaves to get away from it: to a day, or so many months from notice on. */
export type TimeToLeave = { readonly until: string } | { readonly months: number }

/**
 * Until the end of the last option to extend; of one that goes on by itself, or of which nobody says that it ends, as long as its notice.
 * Undefined where it has ended, and where that is not stated.
 */
export function timeToLeave(contract: Element, today: string): TimeToLeave | undefined {
  if (hasEnded(contract, today)) return undefined
  const renewal = textIn(contract, 'renewal')
  if (renewal === 'none' || renewal === 'option') {
    const options = [statedIn(contract, 'extensions') ?? []].flat()
    const ends = [endOf(contract), ...options].filter((day) => typeof day === 'string' && isWholeDay(day))
    const until = ends.map(String).toSorted().at(-1)
    return until === undefined ? undefined : { until }
  }
  const months = numberIn(contract, 'noticeMonths')
  return months === undefined ? undefined : { months }
}

/** The last day as it stands; a day that is not in the calendar, or before the first, is a slip and says nothing. */
export function endOf(contract: Element): string | undefined {
  const end = textIn(contract, 'end')
  const start = textIn(contract, 'start')
  const isSlip = end === undefined || !isWholeDay(end) || (start !== undefined && end < start)
  return isSlip ? undefined : end
}
