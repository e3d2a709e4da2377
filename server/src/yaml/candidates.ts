import type { TextEdit } from './edit.ts'
import type { SlipCode } from './slip.ts'
import type { Span } from './tree.ts'

/** An edit that might make text read. */
export interface Candidate {
  readonly code: SlipCode
  readonly edits: readonly TextEdit[]
  /** What to underline. */
  readonly span: Span
  /** Line of the slip, from 0. */
  readonly line: number
  /** Lower is likelier, from the way such slips happen. */
  readonly rank: number
  readonly detail?: string
  /** Whether the edit is what a person would want in the file; else it only serves to read on. */
  readonly plain: boolean
}

const RANKS: Readonly<Record<SlipCode, number>> = {
  tab: 0,
  'space-after-colon': 1,
  'space-after-dash': 1,
  'quote-open': 2,
  'bracket-open': 2,
  'colon-missing': 3,
  indentation: 3,
  'dash-missing': 4,
  'bracket-extra': 4,
  'quotes-missing': 5,
  'not-a-key': 9,
  'merge-conflict': 9,
  'control-character': 9,
  'duplicate-key': 9,
  'section-missing': 9,
  other: 9,
}

/** The likely mends of a text whose first error stands on `errorLine`. In a long text only the lines around the error are tried. */
export function candidatesFor(text: string, errorLine: number): readonly Candidate[] {
  const lines = text.split('\n')
  const result: Candidate[] = []
  const found: Line[] = []
  let start = 0
  lines.forEach((raw, number) => {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    const lead = /^[ \t]*/.exec(line)?.[0] ?? ''
    found.push({ number, start, text: line, lead, body: line.slice(lead.length) })
    start += raw.length + 1
  })
  const near = (line: Line): boolean => lines.length <= 80 || Math.abs(line.number - errorLine) <= 20
  result.push(...allTabs(found))
  found.forEach((line, i) => {
    if (line.body === '' || line.body.startsWith('#')) return
    if (near(line) || line.number <= errorLine) result.push(...quotes(line))
    if (near(line)) result.push(...ofLine(line, previous(found, i), next(found, i)))
  })
  return result
}

interface Line {
  readonly number: number
  readonly start: number
  readonly text: string
  readonly lead: string
  readonly body: string
}

function ofLine(line: Line, before: Line | undefined, after: Line | undefined): readonly Candidate[] {
  return [
    ...spaces(line),
    ...brackets(line),
    ...colon(line),
    ...indentation(line, before, after),
    ...dash(line),
    ...quoting(line),
    ...leftOut(line),
  ]
}

function candidate(
  code: SlipCode,
  line: Line,
  edit: TextEdit,
  span: Span,
  options: { plain?: boolean; detail?: string; later?: number } = {},
): Candidate {
  const { plain = true, detail, later = 0 } = options
  return {
    code,
    edits: [edit],
    span,
    line: line.number,
    rank: RANKS[code] + later,
    plain,
    ...(detail === undefined ? {} : { detail }),
  }
}

function bodySpan(line: Line): Span {
  const start = line.start + line.lead.length
  return { start, end: start + line.body.trimEnd().length }
}

function leadSpan(line: Line): Span {
  return line.lead === '' ? bodySpan(line) : { start: line.start, end: line.start + line.lead.length }
}

/** Every tab before the text of a line becomes spaces, in one go. */
function allTabs(lines: readonly Line[]): readonly Candidate[] {
  const tabbed = lines.filter((line) => line.lead.includes('\t') && line.body !== '')
  const first = tabbed[0]
  if (!first || tabbed.length < 2) return []
  return ['', '  ', '    '].map((spaces, later) => ({
    code: 'tab',
    edits: tabbed.map((line) => ({ ...leadSpan(line), text: line.lead.replaceAll('\t', spaces) })),
    span: leadSpan(first),
    line: first.number,
    rank: RANKS.tab + later / 10,
    plain: true,
  }))
}

