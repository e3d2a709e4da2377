import { type Candidate, candidate, type Line, RANKS } from './candidate.ts'
import { brackets, quotes, quoting } from './punctuation.ts'
import type { Span } from './tree.ts'

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
