import { type SankeyLink, type SankeyNode, sankey } from 'd3-sankey'
import { area, curveBumpX } from 'd3-shape'
import { type ChartTexts, chart, inBrackets, numberText, WIDTH } from './chart.ts'
import {
  type FlowColumn,
  type FlowPath,
  gatheredFlow,
  type ShownFlow,
  type ShownLink,
  type ShownNode,
} from './flow-gathering.ts'
import { LEADING, mark, QUIET, SMALL, textBlock, titled } from './svg.ts'
import { type ToneWords, toneLegend, toneLooks } from './tones.ts'

/** What hangs on what: from applications over hosts, suppliers and owners to jurisdictions. */
export interface Flow extends ChartTexts {
  readonly columns: readonly FlowColumn[]
  readonly paths: readonly FlowPath[]
  readonly tones: ToneWords
  /** What the numbers count: `number of applications`. */
  readonly counts: string
}

/** Columns of nodes with bands between them, each as wide as what it counts; undefined where nothing leads anywhere. */
export function flowChart(flow: Flow): string | undefined {
  const shown = gatheredFlow(flow.columns, flow.paths)
  if (shown.links.length === 0) return undefined
  const { nodes, links, height } = layOut(shown, flow.columns.length)
  const meaning = toneLegend(flow.id, flow.tones, HEAD + height + 32, WIDTH - COUNTS)
  const headings = flow.columns.map(({ title }, i) =>
    textBlock(title, {
      x: leftOf(i, flow.columns.length),
      y: HEAD / 2 - 4,
      width: NODE,
      most: 2,
      size: SMALL,
      isBold: true,
    }),
  )
  return chart(flow, meaning.last + 14, [
    ...headings,
    ...links.toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0)).map((link) => band(link, flow)),
    ...nodes.map((node) => box(node, flow)),
    ...meaning.marks,
    textBlock(flow.counts, { x: WIDTH, y: meaning.last, width: COUNTS - 20, size: SMALL, anchor: 'end', fill: QUIET }),
  ])
}

type Placed = SankeyNode<{ readonly shown: ShownNode }, { readonly shown: ShownLink }>
type PlacedLink = SankeyLink<{ readonly shown: ShownNode }, { readonly shown: ShownLink }>

function layOut({ nodes, links }: ShownFlow, columns: number) {
  const most = Math.max(...Array.from({ length: columns }, (_, i) => nodes.filter(({ column }) => column === i).length))
  const height = most * ROW
  const indexOf = new Map(nodes.map((node, i) => [node, i]))
  const place = sankey<{ readonly shown: ShownNode }, { readonly shown: ShownLink }>()
    .nodeWidth(NODE)
    .nodePadding(GAP)
    .nodeAlign(({ shown }) => shown.column)
    .iterations(32)
    .extent([
      [0, HEAD],
      [WIDTH, HEAD + height],
    ])
  const placed = place({
    nodes: nodes.map((shown) => ({ shown })),
    links: links.map((shown) => ({
      shown,
      source: indexOf.get(shown.from) ?? 0,
      target: indexOf.get(shown.to) ?? 0,
      value: shown.of.length,
    })),
  })
  return { ...placed, height }
}

function band(link: PlacedLink, { id, language }: Flow): string {
  const { source, target, shown, y0 = 0, y1 = 0, width = 0 } = link
  const half = Math.max(width, 1) / 2
  const ends = [
    { x: (source as Placed).x1 ?? 0, y: y0 },
    { x: (target as Placed).x0 ?? 0, y: y1 },
  ]
  const ribbon = area<{ readonly x: number; readonly y: number }>()
    .x(({ x }) => x)
    .y0(({ y }) => y - half)
    .y1(({ y }) => y + half)
    .curve(curveBumpX)
    .digits(1)
  const looks = { ...toneLooks(id, shown.tone), 'stroke-width': 0.5, 'fill-opacity': 0.45 }
  const { from, to, of } = shown
  return titled(`${from.label} → ${to.label}: ${numberText(of.length, language)}`, [
    mark('path', { d: ribbon(ends) ?? undefined, ...looks }),
  ])
}

function box(
  { shown, sourceLinks = [], targetLinks = [], x0 = 0, x1 = 0, y0 = 0, y1 = 0 }: Placed,
  { id, language }: Flow,
): string {
  const { label, gathered, of, tone } = shown
  const height = Math.max(1, y1 - y0)
  const side = (x: number) =>
    mark('rect', { x, y: y0, width: SIDE, height, ...toneLooks(id, tone), 'stroke-width': 0.6 })
  const isToTell = gathered.length > 0 && gathered.length !== of.length
  const middle = (y0 + y1) / 2
  const marks = [
    mark('rect', { x: x0, y: y0, width: x1 - x0, height, fill: '#f1f3f5' }),
    ...(sourceLinks.length > 0 ? [side(x1 - SIDE)] : []),
    ...(targetLinks.length > 0 ? [side(x0)] : []),
    textBlock(label, {
      x: x0 + SIDE + 5,
      y: middle,
      width: NODE - 2 * SIDE - 10,
      most: 2,
      size: SMALL,
      lead: numberText(of.length, language),
      tail: isToTell ? inBrackets(gathered.length, language) : '',
    }),
  ]
  return gathered.length > 0 ? titled(gathered.join(', '), marks) : mark('g', {}, marks)
}

function leftOf(column: number, columns: number): number {
  return columns === 1 ? 0 : (column * (WIDTH - NODE)) / (columns - 1)
}

const HEAD = 40
/** Room for what the numbers count. */
const COUNTS = 280
const NODE = 124
const SIDE = 6
/** Two lines of text between the middles of two thin nodes. */
const GAP = 2 * SMALL * LEADING + 4
const ROW = 54
