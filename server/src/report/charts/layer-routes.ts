import { groupedBy } from '../../model/grouped.ts'
import type { Box } from './layer-grid.ts'
import { BOX_HEIGHT, BOX_WIDTH, CELL, leftOf, type RowTops } from './layer-places.ts'

/** What is to be drawn from box to box. */
export interface Arrow {
  readonly number: number
  readonly from: Box
  readonly to: Box
}

export type Point = readonly [x: number, y: number]

/**
 * The way of each arrow around the boxes: along the gaps between rows, and up or down between columns. Each has a track of its own
 * wherever it meets another.
 */
export function routesOf(arrows: readonly Arrow[], tops: RowTops): ReadonlyMap<Arrow, readonly Point[]> {
  const uses = arrows.flatMap((arrow) => tracksOf(wayOf(arrow)).map((track) => ({ track, arrow })))
  const users = groupedBy(uses, ({ track }) => track)
  return new Map(
    arrows.map((arrow) => {
      const place = (track: string): number => {
        const sharing = users.get(track) ?? []
        return (sharing.findIndex((use) => use.arrow === arrow) + 1) / (sharing.length + 1)
      }
      return [arrow, pointsOf(wayOf(arrow), place, tops)]
    }),
  )
}

interface End {
  readonly box: Box
  readonly side: 'top' | 'bottom'
  /** The row above the gap that it opens to. */
  readonly gap: number
}

interface Way {
  readonly from: End
  readonly to: End
  /** The column left of where it goes up or down, when it has to pass a row. */
  readonly passage: number | undefined
}

function wayOf({ from, to }: Arrow): Way {
  const below = (box: Box): End => ({ box, side: 'bottom', gap: box.row })
  const above = (box: Box): End => ({ box, side: 'top', gap: box.row - 1 })
  const start = from.row <= to.row ? below(from) : above(from)
  const end = from.row < to.row ? above(to) : below(to)
  const passage = to.column >= from.column ? from.column : from.column - 1
  return { from: start, to: end, passage: start.gap === end.gap ? undefined : passage }
}

function tracksOf({ from, to, passage }: Way): readonly string[] {
  const tracks = [from, to].flatMap((end) => [endTrack(end), gapTrack(end)])
  return [...new Set(passage === undefined ? tracks : [...tracks, passageTrack(passage)])]
}

const gapTrack = ({ gap }: End) => `gap ${gap}`
const passageTrack = (column: number) => `passage ${column}`
/** Boxes on both sides of a gap share its width. */
const endTrack = ({ box, gap }: End) => `end ${gap} ${box.column}`

function pointsOf({ from, to, passage }: Way, place: (track: string) => number, tops: RowTops): readonly Point[] {
  const xOf = (end: End) => leftOf(end.box.column) + place(endTrack(end)) * BOX_WIDTH
  const edgeOf = ({ box, side }: End) => (tops[box.row] ?? 0) + (side === 'bottom' ? BOX_HEIGHT : 0)
  const yOf = (end: End) => {
    const top = (tops[end.gap] ?? 0) + BOX_HEIGHT
    const height = (tops[end.gap + 1] ?? top) - top
    return top + END + place(gapTrack(end)) * (height - 2 * END)
  }
  const [x, end] = [xOf(from), xOf(to)]
  const across =
    passage === undefined ? undefined : leftOf(passage) + BOX_WIDTH + place(passageTrack(passage)) * (CELL - BOX_WIDTH)
  const middle: readonly Point[] =
    across === undefined
      ? []
      : [
          [across, yOf(from)],
          [across, yOf(to)],
        ]
  return [[x, edgeOf(from)], [x, yOf(from)], ...middle, [end, yOf(to)], [end, edgeOf(to)]]
}

/** What every arrow goes straight before it turns, so that there is room for its head and its number. */
const END = 9
