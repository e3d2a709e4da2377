import type { Language } from '../../l10n/message.ts'
import { message } from '../../l10n/message.ts'
import type { Level } from '../../rules/rule.ts'
import type { Block, Cell, Figure, Page, Picture, Section, Table, Term, Words } from '../pages/block.ts'
import { htmlStyle } from './html-style.ts'
import { isSaid, shownTable } from './shown-table.ts'
import { addressOf, cellIn, isList, isWords, wordsIn } from './words.ts'

export interface HtmlOptions {
  readonly language: Language
  /** Where an editor goes for something, by what it is known; undefined where it stands nowhere. */
  readonly linkTo?: (node: string) => string | undefined
}

/**
 * A report as one HTML file: no script, nothing that is fetched, and a policy that lets neither be, should a text of a
 * landscape ever get through.
 */
export function toHtml(page: Page, options: HtmlOptions): string {
  const { language } = options
  const say = (words: Words) => escaped(wordsIn(words, language))
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${say(page.title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<a class="skip" href="#content">${say(message('report.skip', {}))}</a>
<header>
<h1>${say(page.title)}</h1>
<p>${say(page.subtitle)}</p>
</header>
${contents(page.sections, language)}<main id="content">
${page.sections.map((section) => sectionHtml(section, 2, options)).join('\n')}
</main>
</body>
</html>
`
}

/** Where one can go; nothing where there is one place. */
function contents(sections: readonly Section[], language: Language): string {
  if (sections.length < 2) return ''
  const say = (words: Words) => escaped(wordsIn(words, language))
  const rows = sections.map(({ id, title }) => `<li><a href="#${id}">${say(title)}</a></li>`)
  const title = say(message('report.contents', {}))
  return `<nav aria-label="${title}">\n<h2>${title}</h2>\n<ol>${rows.join('')}</ol>\n</nav>\n`
}

function sectionHtml({ id, title, level, blocks }: Section, depth: number, options: HtmlOptions): string {
  const heading = `h${Math.min(depth, 6)}`
  const mark = level === undefined ? '' : `${levelHtml(level, options)} `
  return `<section id="${escaped(id)}">
<${heading}>${mark}${wordsHtml(title, options)}</${heading}>
${blocks.map((block) => blockHtml(block, depth, title, options)).join('\n')}
</section>`
}

/** A level is told in words; its colour comes on top. */
function levelHtml(level: Level, options: HtmlOptions): string {
  return `<span class="level ${level}">${escaped(wordsIn(message('report.level', { level }), options.language))}</span>`
}

function blockHtml(block: Block, depth: number, heading: Words, options: HtmlOptions): string {
  switch (block.kind) {
    case 'text':
      return `<p>${wordsHtml(block.text, options)}</p>`
    case 'list': {
      const tag = block.isOrdered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${wordsHtml(item, options)}</li>`).join('')}</${tag}>`
    }
    case 'terms':
      return `<dl class="terms">${block.terms.map((term) => termHtml(term, options)).join('')}</dl>`
    case 'figures':
      return `<dl class="figures">${block.figures.map((figure) => figureHtml(figure, options)).join('')}</dl>`
    case 'table':
      return tableHtml(block.table, heading, options)
    case 'picture':
      return pictureHtml(block.picture, heading, options)
    case 'section':
      return sectionHtml(block.section, depth + 1, options)
  }
}

function termHtml({ term, words }: Term, options: HtmlOptions): string {
  const [only, ...others] = words
  const shown =
    only !== undefined && others.length === 0
      ? wordsHtml(only, options)
      : `<ol>${words.map((each) => `<li>${wordsHtml(each, options)}</li>`).join('')}</ol>`
  return `<div><dt>${wordsHtml(term, options)}</dt><dd>${shown}</dd></div>`
}

function figureHtml({ value, label, level }: Figure, options: HtmlOptions): string {
  return `<div${level === undefined ? '' : ` class="${level}"`}><dt>${escaped(wordsIn(label, options.language))}</dt><dd>${cellHtml(value, options)}</dd></div>`
}

/** A heading that says the same stands in for its caption, which is still there for who listens. */
function tableHtml(table: Table, heading: Words, options: HtmlOptions): string {
  const { title, columns, rows } = shownTable(table)
  const figure = columns.map(({ isFigure }) => (isFigure ? ' class="figure"' : ''))
  const head = columns.map(
    (column, i) => `<th scope="col"${figure[i]}>${escaped(wordsIn(column.title, options.language))}</th>`,
  )
  const body = rows.map((row) => {
    const cells = row.map((cell, i) => {
      const tag = i === 0 ? 'th' : 'td'
      return `<${tag}${i === 0 ? ' scope="row"' : ''}${figure[i]}>${cellHtml(cell, options)}</${tag}>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  // Who goes through a page by keyboard can scroll what is too wide.
  return `<div class="wide" tabindex="0"><table>
<caption${isSaid(title, heading, options.language) ? ' class="said"' : ''}>${escaped(wordsIn(title, options.language))}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>`
}

function pictureHtml({ title, svg, table, isWhole }: Picture, heading: Words, options: HtmlOptions): string {
  return `<figure>
<figcaption${isSaid(title, heading, options.language) ? ' class="said"' : ''}>${escaped(wordsIn(title, options.language))}</figcaption>
${svg((words) => wordsIn(words, options.language), options.language)}
</figure>
<details${isWhole ? ' class="again"' : ''}><summary>${escaped(wordsIn(message('report.as-table', {}), options.language))}</summary>
${tableHtml(table, title, options)}
</details>`
}

function cellHtml(cell: Cell, options: HtmlOptions): string {
  if (!isList(cell)) return isWords(cell) ? wordsHtml(cell, options) : escaped(String(cellIn(cell, options.language)))
  const [only] = cell
  if (only === undefined) return '–'
  if (cell.length === 1) return wordsHtml(only, options)
  return `<ul>${cell.map((each) => `<li>${wordsHtml(each, options)}</li>`).join('')}</ul>`
}

function wordsHtml(words: Words, { language, linkTo }: HtmlOptions): string {
  const shown = escaped(wordsIn(words, language))
  if (typeof words === 'object' && 'nodes' in words) {
    const [link] = linkTo ? words.nodes.flatMap((node) => linkTo(node) ?? []) : []
    return link === undefined ? shown : `<a href="${escaped(link)}">${shown}</a>`
  }
  if (typeof words === 'object' && 'section' in words) return `<a href="#${escaped(words.section)}">${shown}</a>`
  const address = addressOf(words)
  return address === undefined ? shown : `<a href="${escaped(address)}" rel="noreferrer">${shown}</a>`
}

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
