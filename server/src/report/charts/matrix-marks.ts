import { INK, mark } from './svg.ts'

/** How strong what a cell says is; what each means the picture is told in words. */
export type MatrixMark = 'strong' | 'medium' | 'weak' | 'unknown'

/** From the strongest on. */
export const MATRIX_MARKS: readonly MatrixMark[] = ['strong', 'medium', 'weak', 'unknown']

/** The ground of a cell: the darker the stronger, and light enough for text. */
export const TINTS: Readonly<Record<MatrixMark, string>> = {
  strong: '#f3b98c',
  medium: '#fbdcc2',
  weak: '#fef2e6',
  unknown: '#ffffff',
}

/** A full circle, half of one, an empty one, or a question mark: told apart without any colour. */
export function symbol(of: MatrixMark, x: number, y: number): string {
  const circle = (fill: string, dashes?: string) =>
    mark('circle', { cx: x, cy: y, r: RADIUS, fill, stroke: INK, 'stroke-width': 1.5, 'stroke-dasharray': dashes })
  switch (of) {
    case 'strong':
      return circle(INK)
    case 'medium':
      return (
        circle('#ffffff') +
        mark('path', { d: `M${x} ${y - RADIUS}a${RADIUS} ${RADIUS} 0 0 0 0 ${2 * RADIUS}z`, fill: INK })
      )
    case 'weak':
      return circle('#ffffff')
    case 'unknown':
      return (
        circle('#ffffff', '2 2') +
        mark('text', { x, y: y + 3.5, 'font-size': 10, 'font-weight': 'bold', 'text-anchor': 'middle', fill: INK }, [
          '?',
        ])
      )
  }
}

const RADIUS = 6.5
