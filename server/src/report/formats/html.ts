import type { Language } from '../../l10n/message.ts'
import { message } from '../../l10n/message.ts'
import type { Level } from '../../rules/rule.ts'
import type { Block, Cell, Figure, Page, Picture, Section, Table, Term, Words } from '../pages/block.ts'
import { htmlStyle } from './html-style.ts'
import { addressOf, cellIn, isList, isWords, wordsIn } from './words.ts'

/**
 * A report as one HTML file: no script, nothing that is fetched, and a policy that lets neither be, should a text of a
 * landscape ever get through.
 */
export function toHtml(page: Page, language: Language): string {
  const say = (words: Parameters<typeof wordsIn>[0]) => escaped(wordsIn(words, language))
  const contents = page.sections.map(({ id, title }) => `<li><a href="#${id}">${say(title)}</a></li>`)
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
<nav aria-label="${say(message('report.contents', {}))}">
<h2>${say(message('report.contents', {}))}</h2>
<ol>${contents.join('')}</ol>
</nav>
<main id="content">
${page.sections.map((section) => sectionHtml(section, 2, language)).join('\n')}
</main>
</body>
</html>
`
}

function sectionHtml({ id, title, level, blocks }: Section, depth: number, language: Language): string {
  const heading = `h${Math.min(depth, 6)}`
  const mark = level === undefined ? '' : `${levelHtml(level, language)} `
  return `<section id="${escaped(id)}">
<${heading}>${mark}${escaped(wordsIn(title, language))}</${heading}>
${blocks.map((block) => blockHtml(block, depth, language)).join('\n')}
</section>`
}

/** A level is told in words; its colour comes on top. */
function levelHtml(level: Level, language: Language): string {
  return `<span class="level ${level}">${escaped(wordsIn(message('report.level', { level }), language))}</span>`
}

function blockHtml(block: Block, depth: number, language: Language): string {
  switch (block.kind) {
    case 'text':
      return `<p>${wordsHtml(block.text, language)}</p>`
    case 'list': {
      const tag = block.isOrdered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${wordsHtml(item, language)}</li>`).join('')}</${tag}>`
    }
    case 'terms':
      return `<dl class="terms">${block.terms.map((term) => termHtml(term, language)).join('')}</dl>`
    case 'figures':
      return `<dl class="figures">${block.figures.map((figure) => figureHtml(figure, language)).join('')}</dl>`
    case 'table':
      return tableHtml(block.table, language)
    case 'picture':
      return pictureHtml(block.picture, language)
    case 'section':
      return sectionHtml(block.section, depth + 1, language)
  }
}

function termHtml({ term, words }: Term, language: Language): string {
  const [only, ...others] = words
  const shown =
    only !== undefined && others.length === 0
      ? wordsHtml(only, language)
      : `<ol>${words.map((each) => `<li>${wordsHtml(each, language)}</li>`).join('')}</ol>`
  return `<div><dt>${escaped(wordsIn(term, language))}</dt><dd>${shown}</dd></div>`
}

function figureHtml({ value, label, level }: Figure, language: Language): string {
  return `<div${level === undefined ? '' : ` class="${level}"`}><dt>${escaped(wordsIn(label, language))}</dt><dd>${cellHtml(value, language)}</dd></div>`
}

function tableHtml({ title, columns, rows }: Table, language: Language): string {
  const figure = columns.map(({ isFigure }) => (isFigure ? ' class="figure"' : ''))
  const head = columns.map(
    (column, i) => `<th scope="col"${figure[i]}>${escaped(wordsIn(column.title, language))}</th>`,
  )
  const body = rows.map((row) => {
    const cells = row.map((cell, i) => {
      const tag = i === 0 ? 'th' : 'td'
      return `<${tag}${i === 0 ? ' scope="row"' : ''}${figure[i]}>${cellHtml(cell, language)}</${tag}>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  // Who goes through a page by keyboard can scroll what is too wide.
  return `<div class="wide" tabindex="0"><table>
<caption>${escaped(wordsIn(title, language))}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>`
}

function pictureHtml({ id, title, svg, table }: Picture, language: Language): string {
  return `<figure>
${svg((words) => wordsIn(words, language), id)}
<figcaption>${escaped(wordsIn(title, language))}</figcaption>
</figure>
<details><summary>${escaped(wordsIn(message('report.as-table', {}), language))}</summary>
${tableHtml(table, language)}
</details>`
}

function cellHtml(cell: Cell, language: Language): string {
  if (!isList(cell)) return isWords(cell) ? wordsHtml(cell, language) : escaped(String(cellIn(cell, language)))
  const [only] = cell
  if (only === undefined) return '–'
  if (cell.length === 1) return wordsHtml(only, language)
  return `<ul>${cell.map((each) => `<li>${wordsHtml(each, language)}</li>`).join('')}</ul>`
}

function wordsHtml(words: Words, language: Language): string {
  const address = addressOf(words)
  const shown = escaped(wordsIn(words, language))
  return address === undefined ? shown : `<a href="${escaped(address)}" rel="noreferrer">${shown}</a>`
}

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
