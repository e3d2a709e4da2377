import { groupedBy } from '../../model/grouped.ts'
import { WIDTH } from './chart.ts'
import { arrowsOf, type Departure } from './layer-departures.ts'
import type { Box, Grid } from './layer-grid.ts'
import { arrowMarks, badge } from './layer-marks.ts'
import { BOX_WIDTH, leftOf, type RowTops } from './layer-places.ts'
import { type Arrow, type Point, routesOf } from './layer-routes.ts'
import { LEADING, linesIn, SIZE, textBlock } from './svg.ts'

/** An arrow and a number for each link that departs, a number for each component. */
export function departureMarks(departures: readonly Departure[], grid: Grid, tops: RowTops): readonly string[] {
  const arrows = arrowsOf(departures, grid)
  const routes = routesOf(arrows, tops)
  const lines = arrows.flatMap((arrow) => arrowMarks(routes.get(arrow) ?? []))
  const rest = departures.filter(({ number }) => arrows.every((arrow) => arrow.number !== number))
  const corners = groupedBy(rest, ({ at }) => grid.boxOf.get(at[0]))
  return [
    ...lines,
    ...startBadges(routes),
    ...[...corners].flatMap(([box, at]) => (box ? cornerBadges(box, at, tops) : [])),
  ]
}

/** A number where each arrow begins; further out where it would lie on the one beside it. */
function startBadges(routes: ReadonlyMap<Arrow, readonly Point[]>): readonly string[] {
  const starts = [...routes].flatMap(([{ number }, [start, next]]) =>
    start && next ? [{ number, x: start[0], y: start[1], out: 12 * Math.sign(next[1] - start[1]) }] : [],
  )
  return [...groupedBy(starts, ({ y }) => y).values()].flatMap((onEdge) => {
    let taken = Number.NEGATIVE_INFINITY
    return onEdge
      .toSorted((a, b) => a.x - b.x)
      .map(({ number, x, y, out }) => {
        const isFree = x - taken >= 18
        if (isFree) taken = x
        return badge(number, x, isFree ? y : y + out)
      })
  })
}

/** In the corner of a box what concerns that alone. */
function cornerBadges({ column, row }: Box, departures: readonly Departure[], tops: RowTops): readonly string[] {
  return departures.map(({ number }, i) => badge(number, leftOf(column) + BOX_WIDTH - i * 18, tops[row] ?? 0))
}

/** What the numbers mean, one below the other, and how many there are more. */
export function departureList(
  departures: readonly Departure[],
  more: readonly string[],
  heading: string,
  top: number,
): { readonly marks: readonly string[]; readonly bottom: number } {
  if (departures.length === 0) return { marks: [], bottom: top - 14 }
  let y = top + 6
  const rows = [...departures, ...more.map((text) => ({ number: undefined, text }))].flatMap(({ number, text }) => {
    const block = { x: 24, width: WIDTH - 80, most: 3 } as const
    const height = linesIn(text, block) * SIZE * LEADING + 8
    y += height
    return [
      ...(number === undefined ? [] : [badge(number, 9, y - height / 2)]),
      textBlock(text, { ...block, y: y - height / 2 }),
    ]
  })
  return { marks: [textBlock(heading, { x: 0, y: top - 4, width: WIDTH, isBold: true }), ...rows], bottom: y + 8 }
}
