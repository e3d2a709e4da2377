import type { Span } from './tree.ts'

/** A merge conflict of git, or what was left of one. */
export interface Conflict extends Span {
  /** Its first line, without the line end. */
  readonly line: Span
  /** What is no part of the text: the markers, and the other sides of a conflict that is whole. Our side is kept. */
  readonly blank: readonly Span[]
}

/** The merge conflicts in a text. Markers stand at the margin, where no line of ours can look like one. */
export function conflictsIn(text: string): readonly Conflict[] {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return []
  const conflicts: Conflict[] = []
  let markers: Marker[] = []
  for (const marker of markersIn(text)) {
    if (marker.rank <= (markers.at(-1)?.rank ?? -1)) {
      conflicts.push(...conflictOf(markers))
      markers = []
    }
    markers.push(marker)
  }
  return [...conflicts, ...conflictOf(markers)]
}

interface Marker extends Span {
  /** The order in which markers follow each other. */
  readonly rank: number
}

const MARKERS = ['<', '|', '=', '>']

function markersIn(text: string): readonly Marker[] {
  const pattern = /(?<=^|\n)(?:([<|>])\1{6}(?: [^\r\n]*)?|={7})(?=\r?\n|$)/g
  return [...text.matchAll(pattern)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    rank: MARKERS.indexOf(line[0] ?? ''),
  }))
}

/** A line of equals signs or bars alone is no sign of git. */
function conflictOf(markers: readonly Marker[]): readonly Conflict[] {
  const [first] = markers
  const last = markers.at(-1)
  const has = (rank: number) => markers.find((marker) => marker.rank === rank)
  if (!first || !last || !(has(0) || has(3))) return []
  const other = has(1) ?? has(2)
  const blank = has(0) && has(2) && has(3) && other ? [first, { start: other.start, end: last.end }] : markers
  return [{ start: first.start, end: last.end, line: { start: first.start, end: first.end }, blank }]
}
