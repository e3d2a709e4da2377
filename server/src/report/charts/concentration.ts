import { type ChartTexts, chart, inBrackets, numberText, percentText, WIDTH } from './chart.ts'
import { largestOf } from './gathering.ts'
import { INK, LEADING, LINE, linesIn, mark, QUIET, SIZE, SMALL, textBlock, titled } from './svg.ts'

/** How much is in one hand, against the share from which the policy warns. */
export interface Concentration extends ChartTexts {
  readonly rows: readonly ConcentrationRow[]
  /** Of how many the counts are a part; parts may overlap. */
  readonly whole: number
  /** Share from 0 to 1; none where the policy sets none. */
  readonly threshold?: number
  readonly words: {
    /** What a row is: `supplier`. */
    readonly heading: string
    /** What is counted: `applications`. */
    readonly counts: string
    /** Name of the line: `threshold`. */
    readonly threshold: string
    /** Name of the rows that are not shown: `other suppliers`. */
    readonly others: string
  }
}

export interface ConcentrationRow {
  readonly label: string
  readonly count: number
}

/** A bar a row, the largest first, against a line; undefined where there is nothing to have a share in. */
export function concentrationChart(concentration: Concentration): string | undefined {
  const { rows, whole, words } = concentration
  if (rows.length === 0 || whole <= 0) return undefined
  const { shown, others } = largestOf(rows, ({ count }) => count, MOST)
  const widthOf = scaleOf(concentration)
  let y = HEAD
  const bars = shown.flatMap((row) => {
    const height = linesIn(row.label, { width: LABEL, most: 2 }) * SIZE * LEADING + 11
    y += height
    return rowMarks(row, y - height / 2, widthOf, concentration)
  })
  const heading = { y: 12, size: SMALL, isBold: true } as const
  return chart(concentration, y + (others.length > 0 ? 32 : 8), [
    textBlock(words.heading, { ...heading, x: 0, width: LABEL }),
    textBlock(words.counts, { ...heading, x: WIDTH, width: VALUE + 40, anchor: 'end' }),
    mark('path', { d: `M${BARS} ${HEAD}V${y + 2}`, stroke: LINE }),
    ...bars,
    ...thresholdMarks(y + 2, widthOf, concentration),
    ...(others.length > 0 ? othersMarks(others, y + 16, concentration) : []),
  ])
}

/** From a count to the width of its bar. */
function scaleOf({ rows, whole, threshold = 0 }: Concentration): (count: number) => number {
  const longest = Math.max(...rows.map(({ count }) => count), threshold * whole, 1)
  return (count) => (count / longest) * BARS_WIDTH
}

function rowMarks(
  { label, count }: ConcentrationRow,
  y: number,
  widthOf: (count: number) => number,
  { whole, threshold, language }: Concentration,
): readonly string[] {
  const isLarge = threshold !== undefined && count > 0 && count / whole >= threshold
  const value = `${numberText(count, language)} (${percentText(count / whole, language)})`
  const looks = isLarge ? { fill: '#1d5b8f', stroke: '#1d5b8f' } : { fill: '#c3cad2', stroke: LINE }
  const bar = mark('rect', { x: BARS, y: y - BAR / 2, width: widthOf(count), height: BAR, ...looks })
  return [
    textBlock(label, { x: 0, y, width: LABEL, most: 2, isBold: isLarge }),
    titled(`${label}: ${value}`, [bar]),
    textBlock(value, { x: WIDTH, y, width: VALUE, anchor: 'end', isBold: isLarge }),
  ]
}

function thresholdMarks(
  bottom: number,
  widthOf: (count: number) => number,
  { whole, threshold, words, language }: Concentration,
): readonly string[] {
  if (threshold === undefined) return []
  const x = BARS + widthOf(threshold * whole)
  const isRight = x > BARS + BARS_WIDTH / 2
  return [
    mark('path', { d: `M${Math.round(x)} 20V${bottom}`, stroke: '#ffffff', 'stroke-width': 5 }),
    mark('path', { d: `M${Math.round(x)} 20V${bottom}`, stroke: INK, 'stroke-width': 2, 'stroke-dasharray': '6 4' }),
    textBlock(`${words.threshold} ${percentText(threshold, language)}`, {
      x: isRight ? x + 4 : x - 4,
      y: 12,
      width: BARS_WIDTH / 2,
      size: SMALL,
      anchor: isRight ? 'end' : 'start',
    }),
  ]
}

/** Those not shown have no bar: together they would look like one hand. */
function othersMarks(
  others: readonly ConcentrationRow[],
  y: number,
  { whole, words, language }: Concentration,
): readonly string[] {
  const most = Math.max(...others.map(({ count }) => count))
  return [
    textBlock(`${words.others}${inBrackets(others.length, language)}`, { x: 0, y, width: LABEL + 200, fill: QUIET }),
    textBlock(`≤ ${numberText(most, language)} (${percentText(most / whole, language)})`, {
      x: WIDTH,
      y,
      width: VALUE + 20,
      anchor: 'end',
      fill: QUIET,
    }),
  ]
}

const HEAD = 26
const LABEL = 220
const VALUE = 90
const BARS = LABEL + 14
const BARS_WIDTH = WIDTH - VALUE - 10 - BARS
const BAR = 16
const MOST = 15
