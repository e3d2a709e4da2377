import type { Random } from '../generator/random.ts'

/** The text with slips of the pen here and there, such as have a fix: a letter too few, a name where an id belongs, a word that is no text. */
export function withSlips(text: string, random: Random, share = 0.1): string {
  return text
    .split('\n')
    .map((line) => SLIPS.reduce((now, slip) => (random.chance(share) ? slip(now) : now), line))
    .join('\n')
}

/** Each changes a line that it knows, in block style, and leaves every other. */
const SLIPS: readonly ((line: string) => string)[] = [
  (line) => line.replace(/^(\s+(?:runsOn|contract|application|to): [a-z]+[a-z-])[a-z](?=\s*$)/, '$1'),
  (line) => line.replace(/^(\s+(?:needs|data|stores): \[[a-z]+[a-z-])[a-z](?=[,\]])/, '$1'),
  (line) => line.replace(/^(\s+)criticality(?=: )/, '$1criticalty'),
  (line) => line.replace(/^(\s+)owner(?=: )/, '$1ownr'),
  (line) =>
    line.replace(
      /(\s)(high|medium|critical|confidential)(?=\s*$)/,
      (_, space, word: string) => `${space}${word.slice(0, -2)}${word.at(-1)}${word.at(-2)}`,
    ),
  (line) => line.replace(/^(\s+product: )microsoft-365(?=\s*$)/, '$1O365'),
  (line) =>
    line.replace(
      /^(\s+product: )([a-z]+)(?=\s*$)/,
      (_, key, word: string) => `${key}${word.charAt(0).toUpperCase()}${word.slice(1)}`,
    ),
  (line) =>
    line.replace(
      /^(\s+(?:supplier|operator): )([a-z]{5,})(?=\s*$)/,
      (_, key, word: string) => `${key}${word.toUpperCase()}`,
    ),
  (line) => line.replace(/^(\s+(?:country|location): )[A-Z]{2}(?=\s*$)/, '$1NO'),
  (line) => line.replace(/^(\s+version: )"([\d.]+)"/, '$1$2'),
  // Described twice: the next entry has the same id.
  (line) => line.replace(/^( *)- id: ([a-z0-9-]+)(?=\s*$)/, '$1- id: $2\n$1- id: $2'),
]
