import type { TextOptions } from './text.ts'
import { wrap } from './wrap.ts'

/** The page of a rule, which is Markdown, as a person reads it in a terminal: paragraphs that fit, headings that stand out. */
export function pageText(page: string, { width, style }: Pick<TextOptions, 'width' | 'style'>): string {
  const out: string[] = []
  let paragraph: string[] = []
  const close = () => {
    if (paragraph.length > 0) out.push(...paragraphLines(paragraph.join(' '), { width, style }))
    paragraph = []
  }
  let fenced = false
  for (const line of page.trimEnd().split('\n')) {
    if (line.startsWith('```')) {
      close()
      fenced = !fenced
      if (fenced) out.push(...fenceLines(line, out.at(-1), style))
    } else if (fenced) out.push(`    ${line}`)
    else if (line.startsWith('#')) {
      close()
      out.push(...wrap(line.replace(/^#+ /, ''), width).map((part) => style(['bold'], part)))
    } else if (line === '') {
      close()
      out.push('')
    } else {
      if (line.startsWith('- ')) close()
      paragraph.push(line.trim())
    }
  }
  close()
  return `${out.join('\n')}\n`
}

/** An example names its file; after an arrow where it shows what became of it. */
function fenceLines(fence: string, above: string | undefined, style: TextOptions['style']): readonly string[] {
  const [, when, file] = /^```\w+ (before|after) (\S+)$/.exec(fence) ?? []
  const gap = above === '' || above === undefined ? [] : ['']
  return file === undefined ? gap : [...gap, `  ${style(['gray'], when === 'after' ? `→ ${file}` : file)}`]
}

function paragraphLines(text: string, { width, style }: Pick<TextOptions, 'width' | 'style'>): readonly string[] {
  const indent = text.startsWith('- ') ? '  ' : ''
  const [first = '', ...others] = wrap(unmarked(text), width - indent.length)
  const strong = /^\*\*([^*]+)\*\*/.exec(text)?.[1]
  const opening =
    strong !== undefined && first.startsWith(strong) ? style(['bold'], strong) + first.slice(strong.length) : first
  return [opening, ...others.map((line) => `${indent}${line}`)]
}

/** Without the marks of bold, and with the address of a link behind its words. */
function unmarked(text: string): string {
  return text.replaceAll('**', '').replaceAll(/\[([^\]]+)\]\(([^)\s]+)\)/g, '$1 ($2)')
}
