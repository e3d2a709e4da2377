/**
 * A place in the text of a fix where the one who takes it goes on typing, with what stands there until then. In an editor that
 * has no tab stops only that text is left.
 */
export function tabStop(text: string, choices: readonly string[] = []): string {
  return `${OPEN}${[text, ...choices].join(BETWEEN)}${CLOSE}`
}

/** The text without its tab stops. */
export function withoutStops(text: string): string {
  return text.replace(STOP, (_, inside: string) => inside.split(BETWEEN)[0] ?? '')
}

/** Whether a value is a tab stop at which nothing stands. */
export function isEmptyStop(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && withoutStops(value) === ''
}

/** The text as a snippet of the Language Server Protocol; undefined where there is no tab stop in it. */
export function asSnippet(text: string): string | undefined {
  if (!text.includes(OPEN)) return undefined
  let count = 0
  let end = 0
  let snippet = ''
  for (const match of text.matchAll(STOP)) {
    const [first = '', ...choices] = (match[1] ?? '').split(BETWEEN)
    snippet += escaped(text.slice(end, match.index), /[\\$}]/g)
    end = match.index + match[0].length
    count += 1
    snippet +=
      choices.length > 0
        ? `\${${count}|${choices.map((choice) => escaped(choice, /[\\$},|]/g)).join(',')}|}`
        : `\${${count}:${escaped(first, /[\\$}]/g)}}`
  }
  return snippet + escaped(text.slice(end), /[\\$}]/g)
}

function escaped(text: string, signs: RegExp): string {
  return text.replace(signs, (sign) => `\\${sign}`)
}

// Signs that stand in no document: they never reach one.
const OPEN = '\u{F0001}'
const BETWEEN = '\u{F0002}'
const CLOSE = '\u{F0003}'
const STOP = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'gu')
