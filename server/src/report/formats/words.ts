import { dateText } from '../../l10n/date-text.ts'
import { type Language, worded } from '../../l10n/message.ts'
import { printable } from '../../output/printable.ts'
import type { Cell, Words } from '../pages/block.ts'

/** Words in a language; nothing in them turns the direction of writing. */
export function wordsIn(words: Words, language: Language): string {
  if (typeof words === 'string') return printable(words)
  if ('url' in words) return printable(words.label ?? words.url)
  if ('nodes' in words || 'section' in words) return wordsIn(words.label, language)
  return printable('key' in words ? worded(words, language) : words[language])
}

/** The address to follow, where it is one of the web. */
export function addressOf(words: Words): string | undefined {
  if (typeof words === 'string' || !('url' in words)) return undefined
  return /^https:\/\/[^\s<>"'`\\]+$/i.test(words.url) ? words.url : undefined
}

/** A cell as people write it; the words of a list one by one. */
export function cellIn(cell: Cell, language: Language): string | readonly string[] {
  if (cell === undefined) return '–'
  if (typeof cell === 'number') return numberIn(cell, language)
  if (isList(cell)) return cell.map((each) => wordsIn(each, language))
  if (typeof cell === 'object') {
    if ('percent' in cell)
      return formatted(cell.percent, language, { style: 'percent', maximumFractionDigits: cell.decimals ?? 0 })
    if ('euro' in cell)
      return formatted(cell.euro, language, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
    if ('day' in cell) return cell.day === '' ? '–' : dateText(cell.day, language)
  }
  return wordsIn(cell, language)
}

export function isWords(cell: Cell): cell is Words {
  return (
    typeof cell === 'string' ||
    (typeof cell === 'object' &&
      ('key' in cell || 'nl' in cell || 'url' in cell || 'nodes' in cell || 'section' in cell))
  )
}

export function isList(cell: Cell): cell is readonly Words[] {
  return Array.isArray(cell)
}

function numberIn(value: number, language: Language): string {
  return formatted(value, language, { maximumFractionDigits: 1 })
}

function formatted(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`
  const known = FORMATS.get(key) ?? new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', options)
  FORMATS.set(key, known)
  return known.format(value)
}

/** Made once: that takes longer than to use it a hundred times. */
const FORMATS = new Map<string, Intl.NumberFormat>()
