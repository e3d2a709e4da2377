import { LineIndex } from './lines.ts'
import { mask } from './mask.ts'
import { readPart } from './read-part.ts'
import type { Slip, Vocabulary } from './slip.ts'
import { type Part, split } from './split.ts'
import type { YamlNode } from './tree.ts'

/** What one part of a document holds. The same text gives the same object again, so that what was derived from it can be kept. */
export interface Content {
  readonly kind: Part['kind']
  /** The top-level key it stands under. */
  readonly section: string | undefined
  readonly text: string
  /** Offsets from the start of `text`. A pair is a map of one pair, an item a list of one item. */
  readonly root: YamlNode | undefined
  readonly slips: readonly Slip[]
  /** The text had to be mended to be read: ids and references can be trusted, judgements on it cannot. */
  readonly damaged: boolean
  /** Nested deeper than any document of ours: not read. */
  readonly tooDeep: boolean
  /** Anchors or aliases may stand in it. */
  readonly anchored: boolean
}

export interface ReadPart {
  /** Offset in the whole text. */
  readonly start: number
  readonly document: number
  readonly content: Content
}

export interface YamlText {
  readonly text: string
  readonly lines: LineIndex
  readonly parts: readonly ReadPart[]
  /** Slips that concern the text as a whole, with absolute offsets: conflict markers, control characters. */
  readonly slips: readonly Slip[]
  /** What a later version of the same text can be read from. */
  readonly units: readonly Unit[]
}

/** `auto`: the fast reader first; `tolerant`: the tolerant reader alone, to rule the fast one out. */
export type ReaderChoice = 'auto' | 'tolerant'

interface Unit {
  readonly part: Part
  readonly section: string | undefined
  readonly damagedByMask: boolean
  /** Starts relative to the part. */
  readonly pieces: readonly { readonly start: number; readonly content: Content }[]
}

/** Reads a text item by item; of `previous`, an earlier version, every part whose text is the same is taken over. Never throws. */
export function readText(
  text: string,
  vocabulary: Vocabulary,
  previous?: YamlText,
  reader: ReaderChoice = 'auto',
): YamlText {
  const masked = mask(text)
  const kept = new Kept(previous)
  const parts: ReadPart[] = []
  const units: Unit[] = []
  // A part that was cut anew may end under another key: the items that follow it are that key's.
  let moved: { readonly section: string | undefined } | undefined
  let span = 0
  const cut = split(masked.text)
  kept.expect(cut.length)
  cut.forEach((part, i) => {
    if (part.kind !== 'item') moved = undefined
    const section = moved ? moved.section : part.section
    const end = part.start + part.text.length
    while (span < masked.spans.length && (masked.spans[span]?.end ?? 0) <= part.start) span++
    const damagedByMask = (masked.spans[span]?.start ?? Number.POSITIVE_INFINITY) < end
    const unit = kept.find(i, part, section, damagedByMask) ?? {
      part,
      section,
      damagedByMask,
      pieces: readPart({ ...part, section }, vocabulary, reader, damagedByMask),
    }
    units.push(unit)
    for (const piece of unit.pieces)
      parts.push({ start: part.start + piece.start, document: part.document, content: piece.content })
    const last = unit.pieces.at(-1)?.content
    if (unit.pieces.length > 1 && last && last.section !== section) moved = { section: last.section }
  })
  return { text, lines: new LineIndex(text), parts, slips: masked.slips, units }
}

/** The units of the version before, found by place from both ends, and by text in between; each is given out once. */
class Kept {
  private readonly units: readonly Unit[]
  private readonly given = new Set<Unit>()
  private byText: Map<string, Unit[]> | undefined
  private shift = 0

  constructor(previous: YamlText | undefined) {
    this.units = previous?.units ?? []
  }

  /** How many parts there are now. */
  expect(count: number): void {
    this.shift = this.units.length - count
  }

  find(i: number, part: Part, section: string | undefined, damagedByMask: boolean): Unit | undefined {
    if (this.units.length === 0) return undefined
    const fits = (unit: Unit | undefined) =>
      unit !== undefined &&
      unit.part.kind === part.kind &&
      unit.part.section === part.section &&
      unit.section === section &&
      unit.damagedByMask === damagedByMask &&
      unit.part.text === part.text &&
      !this.given.has(unit)
    const inPlace = [this.units[i], this.units[i + this.shift]].find(fits)
    const unit = inPlace ?? this.withText(part.text).find(fits)
    if (unit) this.given.add(unit)
    return unit
  }

  private withText(text: string): readonly Unit[] {
    if (!this.byText) {
      this.byText = new Map()
      for (const unit of this.units) {
        const same = this.byText.get(unit.part.text)
        if (same) same.push(unit)
        else this.byText.set(unit.part.text, [unit])
      }
    }
    return this.byText.get(text) ?? []
  }
}
