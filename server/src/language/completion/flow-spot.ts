import { flowEnd, isBlank, quoteEnd } from '../../yaml/block-lines.ts'
import type { Spot, Step } from './spot.ts'

/** Brackets that are open at the cursor. */
interface Frame {
  readonly isMap: boolean
  readonly path: readonly Step[]
  /** Keys, or texts of a list, so far. */
  readonly said: string[]
  count: number
  /** Where the entry begins that is being written. */
  entry: number
  /** The key of that entry, once its colon came, and where its value begins. */
  key: string | undefined
  value: number
}

/** Deeper than any document of ours. */
const DEEPEST = 100

/** What can be put at an offset within brackets that open at `start`; `path`: of what they hold. Undefined where nothing can. */
export function flowSpot(
  text: string,
  start: number,
  offset: number,
  path: readonly Step[],
  column: number,
): Spot | undefined {
  const frames: Frame[] = []
  const open = (at: number) => {
    const frame = frames.at(-1)
    const inner = frame ? [...frame.path, frame.isMap ? (frame.key ?? '') : frame.count] : path
    frames.push({
      isMap: text[at] === '{',
      path: inner,
      said: [],
      count: 0,
      entry: at + 1,
      key: undefined,
      value: at + 1,
    })
  }
  const close = (frame: Frame, at: number) => {
    const said = frame.key ?? unquoted(text.slice(frame.entry, at).trim())
    if (said !== '') frame.said.push(said)
    frame.count++
    frame.key = undefined
    frame.entry = at + 1
    frame.value = at + 1
  }
  for (let at = start; at < offset; at++) {
    const frame = frames.at(-1)
    const sign = text[at]
    if ((sign === '"' || sign === "'") && text.slice(frame?.value ?? at, at).trim() === '') {
      const end = quoteEnd(text, at)
      if (end > offset) return frame && entrySpot(text, frame, offset, column)
      at = end - 1
    } else if (sign === '#' && isBlank(text[at - 1])) {
      const eol = text.indexOf('\n', at)
      if (eol < 0 || eol >= offset) return undefined
      at = eol
    } else if (sign === '{' || sign === '[') {
      if (frames.length >= DEEPEST) return undefined
      open(at)
    } else if (sign === '}' || sign === ']') {
      frames.pop()
      if (frames.length === 0) return undefined
    } else if (sign === ',' && frame) close(frame, at)
    else if (sign === ':' && frame?.isMap && frame.key === undefined && isValueAhead(text[at + 1])) {
      frame.key = unquoted(text.slice(frame.entry, at).trim())
      frame.value = at + 1
    }
  }
  const frame = frames.at(-1)
  return frame && entrySpot(text, frame, offset, column)
}

function entrySpot(text: string, frame: Frame, offset: number, column: number): Spot | undefined {
  const from = frame.key === undefined ? frame.entry : frame.value
  const written = /^[ \t\r\n]*/.exec(text.slice(from, offset))?.[0].length ?? 0
  const end = entryEnd(text, Math.max(from, offset), frame.isMap && frame.key === undefined)
  const here = { isFlow: true, column } as const
  const ahead = aheadIn(text, end.at, frame.isMap)
  if (written + from === offset) {
    // Nothing before the cursor yet; where something stands behind it, that stays.
    const isBracketAhead = text.slice(offset, end.at).trim() === '' && /[{[]/.test(text[end.at] ?? '')
    const isFree = text.slice(offset, end.at).trim() === '' && !isBracketAhead
    const isColon = text[offset - 1] === ':'
    if (isBracketAhead && frame.key !== undefined) return undefined
    if (!isFree && frame.key !== undefined) return replacing(text, frame, offset, end.at, here, ahead, offset)
    return {
      ...here,
      ...roleIn(frame),
      start: offset,
      end: offset,
      before: isColon || text[offset - 1] === ',' ? ' ' : '',
      after: isFree ? (text[offset] === '#' ? ' ' : '') : ', ',
      beside: [...frame.said, ...(isFree ? [] : end.said), ...ahead],
    }
  }
  return replacing(text, frame, offset, end.at, here, ahead, from + written)
}

function replacing(
  text: string,
  frame: Frame,
  offset: number,
  entryEnds: number,
  here: { readonly isFlow: true; readonly column: number },
  ahead: readonly string[],
  start: number,
): Spot | undefined {
  const first = text[start]
  // What is itself in brackets is not replaced as a whole.
  if (first === '{' || first === '[') return undefined
  const colon = frame.isMap && frame.key === undefined && text[entryEnds] === ':'
  const end = start + text.slice(start, entryEnds).trimEnd().length
  if (offset > end) return undefined
  const name = unquoted(text.slice(start, end))
  return {
    ...here,
    ...roleIn(frame),
    start,
    end,
    before: frame.key !== undefined && text[start - 1] === ':' ? ' ' : '',
    after: '',
    ...(colon ? { renames: name } : {}),
    beside: [...frame.said, ...ahead],
  }
}

function roleIn({ isMap, key, path, count }: Frame): Pick<Spot, 'role' | 'path'> {
  if (!isMap) return { role: 'value', path: [...path, count] }
  return key === undefined ? { role: 'key', path } : { role: 'value', path: [...path, key] }
}

/** Where the entry at the cursor ends: its comma, its bracket, its colon where it is a key, or the end of the line. */
function entryEnd(
  text: string,
  from: number,
  isKey: boolean,
): { readonly at: number; readonly said: readonly string[] } {
  let at = from
  while (at < text.length) {
    const sign = text[at] ?? ''
    if (ENDS.has(sign) || (isKey && sign === ':' && isValueAhead(text[at + 1]))) break
    if (sign === '#' && isBlank(text[at - 1])) break
    if ((sign === '"' || sign === "'") && (at === from || isBlank(text[at - 1]))) at = quoteEnd(text, at)
    else at++
  }
  const said = unquoted(text.slice(from, at).trim())
  return { at, said: said === '' ? [] : [said] }
}

/** Keys, or texts, in the same brackets behind an offset. */
function aheadIn(text: string, from: number, isMap: boolean): readonly string[] {
  const said: string[] = []
  let entry = from
  let isKnown = true
  for (let at = from; at <= text.length; at++) {
    const sign = text[at]
    if (sign === '{' || sign === '[') at = flowEnd(text, at) - 1
    else if ((sign === '"' || sign === "'") && text.slice(entry, at).trim() === '') at = quoteEnd(text, at) - 1
    else if (isMap && !isKnown && sign === ':' && isValueAhead(text[at + 1])) {
      said.push(unquoted(text.slice(entry, at).trim()))
      isKnown = true
    } else if (sign === ',' || sign === '}' || sign === ']' || sign === undefined) {
      if (!isMap && !isKnown) said.push(unquoted(text.slice(entry, at).trim()))
      if (sign !== ',') break
      entry = at + 1
      isKnown = false
    }
  }
  return said
}

const ENDS: ReadonlySet<string> = new Set([',', '}', ']', '\n', '\r', '{', '['])

function isValueAhead(sign: string | undefined): boolean {
  return sign === undefined || isBlank(sign) || sign === ',' || sign === '}' || sign === ']'
}

function unquoted(text: string): string {
  return /^(["']).*\1$/s.test(text) && text.length > 1 ? text.slice(1, -1) : text
}
