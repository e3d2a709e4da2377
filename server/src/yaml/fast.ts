import {
  CHOMPING_MODE,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
} from 'js-yaml'
import { plainValue } from './plain.ts'
import type { ScalarStyle, YamlNode, YamlPair, YamlScalar } from './tree.ts'

/** Deeper than any document of ours by far; a limit, so that a hostile file costs nothing. */
export const MAX_DEPTH = 100

export type FastResult =
  | { readonly ok: true; readonly root: YamlNode | undefined }
  /** `reason`: the reader met something it leaves to the tolerant reader; `depth`: nested deeper than `MAX_DEPTH`. */
  | { readonly ok: false; readonly reason: 'refused' | 'depth' }

/**
 * Reads text without error, tag or directive; refuses all else, so that what it accepts means the same to both readers.
 * js-yaml's events carry every offset but the end of a collection, which follows from its last child.
 */
export function readFast(text: string): FastResult {
  if (looksDoubtful(text)) return { ok: false, reason: 'refused' }
  let events: readonly Event[]
  // Every refusal is an exception, and tracing its stack takes most of its time.
  const traced = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    // js-yaml counts a level more where it looks for keys: the exact limit is the builder's.
    events = parseEvents(text, { maxDepth: MAX_DEPTH + 10 })
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    return { ok: false, reason: message.includes('maxDepth') ? 'depth' : 'refused' }
  } finally {
    Error.stackTraceLimit = traced
  }
  const builder = new TreeBuilder(text)
  const refusal = builder.build(events)
  return refusal ? { ok: false, reason: refusal } : { ok: true, root: builder.root }
}

/** Line ends, tabs, byte-order marks and document ends that js-yaml and `yaml` take differently. */
function looksDoubtful(text: string): boolean {
  if (text.includes('\r') && /\r(?!\n)/.test(text)) return true
  if (text.includes('\t') && /^[ -]*\t/m.test(text)) return true
  return text.includes('\ufeff') || (text.includes('...') && /^\.{3}(?:\s|$)/m.test(text))
}

interface Open {
  readonly kind: 'map' | 'list'
  readonly start: number
  readonly flow: boolean
  readonly anchor: string | undefined
  readonly pairs: YamlPair[]
  readonly items: YamlNode[]
  key: YamlNode | undefined
  /** Where the last child ended; the start while there is none. */
  last: number
}

class TreeBuilder {
  root: YamlNode | undefined
  private readonly text: string
  private readonly stack: Open[] = []
  private documents = 0
  private refused = false

  constructor(text: string) {
    this.text = text
  }

  /** Why the events make no tree to rely on; undefined when they do. */
  build(events: readonly Event[]): 'refused' | 'depth' | undefined {
    for (const event of events) {
      switch (event.type) {
        case EVENT_ID.DOCUMENT:
          this.documents++
          if (this.documents > 1 || event.explicitStart || event.explicitEnd || event.directives.length > 0)
            return 'refused'
          break
        case EVENT_ID.SEQUENCE:
        case EVENT_ID.MAPPING:
          if (event.tagStart >= 0) return 'refused'
          this.stack.push({
            kind: event.type === EVENT_ID.MAPPING ? 'map' : 'list',
            start: event.start,
            flow: event.style === COLLECTION_STYLE.FLOW,
            anchor: this.anchor(event),
            pairs: [],
            items: [],
            key: undefined,
            last: event.start,
          })
          if (this.stack.length > MAX_DEPTH) return 'depth'
          break
        case EVENT_ID.SCALAR: {
          if (event.tagStart >= 0) return 'refused'
          this.add(this.scalar(event))
          break
        }
        case EVENT_ID.ALIAS: {
          const name = this.text.slice(event.anchorStart, event.anchorEnd)
          this.add({ kind: 'alias', name, start: event.anchorStart - 1, end: event.anchorEnd })
          break
        }
        case EVENT_ID.POP: {
          const open = this.stack.pop()
          if (open) this.add(this.close(open))
          break
        }
      }
    }
    return this.refused ? 'refused' : undefined
  }

  private anchor(event: { readonly anchorStart: number; readonly anchorEnd: number }): string | undefined {
    if (event.anchorStart < 0) return undefined
    if (/\S/.test(this.text[event.anchorEnd] ?? ' ')) this.refused = true
    return this.text.slice(event.anchorStart, event.anchorEnd)
  }

