import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml'
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
  if (REFUSED.test(text)) return { ok: false, reason: 'refused' }
  let events: readonly Event[]
  try {
    events = parseEvents(text, { maxDepth: MAX_DEPTH })
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    return { ok: false, reason: message.includes('maxDepth') ? 'depth' : 'refused' }
  }
  const builder = new TreeBuilder(text)
  const accepted = builder.build(events)
  return accepted ? { ok: true, root: builder.root } : { ok: false, reason: 'refused' }
}

/** What js-yaml reads otherwise than `yaml` does: a carriage return as a line end, a tab as indentation. */
const REFUSED = /\r(?!\n)|^ *\t/m

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

  constructor(text: string) {
    this.text = text
  }

  build(events: readonly Event[]): boolean {
    for (const event of events) {
      switch (event.type) {
        case EVENT_ID.DOCUMENT:
          this.documents++
          if (this.documents > 1 || event.explicitStart || event.explicitEnd || event.directives.length > 0)
            return false
          break
        case EVENT_ID.SEQUENCE:
        case EVENT_ID.MAPPING:
          if (event.tagStart >= 0) return false
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
          break
        case EVENT_ID.SCALAR: {
          if (event.tagStart >= 0) return false
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
    return true
  }

  private anchor(event: { readonly anchorStart: number; readonly anchorEnd: number }): string | undefined {
    return event.anchorStart < 0 ? undefined : this.text.slice(event.anchorStart, event.anchorEnd)
  }

  private add(node: YamlNode): void {
    const parent = this.stack.at(-1)
    if (!parent) {
      this.root = node
      return
    }
    parent.last = node.end
    if (parent.kind === 'list') parent.items.push(node)
    else if (parent.key === undefined) parent.key = node
    else {
      parent.pairs.push({ key: parent.key, value: node })
      parent.key = undefined
    }
  }

  private close(open: Open): YamlNode {
    const end = open.flow ? this.closingBracket(open.last, open.kind === 'map' ? '}' : ']', open.start) : open.last
    const anchored = open.anchor === undefined ? {} : { anchor: open.anchor }
    return open.kind === 'map'
      ? { kind: 'map', start: open.start, end, flow: open.flow, pairs: open.pairs, ...anchored }
      : { kind: 'list', start: open.start, end, flow: open.flow, items: open.items, ...anchored }
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
    if (event.valueStart < 0) {
      const at = this.emptyAt()
      return { kind: 'scalar', value: null, text: '', style: 'plain', start: at, end: at, ...anchored }
    }
    const text = getScalarValue(this.text, event)
    const style = STYLES[event.style]
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
    const header = this.text.slice(this.text.lastIndexOf('\n', start - 2) + 1, start)
    const indicator = start - header.length + Math.max(0, header.search(/[|>][-+\d]{0,2}[ \t]*(?:#.*)?\r?\n?$/))
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
