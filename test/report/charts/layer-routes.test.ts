import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type Box, COLUMNS } from '../../../server/src/report/charts/layer-grid.ts'
import { BOX_HEIGHT, BOX_WIDTH, leftOf, rowTops } from '../../../server/src/report/charts/layer-places.ts'
import { type Arrow, type Point, routesOf } from '../../../server/src/report/charts/layer-routes.ts'

const ROWS = 7
/** Layers of two, one, one, two and one row. */
const TOPS = rowTops([0, 2, 3, 4, 6, ROWS])
const BOXES: readonly Box[] = Array.from({ length: ROWS * COLUMNS }, (_, i) => ({
  ...{ layer: 0, components: [], row: Math.floor(i / COLUMNS), column: i % COLUMNS },
}))

const anyBox = fc.nat({ max: BOXES.length - 1 }).map((i) => BOXES[i]!)
const anyArrows = fc
  .array(fc.tuple(anyBox, anyBox), { minLength: 1, maxLength: 9 })
  .map((pairs) =>
    pairs.filter(([from, to]) => from !== to).map(([from, to], i): Arrow => ({ number: i + 1, from, to })),
  )

describe('report/charts/layer-routes', () => {
  it('goes straight, from the one box to the other, and through none', () => {
    fc.assert(
      fc.property(anyArrows, (arrows) => {
        for (const [{ from, to }, points] of routesOf(arrows, TOPS)) {
          assert.ok(touches(from, points[0]!) && touches(to, points.at(-1)!))
          for (const [a, b] of partsOf(points)) {
            assert.ok(a[0] === b[0] || a[1] === b[1])
            for (const box of BOXES) assert.ok(!crosses(box, a, b), JSON.stringify({ from, to, points, box }))
          }
        }
      }),
    )
  })

  it('goes no further aside than from the one column to the other', () => {
    fc.assert(
      fc.property(anyArrows, (arrows) => {
        for (const [{ from, to }, points] of routesOf(arrows, TOPS)) {
          if (from.column === to.column) continue
          const ends = [points[0]![0], points.at(-1)![0]]
          for (const [x] of points) assert.ok(x >= Math.min(...ends) && x <= Math.max(...ends))
        }
      }),
    )
  })

  it('has no part in common with another', () => {
    fc.assert(
      fc.property(anyArrows, (arrows) => {
        const parts = [...routesOf(arrows, TOPS).values()].map(partsOf)
        for (const [i, mine] of parts.entries())
          for (const others of parts.slice(i + 1))
            for (const a of mine) for (const b of others) assert.ok(!overlap(a, b), JSON.stringify({ a, b }))
      }),
    )
  })

  it('would see a line through a box, and two on one another', () => {
    const [first] = BOXES
    const middle = TOPS[0]! + BOX_HEIGHT / 2
    assert.ok(crosses(first!, [0, middle], [800, middle]))
    assert.ok(!crosses(first!, [0, 0], [800, 0]))
    assert.ok(
      overlap(
        [
          [0, 5],
          [10, 5],
        ],
        [
          [5, 5],
          [20, 5],
        ],
      ),
    )
    assert.ok(
      !overlap(
        [
          [0, 5],
          [10, 5],
        ],
        [
          [5, 6],
          [20, 6],
        ],
      ),
    )
  })
})

type Part = readonly [Point, Point]

function partsOf(points: readonly Point[]): readonly Part[] {
  return points.slice(1).map((point, i) => [points[i]!, point])
}

function touches({ row, column }: Box, [x, y]: Point): boolean {
  const top = TOPS[row]!
  return x > leftOf(column) && x < leftOf(column) + BOX_WIDTH && (y === top || y === top + BOX_HEIGHT)
}

/** Whether a straight line goes through the inside of a box. */
function crosses({ row, column }: Box, [x1, y1]: Point, [x2, y2]: Point): boolean {
  const [left, top] = [leftOf(column), TOPS[row]!]
  const isBeside = Math.max(x1, x2) <= left || Math.min(x1, x2) >= left + BOX_WIDTH
  return !isBeside && Math.max(y1, y2) > top && Math.min(y1, y2) < top + BOX_HEIGHT
}

/** Whether two straight lines share more than a point. */
function overlap([a, b]: Part, [c, d]: Part): boolean {
  const isAlong = (across: 0 | 1, along: 0 | 1) =>
    [b, c, d].every((point) => point[across] === a[across]) &&
    Math.min(Math.max(a[along], b[along]), Math.max(c[along], d[along])) >
      Math.max(Math.min(a[along], b[along]), Math.min(c[along], d[along]))
  return isAlong(0, 1) || isAlong(1, 0)
}
