import { applyEdits, offsetsBefore, type TextEdit } from './edit.ts'
import { readFast } from './fast.ts'
import { mend } from './mend.ts'
import type { Content, ReaderChoice } from './read.ts'
import { type Piece, resplit } from './resplit.ts'
import type { Slip, Vocabulary } from './slip.ts'
import type { Part } from './split.ts'
import { readTolerant } from './tolerant.ts'
import { keyOf, moved, type YamlNode } from './tree.ts'

export interface PieceRead {
  /** Offset in the part. */
  readonly start: number
  readonly content: Content
}

/** Reads one part: as it stands where it reads, else with the slips in it mended, each piece for itself. */
export function readPart(
  part: Part,
  vocabulary: Vocabulary,
  reader: ReaderChoice,
  damaged: boolean,
): readonly PieceRead[] {
  const plain = readPlain(part.text, reader)
  const base = {
    kind: part.kind,
    section: part.section,
    text: part.text,
    slips: [],
    damaged,
    tooDeep: false,
    anchored: mayHoldAnchors(part.text),
  }
  if (plain.tooDeep) return [{ start: 0, content: { ...base, root: undefined, damaged: true, tooDeep: true } }]
  if (plain.ok && !looksSlipped(part, plain.root)) {
    // A key with an escape in it is only known once it is read.
    const section = part.section ?? (part.kind === 'pair' ? nameOf(undefined, part.kind, plain.root) : undefined)
    return [{ start: 0, content: { ...base, section, root: plain.root } }]
  }
  if (part.kind === 'whole')
    return [{ start: 0, content: { ...base, root: plain.root, slips: [unexplained(part.text)], damaged: true } }]
  return resplit(part, vocabulary).map((piece) => ({
    start: piece.start,
    content: readPiece(piece, vocabulary, reader, damaged),
  }))
}

interface Plain {
  readonly ok: boolean
  readonly root: YamlNode | undefined
  readonly tooDeep: boolean
}

function readPlain(text: string, reader: ReaderChoice): Plain {
  if (reader === 'auto') {
    const fast = readFast(text)
    if (fast.ok) return { ok: true, root: fast.root, tooDeep: false }
    if (fast.reason === 'depth') return { ok: false, root: undefined, tooDeep: true }
  }
  if (tooManyBrackets(text)) return { ok: false, root: undefined, tooDeep: true }
  const { root, errors } = readTolerant(text)
  return { ok: errors.length === 0, root, tooDeep: errors.some((e) => e.code === 'DEPTH') }
}

function readPiece(piece: Piece, vocabulary: Vocabulary, reader: ReaderChoice, damaged: boolean): Content {
  const { kind, section, text, edits } = piece
  const start = edits.length === 0 ? text : applyEdits(text, edits)
  const back = offsetsBefore(edits)
  const first = piece.code === undefined ? [] : [boundarySlip(piece, piece.code)]
  const base = { kind, text, tooDeep: false, anchored: mayHoldAnchors(text) }
  const plain = readPlain(start, reader)
  if (plain.ok && !looksSlipped({ kind, text: start }, plain.root)) {
    return {
      ...base,
      section: nameOf(section, kind, plain.root),
      root: plain.root && before(plain.root, [edits]),
      slips: first,
      damaged: damaged || edits.length > 0,
    }
  }
  const role = kind === 'item' ? 'item' : 'pair'
  const mended = mend(
    start,
    (root) => vocabulary.misfits(section, role, root) + (looksSlipped({ kind, text: start }, root) ? 100 : 0),
    plain.ok,
  )
  if (!mended) {
    const slips = first.length > 0 ? first : [unexplained(text)]
    return {
      ...base,
      section: nameOf(section, kind, plain.root),
      root: plain.root && before(plain.root, [edits]),
      slips,
      damaged: true,
    }
  }
  const slips = mended.slips.map((slip) => backward(slip, back))
  const root = mended.root && before(mended.root, [mended.edits, edits])
  return { ...base, section: nameOf(section, kind, mended.root), root, slips: [...first, ...slips], damaged: true }
}

