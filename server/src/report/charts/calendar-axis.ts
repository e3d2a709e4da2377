import { type CalendarContract, daysIn } from './calendar-contract.ts'
import { dayNumber, yearOf, yearStart } from './day.ts'
import { GUIDE, INK, mark, QUIET, SMALL, textBlock } from './svg.ts'

/** The years that a calendar shows, and where each day is. */
export interface CalendarAxis {
  readonly left: number
  readonly right: number
  /** Starts of the years, and of the one after the last. */
  readonly years: readonly number[]
  readonly today: number
  /** Where a day is; those beyond are at the edge. */
  at(day: number): number
  holds(day: number): boolean
}

/** From this year, or the one before it, to the last day that matters, within reason. */
export function axisOf(
  contracts: readonly CalendarContract[],
  today: string,
  left: number,
  right: number,
): CalendarAxis {
  const now = dayNumber(today) ?? 0
  const days = daysIn(contracts.flatMap(({ end, notice, options = [] }) => [end, notice, ...options]))
  const years = [yearOf(now), yearOf(now) + 1, ...days.map(({ day }) => yearOf(day))]
  const first = Math.max(yearOf(now) - 1, Math.min(...years))
  const last = Math.min(yearOf(now) + MOST_YEARS, Math.max(...years))
  const [from, to] = [yearStart(first), yearStart(last + 1)]
  const at = (day: number) => left + ((Math.min(Math.max(day, from), to) - from) / (to - from)) * (right - left)
  const starts = Array.from({ length: last - first + 2 }, (_, i) => yearStart(first + i))
  return { left, right, years: starts, today: now, at, holds: (day) => day >= from && day <= to }
}

/** A line at each year, and one for today. */
export function axisMarks(
  { years, at, today }: CalendarAxis,
  top: number,
  bottom: number,
  word: string,
): readonly string[] {
  const lines = years.map((start) => line(at(start), top, bottom, { stroke: GUIDE }))
  const labels = years.slice(0, -1).map((start, i) => {
    const [from, to] = [at(start), at(years[i + 1] ?? start)]
    const looks = { x: (from + to) / 2, y: top - 28, width: to - from, size: SMALL, anchor: 'middle' } as const
    return textBlock(String(yearOf(start)), looks)
  })
  return [
    ...lines,
    ...labels,
    line(at(today), top - 3, bottom, { stroke: INK, 'stroke-width': 1.5, 'stroke-dasharray': '2 3' }),
    textBlock(word, { x: at(today), y: top - 12, width: 120, size: SMALL, anchor: 'middle', fill: QUIET }),
  ]
}

function line(x: number, top: number, bottom: number, looks: Readonly<Record<string, string | number>>): string {
  return mark('line', { x1: x, x2: x, y1: top, y2: bottom, ...looks })
}

/** As many as have room for their numbers. */
const MOST_YEARS = 9
