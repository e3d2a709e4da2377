import { ABBREVIATIONS } from '../../l10n/en/abbreviations.ts'
import { type Language, type Message, message, worded } from '../../l10n/message.ts'
import { wordsIn as inWords } from '../formats/words.ts'
import type { Block, Cell, Section, Words } from '../pages/block.ts'
import { column, tableTitle } from './columns.ts'

/** The abbreviations that a page uses, with what their letters stand for; no section where it uses none. */
export function abbreviationsSection(sections: readonly Section[], prefix: string): readonly Section[] {
  const known = explainedFor(sections.flatMap(wordsIn))
  if (known.length === 0) return []
  return [
    {
      id: `${prefix}abbreviations`,
      title: message('council.section', { section: 'abbreviations' }),
      blocks: [
        {
          kind: 'table',
          table: {
            id: 'abbreviations',
            title: tableTitle('abbreviations'),
            columns: [column('letters'), column('means')],
            rows: known.map(({ letters, means }) => [letters, means]),
          },
        },
      ],
    },
  ]
}

interface Explained {
  readonly letters: Message
  readonly means: Message
}

/** Those in the words, and in what explains those. */
function explainedFor(words: readonly Words[], before = 0): readonly Explained[] {
  const used = { en: capitalsIn(words, 'en'), nl: capitalsIn(words, 'nl') }
  const found = ABBREVIATIONS.map(
    (of): Explained => ({
      letters: message('abbreviation.letters', { of }),
      means: message('abbreviation.means', { of }),
    }),
  ).filter(({ letters }) => used.en.has(worded(letters, 'en')) || used.nl.has(worded(letters, 'nl')))
  return found.length === before ? found : explainedFor([...words, ...found.map(({ means }) => means)], found.length)
}

/** Words with two capitals or more, each by itself: `AI` of `AI-functie`. The IJ of IJsland is one letter. */
export function capitalsIn(words: readonly Words[], language: Language): ReadonlySet<string> {
  // An address is no text.
  const texts = words
    .filter((each) => typeof each === 'string' || !('url' in each))
    .map((each) => inWords(each, language))
  return new Set(
    texts
      .flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => /\p{Lu}.*\p{Lu}/u.test(word.replace(/^IJ(?=\p{Ll})/u, 'I'))),
  )
}

/** All that is to be read in a section. */
export function wordsIn({ title, blocks }: Section): readonly Words[] {
  return [title, ...blocks.flatMap(wordsOf)]
}

function wordsOf(block: Block): readonly Words[] {
  switch (block.kind) {
    case 'text':
      return [block.text]
    case 'list':
      return block.items
    case 'terms':
      return block.terms.flatMap(({ term, words }) => [term, ...words])
    case 'figures':
      return block.figures.map(({ label }) => label)
    case 'table':
      return ofTable(block.table)
    case 'picture':
      return [block.picture.title, block.picture.description, ...ofTable(block.picture.table)]
    case 'section':
      return wordsIn(block.section)
  }
}

function ofTable({ title, columns, rows }: Extract<Block, { readonly kind: 'table' }>['table']): readonly Words[] {
  return [title, ...columns.map((each) => each.title), ...rows.flat().flatMap(ofCell)]
}

function ofCell(cell: Cell): readonly Words[] {
  if (Array.isArray(cell)) return cell
  if (typeof cell === 'string') return [cell]
  return typeof cell === 'object' && ('key' in cell || 'nl' in cell || 'nodes' in cell || 'section' in cell)
    ? [cell]
    : []
}
