/**
 * JSON that means the same and stays harmless where it is shown: what turns the direction of writing, and what a build
 * service would take for a command in its log, is written as an escape.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)
    .replace(/[\u007f-\u009f\p{Bidi_Control}\u2028\u2029\ufeff\ufffe\uffff]/gu, escaped)
    .replaceAll('##', '#\\u0023')}\n`
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
