/** Text as it may go to a terminal: nothing in it moves the cursor, changes colours or turns the direction of writing. */
export function printable(text: string): string {
  return PLAIN.test(text)
    ? text
    : text.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\ufeff\ufffe\uffff]/gu, picture)
}

/** A line that no build service takes for a command in its log: GitHub those that begin with `::`, others what follows `##`. */
export function harmless(line: string): string {
  return line.replace(/^(\s*:)(?=:)/, '$1 ').replace(/##(?=\[|vso\[|teamcity\[)/g, '## ')
}

/** Columns that text takes in a terminal. */
export function columnsOf(text: string): number {
  return PLAIN.test(text) ? text.length : graphemes(text).reduce((sum, grapheme) => sum + columnsOfOne(grapheme), 0)
}

/** The first part of a text that fits in so many columns. */
export function firstColumns(text: string, columns: number): string {
  if (PLAIN.test(text)) return text.slice(0, columns)
  return fitting(graphemes(text.slice(0, columns * MOST_UNITS)), columns).join('')
}

/** The last part of a text that fits in so many columns. */
export function lastColumns(text: string, columns: number): string {
  if (PLAIN.test(text)) return text.slice(Math.max(0, text.length - columns))
  const parts = graphemes(text.slice(-Math.max(1, columns * MOST_UNITS)))
  return fitting(parts.reverse(), columns).reverse().join('')
}

/** Letters and signs that are one code unit and take one column: most of what is written, in Latin script with its quotes and dashes. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u21ff]*$/

/** Code units that one sign may take before it is cut: enough for a flag or a family. */
const MOST_UNITS = 12

const WIDE =
  /\ufe0f|^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/u

function columnsOfOne(grapheme: string): number {
  return WIDE.test(grapheme) ? 2 : 1
}

function graphemes(text: string): string[] {
  return Array.from(SEGMENTER.segment(text), ({ segment }) => segment)
}

const SEGMENTER = new Intl.Segmenter()

function fitting(parts: readonly string[], columns: number): string[] {
  const fitted: string[] = []
  let used = 0
  for (const part of parts) {
    used += columnsOfOne(part)
    if (used > columns) break
    fitted.push(part)
  }
  return fitted
}

/** Unicode has a picture for each of the old control characters. */
function picture(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\ufffd'
}
