import type { Language } from '../../l10n/message.ts'
import type { CalendarAxis } from './calendar-axis.ts'
import { type CalendarContract, daysIn } from './calendar-contract.ts'
import { WIDTH } from './chart.ts'
import { shortDay } from './day.ts'
import { type Legend, type LegendEntry, legend } from './legend.ts'
import { INK, LINE, type Looks, mark, round, titled } from './svg.ts'
import { toneLooks } from './tones.ts'

export interface MarkWords {
  /** What a bar is: `term`. */
  readonly term: string
  /** What an empty bar is: `may be extended`. */
  readonly option: string
  /** What a diamond is: `last day to give notice`. */
  readonly notice: string
  /** What an arrow is: `no end date`. */
  readonly noEnd: string
  /** What a dotted bar is: `end not known`. */
  readonly unknownEnd: string
}

/** What the marks of a calendar need of it. */
interface MarkTexts {
  readonly id: string
  readonly words: MarkWords
  readonly language: Language
}

/** A bar for the term, an empty one for each extension, and a diamond where notice can be given for the last time. */
export function contractMarks(
  contract: CalendarContract,
  y: number,
  axis: CalendarAxis,
  { id, words, language }: MarkTexts,
): readonly string[] {
  const { label, end, notice, options = [] } = contract
  const said = (word: string, date: string) => `${label}, ${word}: ${shortDay(date, language)}`
  const from = startOf(contract, axis)
  const terms = daysIn([end]).map(({ date, day }) => titled(said(words.term, date), [termBar(from, day, y, axis)]))
  const steps = daysIn([end, ...options])
  return [
    ...(terms.length > 0 ? terms : [endless(contract, y, axis, { id, words })]),
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

function startOf({ start }: CalendarContract, { at, left }: CalendarAxis): number {
  const [from = left] = daysIn([start]).map(({ day }) => at(day))
  return from
}

/** What has no day to end on. */
function endless(
  contract: CalendarContract,
  y: number,
  axis: CalendarAxis,
  { id, words }: Pick<MarkTexts, 'id' | 'words'>,
): string {
  const { label, runsOn = false } = contract
  const from = startOf(contract, axis)
  return runsOn
    ? titled(`${label}: ${words.noEnd}`, [openBar(from, axis.right, y)])
    : titled(`${label}: ${words.unknownEnd}`, [unknownBar(id, from, axis.right, y)])
}

/** Of a term that ends out of sight an arrow tells to which side. */
function termBar(from: number, day: number, y: number, { at, holds, left, right }: CalendarAxis): string {
  if (holds(day)) return bar(from, at(day), y)
  return at(day) === left ? pointed(left + 8, left, y, { fill: TERM }) : pointed(from, right, y, { fill: TERM })
}

/** What the marks mean that these contracts have. */
export function calendarLegend(
  { id, words }: Pick<MarkTexts, 'id' | 'words'>,
  contracts: readonly CalendarContract[],
  y: number,
): Legend {
  const kinds: readonly (LegendEntry & { is(contract: CalendarContract): boolean })[] = [
    { word: words.term, is: hasEnd, sample: (x, at) => bar(x, x + SAMPLE, at) },
    {
      word: words.option,
      is: ({ options = [] }) => options.length > 0,
      sample: (x, at) => emptyBar(x, x + SAMPLE, at),
    },
    {
      word: words.notice,
      is: ({ notice }) => notice !== undefined,
      sample: (x, at) => diamond(x + SAMPLE / 2, at, false),
    },
    {
      word: words.noEnd,
      is: (each) => !hasEnd(each) && each.runsOn === true,
      sample: (x, at) => openBar(x, x + SAMPLE, at),
    },
    {
      word: words.unknownEnd,
      is: (each) => !hasEnd(each) && each.runsOn !== true,
      sample: (x, at) => unknownBar(id, x, x + SAMPLE, at),
    },
  ]
  return legend(
    kinds.filter(({ is }) => contracts.some(is)),
    SAMPLE,
    y,
    WIDTH,
  )
}

function hasEnd({ end }: CalendarContract): boolean {
  return daysIn([end]).length > 0
}

function bar(from: number, to: number, y: number): string {
  return mark('rect', { x: from, y: y - BAR / 2, width: Math.max(2, to - from), height: BAR, fill: TERM })
}

function emptyBar(from: number, to: number, y: number): string {
  const looks = { fill: '#ffffff', stroke: TERM, 'stroke-width': 1.2, 'stroke-dasharray': '4 2' }
  return mark('rect', { x: from, y: y - BAR / 2 + 1, width: Math.max(2, to - from), height: BAR - 2, ...looks })
}

function unknownBar(id: string, from: number, to: number, y: number): string {
  return mark('rect', { x: from, y: y - BAR / 2, width: to - from, height: BAR, ...toneLooks(id, 'unknown') })
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
const SAMPLE = 26
const TERM = '#1d5b8f'
