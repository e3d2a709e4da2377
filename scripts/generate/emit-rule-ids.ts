/** The ids of the rules, as a module. */
export function emitRuleIds(ids: readonly string[]): string {
  const lines = ids.toSorted().map((id) => `  '${id}',\n`)
  return `// Made by scripts/generate.ts from the rules. Do not edit.\n\nexport const ruleIds: readonly string[] = [\n${lines.join('')}]\n`
}
