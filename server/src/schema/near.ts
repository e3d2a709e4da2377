import { distance } from 'fastest-levenshtein'

/** The name that a misspelt one most likely stands for: one or two letters away, fewer in short names; undefined when none is, or two are. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase()
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  let tied = false
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) > MOST) continue
    const far = steps(wanted, candidate.toLowerCase())
    if (far > allowed(Math.max(candidate.length, name.length)) || far > least) continue
    tied = far === least && candidate !== best
    best = candidate
    least = far
  }
  return tied ? undefined : best
}

/** Whether one name may be a slip of the pen for the other. */
export function isNear(a: string, b: string): boolean {
  return (
    Math.abs(a.length - b.length) <= MOST &&
    steps(a.toLowerCase(), b.toLowerCase()) <= allowed(Math.max(a.length, b.length))
  )
}

const MOST = 2

/** Two swapped letters count as one step. */
function steps(a: string, b: string): number {
  const plain = distance(a, b)
  if (plain !== 2 || a.length !== b.length) return plain
  const at = [...a].findIndex((c, i) => c !== b[i])
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) ? 1 : plain
}

function allowed(length: number): number {
  return length <= 3 ? 0 : length <= 5 ? 1 : MOST
}
