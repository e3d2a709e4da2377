/** An element as it was read, with the text that stands directly in it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

/** Reads XML as XML 1.0 has it, without comments, CDATA and doctypes, which we never write; throws where it is not well-formed. */
export function parseXml(xml: string): XmlElement {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!xml.startsWith(head)) throw new Error('no declaration')
  if (/[^\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml)) throw new Error('a sign that XML forbids')
  let at = head.length
  const fail = (what: string): never => {
    throw new Error(`${what} at ${xml.slice(at, at + 80)}`)
  }
  const take = (pattern: RegExp, what: string): RegExpExecArray => {
    const sticky = new RegExp(pattern.source, 'uy')
    sticky.lastIndex = at
    const found = sticky.exec(xml) ?? fail(what)
    at = sticky.lastIndex
    return found
  }
  const element = (): XmlElement => {
    const [, name = '', said = '', closed] = take(/<([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>/, 'no tag')
    const pairs = [...said.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescaped(value)])
    const attributes: Readonly<Record<string, string>> = Object.fromEntries(pairs)
    if (pairs.length !== Object.keys(attributes).length) fail('an attribute twice')
    const children: XmlElement[] = []
    let text = ''
    if (closed === '/') return { name, attributes, children, text }
    while (!xml.startsWith('</', at)) {
      if (xml[at] === '<') children.push(element())
      else text += unescaped(take(/[^<]+/, 'no text')[0])
    }
    if (take(/<\/([a-z]+)>/, 'no closing tag')[1] !== name) fail(`${name} is not closed`)
    return { name, attributes, children, text }
  }
  const root = element()
  if (xml.slice(at) !== '\n') fail('something after the end')
  return root
}

function unescaped(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in text')
  return text.replaceAll(/&([^;&\s]*;?)/g, (_, reference: string) => {
    const code = /^#(\d+);$/.exec(reference)?.[1]
    if (code === undefined) throw new Error(`&${reference}`)
    return String.fromCodePoint(Number(code))
  })
}
