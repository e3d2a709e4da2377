/** A TypeScript string. */
export function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

/** A TypeScript array of strings, over several lines where one does not hold it. */
export function quoteList(texts: readonly string[], indent = ''): string {
  const line = `[${texts.map(quote).join(', ')}]`
  if (line.length < 90) return line
  return `[\n${wrap(
    texts.map((text) => `${quote(text)},`),
    `${indent}  `,
  )}\n${indent}]`
}

/** A TypeScript object of fields that are there. */
export function inlineObject(fields: readonly (string | false | undefined)[]): string {
  const present = fields.filter(Boolean)
  return present.length > 0 ? `{ ${present.join(', ')} }` : '{}'
}

/** A property name, between quotes where it needs them. */
export function property(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)
}

/** The name with a capital, without hyphens. */
export function typeName(name: string): string {
  return name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** First line of every generated file. */
export const generatedNotice = '// Made by scripts/generate.ts from schemas/. Do not edit.'

function wrap(words: readonly string[], indent: string): string {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < 118) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(indent + word)
  }
  return lines.join('\n')
}
