/** A name as it stands within a sentence: without the capital that a heading has. */
export function inSentence(name: string): string {
  return /^\p{Lu}(?:\p{Ll}|-)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
