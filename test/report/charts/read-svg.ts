import { SaxesParser } from 'saxes'

/** An element of an SVG as it was read. */
export interface SvgElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Elements and texts, in order. */
  readonly content: (SvgElement | string)[]
}

/** The root of an SVG; throws where it is not well-formed. */
export function readSvg(svg: string): SvgElement {
  const parser = new SaxesParser()
  const open: SvgElement[] = [{ name: '', attributes: {}, content: [] }]
  parser.on('error', (problem) => {
    throw problem
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, content: [] }
    open.at(-1)!.content.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => open.at(-1)!.content.push(text))
  parser.write(svg).close()
  return childrenOf(open[0]!)[0]!
}

export function childrenOf({ content }: SvgElement): readonly SvgElement[] {
  return content.filter((each) => typeof each !== 'string')
}

/** The element and all in it, in the order in which they are drawn. */
export function allIn(element: SvgElement): readonly SvgElement[] {
  return [element, ...childrenOf(element).flatMap(allIn)]
}

export function textOf({ content }: SvgElement): string {
  return content.map((each) => (typeof each === 'string' ? each : textOf(each))).join('')
}

/** What is drawn as text, the lines of one text joined with a space. */
export function textsIn(svg: string): readonly string[] {
  return allIn(readSvg(svg))
    .filter(({ name }) => name === 'text')
    .map((text) => text.content.map((line) => (typeof line === 'string' ? line : textOf(line))).join(' '))
}

/** What is told when a mark is pointed at. */
export function titlesIn(svg: string): readonly string[] {
  return allIn(readSvg(svg))
    .filter(({ name }) => name === 'title')
    .map(textOf)
}