/** The tree with the places it has in the text before the edits, of which the last come first. */
function before(root: YamlNode, edits: readonly (readonly TextEdit[])[]): YamlNode {
  return edits.reduce((node, own) => moved(node, offsetsBefore(own, 'start'), offsetsBefore(own)), root)
}

function mayHoldAnchors(text: string): boolean {
  return text.includes('&') || text.includes('*')
}

/** A pair's key counts as its section also when its line had to be mended first. */
function nameOf(section: string | undefined, kind: Part['kind'], root: YamlNode | undefined): string | undefined {
  if (kind === 'item' || root?.kind !== 'map') return section
  const key = root.pairs[0]?.key
  return key?.kind === 'scalar' ? key.text : section
}

/** What reads, and still cannot be meant: a line without a key, or a key whose colon lost its space. */
function looksSlipped(
  part: { readonly kind: Part['kind']; readonly text: string },
  root: YamlNode | undefined,
): boolean {
  // A top-level key that does not start its line.
  if (part.kind === 'pair' || part.kind === 'head')
    return root?.kind !== 'map' || /^(?:[ \t]*(?:#.*)?\r?\n)*[ \t]+[^\s#]/.test(part.text)
  if (part.kind !== 'item') return false
  if (root?.kind !== 'list' || root.items.length !== 1) return true
  const item = root.items[0]
  // Two ids in one item: the dash of the second went.
  if (item?.kind === 'map') return !item.flow && item.pairs.filter((pair) => keyOf(pair) === 'id').length > 1
  return item?.kind === 'scalar' && item.style === 'plain' && /^[A-Za-z][\w-]*:\S/.test(item.text)
}

function boundarySlip(piece: Piece, code: NonNullable<Piece['code']>): Slip {
  const first = piece.edits[0] ?? { start: 0, end: 0, text: '' }
  const from = piece.text.lastIndexOf('\n', first.start - 1) + 1
  const line = piece.text.slice(from, endOfLine(piece.text, first.start))
  const body = { start: from + line.length - line.trimStart().length, end: from + line.trimEnd().length }
  const word = code === 'colon-missing' ? { detail: /^[\w-]+/.exec(line.trimStart())?.[0] ?? '' } : {}
  const inserted = first.end === first.start || code === 'colon-missing'
  const behind = code === 'colon-missing' ? body : { start: Math.max(body.start, first.start), end: body.end }
  const span = inserted ? behind : { start: first.start, end: first.end }
  return { code, ...span, mend: piece.edits, ...(code === 'space-after-dash' ? { sure: true } : {}), ...word }
}

function endOfLine(text: string, from: number): number {
  const eol = text.indexOf('\n', from)
  return eol < 0 ? text.length : eol
}

function backward(slip: Slip, back: (offset: number) => number): Slip {
  const mendBack = slip.mend?.map((e): TextEdit => ({ start: back(e.start), end: back(e.end), text: e.text }))
  const start = back(slip.start)
  return { ...slip, start, end: Math.max(start, back(slip.end)), ...(mendBack ? { mend: mendBack } : {}) }
}

/** The reader's own first error, where no mend was found. */
function unexplained(text: string): Slip {
  const [error] = readTolerant(text).errors
  const start = Math.min(error?.start ?? 0, Math.max(0, text.trimEnd().length - 1))
  const end = Math.max(start + 1, Math.min(error?.end ?? start + 1, endOfLine(text, start)))
  return { code: 'other', start, end: Math.min(end, text.length), ...(error ? { detail: error.code } : {}) }
}

/** Brackets nested by the thousand: the tolerant reader would spend its time and stack on them. */
function tooManyBrackets(text: string): boolean {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 91 || c === 123) {
      if (++depth > 1000) return true
    } else if ((c === 93 || c === 125) && depth > 0) depth--
  }
  return false
}
