import { type Legend, legend } from './legend.ts'
import { LINE, type Looks, mark } from './svg.ts'

/** Under whose law something is. Each tone has a pattern, so that no colour is needed to tell them apart. */
export type Tone = 'european' | 'outside' | 'unknown'

export type ToneWords = Readonly<Record<Tone, string>>

export const TONES: readonly Tone[] = ['european', 'outside', 'unknown']

/** What the patterns of a picture are made of. */
export function toneDefinitions(id: string): string {
  const pattern = (tone: Tone, side: number, content: readonly string[]) =>
    mark('pattern', { id: `${id}-${tone}`, width: side, height: side, patternUnits: 'userSpaceOnUse' }, content)
  const ground = (side: number, fill: string) => mark('rect', { width: side, height: side, fill })
  const stripes = mark('path', {
    d: 'M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3',
    stroke: EDGES.outside,
    'stroke-width': 2,
  })
  const dots = [1.5, 4.5].map((at) => mark('circle', { cx: at, cy: at, r: 0.9, fill: EDGES.unknown }))
  return mark('defs', {}, [
    pattern('outside', 6, [ground(6, '#fbe3cf'), stripes]),
    pattern('unknown', 6, [ground(6, '#ffffff'), ...dots]),
  ])
}

/** The looks of an area of a tone. */
export function toneLooks(id: string, tone: Tone | undefined): Looks {
  if (tone === undefined) return { fill: '#c3cad2', stroke: LINE }
  const fill = tone === 'european' ? EDGES.european : `url(#${id}-${tone})`
  return { fill, stroke: EDGES[tone], 'stroke-dasharray': tone === 'unknown' ? '3 2' : undefined }
}

/** What the tones mean. */
export function toneLegend(id: string, words: ToneWords, y: number, width: number): Legend {
  const entries = TONES.map((tone) => ({
    word: words[tone],
    sample: (x: number, at: number) => swatch(id, tone, x, at),
  }))
  return legend(entries, 22, y, width)
}

export function swatch(id: string, tone: Tone, x: number, y: number): string {
  return mark('rect', { x: x + 0.5, y: y - 6, width: 21, height: 12, ...toneLooks(id, tone) })
}

/** Each 5:1 or more on white. */
const EDGES: Readonly<Record<Tone, string>> = { european: '#1d5b8f', outside: '#a3440a', unknown: '#57606a' }
