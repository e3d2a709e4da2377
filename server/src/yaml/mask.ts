import { conflictsIn } from './conflicts.ts'
import type { Slip } from './slip.ts'
import type { Span } from './tree.ts'

export interface Masked {
  /** As long as the original, so that offsets stay. Its only line end is the line feed, with or without carriage return. */
  readonly text: string
  /** Where the text was changed, in order, none over another. */
  readonly spans: readonly Span[]
  readonly slips: readonly Slip[]
}

/** Blanks out what stands in a text and is no YAML: the other side of a merge conflict with its markers, and control characters. */
export function mask(text: string): Masked {
  const conflicts = conflictsIn(text)
  const control = CONTROL.exec(text)
  const plain = withPlainLines(text)
  if (conflicts.length === 0 && !control) return { text: plain, spans: [], slips: [] }
  const masked = blanked(
    plain,
    conflicts.flatMap(({ blank }) => blank),
  )
  const spans: Span[] = conflicts.map(({ start, end }) => ({ start, end }))
  const slips: Slip[] = conflicts.map(({ line }) => ({ code: 'merge-conflict', ...line }))
  if (!control) return { text: masked, spans, slips }
  const { index: start } = control
  const detail = control[0].charCodeAt(0).toString(16).padStart(2, '0')
  slips.push({ code: 'control-character', start, end: start + 1, detail })
  const everywhere = new RegExp(CONTROL, 'g')
  for (const { index } of masked.matchAll(everywhere)) spans.push({ start: index, end: index + 1 })
  return { text: masked.replace(everywhere, ' '), spans: disjoint(spans), slips }
}

/** Characters that YAML does not allow anywhere (YAML 1.2, 5.1), but for line ends, tab and the byte-order mark. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/** A lone carriage return ends a line (YAML 1.2, 5.4); a byte-order mark may begin each of several files put together (5.2). */
function withPlainLines(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text
  return lines.includes('\ufeff', 1) ? lines.replace(/\n\ufeff/g, '\n\n') : lines
}

function blanked(text: string, spans: readonly Span[]): string {
  let result = ''
  let at = 0
  for (const { start, end } of spans) {
    result += text.slice(at, start) + text.slice(start, end).replace(/[^\n\r]/g, ' ')
    at = end
  }
  return result + text.slice(at)
}

function disjoint(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else result.push(span)
  }
  return result
}
