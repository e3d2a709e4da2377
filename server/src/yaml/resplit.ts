import type { TextEdit } from './edit.ts'
import type { SlipCode, Vocabulary } from './slip.ts'
import type { Part } from './split.ts'

/** A piece of a part that does not read as it stands, with the edit that makes its first line begin where it should. */
export interface Piece {
  readonly kind: 'pair' | 'head' | 'item'
  readonly section: string | undefined
  /** Offset in the part's text. */
  readonly start: number
  readonly text: string
  /** Relative to the piece. */
  readonly edits: readonly TextEdit[]
  readonly code?: SlipCode
}

/**
 * Looks, in a part that does not read, for items and keys whose first line slipped: indented by one, behind a tab, a dash or
 * colon lost. Cutting there keeps the slip from damaging what comes before and after it.
 */
export function resplit(part: Part, vocabulary: Vocabulary): readonly Piece[] {
  const lines = linesOf(part.text)
  const first = lines.findIndex((line) => line.body !== '' && !line.body.startsWith('#'))
  const opening = lines[first]
  if (!opening) return [whole(part)]
  const state = new State(part, lines, first, vocabulary)
  state.openFirst(opening)
  for (const line of lines.slice(first + 1)) state.take(line)
  return state.finish()
}

const USUAL_COLUMN = 2

interface Line {
  readonly start: number
  readonly end: number
  /** Leading white space. */
  readonly lead: string
  readonly body: string
  /** Spaces of `lead`, tabs left out. */
  readonly indent: number
  readonly tab: boolean
}

interface Cut {
  readonly kind: 'pair' | 'head' | 'item'
  readonly section: string | undefined
  readonly at: number
  readonly edits: readonly TextEdit[]
  readonly code?: SlipCode
}

class State {
  private readonly part: Part
  private readonly vocabulary: Vocabulary
  private readonly cuts: Cut[] = []
  private column: number
  private section: string | undefined
  private inList: boolean
  private sawId = false

  constructor(part: Part, lines: readonly Line[], first: number, vocabulary: Vocabulary) {
    this.part = part
    this.vocabulary = vocabulary
    this.section = part.section
    this.inList = part.kind === 'item'
    const own = part.kind === 'item' ? lines.slice(first) : lines.slice(first + 1)
    this.column = commonDashColumn(own) ?? USUAL_COLUMN
  }

