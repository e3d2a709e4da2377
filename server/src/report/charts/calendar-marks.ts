import type { Language } from '../../l10n/message.ts'
import type { CalendarAxis } from './calendar-axis.ts'
import { type CalendarContract, daysIn } from './calendar-contract.ts'
import { shortDay } from './day.ts'
import { INK, LINE, type Looks, mark, round, SMALL, textBlock, titled } from './svg.ts'
import { widthOf } from './text-width.ts'

export interface MarkWords {
  /** What a bar is: `term`. */
  readonly term: string
  /** What an empty bar is: `may be extended`. */
  readonly option: string
  /** What a diamond is: `last day to give notice`. */
  readonly notice: string
  /** What an arrow is: `no end date`. */
  readonly noEnd: string
}

/** A bar for the term, an empty one for each extension, and a diamond where notice can be given for the last time. */
export function contractMarks(
  { label, start, end, notice, options = [] }: CalendarContract,
  y: number,
  axis: CalendarAxis,
  words: MarkWords,
  language: Language,
): readonly string[] {
  const said = (word: string, date: string) => `${label}, ${word}: ${shortDay(date, language)}`
  const [from = axis.left] = daysIn([start]).map(({ day }) => axis.at(day))
  const ends = daysIn([end])
  const terms = ends.map(({ date, day }) => titled(said(words.term, date), [termBar(from, day, y, axis)]))
  const steps = daysIn([end, ...options])
  return [
    ...(ends.length > 0 ? terms : [titled(`${label}: ${words.noEnd}`, [openBar(from, axis.right, y)])]),
    ...steps.flatMap(({ date, day }, i) => {
      const before = steps[i - 1]
      if (i === 0 || !before || !axis.holds(before.day)) return []
      return [titled(said(words.option, date), [emptyBar(axis.at(before.day), axis.at(day), y)])]
    }),
    ...daysIn([notice])
      .filter(({ day }) => axis.holds(day))
      .map(({ date, day }) => titled(said(words.notice, date), [diamond(axis.at(day), y, day < axis.today)])),
  ]
}

/** Of a term that ends out of sight an arrow tells to which side. */
function termBar(from: number, day: number, y: number, { at, holds, left, right }: CalendarAxis): string {
  if (holds(day)) return bar(from, at(day), y)
  return at(day) === left ? pointed(left + 8, left, y, { fill: TERM }) : pointed(from, right, y, { fill: TERM })
}

/** What the marks mean, in a row. */
export function calendarLegend(words: MarkWords, y: number): readonly string[] {
  const samples: readonly (readonly [string, (x: number) => string])[] = [
    [words.term, (x) => bar(x, x + 26, y)],
    [words.option, (x) => emptyBar(x, x + 26, y)],
    [words.notice, (x) => diamond(x + 18, y, false)],
    [words.noEnd, (x) => openBar(x, x + 26, y)],
  ]
  let at = 0
  return samples.flatMap(([word, sample]) => {
    const x = at
    at += 32 + widthOf(word, SMALL) + 24
    return [sample(x), textBlock(word, { x: x + 32, y, width: 240, size: SMALL })]
  })
}

function bar(from: number, to: number, y: number): string {
  return mark('rect', { x: from, y: y - BAR / 2, width: Math.max(2, to - from), height: BAR, fill: TERM })
}

function emptyBar(from: number, to: number, y: number): string {
  const looks = { fill: '#ffffff', stroke: TERM, 'stroke-width': 1.2, 'stroke-dasharray': '4 2' }
  return mark('rect', { x: from, y: y - BAR / 2 + 1, width: Math.max(2, to - from), height: BAR - 2, ...looks })
}

function openBar(from: number, to: number, y: number): string {
  return pointed(from, to, y, { fill: '#c3cad2', stroke: LINE })
}

/** A bar that runs out into an arrow. */
function pointed(from: number, to: number, y: number, looks: Looks): string {
  const half = BAR / 2
  const [start, end, neck] = [round(from), round(to), round(to < from ? from : Math.max(from, to - 8))]
  return mark('path', { d: `M${start} ${y - half}H${neck}L${end} ${y}L${neck} ${y + half}H${start}z`, ...looks })
}

/** Empty once the day has passed. */
function diamond(x: number, y: number, isPast: boolean): string {
  const looks = isPast ? { fill: '#ffffff', stroke: INK } : { fill: INK, stroke: '#ffffff' }
  return mark('path', { d: `M${round(x)} ${y - 8}l7 8l-7 8l-7-8z`, ...looks, 'stroke-width': 1.5 })
}

const BAR = 12
const TERM = '#1d5b8f'
