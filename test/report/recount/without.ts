/** What one list has and the other has not: so twins tell what is gone, and what has come. */
export function without(lines: readonly string[] = [], others: readonly string[] = []): readonly string[] {
  return lines.filter((each) => !others.includes(each))
}
