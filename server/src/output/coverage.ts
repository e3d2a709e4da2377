import { type Language, message, worded } from '../l10n/message.ts'

/** How many entries each rule looked at, as lines for a terminal. */
export function coverageText(coverage: ReadonlyMap<string, number>, language: Language): string {
  const width = Math.max(...[...coverage.keys()].map((rule) => rule.length))
  const lines = [...coverage].map(([rule, count]) => `${rule.padEnd(width)}  ${String(count).padStart(6)}`)
  return `\n${worded(message('output.coverage', {}), language)}\n\n${lines.join('\n')}\n`
}