function indentation(line: Line, before: Line | undefined, after: Line | undefined): readonly Candidate[] {
  const tab = line.lead.includes('\t')
  // A line without key or dash would only lengthen the text above it.
  if (!tab && !/^-(?:\s|$)|^(?:[\w-]+|"[^"]*"|'[^']*'):(?:\s|$)|^[}\]]/.test(line.body)) return []
  const wanted = new Set<number>()
  if (tab) wanted.add(line.lead.replaceAll('\t', '').length)
  for (const near of [before, after]) {
    if (!near || near.lead.includes('\t')) continue
    wanted.add(near.lead.length)
    const dashes = /^(?:- +)+/.exec(near.body)?.[0].length ?? 0
    if (dashes > 0) wanted.add(near.lead.length + dashes)
    if (/:\s*(?:#.*)?$/.test(near.body)) wanted.add(near.lead.length + dashes + 2)
  }
  if (!tab) for (const step of [1, -1, 2, -2]) wanted.add(line.lead.length + step)
  if (!tab) wanted.delete(line.lead.length)
  const code = tab ? 'tab' : 'indentation'
  return [...wanted]
    .filter((n) => n >= 0)
    .map((n) => {
      const far = tab ? 0 : Math.abs(n - line.lead.length) - 1
      return candidate(
        code,
        line,
        { start: line.start, end: line.start + line.lead.length, text: ' '.repeat(n) },
        leadSpan(line),
        { later: far / 10 },
      )
    })
}

function spaces(line: Line): readonly Candidate[] {
  const result: Candidate[] = []
  const start = line.start + line.lead.length
  const colon = /^((?:- +)*)([A-Za-z][\w-]*):(?=[^\s/])/.exec(line.body)
  if (colon) {
    const at = start + colon[0].length
    result.push(
      candidate(
        'space-after-colon',
        line,
        { start: at, end: at, text: ' ' },
        { start: start + (colon[1] ?? '').length, end: at },
        { detail: colon[2] ?? '' },
      ),
    )
  }
  if (/^-[A-Za-z{["']/.test(line.body)) {
    result.push(
      candidate('space-after-dash', line, { start: start + 1, end: start + 1, text: ' ' }, { start, end: start + 2 }),
    )
  }
  return result
}

function colon(line: Line): readonly Candidate[] {
  const match = /^((?:- +)*)([A-Za-z][\w-]*)(?=\s|$)(?!\s*:)/.exec(line.body)
  if (!match) return []
  const start = line.start + line.lead.length
  const at = start + match[0].length
  return [
    candidate(
      'colon-missing',
      line,
      { start: at, end: at, text: ':' },
      { start: start + (match[1] ?? '').length, end: at },
      { detail: match[2] ?? '' },
    ),
  ]
}

function dash(line: Line): readonly Candidate[] {
  if (line.lead.length < 1 || line.body.startsWith('-')) return []
  const edit = { start: line.start, end: line.start + line.lead.length, text: `${line.lead.slice(1)}- ` }
  return [candidate('dash-missing', line, edit, bodySpan(line))]
}

function quotes(line: Line): readonly Candidate[] {
  const result: Candidate[] = []
  for (const quote of ['"', "'"]) {
    const places = [...line.text].flatMap((c, i) => (c === quote && line.text[i - 1] !== '\\' ? [i] : []))
    const last = places.at(-1)
    if (last === undefined || places.length % 2 === 0) continue
    const rest = line.text.slice(last)
    const span = { start: line.start + last, end: line.start + Math.max(last + 1, line.text.trimEnd().length) }
    for (const [later, end] of [endOfValue(rest), endInFlow(rest)].entries()) {
      if (end === undefined) continue
      const at = line.start + last + end
      result.push(candidate('quote-open', line, { start: at, end: at, text: quote }, span, { later: later / 10 }))
    }
    for (const place of new Set([last, places[0] ?? last])) {
      const at = line.start + place
      result.push(
        candidate('quote-open', line, { start: at, end: at + 1, text: '' }, { start: at, end: at + 1 }, { later: 0.5 }),
      )
    }
  }
  return result
}

function endOfValue(rest: string): number {
  const comment = /\s+#/.exec(rest)
  return comment ? comment.index : rest.trimEnd().length
}

function endInFlow(rest: string): number | undefined {
  const closer = /\s*[,\]}]/.exec(rest)
  return closer?.index
}

function brackets(line: Line): readonly Candidate[] {
  const open: string[] = []
  let extra = -1
  let quote = ''
  for (let i = 0; i < line.text.length; i++) {
    const c = line.text[i] ?? ''
    if (quote) {
      if (c === quote) quote = ''
    } else if (c === '"' || c === "'") quote = c
    else if (c === '#' && /\s/.test(line.text[i - 1] ?? ' ')) break
    else if (c === '{' || c === '[') open.push(c)
    else if (c === '}' || c === ']') {
      if (open.length === 0) extra = i
      else open.pop()
    }
  }
  const end = line.start + endOfValue(line.text)
  if (open.length > 0) {
    const closers = open.reverse().map((c) => (c === '{' ? '}' : ']'))
    const text = (closers[0] === '}' ? ' ' : '') + closers.join(closers[0] === '}' ? ' ' : '')
    const first = line.start + Math.max(0, line.text.search(/[{[]/))
    return [candidate('bracket-open', line, { start: end, end, text }, { start: first, end: Math.max(first + 1, end) })]
  }
  if (extra < 0) return []
  const at = line.start + extra
  const opener = line.text[extra] === '}' ? '{ ' : '['
  const value = /^(?:- +)*(?:[A-Za-z][\w-]*: +)?/.exec(line.body)?.[0].length ?? 0
  const item = /^(?:- +)*/.exec(line.body)?.[0].length ?? 0
  const body = line.start + line.lead.length
  const inserted = [...new Set([value, item])].map((n, later) =>
    candidate(
      'bracket-open',
      line,
      { start: body + n, end: body + n, text: opener },
      { start: at, end: at + 1 },
      { later: 0.1 + later / 10 },
    ),
  )
  return [
    ...inserted,
    candidate('bracket-extra', line, { start: at, end: at + 1, text: '' }, { start: at, end: at + 1 }),
  ]
}

/** A value with a colon, or with a character at its start that means something in YAML. */
function quoting(line: Line): readonly Candidate[] {
  const match = /^((?:- +)*(?:[A-Za-z][\w-]*:)\s+)([^"'[{|>#\s].*)$/.exec(line.body)
  if (!match) return []
  const value = (match[2] ?? '').slice(0, endOfValue(match[2] ?? ''))
  if (!/: |:$|^[@`%&*!]/.test(value)) return []
  const start = line.start + line.lead.length + (match[1] ?? '').length
  const end = start + value.length
  return [
    candidate(
      'quotes-missing',
      line,
      { start, end, text: `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"` },
      { start, end },
    ),
  ]
}

function leftOut(line: Line): readonly Candidate[] {
  const span = bodySpan(line)
  return [candidate('not-a-key', line, { ...span, text: '' }, span, { plain: false })]
}

function previous(lines: readonly Line[], i: number): Line | undefined {
  for (let k = i - 1; k >= 0; k--) if (lines[k]?.body && !lines[k]?.body.startsWith('#')) return lines[k]
  return undefined
}

function next(lines: readonly Line[], i: number): Line | undefined {
  for (let k = i + 1; k < lines.length; k++) if (lines[k]?.body && !lines[k]?.body.startsWith('#')) return lines[k]
  return undefined
}
