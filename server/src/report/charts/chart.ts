import type { Language } from '../../l10n/message.ts'
import { escaped } from '../../output/xml.ts'
import { plain } from './lines.ts'
import { mark, SIZE } from './svg.ts'
import { toneDefinitions } from './tones.ts'

/** What every picture is given besides its data; all texts are worded for who reads it. */
export interface ChartTexts {
  /** Each id in the picture begins with it: letters, digits and dashes, another for each picture of a page. */
  readonly id: string
  /** For numbers and dates. */
  readonly language: Language
  readonly title: string
  /** What somebody must know who cannot see it. */
  readonly description: string
}

/** Units across every picture, so that text is as large in one as in the other. */
export const WIDTH = 800

const MARGIN = 10

/** A picture that needs nothing around it: white of its own, no script, no style, no reference out of it. */
export function chart(
  { id, language, title, description }: ChartTexts,
  height: number,
  content: readonly string[],
): string {
  const looks = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: [-MARGIN, -MARGIN, WIDTH + 2 * MARGIN, Math.ceil(height) + 2 * MARGIN].join(' '),
    role: 'img',
    lang: language,
    'aria-labelledby': `${id}-title`,
    'aria-describedby': `${id}-description`,
    'font-family': 'system-ui, sans-serif',
    'font-size': SIZE,
  }
  return mark('svg', looks, [
    mark('title', { id: `${id}-title` }, [escaped(plain(title))]),
    mark('desc', { id: `${id}-description` }, [escaped(plain(description))]),
    toneDefinitions(id),
    mark('rect', { x: -MARGIN, y: -MARGIN, width: '100%', height: '100%', fill: '#ffffff' }),
    ...content,
  ])
}

/** A number as it is written in a language. */
export function numberText(value: number, language: Language): string {
  return value.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB')
}

/** What follows the name of what is gathered. */
export function inBrackets(count: number, language: Language): string {
  return ` (${numberText(count, language)})`
}

/** A share of one as whole percents; what is not nothing is not written as nothing, nor what is not all as all. */
export function percentText(share: number, language: Language): string {
  if (share > 0 && share < 0.005) return '<1%'
  if (share < 1 && share >= 0.995) return '>99%'
  return `${numberText(Math.round(share * 100), language)}%`
}
