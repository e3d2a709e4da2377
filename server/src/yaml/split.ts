import { keyOnLine } from './key-line.ts'

/**
 * A document cut into parts that can be read one by one: each top-level pair, and each item of a top-level list.
 * Only lines and columns are looked at, so that a slip in one part cannot swallow the next.
 */
export interface Part {
  /** `pair`: a top-level key with its value; `head`: the key line of a list; `item`: one item of that list; `whole`: a document that is not cut. */
  readonly kind: 'pair' | 'head' | 'item' | 'whole'
  /** The top-level key, as written; undefined for `whole`. */
  readonly section: string | undefined
  /** Offset in the whole text. */
  readonly start: number
  readonly text: string
  /** Which document of the file, from 0; `---` starts the next. */
  readonly document: number
}

/** Cuts valid YAML without changing what it means; of invalid YAML every part keeps the lines it has. */
export function split(text: string): readonly Part[] {
  return new Splitter(text).run()
}

const DASH = 45
const SPACE = 32
const TAB = 9
const LF = 10
const CR = 13
const HASH = 35

/** Characters that, at the start of a document, open a root that is no plain block mapping. */
const ROOT_THAT_STAYS_WHOLE = new Set([...'{[&*!|>?%@`'].map((c) => c.charCodeAt(0)))
const CLOSERS = new Set([...']}'].map((c) => c.charCodeAt(0)))

class Splitter {
  private readonly text: string
  private readonly parts: Part[] = []
  private document = 0
  private documentStart: number
  /** Index in `parts` of the first part of this document. */
  private firstPart = 0
  private kind: Part['kind'] | undefined
  private section: string | undefined
  private start = 0
  /** Column of the dashes of the open list; undefined: no list open or not known yet. */
  private column: number | undefined
  private mayBeList = false
  /** Where comment lines began that belong to whatever comes next. */
  private pending = -1
  private whole = false
  private indented = false

  constructor(text: string) {
    this.text = text
    this.documentStart = text.charCodeAt(0) === 0xfeff ? 1 : 0
  }

  run(): readonly Part[] {
    const text = this.text
    let at = this.documentStart
    while (at < text.length) {
      let eol = text.indexOf('\n', at)
      if (eol < 0) eol = text.length
      this.line(at, eol)
      at = eol + 1
    }
    this.endDocument(text.length)
    // A document that says nothing is a part too: what it lacks is found there.
    if (this.parts.length === 0) this.parts.push({ kind: 'whole', section: undefined, start: 0, text, document: 0 })
    return this.parts
  }

  private line(start: number, end: number): void {
    const text = this.text
    let at = start
    while (at < end && text.charCodeAt(at) === SPACE) at++
    const indent = at - start
    const c = at < end ? text.charCodeAt(at) : LF
    if (c === LF || ((c === CR || c === TAB) && /^[ \t]*\r?$/.test(text.slice(at, end)))) return
    if (indent === 0 && this.marker(start, end)) return
    if (this.whole) return
    if (c === HASH) {
      // Below a key that still has no value, any comment may belong to the first item.
      const mayBelongToNext = indent <= (this.column ?? 0) || (this.mayBeList && this.column === undefined)
      if (this.pending < 0 && mayBelongToNext) this.pending = start
      return
    }
    const dash = c === DASH && this.endsWord(at + 1, end)
    if (indent === 0 && !dash && !CLOSERS.has(c) && c !== TAB) this.topLevel(start, end, c)
    else if (dash && this.startsItem(indent)) this.open('item', this.section, start)
    else {
      if (this.mayBeList && this.column === undefined) this.mayBeList = false
      if (this.kind === undefined) this.beginIndented(start, at, end, dash)
      this.pending = -1
    }
  }

  /** A document whose first line is indented: as a whole, or, when others start at the margin, with a slip in that line. */
  private beginIndented(start: number, at: number, end: number, dash: boolean): void {
    this.indented = !dash && keyOnLine(this.text.slice(at, end).trimStart()) !== undefined
    if (this.indented) this.open('pair', undefined, start)
    else this.whole = true
  }

  private startsItem(indent: number): boolean {
    if (this.mayBeList && this.column === undefined) {
      this.column = indent
      return true
    }
    return this.column === indent
  }

  private topLevel(start: number, end: number, c: number): void {
    const explicitKey = (c === 63 || c === 58) && this.endsWord(start + 1, end)
    if (explicitKey || (this.kind === undefined && ROOT_THAT_STAYS_WHOLE.has(c))) {
      this.whole = true
      return
    }
    const line = this.text.slice(start, end)
    const key = keyOnLine(line)
    if (this.indented && !key) {
      this.whole = true
      return
    }
    this.indented = false
    this.open('pair', key?.name, start)
    this.mayBeList = key !== undefined && /^[ \t\r]*(?:#|$)/.test(line.slice(key.past))
  }

  private open(kind: 'pair' | 'item', section: string | undefined, start: number): void {
    const from = this.pending >= 0 ? this.pending : start
    const first = this.kind === undefined
    this.close(from)
    this.start = first ? this.documentStart : from
    this.kind = kind
    this.section = section
    this.pending = -1
    if (kind === 'pair') {
      this.column = undefined
      this.mayBeList = false
    } else this.markHead()
  }

  /** The part before the first item is the head of the list. */
  private markHead(): void {
    const last = this.parts.at(-1)
    if (last?.kind === 'pair' && last.section === this.section)
      this.parts[this.parts.length - 1] = { ...last, kind: 'head' }
  }

  private close(end: number): void {
    if (this.kind === undefined) return
    this.parts.push({
      kind: this.kind,
      section: this.section,
      start: this.start,
      text: this.text.slice(this.start, end),
      document: this.document,
    })
    this.kind = undefined
  }

  private endDocument(end: number): void {
    this.whole ||= this.indented
    this.indented = false
    if (this.whole) {
      this.parts.length = this.firstPart
      const text = this.text.slice(this.documentStart, end)
      this.parts.push({ kind: 'whole', section: undefined, start: this.documentStart, text, document: this.document })
    } else this.close(end)
    this.kind = undefined
    this.section = undefined
    this.column = undefined
    this.mayBeList = false
    this.pending = -1
    this.whole = false
  }

  /** `---` and `...` at the start of a line end a document wherever they stand (YAML 1.2, 9.1.2). */
  private marker(start: number, end: number): boolean {
    const three = this.text.slice(start, start + 3)
    if ((three !== '---' && three !== '...') || !this.endsWord(start + 3, end)) return false
    const hasContent = this.kind !== undefined || this.whole
    const directives = this.whole && three === '---' && DIRECTIVES_ONLY.test(this.text.slice(this.documentStart, start))
    if (directives) return true
    if (hasContent) {
      this.endDocument(start)
      this.document++
      this.firstPart = this.parts.length
    }
    this.pending = -1
    const rest = this.text.slice(start + 3, end).trim()
    if (three === '---' && rest !== '' && !rest.startsWith('#')) {
      this.documentStart = start
      this.whole = true
    } else this.documentStart = Math.min(end + 1, this.text.length)
    return true
  }

  private endsWord(at: number, end: number): boolean {
    if (at >= end) return true
    const c = this.text.charCodeAt(at)
    return c === SPACE || c === TAB || c === CR
  }
}

const DIRECTIVES_ONLY = /^(?:[ \t]*(?:[%#][^\n]*)?\r?\n)*$/
