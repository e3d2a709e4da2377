import { type BlockLine, isBlank, type Token } from '../../yaml/block-lines.ts'
import { flowSpot } from './flow-spot.ts'
import type { Spot } from './spot.ts'
import { Surroundings } from './surroundings.ts'

/** The first line behind a part that says something. */
export interface NextLine {
  readonly indent: number
  readonly isDash: boolean
}

/** A map or list that is open in front of a line, by the column of its keys or dashes. */
interface Level {
  readonly kind: 'map' | 'list'
  readonly column: number
}

/**
 * What can be put where the cursor stands in a part of a document. Only lines, columns and brackets are looked at, so that it is
 * known in a part that does not read too. `next`: what follows the part; `dashes`: the column of the dash of the item before it.
 */
export function spotsAt(
  text: string,
  offset: number,
  next: NextLine | undefined,
  dashes: number | undefined,
): readonly Spot[] {
  return new Spots(text, offset, next, dashes).all()
}

class Spots {
  private readonly text: string
  private readonly offset: number
  private readonly next: NextLine | undefined
  private readonly dashes: number | undefined
  private readonly around: Surroundings
  private readonly at: number
  private readonly line: BlockLine

  constructor(text: string, offset: number, next: NextLine | undefined, dashes: number | undefined) {
    this.text = text
    this.offset = offset
    this.next = next
    this.dashes = dashes
    this.around = new Surroundings(text)
    const { lines } = this.around
    const at = lines.findLastIndex(({ start }) => start <= offset)
    this.at = Math.max(0, at)
    this.line = lines[this.at] as BlockLine
  }

  all(): readonly Spot[] {
    const { line, offset } = this
    if (line.kind === 'comment') return []
    if (line.kind === 'inside') return this.inBracketsAbove()
    if (line.kind === 'blank') return this.onNewLine(line.end, '')
    if (line.value === 'flow' && offset > line.valueStart)
      return offset < line.valueEnd || this.isOpen(line) ? this.inBrackets(this.at) : this.onUnknown()
    if (line.tokens.length === 0) return this.onWord()
    return this.behindTokens()
  }

