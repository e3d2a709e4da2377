import { type Language, message } from '../../l10n/message.ts'
import type { Block, Cell, Page, Section, Table, Words } from '../pages/block.ts'
import { isSaid, shownTable } from './shown-table.ts'
import { addressOf, cellIn, isList, isWords, wordsIn } from './words.ts'

/** A report as Markdown, as GitLab, GitHub and most others show it. Pictures are told by their tables. */
export function toMarkdown(page: Page, language: Language): string {
  const blocks = [
    `# ${inline(wordsIn(page.title, language))}`,
    inline(wordsIn(page.subtitle, language)),
    ...page.sections.flatMap((section) => sectionLines(section, 2, language)),
  ]
  return `${blocks.join('\n\n')}\n`
}

function sectionLines({ title, level, blocks }: Section, depth: number, language: Language): readonly string[] {
  const mark = level === undefined ? '' : `${wordsIn(message('report.level', { level }), language)}: `
  return [
    `${'#'.repeat(Math.min(depth, 6))} ${inline(mark + wordsIn(title, language))}`,
    ...blocks.flatMap((block) => blockLines(block, depth, title, language)),
  ]
}

function blockLines(block: Block, depth: number, heading: Words, language: Language): readonly string[] {
  switch (block.kind) {
    case 'text':
      return [words(block.text, language)]
    case 'list':
      return [
        block.items.map((item, i) => `${block.isOrdered ? `${i + 1}.` : '-'} ${words(item, language)}`).join('\n'),
      ]
    case 'terms':
      return [
        block.terms
          .map(({ term, words: all }) => {
            const said = all.map((each) => words(each, language))
            return `- **${inline(wordsIn(term, language))}:** ${said.length === 1 ? said.join('') : said.map((each, i) => `\n  ${i + 1}. ${each}`).join('')}`
          })
          .join('\n'),
      ]
    case 'figures':
      return [
        block.figures
          .map(({ value, label }) => `- **${plain(value, language)}** ${inline(wordsIn(label, language))}`)
          .join('\n'),
      ]
    case 'table':
      return [tableLines(block.table, heading, language)]
    case 'picture':
      return [inline(wordsIn(block.picture.description, language)), tableLines(block.picture.table, heading, language)]
    case 'section':
      return sectionLines(block.section, depth + 1, language)
  }
}

function tableLines(table: Table, heading: Words, language: Language): string {
  const { title, columns, rows } = shownTable(table)
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    ...(isSaid(title, heading, language) ? [] : [`**${inline(wordsIn(title, language))}**`, '']),
    row(columns.map((column) => inline(wordsIn(column.title, language)))),
    `| ${columns.map(({ isFigure }) => (isFigure ? '---:' : '---')).join(' | ')} |`,
    ...rows.map((cells) => row(cells.map((cell) => plain(cell, language)))),
  ].join('\n')
}

function plain(cell: Cell, language: Language): string {
  if (isList(cell)) return cell.length === 0 ? '–' : joined(cell.map((each) => words(each, language)))
  return isWords(cell) ? words(cell, language) : inline(String(cellIn(cell, language)))
}

/** What is a sentence already has its full stop; a name that ends with `B.V.` is none. */
function joined(texts: readonly string[]): string {
  return texts.reduce((before, text) => `${before}${/ .* .*[\p{Ll})”]\.$/u.test(before) ? ' ' : '; '}${text}`)
}

/** Nothing of an address that is a link is escaped but what would end it. */
function words(of: Words, language: Language): string {
  const address = addressOf(of)
  return address === undefined ? inline(wordsIn(of, language)) : `<${address.replaceAll('|', '%7C')}>`
}

/** Text in which nothing is markup: no tag, link, picture, emphasis or heading; on one line. */
function inline(text: string): string {
  return (
    text
      .replace(/\s*[\r\n]+\s*/g, ' ')
      .replace(/[\\`*_[\]<>|~#!&]/g, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      .replace(/^([-+=:])/, '\\$1')
      // What shows Markdown makes links of addresses by itself.
      .replace(/(https?):\/\//gi, '$1:\u2060//')
      .replace(/\b(www)\./gi, '$1\u2060.')
  )
}