  private add(node: YamlNode): void {
    const parent = this.stack.at(-1)
    if (!parent) {
      this.root = node
      return
    }
    parent.last = node.end
    if (parent.kind === 'list') parent.items.push(node)
    else if (parent.key === undefined) {
      if (this.isOddKey(parent, node)) this.refused = true
      parent.key = node
    } else {
      parent.pairs.push({ key: parent.key, value: node })
      parent.key = undefined
    }
  }

  /** Keys that the readers see differently: none, anchored, explicit, a collection, too long, apart from their colon. */
  private isOddKey(parent: Open, key: YamlNode): boolean {
    if (key.kind === 'map' || key.kind === 'list') return true
    if (key.kind === 'scalar' && (key.anchor !== undefined || key.start === key.end)) return true
    if (key.end - key.start > 1000) return true
    if (parent.flow) return key.kind === 'alias' || !/^[ \t]*[:,}\]]/.test(this.text.slice(key.end, key.end + 80))
    return parent.pairs.length === 0 ? key.start !== parent.start : !this.startsLine(key.start)
  }

  private startsLine(offset: number): boolean {
    let at = offset - 1
    while (this.text[at] === ' ') at--
    return at < 0 || this.text[at] === '\n'
  }

  private close(open: Open): YamlNode {
    const end =
      open.flow && !this.isLonePair(open)
        ? this.closingBracket(open.last, open.kind === 'map' ? '}' : ']', open.start)
        : open.last
    const anchored = open.anchor === undefined ? {} : { anchor: open.anchor }
    return open.kind === 'map'
      ? { kind: 'map', start: open.start, end, flow: open.flow, pairs: open.pairs, ...anchored }
      : { kind: 'list', start: open.start, end, flow: open.flow, items: open.items, ...anchored }
  }

  /** `[a: b]`: a map of one pair without brackets of its own. */
  private isLonePair({ kind, start, pairs }: Open): boolean {
    const key = pairs[0]?.key
    return kind === 'map' && (this.text[start] !== '{' || key?.start === start)
  }

  private closingBracket(from: number, bracket: string, start: number): number {
    for (let i = Math.max(from, start + 1); i < this.text.length; i++) {
      const c = this.text[i]
      if (c === '#') {
        const eol = this.text.indexOf('\n', i)
        if (eol < 0) break
        i = eol
      } else if (c === bracket) return i + 1
    }
    return from
  }

  private scalar(event: Extract<Event, { type: typeof EVENT_ID.SCALAR }>): YamlScalar {
    const anchor = this.anchor(event)
    const anchored = anchor === undefined ? {} : { anchor }
    if (event.chomping === CHOMPING_MODE.KEEP && !this.text.endsWith('\n')) this.refused = true
    if (event.valueStart < 0) {
      if (anchor !== undefined) this.refused = true
      const at = this.emptyAt()
      return { kind: 'scalar', value: null, text: '', style: 'plain', start: at, end: at }
    }
    const text = getScalarValue(this.text, event)
    const style = STYLES[event.style]
    // Empty lines behind an escaped line end are folded differently.
    if (style === 'double' && !event.fast && /\\\r?\n/.test(this.text.slice(event.valueStart, event.valueEnd)))
      this.refused = true
    const span = this.span(event.valueStart, event.valueEnd, style)
    return { kind: 'scalar', value: style === 'plain' ? plainValue(text) : text, text, style, ...span, ...anchored }
  }

  /** An empty value stands where its key, or the item before it, ended. */
  private emptyAt(): number {
    const parent = this.stack.at(-1)
    return parent ? (parent.key?.end ?? parent.last) : 0
  }

  private span(start: number, end: number, style: ScalarStyle): { start: number; end: number } {
    if (style === 'plain') return { start, end }
    if (style !== 'block') return { start: start - 1, end: end + 1 }
    const line = Math.max(this.text.lastIndexOf('\n', start - 2) + 1, this.emptyAt())
    const header = /[|>]([-+\d]{0,2})[ \t]*(?:#.*)?\r?\n?$/.exec(this.text.slice(line, start))
    // At the root its lines need no indentation, and one that is given counts from elsewhere.
    if (!header || /\d/.test(header[1] ?? '') || this.stack.length === 0) this.refused = true
    const indicator = line + (header?.index ?? 0)
    return { start: indicator, end: trimmedEnd(this.text, indicator, end) }
  }
}

/** Where text between two offsets ends when the white space at its end is left out. */
export function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length
}

const STYLES: Record<number, ScalarStyle> & { readonly [K in 1 | 2 | 3 | 4 | 5]: ScalarStyle } = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'block',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'block',
}
