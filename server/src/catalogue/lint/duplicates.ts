import type { Judged, Problem } from './problem.ts'

/** Entries of one section that are called the same: only the last would count. */
export function duplicates(judged: readonly Judged[]): readonly Problem[] {
  const seen = new Set<string>()
  return judged.flatMap((at): readonly Problem[] => {
    const name = `${at.section} ${at.key}`
    if (seen.has(name)) return [{ at, path: [], code: 'duplicate', args: { key: at.key } }]
    seen.add(name)
    return []
  })
}
