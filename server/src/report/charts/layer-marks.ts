import type { Language } from '../../l10n/message.ts'
import { inBrackets } from './chart.ts'
import type { Box } from './layer-grid.ts'
import { BOX_HEIGHT, BOX_WIDTH, leftOf } from './layer-places.ts'
import type { Point } from './layer-routes.ts'
import { INK, LINE, mark, round, SMALL, textBlock, titled } from './svg.ts'

/** A component, or a heap of them; dashed where it departs from the model. */
export function boxMarks(
  { column, components }: Box,
  top: number,
  others: string,
  language: Language,
): readonly string[] {
  const [first] = components
  const isHeap = components.length > 1
  const departs = components.some((each) => each.departs !== undefined)
  const looks = departs ? { stroke: DEPARTS, 'stroke-width': 2, 'stroke-dasharray': '5 3' } : { stroke: LINE }
  const sheet = (by: number) => {
    const place = { x: leftOf(column) + by, y: top + by, width: BOX_WIDTH, height: BOX_HEIGHT, rx: 3 }
    return mark('rect', { ...place, fill: '#ffffff', ...looks })
  }
  const text = textBlock(isHeap ? others : (first?.label ?? ''), {
    x: leftOf(column) + BOX_WIDTH / 2,
    y: top + BOX_HEIGHT / 2,
    width: BOX_WIDTH - 12,
    most: isHeap ? 3 : 2,
    size: SMALL,
    anchor: 'middle',
    tail: isHeap ? inBrackets(components.length, language) : '',
  })
  return isHeap
    ? [titled(components.map(({ label }) => label).join(', '), [sheet(3), sheet(0), text])]
    : [sheet(0), text]
}

/** A line with a head, white around it where it crosses others. */
export function arrowMarks(points: readonly Point[]): readonly string[] {
  const [end, before] = [points.at(-1), points.at(-2)]
  if (!end || !before) return []
  const back = Math.sign(before[1] - end[1]) * 8
  const path = (looks: Readonly<Record<string, string | number>>) => {
    const line = [...points.slice(0, -1), [end[0], end[1] + back] as const]
    const d = `M${line.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`
    return mark('path', { d, fill: 'none', 'stroke-linejoin': 'round', ...looks })
  }
  const [x, y] = [round(end[0]), round(end[1])]
  return [
    path({ stroke: '#ffffff', 'stroke-width': 3.8 }),
    path({ stroke: DEPARTS, 'stroke-width': 1.8 }),
    mark('path', { d: `M${x} ${y}l-5 ${back}h10z`, fill: DEPARTS }),
  ]
}

/** The number of what departs. */
export function badge(number: number, x: number, y: number): string {
  const text = {
    x,
    y,
    width: 20,
    size: number > 9 ? 9.5 : 11,
    anchor: 'middle',
    isBold: true,
    fill: '#ffffff',
  } as const
  return mark('circle', { cx: x, cy: y, r: 8, fill: DEPARTS, stroke: '#ffffff' }) + textBlock(String(number), text)
}

/** A small arrow down, for what goes from layer to layer as in the model. */
export function downArrow(x: number, y: number): string {
  return mark('path', { d: `M${x} ${y - 8}v10h-4l4.5 7l4.5-7h-4v-10z`, fill: INK })
}

/** On white 6:1. */
const DEPARTS = '#a3440a'