  /** Right behind what says that a value is not known. */
  private onUnknown(): readonly Spot[] {
    const { line, offset, text } = this
    const last = line.tokens.at(-1)
    const isUnknown = /^\{[ \t]*unknown:/.test(text.slice(line.valueStart, line.valueEnd))
    if (!last || !isUnknown || offset !== line.valueEnd) return []
    const opens = last.kind === 'key' ? text.indexOf(':', last.end) + 1 : last.end
    return [{ ...this.valueSpot(last, line.valueStart, line.valueEnd, opens), isUnknown }]
  }

  private isOpen({ valueEnd, end }: BlockLine): boolean {
    return valueEnd === end && !/[}\]]$/.test(this.text.slice(0, valueEnd))
  }

  private inBracketsAbove(): readonly Spot[] {
    const above = this.around.lines.findLastIndex(({ kind }, i) => i < this.at && kind === 'content')
    return this.around.lines[above]?.value === 'flow' ? this.inBrackets(above) : []
  }

  private inBrackets(at: number): readonly Spot[] {
    const line = this.around.lines[at]
    if (!line) return []
    const last = line.tokens.at(-1)
    const spot = flowSpot(
      this.text,
      line.valueStart,
      this.offset,
      this.around.pathOf(at, last),
      last?.column ?? line.indent,
    )
    return spot ? [spot] : []
  }

  /** A line that holds a word only: a key that is being written, or a text over several lines. */
  private onWord(): readonly Spot[] {
    const { line, offset } = this
    if (offset < line.valueStart || offset > line.valueEnd || line.value !== 'plain') return []
    const word = this.text.slice(line.valueStart, line.valueEnd)
    if (!/^[\w-]+$/.test(word)) return []
    const above = this.around.contentAbove(this.at)
    const last = above?.tokens.at(-1)
    // What is indented further than a value belongs to that.
    if (above && last && above.value !== 'none' && line.indent > last.column) return []
    if (above && above.tokens.length === 0) return []
    return this.onNewLine(line.valueEnd, word)
  }

  private behindTokens(): readonly Spot[] {
    const { line, offset, text } = this
    const last = line.tokens.at(-1) as Token
    const start = line.start + last.column
    if (last.kind === 'key' && offset >= start && offset <= last.end) {
      const path = this.around.containerPath(this.at, last.column, false)
      return [
        {
          role: 'key',
          path,
          isFlow: false,
          start,
          end: last.end,
          before: '',
          after: '',
          column: last.column,
          renames: last.name,
          beside: this.around.keysBeside(this.at, last.column).filter((key) => key !== last.name),
        },
      ]
    }
    const opens = last.kind === 'key' ? text.indexOf(':', last.end) + 1 : last.end
    if (offset < opens || this.hasChildren(last)) return []
    if (line.value === 'none') return this.empty(last, opens)
    if (last.kind === 'dash' && !this.isInColumn(last)) return []
    if (line.value === 'block' || line.value === 'flow' || offset > line.valueEnd) return []
    // An anchor or a tag in front of it would be lost.
    if (text.slice(opens, line.valueStart).trim() !== '') return []
    const value = this.valueSpot(last, Math.min(offset, line.valueStart), line.valueEnd, opens)
    const key = last.kind === 'dash' && line.value === 'plain' ? [this.keyBehindDash(value)] : []
    return [value, ...key]
  }

  private empty(last: Token, opens: number): readonly Spot[] {
    const { line, offset, text } = this
    const isDashAlone = line.tokens.length === 1 && last.kind === 'dash' && text.slice(opens, line.end).trim() === ''
    if (isDashAlone && !this.isInColumn(last)) return this.onNewLine(line.end, '', 'list')
    if (text.slice(opens, offset).trim() !== '') return []
    // Behind a comment nothing is read.
    if (offset > line.valueEnd && text[line.valueEnd] === '#') return []
    const value = this.valueSpot(last, offset, offset, opens)
    return last.kind === 'dash' ? [value, this.keyBehindDash(value)] : [value]
  }

  /** Whether a dash stands where the list has its dashes: one that begins a part does, unless those around the part tell otherwise. */
  private isInColumn({ column }: Token): boolean {
    if (!this.around.contentAbove(this.at)) return (this.listColumn ?? column) === column
    return this.around.isInList(this.at, column)
  }

  private valueSpot(last: Token, start: number, end: number, opens: number): Spot {
    const path = this.around.pathOf(this.at, last)
    const before = start === opens ? ' ' : ''
    return {
      role: 'value',
      path,
      isFlow: false,
      start,
      end,
      before,
      after: this.text[end] === '#' ? ' ' : '',
      column: last.kind === 'dash' ? start + before.length - this.line.start : last.column,
      beside: last.kind === 'dash' ? this.around.textsBeside(this.at, last.column) : [],
    }
  }

  private keyBehindDash(value: Spot): Spot {
    return { ...value, role: 'key', beside: [] }
  }

  /** Whether what the last key or dash of this line holds stands below it. */
  private hasChildren(last: Token): boolean {
    const { indent, isDash } = this.following ?? { indent: 0, isDash: false }
    if (indent > last.column) return true
    return last.kind === 'key' && isDash && indent === last.column && this.line.value === 'none' && indent > 0
  }

  /** What can begin on a line of its own: a key or an item of whatever is open there, at the column where that has them. */
  private onNewLine(end: number, word: string, only?: Level['kind']): readonly Spot[] {
    const { line, offset } = this
    const levels = this.levelsHere().filter(({ kind }) => only === undefined || kind === only)
    const column = word === '' && !only ? offset - line.start : line.indent
    const exact = levels.filter((level) => level.column === column)
    const nearest = levels.reduce<Level | undefined>((best, each) => {
      const isNearer = !best || Math.abs(each.column - column) < Math.abs(best.column - column)
      return isNearer ? each : best
    }, undefined)
    const chosen = exact.length > 0 ? exact : nearest ? levels.filter((level) => level.column === nearest.column) : []
    return chosen.map(({ kind, column: at }): Spot => {
      const isInPlace = at === column
      const start = isInPlace ? (word === '' ? offset : line.valueStart) : line.start
      const before = isInPlace ? '' : ' '.repeat(at)
      const path = this.around.containerPath(this.at, at, kind === 'list')
      const here = { isFlow: false, start, end: Math.max(end, offset), after: '', column: at }
      if (kind === 'map') return { ...here, role: 'key', path, before, beside: this.around.keysBeside(this.at, at) }
      const position = this.around.itemsAbove(this.at, at)
      return {
        ...here,
        role: 'value',
        path: [...path, position],
        before: `${before}- `,
        column: at + 2,
        beside: this.around.textsBeside(this.at, at),
        isNewItem: true,
      }
    })
  }

  private levelsHere(): readonly Level[] {
    const hasBelow = this.following !== undefined
    const { indent, isDash } = this.following ?? { indent: 0, isDash: false }
    const fits = ({ kind, column }: Level) =>
      !hasBelow || indent < column || (indent === column && isDash === (kind === 'list'))
    const levels: Level[] = []
    if (this.listColumn !== undefined && !this.around.contentAbove(this.at))
      levels.push({ kind: 'list', column: this.listColumn })
    let column = Number.POSITIVE_INFINITY
    let mayBeEqual = false
    for (let i = this.at - 1; i >= 0; i--) {
      const line = this.around.lines[i]
      if (line?.kind !== 'content') continue
      if (levels.length === 0) levels.push(...this.below(line, hasBelow ? indent : undefined, isDash))
      for (const token of line.tokens.toReversed()) {
        const isOuter = token.column < column || (mayBeEqual && token.kind === 'key' && token.column === column)
        if (!isOuter) continue
        levels.push({ kind: token.kind === 'dash' ? 'list' : 'map', column: token.column })
        column = token.column
        mayBeEqual = token.kind === 'dash'
      }
    }
    if (!levels.some(({ kind, column: at }) => kind === 'map' && at === 0)) levels.push({ kind: 'map', column: 0 })
    return levels.filter(fits)
  }

  /** Below a key, or a dash, without a value: the first of what it will hold. */
  private below(line: BlockLine, indent: number | undefined, isDash: boolean): readonly Level[] {
    const last = line.tokens.at(-1)
    if (!last || line.value !== 'none') return []
    const column = indent !== undefined && indent > last.column ? indent : last.column + 2
    if (last.kind === 'dash') return [{ kind: 'map', column }]
    if (indent === column) return [{ kind: isDash ? 'list' : 'map', column }]
    return [
      { kind: 'list', column },
      { kind: 'map', column },
    ]
  }

  /** Where the items around a part have their dash. */
  private get listColumn(): number | undefined {
    const { following, line } = this
    if (this.dashes !== undefined) return this.dashes
    return following?.isDash && following.indent < line.indent ? following.indent : undefined
  }

  /** What follows the line of the cursor. */
  private get following(): NextLine | undefined {
    const below = this.around.contentBelow(this.at)
    return below ? { indent: below.indent, isDash: below.tokens[0]?.kind === 'dash' } : this.next
  }
}

/** What follows an offset in a text, on lines of their own. */
export function nextLineIn(text: string, from: number): NextLine | undefined {
  let start = from
  while (start < text.length) {
    const eol = text.indexOf('\n', start)
    const line = text.slice(start, eol < 0 ? text.length : eol)
    const indent = line.length - line.trimStart().length
    const said = line.trim()
    if (said !== '' && !said.startsWith('#')) {
      if (/^(?:---|\.\.\.)(?:\s|$)/.test(line)) return undefined
      return { indent, isDash: said.startsWith('-') && (said.length === 1 || isBlank(said[1])) }
    }
    if (eol < 0) return undefined
    start = eol + 1
  }
  return undefined
}