  openFirst(line: Line): void {
    if (this.part.kind === 'item') {
      const slipped = line.indent !== this.column || line.tab
      const edits = slipped
        ? [{ start: line.start, end: line.start + line.lead.length, text: ' '.repeat(this.column) }]
        : []
      this.cut('item', 0, edits, slipped ? 'indentation' : undefined)
      this.sawId = hasId(line.body)
      return
    }
    const lost = /^([A-Za-z][\w-]*)\s*[;.,]?$/.exec(line.body.trimEnd())
    const word = lost?.[1]
    const meant = word === undefined ? undefined : this.vocabulary.topKeyMeantBy(word)
    if (word !== undefined && meant !== undefined) {
      const at = line.start + line.lead.length + word.length
      this.section = meant
      this.inList = true
      const text = `${meant.slice(word.length)}:`
      this.cut(
        'head',
        0,
        [{ start: at, end: line.start + line.lead.length + line.body.trimEnd().length, text }],
        'colon-missing',
      )
      return
    }
    const list = /^([A-Za-z][\w-]*):\s*(?:#.*)?$/.exec(line.body)
    this.section = list?.[1] ?? this.part.section
    const edits = line.lead === '' ? [] : [{ start: line.start, end: line.start + line.lead.length, text: '' }]
    this.cut('pair', 0, edits, line.lead === '' ? undefined : line.tab ? 'tab' : 'indentation')
    this.inList = list !== null
  }

  take(line: Line): void {
    const { body, indent, tab } = line
    if (body === '' || body.startsWith('#')) return
    const key = /^([A-Za-z][\w-]*):(?=\s|$)/.exec(body)?.[1]
    const slippedIn = indent > 0 || tab
    if (key !== undefined && slippedIn && this.isSection(key, indent, tab)) {
      this.section = key
      this.inList = /:\s*(?:#.*)?$/.test(body)
      this.cut(
        'pair',
        line.start,
        [{ start: line.start, end: line.start + line.lead.length, text: '' }],
        tab ? 'tab' : 'indentation',
      )
      return
    }
    if (!this.inList && this.cuts.length > 0 && hasId(body) && !tab) {
      // Items behind a pair that has its value: the key of their list went.
      this.section = undefined
      this.inList = true
      this.column = indent
    }
    if (!this.inList) return
    const content = this.column + 2
    const dash = /^-(?=\s|$)/.test(body)
    if (dash && this.isItemDash(line, content)) {
      const clean = indent === this.column && !tab
      const edits = clean
        ? []
        : [{ start: line.start, end: line.start + line.lead.length, text: ' '.repeat(this.column) }]
      this.cut('item', line.start, edits, clean ? undefined : tab ? 'tab' : 'indentation')
      this.sawId = hasId(body)
    } else if (indent === this.column && !tab && /^-[A-Za-z{]/.test(body)) {
      const at = line.start + line.lead.length + 1
      this.cut('item', line.start, [{ start: at, end: at, text: ' ' }], 'space-after-dash')
      this.sawId = hasId(body)
    } else if (key === 'id' && this.sawId && indent <= content) {
      const edits = [{ start: line.start, end: line.start + line.lead.length, text: `${' '.repeat(this.column)}- ` }]
      this.cut('item', line.start, edits, 'dash-missing')
    } else if (key === 'id' && indent === content) this.sawId = true
  }

  finish(): readonly Piece[] {
    const text = this.part.text
    return this.cuts.map((cut, i) => {
      const end = this.cuts[i + 1]?.at ?? text.length
      const edits = cut.edits.map((e) => ({ start: e.start - cut.at, end: e.end - cut.at, text: e.text }))
      const isHead = cut.kind === 'pair' && this.cuts[i + 1]?.kind === 'item'
      const code = cut.code === undefined ? {} : { code: cut.code }
      return {
        kind: isHead ? 'head' : cut.kind,
        section: cut.section,
        start: cut.at,
        text: text.slice(cut.at, end),
        edits,
        ...code,
      }
    })
  }

  private isSection(key: string, indent: number, tab: boolean): boolean {
    if (!this.vocabulary.isTopKey(key)) return false
    if (!this.vocabulary.isItemKey(this.section, key)) return indent <= 2
    return this.inList && indent <= 1 && (tab || this.column >= 2)
  }

  private isItemDash(line: Line, content: number): boolean {
    if (!line.tab) return line.indent < content
    return line.indent === this.column || (line.indent < this.column && hasId(line.body))
  }

  private cut(kind: Cut['kind'], at: number, edits: readonly TextEdit[], code?: SlipCode): void {
    this.cuts.push({ kind, section: this.section, at, edits, ...(code === undefined ? {} : { code }) })
  }
}

function whole(part: Part): Piece {
  return { kind: part.kind === 'item' ? 'item' : 'pair', section: part.section, start: 0, text: part.text, edits: [] }
}

/** The column that most dashes of items stand at; a dash whose item goes on two columns further counts more, one whose item does not counts less. On a tie the usual two columns win, else the leftmost. */
function commonDashColumn(lines: readonly Line[]): number | undefined {
  const counts = new Map<number, number>()
  lines.forEach((line, i) => {
    if (!hasId(line.body)) return
    const next = lines[i + 1]
    const goesOn =
      next === undefined || next.body === '' || next.body.startsWith('-') ? undefined : next.indent === line.indent + 2
    const weight = line.tab ? 0.5 : goesOn === undefined ? 2 : goesOn ? 3 : 1
    counts.set(line.indent, (counts.get(line.indent) ?? 0) + weight)
  })
  if (counts.size === 0) for (const line of lines) if (!line.tab && /^-(?=\s|$)/.test(line.body)) return line.indent
  let best: number | undefined
  for (const [column, count] of counts) {
    const most = best === undefined ? 0 : (counts.get(best) ?? 0)
    const likelier = column === USUAL_COLUMN || (best !== USUAL_COLUMN && best !== undefined && column < best)
    if (best === undefined || count > most || (count === most && likelier)) best = column
  }
  return best
}

function hasId(body: string): boolean {
  return /^-\s*(?:\{\s*)?id\s*:/.test(body)
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  while (start < text.length) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const raw = text.slice(start, end).replace(/\r$/, '')
    const lead = /^[ \t]*/.exec(raw)?.[0] ?? ''
    lines.push({
      start,
      end,
      lead,
      body: raw.slice(lead.length),
      indent: lead.replaceAll('\t', '').length,
      tab: lead.includes('\t'),
    })
    start = end + 1
  }
  return lines
}
