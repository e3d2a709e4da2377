import { area, line } from 'd3-shape'
import { type ChartTexts, chart, percentText, WIDTH } from './chart.ts'
import { GUIDE, INK, LINE, type Looks, mark, SMALL, textBlock, titled } from './svg.ts'
import { swatch, toneLooks } from './tones.ts'

/** A share a year, against what is aimed at. Shares from 0 to 1. */
export interface Roadmap extends ChartTexts {
  /** In order of time. */
  readonly years: readonly RoadmapYear[]
  readonly words: {
    readonly share: string
    /** What comes on top where it turns out to be so: `not known`. */
    readonly unknown: string
    readonly ambition: string
  }
}

export interface RoadmapYear {
  readonly year: number
  readonly share: number
  readonly unknown: number
  /** None in a year for which nobody set one. */
  readonly ambition?: number
}

/** Lines over years above a table of their numbers; undefined without years. */
export function roadmapChart(roadmap: Roadmap): string | undefined {
  const { years } = roadmap
  if (years.length === 0) return undefined
  return chart(roadmap, AXIS + 4 * ROW + 4, [
    ...axisMarks(),
    ...bandMarks(roadmap),
    ...lineMarks(roadmap),
    ...tableMarks(roadmap),
  ])
}

interface Point {
  readonly x: number
  readonly low: number
  readonly high: number
}

/** Years are where they are in time, in the middle of as much room as each has. */
function xOf(year: number, years: readonly RoadmapYear[]): number {
  return LABEL + (year - (years[0]?.year ?? year) + 0.5) * widthOfYear(years)
}

function widthOfYear(years: readonly RoadmapYear[]): number {
  return (WIDTH - LABEL) / ((years.at(-1)?.year ?? 0) - (years[0]?.year ?? 0) + 1)
}

function yOf(share: number): number {
  return BOTTOM - Math.min(1, Math.max(0, share)) * (BOTTOM - TOP)
}

function axisMarks(): readonly string[] {
  return [0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
    mark('path', { d: `M${LABEL} ${yOf(share)}H${WIDTH}`, stroke: share === 0 ? LINE : GUIDE }),
    textBlock(`${share * 100}%`, { x: LABEL - 8, y: yOf(share), width: 60, size: SMALL, anchor: 'end' }),
  ])
}

/** What is not known lies on top of what is. */
function bandMarks({ id, years, words, language }: Roadmap): readonly string[] {
  const points = years.map(({ year, share, unknown }) => ({ x: xOf(year, years), low: share, high: share + unknown }))
  // Of a single year there is no area: it gets some width of its own.
  const [only] = points
  const ends =
    points.length === 1 && only
      ? [
          { ...only, x: only.x - 20 },
          { ...only, x: only.x + 20 },
        ]
      : points
  const path = area<Point>()
    .x(({ x }) => x)
    .y0(({ low }) => yOf(low))
    .y1(({ high }) => yOf(high))
    .digits(1)
  const said = years.map(({ year, unknown }) => `${year}: ${percentText(unknown, language)}`).join(', ')
  const isAny = years.some(({ unknown }) => unknown > 0)
  return isAny
    ? [titled(`${words.unknown}: ${said}`, [mark('path', { d: path(ends) ?? undefined, ...toneLooks(id, 'unknown') })])]
    : []
}

function lineMarks({ years, words, language }: Roadmap): readonly string[] {
  const shares = years.map(({ year, share }) => ({ year, value: share }))
  const ambitions = years.map(({ year, ambition }) => ({ year, value: ambition }))
  const path = line<{ readonly year: number; readonly value: number | undefined }>()
    .defined(({ value }) => value !== undefined)
    .x(({ year }) => xOf(year, years))
    .y(({ value }) => yOf(value ?? 0))
    .digits(1)
  const points = (word: string, values: typeof ambitions, symbolAt: (x: number, y: number) => string) =>
    values.flatMap(({ year, value }) =>
      value === undefined
        ? []
        : [titled(`${word} ${year}: ${percentText(value, language)}`, [symbolAt(xOf(year, years), yOf(value))])],
    )
  return [
    mark('path', { d: path(ambitions) ?? undefined, ...AMBITION }),
    ...points(words.ambition, ambitions, square),
    mark('path', { d: path(shares) ?? undefined, ...SHARE }),
    ...points(words.share, shares, dot),
  ]
}

/** The numbers under the years, each row with a sample of what it belongs to. */
function tableMarks({ id, years, words, language }: Roadmap): readonly string[] {
  const step = Math.ceil(NUMBER / widthOfYear(years))
  const line = (at: number) => AXIS + (at + 0.5) * ROW
  const values = (at: number, of: (year: RoadmapYear) => string) =>
    years.map((year, i) => {
      const looks = { x: xOf(year.year, years), y: line(at), width: NUMBER, size: SMALL, anchor: 'middle' } as const
      return i % step === 0 ? textBlock(of(year), looks) : ''
    })
  const heading = (at: number, word: string, sample: readonly string[]) => [
    ...sample,
    textBlock(word, { x: SAMPLE + 8, y: line(at), width: LABEL - SAMPLE - 16, most: 2, size: SMALL }),
    mark('path', { d: `M0 ${line(at) - ROW / 2}H${WIDTH}`, stroke: GUIDE }),
  ]
  const sampleLine = (at: number, looks: Looks) => mark('path', { d: `M0 ${line(at)}H${SAMPLE}`, ...looks })
  const shown = (share: number | undefined) => (share === undefined ? '–' : percentText(share, language))
  return [
    ...years.map(({ year }, i) =>
      i % step === 0
        ? textBlock(String(year), {
            x: xOf(year, years),
            y: line(0),
            width: NUMBER,
            size: SMALL,
            isBold: true,
            anchor: 'middle',
          })
        : '',
    ),
    ...heading(1, words.share, [sampleLine(1, SHARE), dot(SAMPLE / 2, line(1))]),
    ...values(1, ({ share }) => shown(share)),
    ...heading(2, words.unknown, [swatch(id, 'unknown', 4, line(2))]),
    ...values(2, ({ unknown }) => shown(unknown)),
    ...heading(3, words.ambition, [sampleLine(3, AMBITION), square(SAMPLE / 2, line(3))]),
    ...values(3, ({ ambition }) => shown(ambition)),
  ]
}

function dot(x: number, y: number): string {
  return mark('circle', { cx: x, cy: y, r: 4.5, fill: SHARE.stroke, stroke: '#ffffff' })
}

function square(x: number, y: number): string {
  return mark('rect', { x: x - 4, y: y - 4, width: 8, height: 8, fill: '#ffffff', stroke: INK, 'stroke-width': 1.5 })
}

const SHARE = { fill: 'none', stroke: '#1d5b8f', 'stroke-width': 3 }
const AMBITION = { fill: 'none', stroke: INK, 'stroke-width': 2, 'stroke-dasharray': '7 4' }

const LABEL = 200
const TOP = 16
const BOTTOM = 276
/** Where the table begins. */
const AXIS = BOTTOM + 4
const ROW = 34
const SAMPLE = 30
/** Room that a number needs. */
const NUMBER = 46
