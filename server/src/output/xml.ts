/** An element of XML, each on a line of its own; text is indented by nobody, so that it stays what it is. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: readonly string[] = [],
): string {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  )
  const tag = `${name}${said.join('')}`
  return content.length === 0 ? `<${tag}/>` : `<${tag}>${content.join('')}</${name}>`
}

/** Text within XML: nothing in it ends what it stands in, or is a command to what shows it. */
export function escaped(text: string): string {
  return text
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    .replace(/[&<>"'\t\n\r\p{Bidi_Control}\u2028\u2029\ufeff]/gu, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll('::', ':&#58;')
    .replaceAll('##', '#&#35;')
}
