import { type Candidate, candidate, type Line } from './candidate.ts'

/** A quotation mark without its counterpart: closed where the value ends, or taken away. */
export function quotes(line: Line): readonly Candidate[] {
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
  const comment = /\s#/.exec(rest)
  return rest.slice(0, comment ? comment.index : rest.length).trimEnd().length
}

function endInFlow(rest: string): number | undefined {
  const closer = /[,\]}]/.exec(rest)
  return closer ? rest.slice(0, closer.index).trimEnd().length : undefined
}

/** A bracket without its counterpart: closed at the end of the line, opened before the value, or taken away. */
export function brackets(line: Line): readonly Candidate[] {
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
export function quoting(line: Line): readonly Candidate[] {
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
