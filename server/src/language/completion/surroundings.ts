import { type BlockLine, blockLines, type Token } from '../../yaml/block-lines.ts'
import type { Step } from './spot.ts'

/** The lines of a part, with what stands around any of them: of which map or list it is, and what else is in that. */
export class Surroundings {
  readonly lines: readonly BlockLine[]
  private readonly text: string

  constructor(text: string) {
    this.text = text
    this.lines = blockLines(text)
  }

  contentAbove(at: number): BlockLine | undefined {
    return this.lines.findLast(({ kind }, i) => i < at && kind === 'content')
  }

  contentBelow(at: number): BlockLine | undefined {
    return this.lines.find(({ kind }, i) => i > at && kind === 'content')
  }

  /** Whether a dash in a column on a line is of a list: under other dashes of it, or below a key or dash that holds nothing else. */
  isInList(at: number, column: number): boolean {
    let isFirst = true
    for (let i = at - 1; i >= 0; i--) {
      const { kind, tokens, value } = this.lines[i] as BlockLine
      if (kind !== 'content') continue
      if (tokens.some((token) => token.kind === 'dash' && token.column === column)) return true
      const holder = tokens.findLast(
        (token) => token.column < column || (token.kind === 'key' && token.column === column),
      )
      if (holder) return isFirst && holder === tokens.at(-1) && value === 'none'
      // What stands between is indented further: the list, where it is one, has its dashes there.
      isFirst = false
    }
    return true
  }

  /** The path of what the last key or dash of a line holds. */
  pathOf(at: number, last: Token | undefined): readonly Step[] {
    if (!last) return []
    const path = this.containerPath(at, last.column, last.kind === 'dash')
    return [...path, last.kind === 'key' ? last.name : this.itemsAbove(at, last.column)]
  }

  /** The path of the map, or list, whose keys, or dashes, stand in a column on this line. */
  containerPath(at: number, column: number, isList: boolean): readonly Step[] {
    const path: Step[] = []
    let within = column
    let mayBeEqual = isList
    for (let i = at; i >= 0; i--) {
      const line = this.lines[i]
      if (line?.kind !== 'content') continue
      const tokens = i === at ? line.tokens.filter((token) => token.column < column) : line.tokens
      for (const token of tokens.toReversed()) {
        if (token.column < within) {
          path.unshift(token.kind === 'key' ? token.name : this.itemsAbove(i, token.column))
          mayBeEqual = token.kind === 'dash'
          within = token.column
        } else if (mayBeEqual && token.kind === 'key' && token.column === within) {
          path.unshift(token.name)
          mayBeEqual = false
        }
      }
    }
    return path
  }

  /** How many dashes stand in a column above a line, in the same list. */
  itemsAbove(at: number, column: number): number {
    let count = 0
    for (let i = at - 1; i >= 0; i--) {
      const line = this.lines[i]
      if (line?.kind !== 'content') continue
      if (line.tokens.some((token) => token.kind === 'dash' && token.column === column)) count++
      const [first] = line.tokens
      if (line.indent < column || (first?.kind === 'key' && line.indent === column)) break
    }
    return count
  }

  /** The keys in a column, around a line, of the same map. */
  keysBeside(at: number, column: number): readonly string[] {
    return this.tokensBeside(at, column, 'key').map(({ token }) => token.name)
  }

  /** What the items around a line in the same list say, where that is a text. */
  textsBeside(at: number, column: number): readonly string[] {
    return this.tokensBeside(at, column, 'dash').flatMap(({ line }) =>
      line.tokens.length === 1 && line.value === 'plain' ? [this.text.slice(line.valueStart, line.valueEnd)] : [],
    )
  }

  private tokensBeside(
    at: number,
    column: number,
    kind: Token['kind'],
  ): readonly { readonly token: Token; readonly line: BlockLine }[] {
    const found: { readonly token: Token; readonly line: BlockLine }[] = []
    for (const step of [-1, 1]) {
      for (let i = at + (step < 0 ? 0 : 1); i >= 0 && i < this.lines.length; i += step) {
        const line = this.lines[i]
        if (line?.kind !== 'content') continue
        const token = line.tokens.find((each) => each.kind === kind && each.column === column)
        const isOutside = line.indent < column && (i !== at || line.tokens.length > 0)
        if (i === at && !token) {
          // A dash before the cursor begins this map.
          if (isOutside && line.tokens.some((each) => each.column >= column)) break
          continue
        }
        // Going down, an item that begins is another map.
        if (step > 0 && isOutside) break
        if (token && (i !== at || kind === 'key')) found.push({ token, line })
        if (isOutside || (kind === 'dash' && line.tokens[0]?.kind === 'key' && line.indent <= column)) break
      }
    }
    return found
  }
}
