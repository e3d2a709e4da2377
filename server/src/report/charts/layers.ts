import { type ChartTexts, chart, inBrackets, numberText, WIDTH } from './chart.ts'
import { departureList, departureMarks } from './layer-departure-marks.ts'
import { departuresOf } from './layer-departures.ts'
import { type Grid, gridOf } from './layer-grid.ts'
import { boxMarks, downArrow } from './layer-marks.ts'
import { BETWEEN_LAYERS, BOX_HEIGHT, LABEL, PAD, type RowTops, rowTops } from './layer-places.ts'
import { mark, QUIET, SMALL, textBlock } from './svg.ts'

/** Components by layer of an architecture, and what departs from its model. */
export interface Layers extends ChartTexts {
  /** From top to bottom. */
  readonly layers: readonly Layer[]
  readonly links: readonly LayerLink[]
  readonly words: {
    /** Name of the components that have no box of their own: `other components`. */
    readonly others: string
    /** What the numbers at the arrows between layers count: `links from layer to layer as in the model`. */
    readonly links: string
    /** Above the list of what departs. */
    readonly departures: string
    readonly otherDepartures: string
  }
}

export interface Layer {
  readonly label: string
  readonly components: readonly LayerComponent[]
}

export interface LayerComponent {
  readonly id: string
  readonly label: string
  /** How it departs from the model. */
  readonly departs?: string
}

/** From one component to another, by id. */
export interface LayerLink {
  readonly from: string
  readonly to: string
  /** How it departs from the model. */
  readonly departs?: string
}

/** The layers with their components, an arrow for each link that departs, and a list of what departs; undefined without components. */
export function layersChart(picture: Layers): string | undefined {
  const { layers, links, words, language } = picture
  const grid = gridOf(layers, links)
  if (grid.boxes.length === 0) return undefined
  const tops = rowTops(grid.firstRows)
  const { shown, others } = departuresOf(layers, links)
  const between = betweenMarks(picture, grid, tops)
  const bottom = (tops.at(-1) ?? 0) - PAD
  const more = others === 0 ? [] : [`${words.otherDepartures}${inBrackets(others, language)}`]
  const list = departureList(shown, more, words.departures, bottom + (between.length > 0 ? 52 : 22))
  return chart(picture, list.bottom, [
    ...layers.flatMap((layer, i) => bandMarks(layer, i, grid, tops)),
    ...between,
    ...(between.length > 0 ? linksLegend(words.links, bottom + 22) : []),
    ...grid.boxes.flatMap((box) => boxMarks(box, tops[box.row] ?? 0, words.others, language)),
    ...departureMarks(shown, grid, tops),
    ...list.marks,
  ])
}

function linksLegend(word: string, y: number): readonly string[] {
  return [downArrow(10, y), textBlock(word, { x: 22, y, width: WIDTH - 22, size: SMALL, fill: QUIET })]
}

function bandMarks({ label }: Layer, layer: number, { firstRows }: Grid, tops: RowTops): readonly string[] {
  const top = (tops[firstRows[layer] ?? 0] ?? 0) - PAD
  const bottom = (tops[(firstRows[layer + 1] ?? 1) - 1] ?? 0) + BOX_HEIGHT + PAD
  return [
    mark('rect', { x: 0, y: top, width: WIDTH, height: bottom - top, fill: '#eef2f6' }),
    textBlock(label, { x: 10, y: (top + bottom) / 2, width: LABEL - 18, most: 3, isBold: true }),
  ]
}

/** How many links go from one layer to the next, or back, as they should. */
function betweenMarks({ layers, links, language }: Layers, { firstRows }: Grid, tops: RowTops): readonly string[] {
  const layerOf = new Map(
    layers.flatMap(({ components }, i) => components.map(({ id }): [string, number] => [id, i])).toReversed(),
  )
  return layers.slice(1).flatMap((_, i) => {
    const count = links.filter(({ from, to, departs }) => {
      const ends = [layerOf.get(from), layerOf.get(to)]
      return departs === undefined && ends.includes(i) && ends.includes(i + 1)
    }).length
    const y = (tops[firstRows[i + 1] ?? 0] ?? 0) - BETWEEN_LAYERS / 2
    const text = numberText(count, language)
    return count === 0
      ? []
      : [downArrow(16, y), textBlock(text, { x: 28, y, width: LABEL - 30, size: SMALL, isBold: true })]
  })
}
