import { type ChartTexts, chart, inBrackets, numberText, WIDTH } from './chart.ts'
import { type Counted, firstOf, together } from './gathering.ts'
import { LEADING, linesIn, mark, QUIET, SIZE, SMALL, textBlock, titled } from './svg.ts'
import { swatch, TONES, type Tone, type ToneWords, toneLooks } from './tones.ts'

/** How much of each function is European, from outside, or not known. */
export interface Origin extends ChartTexts {
  /** In the order in which they are shown. */
  readonly rows: readonly OriginRow[]
  /** What a row is: `function`. */
  readonly heading: string
  readonly tones: ToneWords
  /** Name of the rows that are not shown: `other functions`. */
  readonly others: string
}

export interface OriginRow {
  readonly label: string
  readonly of: Readonly<Record<Tone, Counted>>
}

/** A bar a row, in three parts, and the numbers beside it; undefined without rows. */
export function originChart(origin: Origin): string | undefined {
  const rows = shownRows(origin)
  if (rows.length === 0) return undefined
  const longest = Math.max(1, ...rows.map(totalOf))
  let y = HEAD
  const drawn = rows.flatMap((row) => {
    const height = heightOf(row)
    y += height
    return rowMarks(row, y - height / 2, longest, origin)
  })
  return chart(origin, y + 6, [...headings(origin), ...drawn])
}

function shownRows({ rows, others, language }: Origin): readonly OriginRow[] {
  const { shown, others: rest } = firstOf(rows, MOST)
  if (rest.length === 0) return shown
  const of = (tone: Tone) => together(rest.map((row) => row.of[tone]))
  const label = `${others}${inBrackets(rest.length, language)}`
  return [...shown, { label, of: { european: of('european'), outside: of('outside'), unknown: of('unknown') } }]
}

function headings({ id, heading, tones }: Origin): readonly string[] {
  const bottom = mark('path', { d: `M0 ${HEAD - 3}H${WIDTH}`, stroke: QUIET })
  const tone = (each: Tone) => [
    swatch(id, each, numbersRight(each) - 22, 10),
    textBlock(tones[each], {
      x: numbersRight(each),
      y: HEAD - 6,
      isFoot: true,
      width: NUMBER - 8,
      most: 2,
      size: SMALL,
      isBold: true,
      anchor: 'end',
    }),
  ]
  return [
    textBlock(heading, { x: 0, y: HEAD - 6, isFoot: true, width: LABEL, size: SMALL, isBold: true }),
    ...TONES.flatMap(tone),
    bottom,
  ]
}

function rowMarks(row: OriginRow, y: number, longest: number, { id, tones, language }: Origin): readonly string[] {
  let x = BARS
  const bars = TONES.flatMap((tone) => {
    const count = row.of[tone].length
    const left = x
    x += (count / longest) * BARS_WIDTH
    if (count === 0) return []
    const bar = mark('rect', { x: left, y: y - BAR / 2, width: x - left, height: BAR, ...toneLooks(id, tone) })
    return [titled(`${row.label}, ${tones[tone]}: ${numberText(count, language)}`, [bar])]
  })
  const numbers = TONES.map((tone) => {
    const count = row.of[tone].length
    const looks = { x: numbersRight(tone), y, width: NUMBER, anchor: 'end' } as const
    return textBlock(numberText(count, language), count === 0 ? { ...looks, fill: QUIET } : looks)
  })
  return [textBlock(row.label, { x: 0, y, width: LABEL, most: 2 }), ...bars, ...numbers]
}

function totalOf({ of }: OriginRow): number {
  return TONES.reduce((sum, tone) => sum + of[tone].length, 0)
}

function heightOf({ label }: OriginRow): number {
  return linesIn(label, { width: LABEL, most: 2 }) * SIZE * LEADING + 11
}

function numbersRight(tone: Tone): number {
  return WIDTH - (TONES.length - 1 - TONES.indexOf(tone)) * NUMBER
}

const HEAD = 56
const LABEL = 220
const NUMBER = 90
const BARS = LABEL + 14
const BARS_WIDTH = WIDTH - TONES.length * NUMBER - BARS
const BAR = 16
const MOST = 24
