import { type Language, message, worded } from '../l10n/message.ts'
import { allRules } from '../rules/index.ts'

/** All rules with their levels. */
export function listRules(language: Language, json: boolean): string {
  if (json)
    return `${JSON.stringify(
      allRules.map(({ id, level, fixes }) => ({ id, level, fixes })),
      null,
      2,
    )}\n`
  const width = Math.max(...allRules.map((rule) => rule.id.length))
  const lines = allRules.map(
    ({ id, level }) => `${id.padEnd(width)}  ${worded(message('output.level', { level }), language)}`,
  )
  return `${lines.join('\n')}\n`
}
