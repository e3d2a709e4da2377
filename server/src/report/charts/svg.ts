import { element, escaped } from '../../output/xml.ts'
import { brokenInto, plain, type Room } from './lines.ts'
import { widthOf } from './text-width.ts'

/** Looks of a mark, as presentation attributes: a page that forbids styles shows them too. */
export type Looks = Readonly<Record<string, string | number | undefined>>

/** A mark; coordinates are rounded to what anybody can see. */
export function mark(name: string, looks: Looks, content: readonly string[] = []): string {
  const rounded = Object.entries(looks).map(([key, value]) => [key, typeof value === 'number' ? round(value) : value])
  return element(name, Object.fromEntries(rounded), content)
}

/** A mark that says what it stands for when pointed at. */
export function titled(title: string, marks: readonly string[]): string {
  return mark('g', {}, [mark('title', {}, [escaped(plain(title))]), ...marks])
}

export interface TextBlock extends Omit<Room, 'most' | 'size' | 'taken'> {
  readonly x: number
  /** The middle of the block, or its foot. */
  readonly y: number
  readonly isFoot?: boolean
  readonly most?: number
  readonly size?: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly fill?: string
  /** A number in bold before the text. */
  readonly lead?: string
}

/** Text around a height, broken and cut to a width; where it is cut, the whole is its title. */
export function textBlock(text: string, block: TextBlock): string {
  const {
    x,
    y,
    width,
    most = 1,
    size = SIZE,
    isBold = false,
    anchor = 'start',
    fill = INK,
    lead,
    isFoot,
    tail = '',
  } = block
  const taken = lead === undefined ? 0 : widthOf(`${lead} `, size, true)
  const { lines, whole } = brokenInto(text, { width, taken, most, size, isBold, tail })
  const height = lines.length * size * LEADING
  const first = y - (isFoot ? height : height / 2) + size * (LEADING / 2 + 0.35)
  const looks = {
    'font-size': size === SIZE ? undefined : size,
    'font-weight': isBold ? 'bold' : undefined,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    fill,
  }
  const spans = lines.map((line, i) => {
    const start = i === 0 && lead !== undefined ? [mark('tspan', { 'font-weight': 'bold' }, [escaped(lead)]), ' '] : []
    return mark('tspan', { x, y: first + i * size * LEADING }, [...start, escaped(line)])
  })
  const drawn = mark('text', looks, spans)
  return whole === undefined ? drawn : titled(whole, [drawn])
}

/** How many lines a text takes. */
export function linesIn(text: string, { size = SIZE, most = 1, ...room }: Pick<TextBlock, 'width' | 'most' | 'size'>) {
  return brokenInto(text, { ...room, size, most }).lines.length
}

export function round(value: number): number {
  return Math.round(value * 10) / 10 + 0
}

export const SIZE = 13
export const SMALL = 12
export const LEADING = 1.25

/** On white: text 15:1, quiet text 8:1, lines that mean something 4.5:1. */
export const INK = '#1f2328'
export const QUIET = '#4b5259'
export const LINE = '#6e7781'
/** Only to guide the eye: nothing is lost where it cannot be seen. */
export const GUIDE = '#d8dde3'
