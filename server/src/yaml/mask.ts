import type { Slip } from './slip.ts'
import type { Span } from './tree.ts'

export interface Masked {
  /** As long as the original, so that offsets stay. */
  readonly text: string
  readonly spans: readonly Span[]
  readonly slips: readonly Slip[]
}

/** Blanks out what stands in a text and is no YAML: the other side of a merge conflict with its markers, and control characters. */
export function mask(text: string): Masked {
  const conflicts = conflictsIn(text)
  const control = CONTROL.exec(text)
  if (conflicts.length === 0 && !control) return { text, spans: [], slips: [] }
  let masked = text
  const spans: Span[] = []
  const slips: Slip[] = []
  for (const conflict of conflicts) {
    const first = text.indexOf('\n', conflict.start)
    const end = first < 0 ? text.length : first
    slips.push({ code: 'merge-conflict', start: conflict.start, end: text[end - 1] === '\r' ? end - 1 : end })
    spans.push({ start: conflict.start, end: conflict.end })
    for (const part of conflict.blank) masked = blank(masked, part)
  }
  if (control) {
    slips.push({
      code: 'control-character',
      start: control.index,
      end: control.index + 1,
      detail: control[0].charCodeAt(0).toString(16).padStart(2, '0'),
    })
    for (const match of masked.matchAll(new RegExp(CONTROL, 'g')))
      spans.push({ start: match.index, end: match.index + 1 })
    masked = masked.replace(new RegExp(CONTROL, 'g'), ' ')
  }
  return { text: masked, spans, slips }
}

/** Characters that YAML does not allow anywhere (YAML 1.2, 5.1), but for line ends, tab and the byte-order mark. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

interface Conflict extends Span {
  /** Our side is kept, the rest is blanked. */
  readonly blank: readonly Span[]
}

function conflictsIn(text: string): readonly Conflict[] {
  if (!text.includes('<<<<<<<') || !/^<{7} /m.test(text)) return []
  const conflicts: Conflict[] = []
  const pattern = /^<{7} .*\r?\n[\s\S]*?^={7}\r?\n[\s\S]*?^>{7}(?: .*)?$/gm
  for (const match of text.matchAll(pattern)) {
    const start = match.index
    const end = start + match[0].length
    const firstLine = text.indexOf('\n', start)
    const middle = start + match[0].search(/^(?:\|{7}.*|={7})\r?$/m)
    conflicts.push({
      start,
      end,
      blank: [
        { start, end: firstLine },
        { start: middle, end },
      ],
    })
  }
  return conflicts
}

function blank(text: string, span: Span): string {
  return text.slice(0, span.start) + text.slice(span.start, span.end).replace(/[^\r\n]/g, ' ') + text.slice(span.end)
}
