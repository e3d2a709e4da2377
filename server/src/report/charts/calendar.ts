import { axisMarks, axisOf, type CalendarAxis } from './calendar-axis.ts'
import type { CalendarContract } from './calendar-contract.ts'
import { calendarLegend, contractMarks, type MarkWords } from './calendar-marks.ts'
import { type ChartTexts, chart, inBrackets, WIDTH } from './chart.ts'
import { shortDay } from './day.ts'
import { firstOf } from './gathering.ts'
import { LINE, mark, QUIET, SMALL, textBlock } from './svg.ts'

/** When contracts end, and until when they can be ended or extended. */
export interface ContractCalendar extends ChartTexts {
  /** `2026-11-29` */
  readonly today: string
  readonly contracts: readonly CalendarContract[]
  readonly words: MarkWords & {
    /** What a row is: `contract`. */
    readonly heading: string
    /** Above the last days to give notice: `notice before`. */
    readonly noticeHeading: string
    readonly endHeading: string
    readonly today: string
    /** Name of the contracts that are not shown: `other contracts`. */
    readonly others: string
  }
}

/** A row a contract, the next to decide on first; undefined without contracts. */
export function calendarChart(calendar: ContractCalendar): string | undefined {
  const { contracts, words, language } = calendar
  if (contracts.length === 0) return undefined
  const inOrder = contracts.toSorted((a, b) => compare(decisionOn(a, calendar.today), decisionOn(b, calendar.today)))
  const { shown, others } = firstOf(inOrder, MOST)
  const axis = axisOf(shown, calendar.today, LABEL + 10, WIDTH - 2 * DATE - 10)
  const end = HEAD + shown.length * ROW
  const bottom = end + (others.length > 0 ? ROW : 0)
  const more = `${words.others}${inBrackets(others.length, language)}`
  const meaning = calendarLegend(calendar, shown, bottom + 18)
  return chart(calendar, meaning.last + 16, [
    ...headings(calendar),
    ...axisMarks(axis, HEAD, end, words.today),
    mark('path', { d: `M0 ${HEAD}H${WIDTH}`, stroke: LINE }),
    ...shown.flatMap((contract, i) => rowMarks(contract, HEAD + (i + 0.5) * ROW, axis, calendar)),
    ...(others.length > 0 ? [textBlock(more, { x: 0, y: end + ROW / 2, width: WIDTH / 2, fill: QUIET })] : []),
    ...meaning.marks,
  ])
}

/** What can be decided yet by its day, then what has no day, and at last what is past. */
function decisionOn({ notice, end }: CalendarContract, today: string): string {
  const next = [notice, end].find((day) => day !== undefined && day >= today)
  return next ?? (end === undefined ? '~' : `~${end}`)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function headings({ words }: ContractCalendar): readonly string[] {
  const looks = { y: HEAD - 4, isFoot: true, most: 2, size: SMALL, isBold: true } as const
  const right = { ...looks, width: DATE - 8, anchor: 'end' } as const
  return [
    textBlock(words.heading, { ...looks, x: 0, width: LABEL }),
    textBlock(words.noticeHeading, { ...right, x: WIDTH - DATE }),
    textBlock(words.endHeading, { ...right, x: WIDTH }),
  ]
}

function rowMarks(
  contract: CalendarContract,
  y: number,
  axis: CalendarAxis,
  calendar: ContractCalendar,
): readonly string[] {
  const date = (day: string | undefined, none: string, x: number) =>
    textBlock(day === undefined ? none : shortDay(day, calendar.language), {
      x,
      y,
      width: DATE - 4,
      size: SMALL,
      anchor: 'end',
    })
  return [
    textBlock(contract.label, { x: 0, y, width: LABEL }),
    ...contractMarks(contract, y, axis, calendar),
    date(contract.notice, '–', WIDTH - DATE),
    date(contract.end, contract.runsOn ? '–' : '?', WIDTH),
  ]
}

const HEAD = 44
const LABEL = 220
const DATE = 92
const ROW = 24
const MOST = 40
